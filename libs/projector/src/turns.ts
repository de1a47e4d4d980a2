/** Long work goes in slices, between which everybody else has a turn. */
import { setImmediate as turn } from 'node:timers/promises';

/** A slice of work: short enough that nobody notices, long enough that the turns cost nothing. */
const SLICE_MS = 10;

export class Turns {
  #since = performance.now();

  /** Whether the slice is over. */
  get isDue(): boolean {
    return performance.now() - this.#since > SLICE_MS;
  }

  /** Whether the work has lasted longer than a slice. */
  isLong = false;

  /** Until the others have had their turn. */
  async take(): Promise<void> {
    this.isLong = true;
    await turn();
    this.#since = performance.now();
  }
}
