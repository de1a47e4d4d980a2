/** What a form was opened on: an entry that is made on a former state is refused, and both are shown. */
import { useQuery } from '@tanstack/react-query';
import { type History, type HistoryEntry, type Operation } from '../api/client.js';

/** What a thing was when a form about it was opened. */
export interface Opened {
  /** To be given in If-Match; null where nothing is kept. */
  readonly etag: string | null;
  /** Ids of the entries that it had. */
  readonly entries: ReadonlySet<string>;
}

/** The paths of the one thing that an operation writes to, and of its history; undefined where it writes to several. */
const pathOf = ({ id, path }: Operation, known: Readonly<Record<string, unknown>>): string | undefined => {
  const one = (name: string) => (typeof known[name] === 'string' ? known[name] : undefined);
  const [only, ...more] = Array.isArray(known['mandates']) ? (known['mandates'] as readonly string[]) : [];
  const mandate = one('mandate') ?? (more.length === 0 ? only : undefined);
  const session = one('session');
  const decision = one('decision') ?? (id === 'correctMandate' ? mandate?.split('.')[0] : undefined);
  if (decision !== undefined) return `/api/v1/decisions/${encodeURIComponent(decision)}`;
  if (mandate !== undefined && (path.includes(':mandate') || id === 'submitReport'))
    return `/api/v1/mandates/${encodeURIComponent(mandate)}`;
  return session !== undefined && path.includes(':session') ? `/api/v1/sessions/${session}` : undefined;
};

const get = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(response.statusText);
  return response;
};

const entriesOf = async (path: string): Promise<readonly HistoryEntry[]> =>
  ((await (await get(`${path}/history`)).json()) as History).entries;

const NOTHING: Opened = { etag: null, entries: new Set() };

export interface Kept {
  readonly opened: Opened;
  /** What others have entered since, the oldest first; asked again with every entry of theirs. */
  readonly since: readonly HistoryEntry[];
  /** From now on the form stands on what there is now. */
  readonly takeIn: () => Promise<Opened>;
}

/**
 * @param seq number of the last entry that the screen knows of
 */
export const useOpened = (operation: Operation, known: Readonly<Record<string, unknown>>, seq: number): Kept => {
  const path = pathOf(operation, known);
  const opened = useQuery({
    queryKey: ['opened', operation.id, path ?? ''],
    queryFn: async (): Promise<Opened> => {
      if (path === undefined) return NOTHING;
      const etag = (await get(path)).headers.get('etag');
      return { etag, entries: new Set((await entriesOf(path)).map(({ id }) => id)) };
    },
    staleTime: Infinity,
    gcTime: 0,
  });
  const later = useQuery({
    queryKey: ['opened', 'since', path ?? '', seq],
    queryFn: () => entriesOf(path ?? ''),
    enabled: path !== undefined && opened.data !== undefined && opened.data.entries.size > 0,
    gcTime: 0,
  });
  const before = opened.data ?? NOTHING;
  return {
    opened: before,
    since: (later.data ?? []).filter(({ id }) => before.entries.size > 0 && !before.entries.has(id)).toSorted((a, b) => a.seq - b.seq), // prettier-ignore
    takeIn: async () => (await opened.refetch()).data ?? NOTHING,
  };
};
