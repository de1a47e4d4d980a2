/** The event store in one SQLite file: no server; an acknowledged append has been synced to the disk. */
import type Database from 'better-sqlite3';
import {
  type Appended,
  type CaughtUp,
  type EventStore,
  type Position,
  type ReadAll,
  type ReadStream,
  type RecordedEvent,
  StoreError,
  type StreamName,
  type StreamWrite,
} from '#event-sourcing';
import { checkAppend } from '#event-store/append-check';
import { subscription, Tail } from '#event-store/following';
import { Connection } from './connection.js';
import { EventLog } from './event-log.js';
import { logPages, streamPages } from './event-pages.js';
import { positionOf, rowOf } from './event-row.js';
import { watchForeignCommits } from './foreign-commits.js';
import { GroupCommit } from './group-commit.js';
import { openDatabase } from './open-database.js';

export interface SqliteOptions {
  /** Only reads: takes no lock, lays out no file, and opens a file that this user may not write. */
  readonly readonly?: boolean;
  /** How long an append or the opening waits for other processes before `store.busy`; 5 seconds if not given. */
  readonly busyTimeoutMs?: number;
}

export class SqliteEventStore implements EventStore {
  readonly #connection: Connection;
  readonly #isReadonly: boolean;
  readonly #log: EventLog;
  readonly #tail: Tail;
  readonly #commits: GroupCommit;

  private constructor(db: Database.Database, path: string, { readonly, busyTimeoutMs }: Required<SqliteOptions>) {
    this.#connection = new Connection(db, path, busyTimeoutMs);
    this.#isReadonly = readonly;
    this.#log = this.#connection.use((opened) => new EventLog(opened));
    this.#tail = new Tail(watchForeignCommits(this.#connection));
    this.#commits = new GroupCommit(this.#connection, this.#log, busyTimeoutMs, () => this.#tail.grown());
  }

  /**
   * Opens the store, and lays it out where the file is not there yet; its folder must be.
   * @param path of the file, or `:memory:`
   * @throws StoreError `store.unavailable`, `store.corrupt`, `store.newer-version`, `store.read-only`, `store.busy`
   */
  static async open(path: string, { readonly = false, busyTimeoutMs = 5000 }: SqliteOptions = {}) {
    const options = { readonly, busyTimeoutMs };
    return new SqliteEventStore(await openDatabase(path, options), path, options);
  }

  async append(writes: readonly StreamWrite[]): Promise<Appended> {
    const checked = checkAppend(writes);
    const { path } = this.#connection;
    if (!this.#connection.isOpen) throw new StoreError('store.closed', `${path} has been closed: open it again.`);
    if (this.#isReadonly)
      throw new StoreError('store.read-only', `${path} is open for reading only: open it for writing.`);
    return this.#commits.append(checked);
  }

  read(stream: StreamName, options: ReadStream = {}): AsyncIterable<RecordedEvent> {
    return streamPages(this.#connection, stream, options);
  }

  readAll(options: ReadAll = {}): AsyncIterable<RecordedEvent> {
    return logPages(this.#connection, options);
  }

  subscribe(options: Omit<ReadAll, 'limit'> = {}): AsyncIterable<RecordedEvent | CaughtUp> {
    return subscription(options, {
      tail: this.#tail,
      head: () => this.head(),
      upTo: (head, rest) => logPages(this.#connection, rest, rowOf(head)),
    });
  }

  async head(): Promise<Position | undefined> {
    const row = await this.#connection.patiently(() => this.#log.head());
    return row === undefined ? undefined : positionOf(row);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#connection.isOpen) {
        this.#commits.flush();
        this.#connection.close();
        this.#tail.grown();
      }
      resolve();
    });
  }
}
