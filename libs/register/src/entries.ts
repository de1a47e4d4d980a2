/** The entries of streams, as the register keeps them; those of late are held in memory, for all that fold them. */
import { type AnyEvent, type Category, decode, type EventOf, streamOf } from '#kinds';
import { type Database, type Statement } from 'better-sqlite3';
import { type Entry, type RecordedEvent } from '#event-sourcing';

interface StoredEntry {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly data: string;
}

/** Beyond so many characters of entries in memory, all are let go; a stream counts for itself, too. */
const HELD_CHARACTERS = 16 * 1024 * 1024;
const STREAM_CHARACTERS = 200;

class Entries {
  readonly #held = new Map<string, Entry<AnyEvent>[]>();
  readonly #ofStream: Statement<[string, number], StoredEntry>;
  #seq = 0;
  #text = '';
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
    if (seq === this.#seq) return this.#text;
    if (seq !== this.#seq + 1) this.#letGo();
    const event = decode(stream, { type, data });
    this.#seq = seq;
    this.#text = JSON.stringify(data);
    const held = revision === 0 ? this.#hold(stream, []) : this.#held.get(stream);
    held?.push({ id, seq, event });
    if (held) this.#characters += this.#text.length;
    return this.#text;
  }

  /** The entries of one stream, in order, as far as it has come: there may be later ones already. */
  of<C extends Category>(category: C, id: string): readonly Entry<EventOf<C>>[] {
    const stream = streamOf(category, id);
    const held = this.#held.get(stream) ?? this.#hold(stream, this.#read(stream));
    return held as readonly Entry<AnyEvent>[] as readonly Entry<EventOf<C>>[];
  }

  #read(stream: string): Entry<AnyEvent>[] {
    return this.#ofStream.all(stream, this.#seq).map(({ id, seq, type, data }) => {
      this.#characters += data.length;
      return { id, seq, event: decode(stream, { type, data: JSON.parse(data) as RecordedEvent['data'] }) };
    });
  }

  #hold(stream: string, entries: Entry<AnyEvent>[]): Entry<AnyEvent>[] {
    if (this.#characters > HELD_CHARACTERS) this.#letGo();
    this.#held.set(stream, entries);
    this.#characters += STREAM_CHARACTERS;
    return entries;
  }

  #letGo(): void {
    this.#held.clear();
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
