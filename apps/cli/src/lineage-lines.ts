/** What hangs together, for people: an indented tree from what was asked about. */
import { type Lineage, type LineageEdge, type LineageNode } from '#register';

/** What the later does to the earlier, and what the earlier has from the later. */
const WORDS: Readonly<Record<LineageEdge['kind'], readonly [later: string, earlier: string]>> = {
  renewed: ['renews', 'renewed by'],
  reiterated: ['reiterates', 'reiterated by'],
  reaffirmed: ['reaffirms among others', 'reaffirmed among others by'],
  amended: ['amends', 'amended by'],
  superseded: ['supersedes', 'superseded by'],
  succeeded: ['takes the place of', 'its place is taken by'],
  merged: ['merges into one', 'merged by'],
  terminated: ['ends', 'ended by'],
  repealed: ['repeals', 'repealed by'],
  joint: ['carried out together with', 'carried out together with'],
  series: ['follows in the series', 'followed in the series by'],
};

interface Branch {
  readonly edge: LineageEdge;
  readonly words: string;
  readonly to: string;
}

const branchesOf = (edges: readonly LineageEdge[]): ReadonlyMap<string, readonly Branch[]> => {
  const branches = new Map<string, Branch[]>();
  const add = (from: string, branch: Branch) => branches.set(from, [...(branches.get(from) ?? []), branch]);
  for (const edge of edges) {
    const [later, earlier] = WORDS[edge.kind];
    add(edge.to, { edge, words: later, to: edge.from });
    add(edge.from, { edge, words: earlier, to: edge.to });
  }
  return branches;
};

/** By which edge each node is reached first from the roots: a neighbour stands right below what it belongs to. */
const reachedBy = (
  roots: readonly string[],
  branches: ReturnType<typeof branchesOf>,
): ReadonlyMap<string, LineageEdge> => {
  const reached = new Map<string, LineageEdge>();
  const met = [...roots];
  for (const from of met)
    for (const { edge, to } of branches.get(from) ?? []) {
      if (met.includes(to)) continue;
      met.push(to);
      reached.set(to, edge);
    }
  return reached;
};

const standing = ({ kind, status, mandates }: LineageNode): string => {
  if (kind === 'cited') return 'not on the register';
  if (kind === 'decision' || mandates.length === 0) return status ?? '';
  return [...new Set(mandates.map(({ validity }) => validity))].join(', ');
};
const nodeWords = (node: LineageNode): string =>
  `${node.ref}${node.on === null ? '' : `, ${node.on}`}: ${standing(node)}`;

/** The tree. What is reached on several ways is told on each of them, and what hangs on it once. */
export const lineageLines = ({ ref, asOf, roots, nodes, edges, isWhole }: Lineage): string => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const branches = branchesOf(edges);
  const reached = reachedBy(roots, branches);
  const told = new Set<LineageEdge>();
  const linesOf = (id: string, indent: string): readonly string[] =>
    (branches.get(id) ?? []).flatMap(({ edge, words, to }) => {
      const node = byId.get(to);
      if (!node || told.has(edge)) return [];
      told.add(edge);
      const line = `${indent}${words} ${nodeWords(node)}`;
      return reached.get(to) === edge ? [line, ...linesOf(to, `${indent}  `)] : [`${line} (told elsewhere)`];
    });
  const trees = roots.flatMap((root) => {
    const node = byId.get(root);
    return node
      ? [[nodeWords(node), ...(node.title === null ? [] : [`  ${node.title}`]), ...linesOf(root, '  ')].join('\n')]
      : [];
  });
  return [
    `Lineage of ${ref} as of ${asOf}`,
    ...trees,
    ...(edges.length === 0 ? ['Nothing on the register hangs together with it.'] : []),
    ...(isWhole ? [] : ['There is more than can be told at once; ask about something further on.']),
  ].join('\n\n');
};
