/** The same questions to several nodes, on both axes. */
import { type NodeProcess } from '../node-process.js';

interface Listing {
  readonly items: readonly { readonly id: string }[];
  readonly next: string | null;
}

const DAYS = ['2005-06-30', '2006-06-10', '2007-12-31', '2020-01-01'];
const LISTS = ['mandates', 'decisions', 'sessions', 'actors', 'overdue', 'sessions/oas-ga/regular/36/due'];
const MOST_PAGES = 3;
/** Histories asked for, of each kind. */
const HISTORIES = 10;

const answers = async (node: NodeProcess, path: string): Promise<readonly Listing[]> => {
  const pages: Listing[] = [];
  for (let page = ''; pages.length < MOST_PAGES;) {
    const { status, body } = await node.get<Listing>(`${path}&limit=200${page}`);
    if (status !== 200) throw new Error(`${status} ${path}: ${JSON.stringify(body)}`);
    pages.push(body);
    if (body.next === null) break;
    page = `&page=${encodeURIComponent(body.next)}`;
  }
  return pages;
};

const spread = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.filter((_, index) => index % Math.max(1, Math.floor(items.length / count)) === 0).slice(0, count);

/** @param seq the last entry that all of them have */
export const questions = async (node: NodeProcess, seq: number): Promise<readonly string[]> => {
  const moments = [Math.floor(seq / 3), Math.floor((2 * seq) / 3), seq];
  const axes = DAYS.flatMap((day) => moments.map((moment) => `asOf=${day}&knownAt=${moment}`));
  const lists = LISTS.flatMap((list) => axes.map((axis) => `/${list}?${axis}`));
  const histories: string[] = [];
  for (const kind of ['mandates', 'decisions', 'sessions']) {
    const [page] = await answers(node, `/${kind}?asOf=2020-01-01&knownAt=${seq}`);
    for (const { id } of spread(page?.items ?? [], HISTORIES))
      for (const axis of [axes[0], axes[5], axes.at(-1)])
        histories.push(`/${kind}/${kind === 'sessions' ? id : encodeURIComponent(id)}/history?${axis}`);
  }
  return [...lists, ...histories];
};

/** What a node answers to each question: its pages as text, or the status and code of a problem. */
export const answersOf = async (node: NodeProcess, asked: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const given = new Map<string, string>();
  for (const path of asked)
    if (path.includes('/history')) {
      const { status, body } = await node.get(path);
      given.set(path, `${status} ${JSON.stringify(body)}`);
    } else given.set(path, JSON.stringify(await answers(node, path)));
  return given;
};
