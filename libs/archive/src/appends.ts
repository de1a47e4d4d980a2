/** Entries of an archive as appends: commits whole, log order kept, few and small enough for any store. */
import { type NewEvent, type StreamName, type StreamWrite } from '#event-sourcing';
import { type CommandDone, commandWrite } from '#journal';
import { type ArchivedEntry } from './archive-format.js';
import { type ReadEntry } from './read-archive.js';

const MAX_EVENTS = 500;
/** Below the 1 MiB that older servers take at once, with room for what the wire adds. */
const MAX_BYTES = 768 * 1024;
/** No commit is larger; more that bears one command's id is no commit, and memory is not to pay for it. */
const MAX_COMMIT_BYTES = 64 * 1024 * 1024;

const commitOf = ({ id, meta }: ArchivedEntry): string => meta['commandId'] ?? id;

/** Entries that go into the store together. */
class Group {
  readonly entries: ReadEntry[] = [];
  readonly #streams = new Set<StreamName>();
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  get last(): ArchivedEntry | undefined {
    return this.entries.at(-1)?.entry;
  }

  /**
   * Whether one append can hold these entries next: each stream once, its events together.
   * @param isOther they are another commit's, which begins with streams of its own
   */
  canHold(entries: readonly ReadEntry[], isOther = false): boolean {
    let last = isOther ? undefined : this.last?.stream;
    return entries.every(({ entry: { stream } }) => {
      const isNext = stream === last || !this.#streams.has(stream);
      last = stream;
      return isNext;
    });
  }

  add(one: ReadEntry): void {
    this.entries.push(one);
    this.#streams.add(one.entry.stream);
    this.#bytes += Buffer.byteLength(one.text);
  }
}

/** The entries that are next, read ahead as far as one append goes. */
export class Ahead {
  readonly #source: AsyncIterator<ReadEntry>;
  readonly #waiting: ReadEntry[] = [];

  constructor(source: AsyncIterable<ReadEntry>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Takes the next entry; undefined after the last. */
  async take(): Promise<ReadEntry | undefined> {
    await this.#peek(0);
    return this.#waiting.shift();
  }

  /** The next append, which is not taken: as many whole commits as may share one, and one at least. */
  async nextAppend(): Promise<readonly ReadEntry[]> {
    const append = new Group();
    for (;;) {
      const commit = await this.#commitAt(append.entries.length);
      const events = append.entries.length + commit.length;
      const bytes = append.bytes + commit.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
      const fits = events <= MAX_EVENTS && bytes <= MAX_BYTES && append.canHold(commit, true);
      if (commit.length === 0 || (append.entries.length > 0 && !fits)) return append.entries;
      for (const one of commit) append.add(one);
    }
  }

  /** The commit that begins so many entries ahead. */
  async #commitAt(from: number): Promise<readonly ReadEntry[]> {
    const commit = new Group();
    for (let index = from; commit.bytes < MAX_COMMIT_BYTES; index += 1) {
      const one = await this.#peek(index);
      if (!one || (commit.last && commitOf(commit.last) !== commitOf(one.entry)) || !commit.canHold([one])) break;
      commit.add(one);
    }
    return commit.entries;
  }

  async #peek(index: number): Promise<ReadEntry | undefined> {
    while (this.#waiting.length <= index) {
      const next = await this.#source.next();
      if (next.done) return undefined;
      this.#waiting.push(next.value);
    }
    return this.#waiting[index];
  }
}

/** The command that wrote an entry; undefined where that is not said. */
const commandOf = ({ meta }: ArchivedEntry): Omit<CommandDone, 'entries'> | undefined => {
  const { commandId, request, recordedAt, recordedBy } = meta;
  return commandId && request && recordedAt
    ? { commandId, request, recordedAt, recordedBy: recordedBy ?? '' }
    : undefined;
};

/**
 * Entries as writes: one for each stream, in the order of the log, and before those of each command the command itself.
 * @param known commands that are in the store; those written here are noted there
 */
export const writesOf = (entries: readonly ReadEntry[], known: Set<string>): readonly StreamWrite[] => {
  const writes = new Map<
    StreamName,
    { readonly stream: StreamName; readonly expected: StreamWrite['expected']; readonly events: NewEvent[] }
  >();
  for (const { entry } of entries) {
    const command = commandOf(entry);
    if (command && !known.has(command.commandId)) {
      known.add(command.commandId);
      const count = entries.filter((one) => one.entry.meta['commandId'] === command.commandId).length;
      const { stream: own, expected, events } = commandWrite({ ...command, entries: count });
      writes.set(own, { stream: own, expected, events: [...events] });
    }
    const { stream, revision, id, type, data, meta } = entry;
    const write = writes.get(stream) ?? { stream, expected: revision === 0 ? 'no-stream' : revision - 1, events: [] };
    write.events.push({ id, type, data, meta });
    writes.set(stream, write);
  }
  return [...writes.values()];
};
