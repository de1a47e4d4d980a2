/**
 * One open SQLite file of a read model. Rows and checkpoints move in one transaction, which may last over many turns of
 * the event loop: it is written on a connection of its own, and those who read see what was there before it.
 */
import { type Database } from 'better-sqlite3';
import { statSync } from 'node:fs';
import { type Position, type RecordedEvent, StoreError } from '#event-sourcing';
import { Checkpoints, type LastEvent } from './checkpoints.js';
import { isAboutTheFile, registerErrorOf, UnreadableFile } from './file-errors.js';
import { connect, type FileUse, PRAGMAS, setUp } from './file-connection.js';
import { isLaidOut, LAYOUT, layoutOf, plainTablesIn } from './layout.js';
import { patiently } from './patience.js';
import { type Checkpoint, type Projection, ProjectionStopped, type ReadModel } from './projection.js';
import { Turns } from './turns.js';
import { WriteAheadLog } from './write-ahead-log.js';

/** Events that follow one another in the log. */
export interface Passage {
  /** The position of the event before them, undefined at the beginning of the log. */
  readonly after: Position | undefined;
  readonly events: readonly RecordedEvent[];
  /** Which of them are projected here; the others are passed over. Absent: all are. */
  readonly isOurs?: ((event: RecordedEvent) => boolean) | undefined;
}

export class ProjectionFile {
  readonly #checkpoints: Checkpoints;
  readonly #checkpointsHere: Checkpoints;
  readonly #inode: number | undefined;
  readonly #log: WriteAheadLog;

  /**
   * @param db for those who read
   * @param writer the connection that projects; the same where nobody else reads
   * @param unfinished while it is being built: the projections whose tables are new, and have no indexes yet
   */
  private constructor(
    readonly path: string,
    private readonly projections: readonly Projection[],
    readonly db: Database,
    private readonly writer: Database,
    private readonly unfinished: readonly Projection[] | undefined,
  ) {
    this.#checkpoints = new Checkpoints(db);
    this.#checkpointsHere = new Checkpoints(writer);
    void this.#checkpoints.common; // what is damaged says so now
    this.#inode = inodeOf(path);
    this.#log = new WriteAheadLog(path);
  }

  /**
   * Opens a file, and lays it out where it is new, or is to become that of these versions.
   * @param anew the names of projections whose rows are given up, to be made again
   * @throws UnreadableFile where another release laid it out
   * @throws StoreError `register.busy`, `register.damaged`, `register.full`, `register.read-only`, `register.unavailable`
   */
  static open(path: string, model: ReadModel, use: FileUse, anew: readonly string[] = []): Promise<ProjectionFile> {
    return patiently(() => {
      const opened: Database[] = [];
      try {
        const writer = connect(path, use === 'readonly', PRAGMAS[use]);
        opened.push(writer);
        const begun = use === 'readonly' ? [] : setUp(writer, model, use, anew);
        if (layoutOf(writer) !== LAYOUT || !isLaidOut(writer, model)) throw new UnreadableFile(path);
        const reader = use === 'shared' ? connect(path, true, PRAGMAS.readonly) : writer;
        opened.push(reader);
        return new ProjectionFile(path, model.projections, reader, writer, use === 'building' ? begun : undefined);
      } catch (error) {
        for (const db of opened) db.close();
        throw registerErrorOf(error, path);
      }
    });
  }

  /** Where all its projections have come to. */
  get checkpoint(): Checkpoint {
    return this.#checkpoints.common;
  }

  /** Undefined before the first event. */
  get lastEvent(): LastEvent | undefined {
    return this.#checkpoints.lastEvent;
  }

  /** Whether the file is still the one under its name: somebody may have removed or replaced it. */
  get isInPlace(): boolean {
    return inodeOf(this.path) === this.#inode;
  }

  /**
   * Answers from the rows, as they are at one moment.
   * @throws StoreError as `open` does
   */
  read<Answer>(answer: (db: Database) => Answer): Answer {
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
  async advance(passage: Passage): Promise<boolean> {
    const outcome = await this.#write(passage);
    if (!(outcome instanceof Stop)) return outcome;
    await this.#write({ ...passage, events: passage.events.slice(0, outcome.at) });
    throw outcome.reason;
  }

  /** Ends what `building` began: from now on the file can be read. */
  finish(): void {
    for (const projection of this.unfinished ?? []) projection.index?.(this.writer);
    this.keep();
  }

  /** Ends what `building` began where another file takes it in. */
  keep(): void {
    if (this.writer.inTransaction) this.#exec('COMMIT');
  }

  /** Before it is finished: takes in the rows of a file that was filled with the rest of the same events. */
  takeIn(path: string): void {
    this.keep();
    this.writer.prepare('ATTACH ? AS part').run(path);
    this.#exec('BEGIN');
    for (const table of plainTablesIn(this.writer))
      this.#exec(`INSERT OR IGNORE INTO main."${table}" SELECT * FROM part."${table}"`);
    this.#exec('COMMIT');
    this.#exec('DETACH part');
    this.#exec('BEGIN');
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

  async #write(passage: Passage): Promise<boolean | Stop> {
    try {
      if (!this.writer.inTransaction) await patiently(() => this.#exec('BEGIN IMMEDIATE'));
      const outcome = await this.#project(passage);
      if (outcome !== true) this.#undo();
      else if (!this.unfinished) this.#commit();
      return outcome;
    } catch (error) {
      this.#undo();
      throw registerErrorOf(error, this.path);
    }
  }

  async #project({ after, events, isOurs = () => true }: Passage): Promise<boolean | Stop> {
    const { position: done, seq: before } = this.#checkpointsHere.common;
    if (after !== undefined && (done === undefined || done < after)) return false;
    const reached = this.#checkpointsHere.seqs;
    const turns = new Turns();
    let seq = before;
    for (const [at, event] of events.entries()) {
      if (done !== undefined && event.position <= done) continue;
      seq += 1;
      const isPassed = !isOurs(event);
      for (const projection of this.projections) {
        if (seq <= (reached.get(projection.name) ?? 0)) continue;
        if (isPassed) {
          projection.pass?.(event, seq, this.writer);
          continue;
        }
        try {
          for (const _ of projection.project(event, seq, this.writer) ?? []) if (turns.isDue) await this.#turn(turns);
        } catch (error) {
          if (isAboutTheFile(error) || error instanceof StoreError) throw error;
          return new Stop(at, new ProjectionStopped(projection, event, error));
        }
        if (turns.isDue) await this.#turn(turns);
      }
    }
    const last = events.at(-1);
    if (last && seq > before) this.#checkpointsHere.save(last, seq);
    if (turns.isLong) await this.#turn(turns); // the commit has a slice of its own
    return true;
  }

  async #turn(turns: Turns): Promise<void> {
    await turns.take();
    if (!this.writer.open) throw new StoreError('register.closed', `${this.path} has been closed: open it again.`);
  }

  #commit(): void {
    this.#exec('COMMIT');
    this.#log.keepShort();
  }

  #exec(sql: string): void {
    try {
      this.writer.exec(sql);
    } catch (error) {
      throw registerErrorOf(error, this.path);
    }
  }

  #undo(): void {
    for (const projection of this.projections) projection.forget?.(this.writer);
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
