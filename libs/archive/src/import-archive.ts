/**
 * Puts an archive into a store: reads what the store holds, holds it against the archive, and appends what is next, until
 * nothing is. So it goes on where an earlier import ended, sees at once what others write, and reads back what it wrote.
 */
import { type EventStore, type Position, type RecordedEvent, StoreError, WrongExpectedRevision } from '#event-sourcing';
import { type Rejection } from '#rejection';
import { Ahead, writesOf } from './appends.js';
import { entryLine } from './archive-format.js';
import { type ReadEntry } from './read-archive.js';
import { refused } from './refused.js';

export interface ImportProgress {
  /** Entries of the archive that are in the store. */
  readonly entries: number;
  /** Bytes of the archive up to there. */
  readonly bytes: number;
}

export interface ImportOptions {
  /** With which streams of ours begin: others in the same store are left alone. */
  readonly streamPrefixes: readonly string[];
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Breaks off, with its reason; told again, the import goes on there. */
  readonly signal?: AbortSignal;
}

export interface Imported {
  /** Entries that were in the store before. */
  readonly found: number;
  /** Entries that were appended. */
  readonly imported: number;
}

/** What the store holds is not what the archive says. */
const unlike = (place: number, stored: RecordedEvent, hasAppended: boolean): Rejection =>
  hasAppended
    ? refused('import.store-changed', { what: `entry ${place} is theirs, in ${stored.stream}` })
    : refused('import.store-not-empty', {
        what: `another register (its entry ${place} is not that of the archive)`,
        wayOut: 'import into an empty store',
      });

const beyond = (entries: number): Rejection =>
  refused('import.store-not-empty', {
    what: `all ${entries} entries of the archive, and more`,
    wayOut: 'import into an empty store to have the archive alone',
  });

class Import {
  readonly #ahead: Ahead;
  /** Commands whose entries are in the store: each is written once, though another may have used its id before that was refused. */
  readonly #commands = new Set<string>();
  #after: Position | undefined;
  #done = 0;
  #found = 0;

  constructor(
    private readonly store: Pick<EventStore, 'readAll' | 'append'>,
    entries: AsyncIterable<ReadEntry>,
    private readonly options: ImportOptions,
  ) {
    this.#ahead = new Ahead(entries);
  }

  async run(): Promise<Imported> {
    await this.#compare(false);
    this.#found = this.#done;
    for (;;) {
      const next = await this.#ahead.nextAppend();
      if (next.length === 0) return { found: this.#found, imported: this.#done - this.#found };
      this.options.signal?.throwIfAborted();
      const before = this.#done;
      const conflict = await this.#append(next);
      await this.#compare(true);
      if (this.#done === before) throw conflict ?? notReadBack();
    }
  }

  /** A conflict may be another import of the same archive, which was quicker: what the store holds will tell. */
  async #append(entries: readonly ReadEntry[]): Promise<Rejection | undefined> {
    try {
      await this.store.append(writesOf(entries, this.#commands));
      return undefined;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      return refused('import.store-changed', { what: `${error.stream} is at ${error.actual}` });
    }
  }

  /** Takes from the archive what the store holds. */
  async #compare(hasAppended: boolean): Promise<void> {
    const { streamPrefixes, signal, onProgress } = this.options;
    const after = this.#after === undefined ? {} : { after: this.#after };
    for await (const stored of this.store.readAll({ streamPrefixes, ...after, ...(signal && { signal }) })) {
      const next = await this.#ahead.take();
      if (!next) throw hasAppended ? unlike(this.#done + 1, stored, true) : beyond(this.#done);
      if (entryLine(stored, this.#done + 1) !== `${next.text}\n`) throw unlike(this.#done + 1, stored, hasAppended);
      this.#done += 1;
      if (stored.meta['commandId']) this.#commands.add(stored.meta['commandId']);
      this.#after = stored.position;
      onProgress?.({ entries: this.#done, bytes: next.end });
    }
  }
}

const notReadBack = (): StoreError =>
  new StoreError(
    'import.not-read-back',
    'The store does not show what it has just taken; read from its leader, then import again: it goes on there.',
  );

/**
 * Imports into a store that holds nothing of ours, or the beginning of the same archive; any other stays as it is.
 * @param entries of an archive, checked
 * @throws Rejection `import.store-not-empty`, `import.store-changed`
 * @throws StoreError `import.not-read-back`, or as the store failed; told again, the import goes on there
 */
export const importArchive = (
  store: Pick<EventStore, 'readAll' | 'append'>,
  entries: AsyncIterable<ReadEntry>,
  options: ImportOptions,
): Promise<Imported> => new Import(store, entries, options).run();
