/** One open SQLite file of a projection. Rows and checkpoint move in one transaction. */
import Database from 'better-sqlite3';
import { type Position, type RecordedEvent, type Revision, type StreamName } from '#event-sourcing';
import { isAboutTheFile, UnreadableFile } from './file-errors.js';
import { type Checkpoint, type Projection, ProjectionStopped } from './projection.js';

/**
 * `shared`: for any number of processes; a crash may cost the last commits, never their order.
 * `building`: for one process alone, and worth nothing until it is complete.
 * `readonly`: where nothing can be written.
 */
export type FileUse = 'shared' | 'building' | 'readonly';

/** The last event that is in the rows; it tells whether they were made from this store. */
export interface LastEvent {
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly position: Position;
}

interface CheckpointRow extends LastEvent {
  readonly seq: number;
}

/** Raised whenever the checkpoint's own table changes; files with another number are built anew. */
const LAYOUT = 1;
const BUSY_TIMEOUT_MS = 5_000;
const PRAGMAS: Readonly<Record<FileUse, readonly string[]>> = {
  shared: ['journal_mode = WAL', 'synchronous = NORMAL'],
  building: ['journal_mode = MEMORY', 'synchronous = OFF', 'locking_mode = EXCLUSIVE'],
  readonly: [],
};
const CACHE_KIB = 65_536;

export class ProjectionFile {
  readonly #saved: Database.Statement<[], CheckpointRow>;
  readonly #save: Database.Statement<[CheckpointRow]>;

  private constructor(
    readonly path: string,
    readonly db: Database.Database,
    private readonly projection: Projection,
  ) {
    this.#saved = db.prepare('SELECT position, seq, id, stream, revision FROM checkpoint');
    this.#save = db.prepare(
      `INSERT INTO checkpoint VALUES (1, @position, @seq, @id, @stream, @revision) ON CONFLICT DO UPDATE
       SET position = @position, seq = @seq, id = @id, stream = @stream, revision = @revision`,
    );
    this.#saved.get();
  }

  /**
   * Opens a file, and sets it up where it is new.
   * @throws UnreadableFile where another release laid it out; SqliteError where it is damaged
   */
  static open(path: string, projection: Projection, use: FileUse): ProjectionFile {
    const db = new Database(path, { readonly: use === 'readonly', timeout: BUSY_TIMEOUT_MS });
    try {
      for (const pragma of [...PRAGMAS[use], `cache_size = -${CACHE_KIB}`]) db.pragma(pragma);
      if (use !== 'readonly') db.transaction(() => setUp(db, projection, use)).immediate();
      if (layoutOf(db) !== LAYOUT) throw new UnreadableFile(path);
      return new ProjectionFile(path, db, projection);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  get checkpoint(): Checkpoint {
    const { position, seq } = this.#saved.get() ?? { position: undefined, seq: 0 };
    return { position, seq };
  }

  /** Undefined before the first event. */
  get lastEvent(): LastEvent | undefined {
    return this.#saved.get();
  }

  /**
   * Projects events that follow one another in the log; those that another process has projected are left out.
   * @throws ProjectionStopped where one cannot be handled; those before it are in
   */
  advance(events: readonly RecordedEvent[]): void {
    let at = 0;
    const transaction = this.db.transaction((batch: readonly RecordedEvent[]) => {
      const { position: done, seq: before } = this.checkpoint;
      let seq = before;
      for (const [index, event] of batch.entries()) {
        if (done !== undefined && event.position <= done) continue;
        at = index;
        this.projection.project(event, ++seq, this.db);
      }
      const last = batch.at(-1);
      if (last && seq > before) this.#save.run({ ...last, seq });
    });
    try {
      transaction.immediate(events);
    } catch (error) {
      const stopper = events[at];
      if (isAboutTheFile(error) || !stopper) throw error;
      transaction.immediate(events.slice(0, at));
      throw new ProjectionStopped(this.projection, stopper, error);
    }
  }

  /** Ends what `building` began: from now on the file can be read. */
  finish(): void {
    this.projection.index?.(this.db);
  }

  /** Leaves one plain file behind, readable where nothing can be written, unless others still use it. */
  close(): void {
    if (!this.db.open) return;
    try {
      this.db.pragma('busy_timeout = 0');
      if (!this.db.readonly) this.db.pragma('journal_mode = DELETE');
    } catch (error) {
      if (!isAboutTheFile(error)) throw error;
    } finally {
      this.db.close();
    }
  }
}

const layoutOf = (db: Database.Database) => db.pragma('user_version', { simple: true });

const setUp = (db: Database.Database, projection: Projection, use: FileUse): void => {
  if (layoutOf(db) !== 0) return;
  db.exec(
    `CREATE TABLE checkpoint (
       one INTEGER PRIMARY KEY CHECK (one = 1),
       position TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, stream TEXT NOT NULL, revision INTEGER NOT NULL
     ) STRICT`,
  );
  projection.setup(db);
  if (use !== 'building') projection.index?.(db);
  db.pragma(`user_version = ${LAYOUT}`);
};
