/** The entries of streams, as the register keeps them; those of late are held in memory. */
import { type AnyEvent, type Category, decode, type EventOf, streamOf } from '#kinds';
import { type Database, type Statement } from 'better-sqlite3';
import { type Entry, type EntryRetracted, type RecordedEvent } from '#event-sourcing';

interface StoredEntry {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly data: string;
}

/** Beyond so many characters of entries in memory, all are let go; a stream counts for itself, too. */
const HELD_CHARACTERS = 16 * 1024 * 1024;
const STREAM_CHARACTERS = 200;

export class Entries {
  readonly #held = new Map<string, Entry<AnyEvent>[]>();
  readonly #insert: Statement<[Record<string, string | number | null>]>;
  readonly #ofStream: Statement<[string], StoredEntry>;
  #seq = 0;
  #characters = 0;

  constructor(db: Database) {
    this.#insert = db.prepare(
      `INSERT INTO entry VALUES (@seq, @id, @stream, @revision, @type, @data, @recordedAt, @recordedBy,
         max(@recordedAt, coalesce((SELECT known_from FROM entry WHERE seq = @seq - 1), '')), @although)`,
    );
    this.#ofStream = db.prepare('SELECT id, seq, type, data FROM entry WHERE stream = ? ORDER BY revision');
  }

  /** Keeps an event under its seq; after a seq that is not the one before, nothing in memory is believed. */
  add(recorded: RecordedEvent, seq: number): AnyEvent | EntryRetracted {
    if (seq !== this.#seq + 1) this.#letGo();
    this.#seq = seq;
    const { id, stream, revision, type, data, meta } = recorded;
    const event = decode(stream, { type, data });
    const { recordedAt = '', recordedBy = '', although = null } = meta;
    const text = JSON.stringify(data);
    this.#insert.run({ seq, id, stream, revision, type, data: text, recordedAt, recordedBy, although });
    const held = revision === 0 ? this.#hold(stream, []) : this.#held.get(stream);
    held?.push({ id, seq, event });
    if (held) this.#characters += text.length;
    return event;
  }

  /** The entries of one stream, in order. */
  of<C extends Category>(category: C, id: string): readonly Entry<EventOf<C>>[] {
    const stream = streamOf(category, id);
    const held = this.#held.get(stream) ?? this.#hold(stream, this.#read(stream));
    return held as readonly Entry<AnyEvent>[] as readonly Entry<EventOf<C>>[];
  }

  #read(stream: string): Entry<AnyEvent>[] {
    return this.#ofStream.all(stream).map(({ id, seq, type, data }) => {
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
