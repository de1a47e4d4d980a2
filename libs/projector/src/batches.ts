/** Groups events, so that they share a transaction. */
import { type CaughtUp, type RecordedEvent } from '#event-sourcing';

/** Arrays of at most so many events, in order; what there is goes out as soon as the source has caught up or ends. */
export async function* batches(
  source: AsyncIterable<RecordedEvent | CaughtUp>,
  size: number,
): AsyncGenerator<readonly RecordedEvent[]> {
  let batch: RecordedEvent[] = [];
  for await (const item of source) {
    if (!('caughtUp' in item)) batch.push(item);
    if (batch.length === 0 || ('id' in item && batch.length < size)) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
