/** Groups events, so that they share a transaction. */
import { type CaughtUp, type RecordedEvent } from '#event-sourcing';

export interface Batch {
  readonly events: readonly RecordedEvent[];
  /** What a followed log said after them. */
  readonly caughtUp?: CaughtUp;
}

/** At most so many events at a time, in order; what there is goes out as soon as the source has caught up or ends. */
export async function* batches(source: AsyncIterable<RecordedEvent | CaughtUp>, size: number): AsyncGenerator<Batch> {
  let events: RecordedEvent[] = [];
  for await (const item of source) {
    const caughtUp = 'caughtUp' in item ? item : undefined;
    if (!('caughtUp' in item)) events.push(item);
    if (!caughtUp && events.length < size) continue;
    yield { events, ...(caughtUp && { caughtUp }) };
    events = [];
  }
  if (events.length > 0) yield { events };
}
