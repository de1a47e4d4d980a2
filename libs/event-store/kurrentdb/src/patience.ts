/** How long to wait: the client's own deadlines do not cover reads, discovery or shared streams. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Nobody answered in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * The promise, for so long.
 * @throws NoAnswer after that; the reason of a signal that is aborted meanwhile
 */
export const within = <T>(ms: number, promise: Promise<T>, signals: readonly AbortSignal[] = []): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signals.find(({ aborted }) => aborted)?.reason as Error);
    const timer = setTimeout(() => reject(new NoAnswer(`No answer within ${ms} ms.`)), ms);
    for (const signal of signals) signal.addEventListener('abort', abort);
    if (signals.some(({ aborted }) => aborted)) abort();
    void promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', abort);
    });
  });

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;

/** Waits before another attempt: longer each time, and not all at once. */
export const pause = (failures: number): Promise<void> =>
  sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.5 + Math.random() / 2));
