/** Groups events, so that they share a transaction. */
import { type CaughtUp, type Position, type RecordedEvent } from '#event-sourcing';
import { type Passage } from './projection-file.js';

export interface Batch extends Passage {
  /** What a followed log said after them. */
  readonly caughtUp?: CaughtUp;
}

/**
 * At most so many events at a time, in order; what there is goes out as soon as the source has caught up or ends.
 * @param start the position after which the source begins
 */
export async function* batches(
  source: AsyncIterable<RecordedEvent | CaughtUp>,
  start: Position | undefined,
  size: number,
): AsyncGenerator<Batch> {
  let after = start;
  let events: RecordedEvent[] = [];
  for await (const item of source) {
    const caughtUp = 'caughtUp' in item ? item : undefined;
    if (!('caughtUp' in item)) events.push(item);
    if (!caughtUp && events.length < size) continue;
    yield { after, events, ...(caughtUp && { caughtUp }) };
    after = events.at(-1)?.position ?? after;
    events = [];
  }
  if (events.length > 0) yield { after, events };
}
