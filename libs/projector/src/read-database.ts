/**
 * Where the rows of a read model are read and written: the newest of its files. The files are disposable: one that is
 * damaged, was removed, or was laid out by another release, is left, and a fresh one begun.
 */
import { type Database } from 'better-sqlite3';
import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreError } from '#event-sourcing';
import { type LastEvent } from './checkpoints.js';
import { copyFile } from './file-copy.js';
import { isUnreadable } from './file-errors.js';
import { GenerationFiles } from './generation-files.js';
import { canHelp, Helper } from './helper.js';
import { canKeepSome } from './layout.js';
import { type Checkpoint, type ReadModel } from './projection.js';
import { type Passage, ProjectionFile } from './projection-file.js';

/** Whether files can be made in a directory; where it is not there, whether it can be made. */
const canWrite = (directory: string): boolean => {
  if (!existsSync(directory)) return canWrite(dirname(resolve(directory)));
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

export interface ReadDatabaseOptions {
  /** Whether nothing is to be written; default where the directory cannot be. */
  readonly readonly?: boolean;
}

export class ReadDatabase {
  readonly readonly: boolean;
  readonly #files: GenerationFiles;
  #file: ProjectionFile | undefined;
  /** The end of what is being written: one at a time. */
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  /** @param directory made where it is not there, when something is first asked */
  constructor(
    private readonly directory: string,
    private readonly model: ReadModel,
    { readonly = !canWrite(directory) }: ReadDatabaseOptions = {},
  ) {
    this.readonly = readonly;
    this.#files = new GenerationFiles(directory, model);
  }

  /** How far the rows have come, as far as it is known: nowhere before `settle`. */
  get checkpoint(): Checkpoint {
    return this.#file?.checkpoint ?? { position: undefined, seq: 0 };
  }

  /** The event that the rows end with; undefined where there are none. */
  get lastEvent(): LastEvent | undefined {
    return this.#file?.lastEvent;
  }

  /** Another object whenever the rows are those of another file. */
  get file(): object | undefined {
    return this.#file;
  }

  /**
   * Answers from the rows, as they are at one moment.
   * @throws StoreError `register.damaged` once it is left for a fresh file; as `settle` does
   */
  async read<Answer>(answer: (db: Database) => Answer): Promise<Answer> {
    const file = this.#file ?? (await this.settle());
    try {
      return file.read(answer);
    } catch (error) {
      if (isUnreadable(error)) await this.#exclusively(() => this.#leave(file));
      throw error;
    }
  }

  /**
   * Opens the newest file, or begins one; moves on where the one that is open has been removed or replaced.
   * @throws StoreError `register.busy`, `register.full`, `register.unavailable`; `register.read-only` where there is no
   *   file that can be read and none can be written; `register.closed`
   */
  settle(): Promise<ProjectionFile> {
    return this.#exclusively(() => this.#settle());
  }

  /**
   * Projects events that follow one another in the log, in one transaction; those that are in already are left out.
   * @returns false where the rows do not reach to the first of them: nothing is written
   * @throws ProjectionStopped where one cannot be handled; those before it are in
   * @throws StoreError `register.read-only`, and as `settle` does
   */
  advance(passage: Passage): Promise<boolean> {
    if (this.readonly) throw this.#readOnly('lags behind the events');
    return this.#exclusively(async () => (await this.#settle()).advance(passage));
  }

  /**
   * Leaves the file for an empty one; other processes keep it until they look again.
   * @throws StoreError `register.read-only`
   */
  startAfresh(): Promise<void> {
    if (this.readonly) throw this.#readOnly('was made from other events');
    return this.#exclusively(async () => {
      const former = this.#file;
      if (former) await this.#leave(former);
      else this.#file = await this.#open(this.#files.after(this.#files.latest()));
    });
  }

  /**
   * A file beside this one, to be filled and given to `replaceBy`, or removed. It is empty; where only one
   * projection is to be made anew, it holds the rows of the others.
   * @param only the name of a projection
   * @throws StoreError `register.unknown-projection`, `register.read-only`, and as `settle` does
   */
  async beside(only?: string): Promise<ProjectionFile> {
    if (this.readonly) throw this.#readOnly('cannot be rebuilt');
    if (only === undefined) {
      mkdirSync(this.directory, { recursive: true });
      return ProjectionFile.open(this.#files.building(), this.model, 'building');
    }
    this.#check(only);
    const { path } = await this.settle();
    const building = this.#files.building();
    try {
      await copyFile(path, building);
      return await ProjectionFile.open(building, this.model, 'building', [only]);
    } catch (error) {
      rmSync(building, { force: true });
      throw error;
    }
  }

  /** One who fills a part of such a file in a thread of its own; undefined where nobody can. */
  helper(): Helper | undefined {
    const { sharing } = this.model;
    if (this.readonly || !sharing || !canHelp(sharing)) return undefined;
    mkdirSync(this.directory, { recursive: true });
    return new Helper(sharing, this.#files.building());
  }

  /** Puts a file that has been built, and is closed, in this one's place. */
  replaceBy(path: string): Promise<void> {
    return this.#exclusively(async () => {
      await this.#moveTo(this.#files.publish(path));
    });
  }

  /** Told twice, closed once. What is being written is undone. */
  close(): void {
    this.#isClosed = true;
    this.#file?.close();
  }

  #exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.#last.then(() => {
      if (this.#isClosed) throw new StoreError('register.closed', `${this.directory} has been closed: open it again.`);
      return work();
    });
    this.#last = run.catch(() => undefined);
    return run;
  }

  async #settle(): Promise<ProjectionFile> {
    if (this.#file?.isInPlace) return this.#file;
    if (!this.#file && !this.readonly && this.#files.isEmpty) await this.#takeOver();
    return this.#moveTo(this.#files.latest());
  }

  /**
   * Where there are only files of other versions, the first one begins with the rows of those projections that are the
   * same; the others' are made while it catches up. Files that cannot be read are left where they are.
   */
  async #takeOver(): Promise<void> {
    for (const former of this.#files.ofOtherVersions()) {
      const building = this.#files.building();
      try {
        if (!(await copyFile(former, building, (db) => canKeepSome(db, this.model)))) continue;
        const file = await ProjectionFile.open(building, this.model, 'building');
        file.finish();
        file.close();
        this.#files.publish(building);
        return;
      } catch (error) {
        if (!(error instanceof StoreError || isUnreadable(error))) throw error;
      } finally {
        rmSync(building, { force: true });
      }
    }
  }

  /** Leaves a file that is of no use, unless somebody has done so already. */
  async #leave(file: ProjectionFile): Promise<void> {
    if (this.#file === file) await this.#moveTo(this.#files.after(file.path));
  }

  async #moveTo(path: string): Promise<ProjectionFile> {
    const former = this.#file;
    const file = await this.#open(path);
    this.#file = file;
    former?.close();
    if (!this.readonly) this.#files.removeBefore(file.path);
    if (this.#isClosed) file.close();
    return file;
  }

  async #open(path: string): Promise<ProjectionFile> {
    try {
      if (!this.readonly) mkdirSync(this.directory, { recursive: true });
      return await ProjectionFile.open(path, this.model, this.readonly ? 'readonly' : 'shared');
    } catch (error) {
      if (this.readonly) throw this.#readOnly('cannot be read', error);
      if (!isUnreadable(error)) throw error;
      return this.#open(this.#files.after(path));
    }
  }

  #check(name: string): void {
    const names = this.model.projections.map((projection) => projection.name);
    if (names.includes(name)) return;
    const sentence = `The ${this.model.name} has no projection "${name}"; it has ${names.join(', ')}.`;
    throw new StoreError('register.unknown-projection', sentence);
  }

  #readOnly(what: string, cause?: unknown): StoreError {
    const sentence = `The ${this.model.name} ${what}, and its directory cannot be written; make it writable.`;
    return new StoreError('register.read-only', sentence, { cause });
  }
}
