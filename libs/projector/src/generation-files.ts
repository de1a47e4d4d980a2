/**
 * Where the files of one projection version lie: `register.v1.<generation>.db`, the highest one counts.
 * A rebuilt file takes the next number and never an old name: SQLite would take the old file's write-ahead log,
 * which other processes may still be writing, for the new one's.
 */
import { existsSync, linkSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nameForBuild, removeAbandonedBuilds } from './abandoned-builds.js';

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

export class GenerationFiles {
  readonly #pattern: RegExp;

  /** @param stem name and version, as in `register.v1` */
  constructor(
    private readonly directory: string,
    private readonly stem: string,
  ) {
    this.#pattern = new RegExp(`^${stem.replaceAll('.', '\\.')}\\.(\\d+)\\.db$`);
  }

  /** The path of the newest generation, or of the first where there is none yet. */
  latest(): string {
    return this.#path(Math.max(1, ...this.#generations()));
  }

  /** The path of the generation after this one, or of a newer one that is already there. */
  after(path: string): string {
    return this.#path(Math.max(this.#generationOf(path) + 1, ...this.#generations()));
  }

  /** A name in the same directory for a file that is being built; those of builds that were killed are removed. */
  building(): string {
    removeAbandonedBuilds(this.directory);
    return join(this.directory, nameForBuild(this.stem));
  }

  /** Puts a finished file in place as the newest generation, at once and never over another; gives its path. */
  publish(building: string): string {
    for (let path = this.after(this.latest()); ; path = this.after(path))
      try {
        linkSync(building, path);
        rmSync(building);
        return path;
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
  }

  /**
   * Removes the names of earlier generations. Whoever has one open keeps it, and its write-ahead log,
   * which SQLite removes when the last of them closes it.
   */
  removeBefore(path: string): void {
    for (const generation of this.#generations())
      if (generation < this.#generationOf(path)) rmSync(this.#path(generation), { force: true });
  }

  #path(generation: number): string {
    return join(this.directory, `${this.stem}.${generation}.db`);
  }

  #generationOf(path: string): number {
    return Number(this.#pattern.exec(basename(path))?.[1] ?? 0);
  }

  #generations(): readonly number[] {
    if (!existsSync(this.directory)) return [];
    return readdirSync(this.directory).flatMap((name) => (this.#pattern.test(name) ? [this.#generationOf(name)] : []));
  }
}
