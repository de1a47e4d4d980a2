/**
 * Where a projection's rows are read and written: the newest of its files. The files are disposable: one that is
 * damaged, or was laid out by another release, is left, and a fresh one begun.
 */
import { type Database } from 'better-sqlite3';
import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type RecordedEvent, StoreError } from '#event-sourcing';
import { isUnreadable } from './file-errors.js';
import { GenerationFiles } from './generation-files.js';
import { type Checkpoint, type Projection } from './projection.js';
import { type LastEvent, ProjectionFile } from './projection-file.js';

const IN_MEMORY = ':memory:';

/** Whether files can be made in a directory; where it is not there, whether it can be made. */
const canWrite = (directory: string): boolean => {
  if (directory === IN_MEMORY) return true;
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
  readonly #files: GenerationFiles | undefined;
  #file: ProjectionFile;

  /**
   * Opens the newest file, or begins one.
   * @param directory made where it is not there; `:memory:` keeps the rows in memory, for tests
   * @throws StoreError `register.read-only` where there is no file that can be read and none can be written
   */
  constructor(
    directory: string,
    private readonly projection: Projection,
    { readonly = !canWrite(directory) }: ReadDatabaseOptions = {},
  ) {
    this.readonly = readonly;
    const stem = `${projection.name}.v${projection.version}`;
    if (!readonly && directory !== IN_MEMORY) mkdirSync(directory, { recursive: true });
    this.#files = directory === IN_MEMORY ? undefined : new GenerationFiles(directory, stem);
    this.#file = this.#open(this.#files?.latest() ?? IN_MEMORY);
  }

  /** The open file. `startAfresh` and `replaceBy` change it: whoever keeps statements keeps them per handle. */
  get db(): Database {
    return this.#file.db;
  }

  get checkpoint(): Checkpoint {
    return this.#file.checkpoint;
  }

  /** The event that the rows end with; undefined where there are none. */
  get lastEvent(): LastEvent | undefined {
    return this.#file.lastEvent;
  }

  /**
   * Projects events that follow one another in the log, in one transaction; those that are in already are left out.
   * @throws ProjectionStopped where one cannot be handled; those before it are in
   * @throws StoreError `register.read-only`
   */
  advance(events: readonly RecordedEvent[]): void {
    if (this.readonly) throw this.#readOnly('lags behind the events');
    this.#file.advance(events);
  }

  /**
   * Leaves the file for an empty one; other processes keep it until they open theirs again.
   * @throws StoreError `register.read-only`
   */
  startAfresh(): void {
    if (this.readonly) throw this.#readOnly('was made from other events');
    const former = this.#file;
    this.#file = this.#open(this.#files?.after(former.path) ?? IN_MEMORY);
    former.close();
    this.#files?.removeBefore(this.#file.path);
  }

  /** An empty file beside this one, to be filled and handed to `replaceBy`, or to `discard`. */
  beside(): ProjectionFile {
    if (this.readonly) throw this.#readOnly('cannot be rebuilt');
    return ProjectionFile.open(this.#files?.building() ?? IN_MEMORY, this.projection, 'building');
  }

  /** Puts a file that has been built in this one's place. */
  replaceBy(built: ProjectionFile): void {
    const former = this.#file;
    if (this.#files) {
      built.close();
      this.#file = this.#open(this.#files.publish(built.path));
      this.#files.removeBefore(this.#file.path);
    } else this.#file = built;
    former.close();
  }

  /** Gives up a file that was being built. */
  discard(built: ProjectionFile): void {
    built.close();
    rmSync(built.path, { force: true });
  }

  /** Told twice, closed once. */
  close(): void {
    this.#file.close();
  }

  #open(path: string): ProjectionFile {
    try {
      return ProjectionFile.open(path, this.projection, this.readonly ? 'readonly' : 'shared');
    } catch (error) {
      if (this.readonly) throw this.#readOnly('cannot be read', error);
      if (!isUnreadable(error) || !this.#files) throw error;
      const fresh = this.#open(this.#files.after(path));
      this.#files.removeBefore(fresh.path);
      return fresh;
    }
  }

  #readOnly(what: string, cause?: unknown): StoreError {
    const sentence = `The ${this.projection.name} ${what}, and its directory cannot be written; make it writable.`;
    return new StoreError('register.read-only', sentence, { cause });
  }
}
