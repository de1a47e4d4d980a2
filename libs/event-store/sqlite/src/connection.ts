import type Database from 'better-sqlite3';
import { StoreError } from '#event-sourcing';
import { patiently } from './patience.js';
import { storeErrorOf } from './store-errors.js';

/** The database while it is open. */
export class Connection {
  readonly #db: Database.Database;
  readonly path: string;

  /** @param busyTimeoutMs how long `patiently` waits for other processes */
  constructor(
    db: Database.Database,
    path: string,
    private readonly busyTimeoutMs: number,
  ) {
    this.#db = db;
    this.path = path;
  }

  /**
   * Does it, with what SQLite says turned into the port's errors.
   * @throws StoreError `store.closed` once it is closed
   */
  use<T>(work: (db: Database.Database) => T): T {
    if (!this.#db.open) throw new StoreError('store.closed', `${this.path} has been closed: open it again.`);
    try {
      return work(this.#db);
    } catch (error) {
      throw storeErrorOf(error, this.path);
    }
  }

  /**
   * As `use`, again and again while another process holds the lock.
   * @throws StoreError `store.busy` where that takes too long
   */
  patiently<T>(work: (db: Database.Database) => T): Promise<T> {
    return patiently(() => this.use(work), this.busyTimeoutMs);
  }

  close(): void {
    this.#db.close();
  }

  get isOpen(): boolean {
    return this.#db.open;
  }
}
