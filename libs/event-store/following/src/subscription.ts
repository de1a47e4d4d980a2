/**
 * History, then what comes: reads up to the head, says so, waits at the tail, and again.
 * Every event is read from the log, whatever announced it, so none is missed, repeated or out of order,
 * and the position announced is never ahead of what was handed over.
 */
import { type CaughtUp, type Position, type ReadAll, type RecordedEvent } from '#event-sourcing';
import { type Tail } from './tail.js';

/** A log that can be followed. */
export interface Followed {
  readonly tail: Tail;
  readonly head: () => Promise<Position | undefined>;
  /** The events after a position, up to the head given, that included. */
  readonly upTo: (head: Position, options: ReadAll) => AsyncIterable<RecordedEvent>;
}

type Followable = Omit<ReadAll, 'limit'>;

async function* follow(
  { after: start, ...filter }: Followable,
  { tail, head: headOf, upTo }: Followed,
  signal: AbortSignal,
): AsyncGenerator<RecordedEvent | CaughtUp, undefined> {
  let after: Position | undefined = start;
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    const turn = tail.look();
    const head = await headOf();
    if (head !== undefined && head !== after)
      for await (const event of upTo(head, { ...filter, ...(after === undefined ? {} : { after }) })) {
        if (signal.aborted) return;
        yield event;
        if (signal.aborted) return;
      }
    if (isFirst || head !== after) yield { caughtUp: true, ...(head === undefined ? {} : { position: head }) };
    after = head;
    await tail.after(turn, signal);
  }
}

/** Ends quietly when aborted or left, even in the middle of a wait; the store's closing ends it with `store.closed`. */
export const subscription = (
  { signal, ...options }: Followable,
  followed: Followed,
): AsyncIterable<RecordedEvent | CaughtUp> => ({
  [Symbol.asyncIterator]() {
    const left = new AbortController();
    const leave = () => left.abort();
    const part = followed.tail.join();
    left.signal.addEventListener('abort', () => {
      part();
      signal?.removeEventListener('abort', leave);
    });
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave);
    const events = follow(options, followed, left.signal);
    return {
      next: async () => {
        try {
          return await events.next();
        } catch (error) {
          leave();
          throw error;
        }
      },
      return: () => {
        leave();
        return events.return(undefined);
      },
    };
  },
});
