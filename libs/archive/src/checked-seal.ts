import { type RecordedEvent, StoreError } from '#event-sourcing';
import { Chains } from '#journal';
import { type Seal, Sealing } from './seal.js';

/**
 * The seal of a whole log whose chains hold.
 * @throws StoreError `store.chain-broken` at the first entry that is not what was recorded
 */
export const checkedSeal = async (log: AsyncIterable<RecordedEvent>): Promise<Seal> => {
  const [chains, sealing] = [new Chains(), new Sealing()];
  for await (const event of log) {
    const fault = chains.follow(event);
    if (fault)
      throw new StoreError(
        'store.chain-broken',
        `${event.stream} is not what was recorded at ${event.revision}: ${fault}.`,
      );
    sealing.add(event);
  }
  return sealing.seal();
};
