/** History, then what comes: reads up to the head, says so, waits for growth, and again. */
import { type CaughtUp, type Position, type ReadAll, type RecordedEvent } from '#event-sourcing';
import { positionOf } from './event-row.js';

/** What a subscription needs of its store; positions here are rows. */
export interface Followed {
  look(): number;
  head(): bigint | undefined;
  upTo(last: bigint, options: ReadAll): AsyncIterable<RecordedEvent>;
  growth(turn: number, signal: AbortSignal): Promise<void>;
}

type Followable = Omit<ReadAll, 'limit'>;

async function* follow(
  { after: start, ...filter }: Followable,
  store: Followed,
  signal: AbortSignal,
): AsyncGenerator<RecordedEvent | CaughtUp, undefined> {
  let after: Position | undefined = start;
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    const turn = store.look();
    const row = store.head();
    const head = row === undefined ? undefined : positionOf(row);
    for await (const event of store.upTo(row ?? 0n, { ...filter, ...(after === undefined ? {} : { after }) })) {
      yield event;
      if (signal.aborted) return;
    }
    if (isFirst || head !== after) yield { caughtUp: true, ...(head === undefined ? {} : { position: head }) };
    after = head;
    await store.growth(turn, signal);
  }
}

/** Ends quietly when aborted or left, even in the middle of a wait; the store's closing ends it with `store.closed`. */
export const subscription = (
  { signal, ...options }: Followable,
  store: Followed,
): AsyncIterable<RecordedEvent | CaughtUp> => ({
  [Symbol.asyncIterator]() {
    const left = new AbortController();
    const leave = () => left.abort();
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave);
    const events = follow(options, store, left.signal);
    const end = () => {
      leave();
      signal?.removeEventListener('abort', leave);
      return events.return(undefined);
    };
    return {
      next: async () => {
        try {
          return await events.next();
        } catch (error) {
          await end();
          throw error;
        }
      },
      return: end,
    };
  },
});
