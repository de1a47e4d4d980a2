/** Writes the entries themselves, and what is a fact of record keeping: who the actors are, how far the record goes. */
import { partsOf } from '#kinds';
import { type Database, type Statement } from 'better-sqlite3';
import { type RecordedEvent } from '#event-sourcing';
import { type Entries, entriesIn } from './entries.js';
import { BodyRows } from './rows/body-rows.js';
import { RecordRows } from './rows/record-rows.js';

export class EntryWriter {
  readonly #entries: Entries;
  readonly #records: RecordRows;
  readonly #bodies: BodyRows;
  readonly #insert: Statement<(string | number | null)[]>;
  readonly #knownBefore: Statement<[number], string>;
  /** The last entry written, and since when it is known: by the running maximum of when entries were recorded. */
  #last = { seq: 0, knownFrom: '' };

  constructor(db: Database) {
    this.#entries = entriesIn(db);
    this.#records = new RecordRows(db, this.#entries);
    this.#bodies = new BodyRows(db, this.#entries);
    this.#insert = db.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.#knownBefore = db.prepare<[number], string>('SELECT known_from FROM entry WHERE seq = ?').pluck();
  }

  /** @throws Error on an event that nobody knows; the projection stops there */
  write(recorded: RecordedEvent, seq: number): undefined {
    const data = this.#entries.comeTo(recorded, seq);
    const { id, stream, revision, type, meta } = recorded;
    const { recordedAt = '', recordedBy = '', although = null, knownSince = null, confirmedBy = null } = meta;
    const knownFrom = this.#comeTo(recorded, seq);
    const place = [seq, id, stream, revision] as const;
    const said = [although, knownSince, confirmedBy] as const;
    this.#insert.run(...place, type, data, recordedAt, recordedBy, knownFrom, ...said);
    const parts = partsOf(stream);
    if (parts.category === 'actor') this.#records.writeActor(parts.id, seq);
    if (parts.category === 'body') this.#bodies.write(parts.id, seq);
    if (parts.category === 'coverage') this.#records.writeCoverage(parts.id, seq);
  }

  /** Passes over an event whose rows are made elsewhere. */
  pass(recorded: RecordedEvent, seq: number): void {
    this.#entries.pass(seq);
    this.#comeTo(recorded, seq);
  }

  /** @returns since when the event is known */
  #comeTo({ meta: { recordedAt = '' } }: RecordedEvent, seq: number): string {
    const before = this.#last.seq === seq - 1 ? this.#last.knownFrom : (this.#knownBefore.get(seq - 1) ?? '');
    const knownFrom = recordedAt > before ? recordedAt : before;
    this.#last = { seq, knownFrom };
    return knownFrom;
  }
}
