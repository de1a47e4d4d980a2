/**
 * One open SQLite file of a projection. Rows and checkpoint move in one transaction, which may last over many turns of
 * the event loop: it is written on a connection of its own, and those who read see what was there before it.
 */
import Database from 'better-sqlite3';
import { statSync } from 'node:fs';
import { type Position, type RecordedEvent, type Revision, StoreError, type StreamName } from '#event-sourcing';
import { isAboutTheFile, registerErrorOf, UnreadableFile } from './file-errors.js';
import { patiently } from './patience.js';
import { type Checkpoint, type Projection, ProjectionStopped } from './projection.js';
import { Turns } from './turns.js';
import { WriteAheadLog } from './write-ahead-log.js';

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

/** Events that follow one another in the log. */
export interface Passage {
  /** The position of the event before them, undefined at the beginning of the log. */
  readonly after: Position | undefined;
  readonly events: readonly RecordedEvent[];
}

/** Raised whenever the checkpoint's own table changes; files with another number are built anew. */
const LAYOUT = 1;
const WAL_KEPT_BYTES = 16 * 1024 * 1024;
const PRAGMAS: Readonly<Record<FileUse, readonly string[]>> = {
  shared: [
    'journal_mode = WAL',
    'synchronous = NORMAL',
    `journal_size_limit = ${WAL_KEPT_BYTES}`,
    'wal_autocheckpoint = 0', // `WriteAheadLog` does it
    'cache_size = -4096', // what does not fit goes out at once, so that a long transaction has little left to commit
  ],
  building: ['journal_mode = MEMORY', 'synchronous = OFF', 'locking_mode = EXCLUSIVE', 'cache_size = -65536'],
  readonly: ['cache_size = -65536'],
};
const CHECKPOINT = 'SELECT position, seq, id, stream, revision FROM checkpoint';

const connect = (path: string, readonly: boolean, pragmas: readonly string[]): Database.Database => {
  const db = new Database(path, { readonly, timeout: 0 }); // waits let the event loop turn: `patiently`
  try {
    for (const pragma of pragmas) db.pragma(pragma);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

export class ProjectionFile {
  readonly #saved: Database.Statement<[], CheckpointRow>;
  readonly #savedHere: Database.Statement<[], CheckpointRow>;
  readonly #save: Database.Statement<[CheckpointRow]>;
  readonly #inode: number | undefined;
  readonly #log: WriteAheadLog;

  /**
   * @param db for those who read
   * @param writer the connection that projects; the same where nobody else reads
   */
  private constructor(
    readonly path: string,
    private readonly projection: Projection,
    readonly db: Database.Database,
    private readonly writer: Database.Database,
  ) {
    this.#saved = db.prepare(CHECKPOINT);
    this.#savedHere = writer.prepare(CHECKPOINT);
    this.#save = writer.prepare(
      `INSERT INTO checkpoint VALUES (1, @position, @seq, @id, @stream, @revision) ON CONFLICT DO UPDATE
       SET position = @position, seq = @seq, id = @id, stream = @stream, revision = @revision`,
    );
    this.#saved.get();
    this.#inode = inodeOf(path);
    this.#log = new WriteAheadLog(path);
  }

  /**
   * Opens a file, and sets it up where it is new.
   * @throws UnreadableFile where another release laid it out
   * @throws StoreError `register.busy`, `register.damaged`, `register.full`, `register.read-only`, `register.unavailable`
   */
  static open(path: string, projection: Projection, use: FileUse): Promise<ProjectionFile> {
    return patiently(() => {
      const opened: Database.Database[] = [];
      try {
        const writer = connect(path, use === 'readonly', PRAGMAS[use]);
        opened.push(writer);
        if (use !== 'readonly' && layoutOf(writer) === 0)
          writer.transaction(() => setUp(writer, projection, use)).immediate();
        if (layoutOf(writer) !== LAYOUT) throw new UnreadableFile(path);
        const reader = use === 'shared' ? connect(path, true, PRAGMAS.readonly) : writer;
        opened.push(reader);
        return new ProjectionFile(path, projection, reader, writer);
      } catch (error) {
        for (const db of opened) db.close();
        throw registerErrorOf(error, path);
      }
    });
  }

  get checkpoint(): Checkpoint {
    return checkpointOf(this.#saved.get());
  }

  /** Undefined before the first event. */
  get lastEvent(): LastEvent | undefined {
    return this.#saved.get();
  }

  /** Whether the file is still the one under its name: somebody may have removed or replaced it. */
  get isInPlace(): boolean {
    return inodeOf(this.path) === this.#inode;
  }

  /**
   * Answers from the rows, as they are at one moment.
   * @throws StoreError as `open` does
   */
  read<Answer>(answer: (db: Database.Database) => Answer): Answer {
    try {
      return this.db.transaction(() => answer(this.db))();
    } catch (error) {
      throw registerErrorOf(error, this.path);
    }
  }

  /**
   * Projects events; those that another process has projected are left out.
   * @returns false where the rows do not reach to the first of them: nothing is written
   * @throws ProjectionStopped where one cannot be handled; those before it are in
   * @throws StoreError as `open` does, `register.closed`; nothing is written
   */
  async advance({ after, events }: Passage): Promise<boolean> {
    const outcome = await this.#write(after, events);
    if (!(outcome instanceof Stop)) return outcome;
    await this.#write(after, events.slice(0, outcome.at));
    throw outcome.reason;
  }

  /** Ends what `building` began: from now on the file can be read. */
  finish(): void {
    this.projection.index?.(this.writer);
  }

  /** Leaves one plain file behind, readable where nothing can be written, unless others still use it. */
  close(): void {
    if (!this.writer.open) return;
    if (this.db !== this.writer) this.db.close();
    try {
      if (!this.writer.readonly && !this.writer.inTransaction) this.writer.pragma('journal_mode = DELETE');
    } catch (error) {
      if (!isAboutTheFile(error)) throw error;
    } finally {
      this.writer.close();
    }
  }

  async #write(after: Position | undefined, events: readonly RecordedEvent[]): Promise<boolean | Stop> {
    try {
      await patiently(() => this.#exec('BEGIN IMMEDIATE'));
      const outcome = await this.#project(after, events);
      if (outcome === true) {
        this.#exec('COMMIT');
        this.#log.keepShort();
        return true;
      }
      this.#undo();
      return outcome;
    } catch (error) {
      this.#undo();
      throw registerErrorOf(error, this.path);
    }
  }

  async #project(after: Position | undefined, events: readonly RecordedEvent[]): Promise<boolean | Stop> {
    const { position: done, seq: before } = checkpointOf(this.#savedHere.get());
    if (after !== undefined && (done === undefined || done < after)) return false;
    const turns = new Turns();
    let seq = before;
    for (const [at, event] of events.entries()) {
      if (done !== undefined && event.position <= done) continue;
      try {
        for (const _ of this.projection.project(event, ++seq, this.writer) ?? [])
          if (turns.isDue) await this.#turn(turns);
      } catch (error) {
        if (isAboutTheFile(error) || error instanceof StoreError) throw error;
        return new Stop(at, new ProjectionStopped(this.projection, event, error));
      }
      if (turns.isDue) await this.#turn(turns);
    }
    const last = events.at(-1);
    if (last && seq > before) this.#save.run({ ...last, seq });
    if (turns.isLong) await this.#turn(turns); // the commit has a slice of its own
    return true;
  }

  async #turn(turns: Turns): Promise<void> {
    await turns.take();
    if (!this.writer.open) throw new StoreError('register.closed', `${this.path} has been closed: open it again.`);
  }

  #exec(sql: string): void {
    try {
      this.writer.exec(sql);
    } catch (error) {
      throw registerErrorOf(error, this.path);
    }
  }

  #undo(): void {
    this.projection.forget?.(this.writer);
    if (this.writer.open && this.writer.inTransaction) this.writer.exec('ROLLBACK');
  }
}

/** The event at which a projection stops, by its place among those that were to be projected. */
class Stop {
  constructor(
    readonly at: number,
    readonly reason: ProjectionStopped,
  ) {}
}

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

const checkpointOf = (row: CheckpointRow | undefined): Checkpoint => ({
  position: row?.position,
  seq: row?.seq ?? 0,
});

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
