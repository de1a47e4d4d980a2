/**
 * Tells subscribers that the log may have grown: at once where this store wrote,
 * within `POLL_MS` where another connection or process did. SQLite counts those commits for us.
 */
import { type Connection } from './connection.js';

const POLL_MS = 100;

export class Tail {
  readonly #foreignCommits: () => unknown;
  #lastSeen: unknown;
  #turn = 0;
  readonly #waiting = new Set<() => void>();
  #poll: NodeJS.Timeout | undefined;

  constructor(connection: Connection) {
    const statement = connection.use((db) => db.prepare('PRAGMA data_version').pluck());
    this.#foreignCommits = () => connection.use(() => statement.get());
    this.#lastSeen = this.#foreignCommits();
  }

  /** The state of the log before it is read; what is committed afterwards ends the wait `after` it. */
  look(): number {
    const seen = this.#foreignCommits();
    if (seen !== this.#lastSeen) this.grown();
    this.#lastSeen = seen;
    return this.#turn;
  }

  /** Something was committed here. */
  grown(): void {
    this.#turn += 1;
    this.wake();
  }

  /** Ends all waits. */
  wake(): void {
    for (const end of this.#waiting) end();
  }

  /** Waits until the log may have grown since that look, or the signal is aborted. */
  async after(turn: number, signal: AbortSignal): Promise<void> {
    if (turn !== this.#turn || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        this.#waiting.delete(end);
        signal.removeEventListener('abort', end);
        if (this.#waiting.size === 0) clearInterval(this.#poll);
        resolve();
      };
      this.#waiting.add(end);
      signal.addEventListener('abort', end);
      if (this.#waiting.size === 1) this.#poll = setInterval(() => this.#lookAgain(), POLL_MS);
    });
  }

  /** A subscriber that wakes looks for itself, and is the one to be told where that fails. */
  #lookAgain(): void {
    try {
      this.look();
    } catch {
      this.wake();
    }
  }
}
