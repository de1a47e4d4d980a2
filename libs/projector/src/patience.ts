/** Locks are waited for with the event loop turning: the driver's own wait would let everything stand still. */
import { setTimeout as delay } from 'node:timers/promises';
import { isBusy } from './file-errors.js';

const WAIT_MS = 5_000;

/**
 * Does it; again and again where another process holds the lock.
 * @throws StoreError `register.busy` where that takes longer than five seconds
 */
export const patiently = async <Result>(work: () => Result): Promise<Result> => {
  const until = performance.now() + WAIT_MS;
  for (;;)
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
      await delay(2 + Math.random() * 8);
    }
};
