/**
 * The entries of streams, as the register keeps them; those of late are held in memory, for all that fold them: as text,
 * for thousands of small objects that live on are what makes collecting garbage dear.
 */
import { type AnyEvent, type Category, decode, type EventOf, streamOf } from '#kinds';
import { type Database, type Statement } from 'better-sqlite3';
import { dataFrom, type Entry, type RecordedEvent, textOf } from '#event-sourcing';

interface StoredEntry {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly data: string;
}

/** Beyond so many characters of entries in memory, all are let go; a stream counts for itself, too. */
const HELD_CHARACTERS = 16 * 1024 * 1024;
const STREAM_CHARACTERS = 200;

/** An entry as it was told, and what came of its text. */
interface Latest extends Entry<AnyEvent> {
  readonly text: string;
}

class Entries {
  readonly #held = new Map<string, StoredEntry[]>();
  readonly #ofStream: Statement<[string, number], StoredEntry>;
  /** Of each kind the stream that was asked for last, as it was told: what comes next is told of it, as a rule. */
  readonly #told = new Map<Category, { readonly stream: string; readonly entries: readonly Entry<AnyEvent>[] }>();
  #latest: Latest | undefined;
  #seq = 0;
  #characters = 0;

  constructor(db: Database) {
    this.#ofStream = db.prepare(
      'SELECT id, seq, type, data FROM entry WHERE stream = ? AND seq <= ? ORDER BY revision',
    );
  }

  /**
   * Comes to an event, which may be told several times; after a seq that is not the one before, nothing in memory is
   * believed.
   * @returns what it says, as text
   * @throws Error on an event that nobody knows
   */
  comeTo({ id, stream, revision, type, data }: RecordedEvent, seq: number): string {
    if (this.#latest?.seq === seq) return this.#latest.text;
    if (seq !== this.#seq + 1) this.#letGo();
    this.#seq = seq;
    const event = decode(stream, { type, data });
    const text = textOf(data);
    this.#latest = { id, seq, event, text };
    const held = revision === 0 ? this.#hold(stream, []) : this.#held.get(stream);
    held?.push({ id, seq, type, data: text });
    if (held) this.#characters += text.length;
    return text;
  }

  /** Passes over an event of a stream that nobody asks for here. */
  pass(seq: number): void {
    if (seq > this.#seq + 1) this.#letGo();
    this.#seq = seq;
  }

  /** How many entries a stream has, as far as it has come. */
  countOf(category: Category, id: string): number {
    return this.#storedIn(streamOf(category, id)).length;
  }

  /** The entries of one stream, in order, as far as it has come: there may be later ones already. */
  of<C extends Category>(category: C, id: string): readonly Entry<EventOf<C>>[] {
    const stream = streamOf(category, id);
    const last = this.#told.get(category);
    const told = last?.stream === stream ? last.entries : [];
    const entries = this.#storedIn(stream).map((stored, index) => told[index] ?? this.#entryOf(stream, stored));
    this.#told.set(category, { stream, entries });
    return entries as readonly Entry<AnyEvent>[] as readonly Entry<EventOf<C>>[];
  }

  #entryOf(stream: string, { id, seq, type, data }: StoredEntry): Entry<AnyEvent> {
    if (seq === this.#latest?.seq) return this.#latest;
    return { id, seq, event: decode(stream, { type, data: dataFrom(data) }) };
  }

  #storedIn(stream: string): readonly StoredEntry[] {
    return this.#held.get(stream) ?? this.#hold(stream, this.#read(stream));
  }

  #read(stream: string): StoredEntry[] {
    const stored = this.#ofStream.all(stream, this.#seq);
    for (const { data } of stored) this.#characters += data.length;
    return stored;
  }

  #hold(stream: string, entries: StoredEntry[]): StoredEntry[] {
    if (this.#characters > HELD_CHARACTERS) this.#letGo();
    this.#held.set(stream, entries);
    this.#characters += STREAM_CHARACTERS;
    return entries;
  }

  #letGo(): void {
    this.#held.clear();
    this.#told.clear();
    this.#characters = 0;
  }
}

export { type Entries };

const entries = new WeakMap<Database, Entries>();

/** The entries in a database, one and the same for all that write there. */
export const entriesIn = (db: Database): Entries => {
  const known = entries.get(db) ?? new Entries(db);
  entries.set(db, known);
  return known;
};

/** What has been written there is undone. */
export const forgetEntriesIn = (db: Database): void => void entries.delete(db);
