/**
 * The end of a log, for those who wait there. What is committed through this store it is told at once;
 * of what others commit it learns from a watch, kept only while somebody follows.
 */
export class Tail {
  readonly #watch: (grown: () => void) => () => void;
  #endWatch: (() => void) | undefined;
  #followers = 0;
  #turn = 0;
  readonly #waiting = new Set<() => void>();

  /** @param watch begins to watch for what others commit, calls `grown` whenever there may be more, and returns its end */
  constructor(watch: (grown: () => void) => () => void) {
    this.#watch = watch;
  }

  /** A follower comes; what is returned ends its following. */
  join(): () => void {
    if (this.#followers === 0) this.#endWatch = this.#watch(() => this.grown());
    this.#followers += 1;
    return () => {
      this.#followers -= 1;
      if (this.#followers === 0) this.#endWatch?.();
    };
  }

  /** The state of the log before it is read; what is committed afterwards ends the wait `after` it. */
  look(): number {
    return this.#turn;
  }

  /** There may be more. */
  grown(): void {
    this.#turn += 1;
    for (const end of this.#waiting) end();
  }

  /** Waits until there may be more than at that look, or the signal is aborted. */
  async after(turn: number, signal: AbortSignal): Promise<void> {
    if (turn !== this.#turn || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        this.#waiting.delete(end);
        signal.removeEventListener('abort', end);
        resolve();
      };
      this.#waiting.add(end);
      signal.addEventListener('abort', end);
    });
  }
}
