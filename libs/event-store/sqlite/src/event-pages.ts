/** The log as readers use it: page by page, for a statement left open would keep the connection from writing. */
import { setImmediate as turn } from 'node:timers/promises';
import { type Position, type ReadAll, type ReadStream, type RecordedEvent, type StreamName } from '#event-sourcing';
import { type Connection } from './connection.js';
import { eventOf, type EventRow, rowOf } from './event-row.js';

const PAGE_EVENTS = 500;
/** Ends a page early, so that large events do not pile up in memory. */
const PAGE_CHARACTERS = 4 * 1024 * 1024;

const COLUMNS = 'position, id, stream, revision, type, data, meta';
/** Comes after whatever a name goes on with. */
const AFTER_ALL = '\u{10ffff}';
const LAST_REVISION = Number.MAX_SAFE_INTEGER;
/** SQLite's last row id. */
const LAST_ROW = 2n ** 63n - 1n;

interface Page {
  readonly events: readonly RecordedEvent[];
  readonly isLast: boolean;
}

const pageOf = (rows: Iterable<EventRow>, most: number): Page => {
  const events: RecordedEvent[] = [];
  let characters = 0;
  for (const row of rows) {
    events.push(eventOf(row));
    characters += row.data.length;
    if (characters > PAGE_CHARACTERS) return { events, isLast: false };
  }
  return { events, isLast: events.length < most };
};

interface Paging {
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

/** The rows after an event, or the first ones: at most so many. */
type NextRows = (after: RecordedEvent | undefined, most: number) => Iterable<EventRow>;

/** @throws the signal's reason once it is aborted; StoreError `store.invalid-position` */
async function* paged(
  connection: Connection,
  nextRows: NextRows,
  { limit = Infinity, signal }: Paging,
  first?: Position,
): AsyncGenerator<RecordedEvent> {
  if (first !== undefined) rowOf(first); // refused also where nothing is asked for
  let after: RecordedEvent | undefined;
  for (let left = limit; left > 0; await turn()) {
    signal?.throwIfAborted();
    const most = Math.min(left, PAGE_EVENTS);
    const { events, isLast } = await connection.patiently(() => pageOf(nextRows(after, most), most));
    for (const event of events) {
      yield event;
      signal?.throwIfAborted();
    }
    if (isLast) return;
    left -= events.length;
    after = events.at(-1);
  }
}

/** One stream, in either direction. */
export const streamPages = (
  connection: Connection,
  stream: StreamName,
  { from, direction = 'forwards', ...paging }: ReadStream,
): AsyncIterable<RecordedEvent> => {
  const [compare, order, first, step] =
    direction === 'forwards' ? (['>=', 'ASC', 0, 1] as const) : (['<=', 'DESC', LAST_REVISION, -1] as const);
  const sql = `SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision ${compare} ?
    ORDER BY revision ${order} LIMIT ?`;
  const nextRows: NextRows = (after, most) =>
    connection
      .statement<[string, number, number], EventRow>(sql)
      .safeIntegers()
      .iterate(stream, after ? after.revision + step : (from ?? first), most);
  return paged(connection, nextRows, paging);
};

const anyOf = (condition: string, values: readonly string[] | undefined) =>
  values ? ` AND (${values.map(() => condition).join(' OR ') || 'FALSE'})` : '';

/** The log after a position, up to a row where one is given. */
export const logPages = (
  connection: Connection,
  { after: start, streamPrefixes, types, ...paging }: ReadAll,
  last = LAST_ROW,
): AsyncIterable<RecordedEvent> => {
  const sql = `SELECT ${COLUMNS} FROM events WHERE position > ? AND position <= ?
    ${anyOf('+stream >= ? AND +stream < ?', streamPrefixes)}${anyOf('type = ?', types)}
    ORDER BY position LIMIT ?`;
  const filter = [...(streamPrefixes ?? []).flatMap((prefix) => [prefix, `${prefix}${AFTER_ALL}`]), ...(types ?? [])];
  const nextRows: NextRows = (former, most) => {
    const after = former?.position ?? start;
    const row = after === undefined ? 0n : rowOf(after);
    return connection
      .statement<unknown[], EventRow>(sql)
      .safeIntegers()
      .iterate(row, last, ...filter, most);
  };
  return paged(connection, nextRows, paging, start);
};
