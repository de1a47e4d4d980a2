/** Reads that go on where they were when the server, or the way to it, fails in between. */
import {
  BACKWARDS,
  END,
  eventTypeFilter,
  excludeSystemEvents,
  type Filter,
  FORWARDS,
  type KurrentDBClient,
  type ResolvedEvent,
  START,
  streamNameFilter,
} from '@kurrent/kurrentdb-client';
import { type Position, type ReadAll, type ReadStream, type RecordedEvent, type StreamName } from '#event-sourcing';
import { eventOf, logPositionOf, positionOf } from './event-record.js';
import { faultOf, storeErrorOf } from './kurrentdb-errors.js';
import { NoAnswer, pause, within } from './patience.js';
import { type Server } from './server.js';

/** A page by itself may wait 40 ms for its first byte, so it is a long one. */
const PAGE_EVENTS = 4000;

/** One request: the events after the last one had, at most so many. It may begin with that one. */
type ReadPage = (
  client: KurrentDBClient,
  last: RecordedEvent | undefined,
  most: number,
) => AsyncIterable<ResolvedEvent>;

/** What is read, and how to tell whether all of it was. */
interface Way {
  readonly page: ReadPage;
  /** The one event at the far end. */
  readonly edge: (client: KurrentDBClient) => AsyncIterable<ResolvedEvent>;
  /** Whether that is still to be read after the last event had. */
  readonly isAhead: (edge: RecordedEvent, last: RecordedEvent | undefined) => boolean;
}

interface Reading {
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

/** The events of a page as they come, each waited for so long and no longer. */
async function* patiently(
  page: AsyncIterable<ResolvedEvent>,
  { patience, closing }: Server,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordedEvent> {
  const signals = signal ? [closing, signal] : [closing];
  const records = page[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await within(patience.attemptMs, records.next(), signals);
      if (next.done) return;
      yield eventOf(next.value);
    }
  } finally {
    void records.return?.().catch(() => undefined);
  }
}

const firstOf = async (events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent | undefined> => {
  for await (const event of events) return event;
  return undefined;
};

/** @throws StoreError `store.unavailable` where the server is silent for too long; the signal's reason once aborted */
async function* paged(server: Server, { page, edge, isAhead }: Way, { limit = Infinity, signal }: Reading) {
  const most = Math.min(limit + 1, PAGE_EVENTS);
  let [left, failures, until] = [limit, 0, Date.now() + server.patience.timeoutMs];
  let last: RecordedEvent | undefined;
  let end: Promise<RecordedEvent | undefined> | undefined;
  while (left > 0) {
    const { client } = server.reader;
    const farEnd = () => (end ??= firstOf(patiently(edge(client), server, signal)));
    let had = 0;
    try {
      // Asked for beside the first page: the way to the server and back is long, and longer for a request by itself.
      if (limit === Infinity) farEnd().catch(() => undefined);
      for await (const event of patiently(page(client, last, most), server, signal)) {
        had += 1;
        if (event.position === last?.position) continue;
        yield event;
        last = event;
        left -= 1;
        if (left === 0) return;
        [failures, until] = [0, Date.now() + server.patience.timeoutMs];
      }
      if (had >= most) continue;
      // The client takes an answer that was cut off in the middle for a whole one: only the far end tells.
      const far = await farEnd();
      if (far ? !isAhead(far, last) : !last) return;
      throw new NoAnswer('The answer ended before the events did.');
    } catch (error) {
      end = undefined;
      if (faultOf(error) === 'missing') return;
      if (faultOf(error) !== 'transient' || Date.now() >= until) throw storeErrorOf(error, server.name);
      // A client whose first connection failed, or whose node is gone, never reads again.
      server.reader.renew(client);
      await pause(failures);
      failures += 1;
    }
  }
}

/** One stream, in either direction. */
export const readStream = (
  server: Server,
  stream: StreamName,
  { from, direction = 'forwards', ...reading }: ReadStream,
): AsyncIterable<RecordedEvent> => {
  const isForwards = direction === 'forwards';
  const start = from === undefined ? (isForwards ? START : END) : BigInt(from);
  const page: ReadPage = (client, last, maxCount) =>
    client.readStream(stream, {
      direction: isForwards ? FORWARDS : BACKWARDS,
      fromRevision: last ? BigInt(last.revision) : start,
      maxCount,
    });
  const edge: Way['edge'] = (client) =>
    client.readStream(stream, {
      direction: isForwards ? BACKWARDS : FORWARDS,
      fromRevision: isForwards ? END : START,
      maxCount: 1,
    });
  const isAhead: Way['isAhead'] = ({ revision }, last) =>
    isForwards ? revision > (last?.revision ?? (from ?? 0) - 1) : revision < (last?.revision ?? (from ?? Infinity) + 1);
  return paged(server, { page, edge, isAhead }, reading);
};

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** What the server can leave out: it filters by streams or by types, not by both. */
const filterOf = ({ streamPrefixes, types }: ReadAll): Filter => {
  if (streamPrefixes && streamPrefixes.every((prefix) => prefix !== ''))
    return streamNameFilter({ prefixes: [...streamPrefixes] });
  return types ? eventTypeFilter({ regex: `^(?:${types.map(escaped).join('|')})$` }) : excludeSystemEvents();
};

const isAsked = ({ type, stream }: RecordedEvent, { streamPrefixes, types }: ReadAll) =>
  (streamPrefixes?.some((prefix) => stream.startsWith(prefix)) ?? true) && (types?.includes(type) ?? true);

/** The log after a position, up to one where that is given. */
export async function* readLog(
  server: Server,
  { limit = Infinity, ...options }: ReadAll,
  end?: Position,
): AsyncGenerator<RecordedEvent> {
  const { after, signal, streamPrefixes, types } = options;
  const start = after === undefined ? START : logPositionOf(after);
  if (limit <= 0 || streamPrefixes?.length === 0 || types?.length === 0) return;
  const filter = filterOf(options);
  const page: ReadPage = (client, last, maxCount) =>
    client.readAll({
      direction: FORWARDS,
      fromPosition: last ? logPositionOf(last.position) : start,
      maxCount,
      filter,
    });
  const edge: Way['edge'] = (client) =>
    client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1, filter });
  const isAhead: Way['isAhead'] = ({ position }, last) => position > (last?.position ?? after ?? '');
  let left = limit;
  for await (const event of paged(server, { page, edge, isAhead }, signal ? { signal } : {})) {
    if (end !== undefined && event.position > end) return;
    if (event.position !== after && isAsked(event, options)) {
      yield event;
      left -= 1;
    }
    if (left === 0 || event.position === end) return;
  }
}

/**
 * The position of the last event that is not the server's own. Nothing is believed only when said twice, for an answer
 * that was cut off says nothing too; asked twice at once, neither waits for the acknowledgement of the other's packets.
 */
export const readHead = (server: Server): Promise<Position | undefined> =>
  server.persist(server.reader, async (client) => {
    const last = { direction: BACKWARDS, fromPosition: END, maxCount: 1, filter: excludeSystemEvents() } as const;
    const heads = await Promise.all([lastOf(client.readAll(last)), lastOf(client.readAll(last))]);
    return heads.find((head) => head !== undefined);
  });

const lastOf = async (events: ReturnType<KurrentDBClient['readAll']>): Promise<Position | undefined> => {
  for await (const { event } of events) return event && positionOf(event.position);
  return undefined;
};
