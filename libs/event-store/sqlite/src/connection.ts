import type Database from 'better-sqlite3';
import { StoreError } from '#event-sourcing';
import { patiently } from './patience.js';
import { storeErrorOf } from './store-errors.js';

/** The database while it is open. */
export class Connection {
  readonly #db: Database.Database;
  readonly path: string;
  readonly #prepared = new Map<string, Database.Statement>();

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

  /** A statement on it, prepared once: the same few are run whenever anybody reads. To be asked for, and run, within `use`. */
  statement<Params extends unknown[], Row>(sql: string): Database.Statement<Params, Row> {
    const known = this.#prepared.get(sql) ?? this.#db.prepare(sql);
    this.#prepared.set(sql, known);
    return known as Database.Statement<Params, Row>;
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
