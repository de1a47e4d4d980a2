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

/** Beyond this many streams in memory, all are let go. */
const HELD_STREAMS = 20_000;

export class Entries {
  readonly #held = new Map<string, Entry<AnyEvent>[]>();
  readonly #insert: Statement<[Record<string, string | number>]>;
  readonly #ofStream: Statement<[string], StoredEntry>;
  #seq = 0;

  constructor(db: Database) {
    this.#insert = db.prepare(
      `INSERT INTO entry VALUES (@seq, @id, @stream, @revision, @type, @data, @recordedAt, @recordedBy,
         max(@recordedAt, coalesce((SELECT known_from FROM entry WHERE seq = @seq - 1), '')))`,
    );
    this.#ofStream = db.prepare('SELECT id, seq, type, data FROM entry WHERE stream = ? ORDER BY revision');
  }

  /** Keeps an event under its seq; after a seq that is not the one before, nothing in memory is believed. */
  add(recorded: RecordedEvent, seq: number): AnyEvent | EntryRetracted {
    if (seq !== this.#seq + 1) this.#held.clear();
    this.#seq = seq;
    const { id, stream, revision, type, data, meta } = recorded;
    const event = decode(stream, { type, data });
    const { recordedAt = '', recordedBy = '' } = meta;
    this.#insert.run({ seq, id, stream, revision, type, data: JSON.stringify(data), recordedAt, recordedBy });
    if (revision === 0) this.#hold(stream, [{ id, seq, event }]);
    else this.#held.get(stream)?.push({ id, seq, event });
    return event;
  }

  /** The entries of one stream, in order. */
  of<C extends Category>(category: C, id: string): readonly Entry<EventOf<C>>[] {
    const stream = streamOf(category, id);
    const held = this.#held.get(stream) ?? this.#hold(stream, this.#read(stream));
    return held as readonly Entry<AnyEvent>[] as readonly Entry<EventOf<C>>[];
  }

  #read(stream: string): Entry<AnyEvent>[] {
    return this.#ofStream.all(stream).map(({ id, seq, type, data }) => ({
      id,
      seq,
      event: decode(stream, { type, data: JSON.parse(data) as RecordedEvent['data'] }),
    }));
  }

  #hold(stream: string, entries: Entry<AnyEvent>[]): Entry<AnyEvent>[] {
    if (this.#held.size >= HELD_STREAMS) this.#held.clear();
    this.#held.set(stream, entries);
    return entries;
  }
}
