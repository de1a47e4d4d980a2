/**
 * Where the files of a read model lie: `register.v1-4.<generation>.db`, with the versions of its projections in their
 * order; the highest generation counts.
 * A rebuilt file takes the next number and never an old name: SQLite would take the old file's write-ahead log,
 * which other processes may still be writing, for the new one's.
 */
import { existsSync, linkSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nameForBuild, removeAbandonedBuilds } from './abandoned-builds.js';
import { type ReadModel } from './projection.js';

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Where open files cannot be removed, they stay until the next time. */
const remove = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!['EPERM', 'EBUSY', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
};

export class GenerationFiles {
  readonly #stem: string;
  readonly #pattern: RegExp;
  readonly #ofAnyVersion: RegExp;

  constructor(
    private readonly directory: string,
    { name, projections }: ReadModel,
  ) {
    this.#stem = `${name}.v${projections.map(({ version }) => version).join('-')}`;
    this.#pattern = new RegExp(`^${this.#stem.replaceAll('.', '\\.')}\\.(\\d+)\\.db(-wal|-shm)?$`);
    this.#ofAnyVersion = new RegExp(`^${name}\\.v[\\d-]+\\.\\d+\\.db$`);
  }

  /** The path of the newest generation, or of the first where there is none yet. */
  latest(): string {
    const present = this.#present();
    return present.length > 0 ? this.#path(Math.max(...present)) : this.#fresh();
  }

  /** Whether there is any generation. */
  get isEmpty(): boolean {
    return this.#present().length === 0;
  }

  /** The paths of files of other versions, the one that was last written first. */
  ofOtherVersions(): readonly string[] {
    if (!existsSync(this.directory)) return [];
    const writtenAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return readdirSync(this.directory)
      .filter((name) => this.#ofAnyVersion.test(name) && !this.#pattern.test(name))
      .map((name) => join(this.directory, name))
      .sort((one, other) => writtenAt(other) - writtenAt(one));
  }

  /** The path of a newer generation that is already there, or of the next. */
  after(path: string): string {
    const newer = this.#present().filter((generation) => generation > this.#generationOf(path));
    return newer.length > 0 ? this.#path(Math.max(...newer)) : this.#fresh();
  }

  /** A name in the same directory for a file that is being built; those of builds that were killed are removed. */
  building(): string {
    removeAbandonedBuilds(this.directory);
    return join(this.directory, nameForBuild(this.#stem));
  }

  /** Puts a finished file in place as the newest generation, at once and never over another; gives its path. */
  publish(building: string): string {
    for (let path = this.#fresh(); ; path = this.#fresh())
      try {
        linkSync(building, path);
        rmSync(building);
        return path;
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
  }

  /**
   * Removes the names of earlier generations and of the logs beside them, those of killed processes too. Whoever has one
   * open keeps it; nobody opens it again.
   */
  removeBefore(path: string): void {
    for (const generation of new Set(this.#generations()))
      if (generation < this.#generationOf(path))
        for (const ending of ['', '-wal', '-shm']) remove(`${this.#path(generation)}${ending}`);
  }

  #path(generation: number): string {
    return join(this.directory, `${this.#stem}.${generation}.db`);
  }

  #generationOf(path: string): number {
    return Number(this.#pattern.exec(basename(path))?.[1] ?? 0);
  }

  /** A name that nothing was ever kept under: a log that was left behind is not taken for that of a new file. */
  #fresh(): string {
    return this.#path(Math.max(0, ...this.#generations()) + 1);
  }

  #present(): readonly number[] {
    return this.#generations().filter((generation) => existsSync(this.#path(generation)));
  }

  #generations(): readonly number[] {
    if (!existsSync(this.directory)) return [];
    return readdirSync(this.directory).flatMap((name) => (this.#pattern.test(name) ? [this.#generationOf(name)] : []));
  }
}
