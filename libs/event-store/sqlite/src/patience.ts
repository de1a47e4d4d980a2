/** Locks are waited for with the event loop turning: the driver's own wait would let everything stand still. */
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '#event-sourcing';

/** How long the driver itself waits for a lock: not at all. */
export const DRIVER_WAIT_MS = 0;

export const isBusy = (error: unknown): boolean => error instanceof StoreError && error.code === 'store.busy';

/**
 * Does it; again and again while another process holds the lock.
 * @throws StoreError `store.busy` where that takes longer
 */
export const patiently = async <Result>(work: () => Result, waitMs: number): Promise<Result> => {
  const until = performance.now() + waitMs;
  for (;;)
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
      await pause(2 + Math.random() * 8);
    }
};
