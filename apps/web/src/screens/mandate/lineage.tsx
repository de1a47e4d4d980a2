/** Where a mandate comes from and what came of it: drawn, and said in a table beside. */
import { useQuery } from '@tanstack/react-query';
import { type Lineage as Answer, type LineageNode } from '../../api/client.js';
import { lineage } from '../../api/reading.js';
import { useAddress, useMoments } from '../../address/address.js';
import { decisionPath, mandatePath, To } from '../../address/link.js';
import { type Key, labelOf, useWords } from '../../words/words.js';
import { type Place, placesOf } from './lineage-places.js';
import { Heads } from '../../parts/heads.js';

const [WIDE, HIGH, GAP, APART] = [276, 44, 64, 20];
/** So many letters of a reference fit into a box. */
const LETTERS = 38;

const pathOf = ({ kind, decision, mandates }: LineageNode): string | null => {
  const [first] = mandates;
  if (first) return mandatePath(first.id);
  return kind === 'cited' || decision === null ? null : decisionPath(decision);
};

const corner = ({ column, row }: Place): readonly [x: number, y: number] => [
  column * (WIDE + GAP) + 1,
  row * (HIGH + APART) + 1,
];

export const Lineage = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const { say } = words;
  const { data } = useQuery(lineage(id, useMoments()));
  if (!data) return null;
  const byId = new Map(data.nodes.map((node) => [node.id, node]));
  return (
    <section className="apart">
      <h2>{say('lineage')}</h2>
      {data.edges.length === 0 ? (
        <p className="second">{say('lineage.none')}</p>
      ) : (
        <div className="lineage">
          <div className="drawn">
            <Drawn of={data} />
          </div>
          <table>
            <Heads of={['lineage.earlier', 'lineage.became', 'lineage.later']} />
            <tbody>
              {data.edges.map(({ kind, from, to }) => (
                <tr key={`${from} ${kind} ${to}`}>
                  <td>
                    <Named node={byId.get(from)} here={data.roots.includes(from)} />
                  </td>
                  <td>{say(`lineage.${kind}`)}</td>
                  <td>
                    <Named node={byId.get(to)} here={data.roots.includes(to)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!data.isWhole && <p className="second">{say('lineage.part')}</p>}
    </section>
  );
};

const Named = ({ node, here }: { readonly node: LineageNode | undefined; readonly here: boolean }) => {
  const words = useWords();
  const path = node && pathOf(node);
  return (
    <>
      {here ? <b>{node?.ref}</b> : path ? <To path={path}>{node.ref}</To> : node?.ref}
      {node && <p className="third">{whenAndHow(node, words)}</p>}
    </>
  );
};

const whenAndHow = ({ kind, on, mandates, status }: LineageNode, words: ReturnType<typeof useWords>): string =>
  [
    on && words.day(on, { short: true }),
    kind === 'cited'
      ? words.say('lineage.cited')
      : mandates[0]
        ? labelOf(words, 'stands', mandates[0].validity)
        : status && labelOf(words, 'decision.status', status),
  ]
    .filter(Boolean)
    .join(' · ');

const Drawn = ({ of }: { readonly of: Answer }) => {
  const words = useWords();
  const places = placesOf(of);
  const all = [...places.values()];
  const width = (Math.max(...all.map(({ column }) => column)) + 1) * (WIDE + GAP) - GAP + 2;
  const height = (Math.max(...all.map(({ row }) => row)) + 1) * (HIGH + APART) - APART + 2;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.say('lineage')}
    >
      {of.edges.map(({ kind, from, to }) => {
        const [one, other] = [places.get(from), places.get(to)];
        return one && other ? (
          <Way
            key={`${from} ${kind} ${to}`}
            from={one}
            to={other}
            label={words.say(`lineage.${kind}` as Key)}
            isJoint={kind === 'joint'}
          />
        ) : null;
      })}
      {of.nodes.map((node) => {
        const place = places.get(node.id);
        return place ? <Box key={node.id} node={node} place={place} here={of.roots.includes(node.id)} /> : null;
      })}
    </svg>
  );
};

const Way = ({
  from,
  to,
  label,
  isJoint,
}: {
  readonly from: Place;
  readonly to: Place;
  readonly label: string;
  readonly isJoint: boolean;
}) => {
  const [[x1, y1], [x2, y2]] = [corner(from), corner(to)];
  const [start, end] = [x1 + WIDE, x2];
  const [top, bottom] = [y1 + HIGH / 2, y2 + HIGH / 2];
  const path =
    from.column === to.column
      ? `M${x1 + WIDE / 2} ${Math.min(y1, y2) + HIGH}V${Math.max(y1, y2)}`
      : `M${start} ${top}C${start + GAP / 2} ${top} ${end - GAP / 2} ${bottom} ${end} ${bottom}`;
  return (
    <path className={isJoint ? 'joint' : undefined} d={path} fill="none" stroke="var(--edge)">
      <title>{label}</title>
    </path>
  );
};

const Box = ({ node, place, here }: { readonly node: LineageNode; readonly place: Place; readonly here: boolean }) => {
  const words = useWords();
  const { to, go } = useAddress();
  const path = here ? null : pathOf(node);
  const [x, y] = corner(place);
  const drawn = (
    <>
      <rect
        className={`${here ? 'here' : ''}${node.kind === 'cited' ? ' cited' : ''}`}
        x={x}
        y={y}
        width={WIDE}
        height={HIGH}
      />
      <text className="ref" x={x + 8} y={y + 18}>
        {node.ref.length > LETTERS ? `${node.ref.slice(0, LETTERS - 1)}…` : node.ref}
      </text>
      <text className="third" x={x + 8} y={y + 35}>
        {whenAndHow(node, words)}
      </text>
    </>
  );
  if (!path) return <g aria-current={here ? 'true' : undefined}>{drawn}</g>;
  return (
    <a
      href={to(path)}
      aria-label={`${node.ref}, ${whenAndHow(node, words)}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(path);
      }}
    >
      {drawn}
    </a>
  );
};
