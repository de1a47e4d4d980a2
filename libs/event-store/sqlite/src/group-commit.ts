/**
 * Appends that come within one turn of the event loop share one transaction, so one sync to the disk.
 * Each is checked whole before its first row is written, so one's conflict leaves nothing to undo and hinders no other.
 * All are answered after the commit.
 */
import { type Appended, StoreError } from '#event-sourcing';
import { type CheckedWrite } from '#event-store/append-check';
import { type Connection } from './connection.js';
import { type EventLog } from './event-log.js';
import { isBusy } from './patience.js';

/** So many at most share one, lest the event loop stand still for long. */
const GROUP = 1000;
/** Between attempts while another process holds the lock. */
const PAUSE_MS = 5;

interface Waiting {
  readonly writes: readonly CheckedWrite[];
  readonly until: number;
  readonly resolve: (receipt: Appended) => void;
  readonly reject: (error: unknown) => void;
}

export class GroupCommit {
  #waiting: Waiting[] = [];
  #isScheduled = false;
  readonly #commit: (group: readonly Waiting[]) => readonly (() => void)[];
  readonly #busyTimeoutMs: number;
  readonly #committed: () => void;

  /** @param committed is told after every commit */
  constructor(connection: Connection, log: EventLog, busyTimeoutMs: number, committed: () => void) {
    this.#busyTimeoutMs = busyTimeoutMs;
    this.#committed = committed;
    const appendAll = connection.use((db) =>
      db.transaction((group: readonly Waiting[]) =>
        group.map(({ writes, resolve, reject }) => {
          try {
            const receipt = log.append(writes);
            return () => resolve(receipt);
          } catch (error) {
            if (!(error instanceof StoreError)) throw error; // the file failed, not one writer: nobody's commit
            return () => reject(error);
          }
        }),
      ),
    );
    this.#commit = (group) => connection.use(() => appendAll.immediate(group));
  }

  append(writes: readonly CheckedWrite[]): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ writes, until: Date.now() + this.#busyTimeoutMs, resolve, reject });
      if (!this.#isScheduled) this.#schedule(setImmediate);
    });
  }

  /** Commits what waits, without waiting for a turn or for other processes. */
  flush(): void {
    while (this.#waiting.length > 0) this.#commitGroup(Infinity);
  }

  #schedule(later: (action: () => void) => unknown): void {
    this.#isScheduled = true;
    later(() => {
      this.#isScheduled = false;
      const isHeldUp = this.#commitGroup(Date.now());
      if (this.#waiting.length > 0 && !this.#isScheduled)
        this.#schedule(isHeldUp ? (action) => setTimeout(action, PAUSE_MS) : setImmediate);
    });
  }

  /** @returns whether another process holds the lock; those whose time is up are refused, the others wait on */
  #commitGroup(now: number): boolean {
    const group = this.#waiting.slice(0, GROUP);
    try {
      const answers = this.#commit(group);
      this.#waiting = this.#waiting.slice(group.length);
      for (const answer of answers) answer();
      this.#committed();
      return false;
    } catch (error) {
      const refused = isBusy(error) ? this.#waiting.filter(({ until }) => until <= now) : group;
      this.#waiting = this.#waiting.filter((waiting) => !refused.includes(waiting));
      for (const { reject } of refused) reject(error);
      return isBusy(error);
    }
  }
}
