/** The log as writers use it. */
import Database from 'better-sqlite3';
import {
  type Appended,
  type ExpectedRevision,
  type Revision,
  StoreError,
  type StreamName,
  WrongExpectedRevision,
} from '#event-sourcing';
import { type CheckedEvent, type CheckedWrite } from '#event-store/append-check';
import { positionOf } from './event-row.js';

const firstRevision = (expected: ExpectedRevision) => (expected === 'no-stream' ? 0 : expected + 1);

export class EventLog {
  readonly #insert;
  readonly #streamHead;
  readonly #head;
  readonly #place;

  constructor(db: Database.Database) {
    this.#insert = db
      .prepare<[string, string, number, string, string, string]>(
        'INSERT INTO events (id, stream, revision, type, data, meta) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .safeIntegers();
    this.#streamHead = db.prepare<[string], number | null>('SELECT max(revision) FROM events WHERE stream = ?').pluck();
    this.#head = db.prepare<[], bigint | null>('SELECT max(position) FROM events').pluck().safeIntegers();
    this.#place = db
      .prepare<[string, string, number], bigint>(
        'SELECT position FROM events WHERE id = ? AND stream = ? AND revision = ?',
      )
      .pluck()
      .safeIntegers();
  }

  /** The row of the last event; undefined in an empty store. */
  head(): bigint | undefined {
    return this.#head.get() ?? undefined;
  }

  /**
   * Writes within the transaction that the caller has begun.
   * @throws WrongExpectedRevision, StoreError `store.invalid-append` where an id is another event's
   */
  append(writes: readonly CheckedWrite[]): Appended {
    for (const { stream, expected } of writes) {
      const actual = this.#streamHead.get(stream) ?? 'no-stream';
      if (actual !== expected)
        return this.#earlierReceipt(writes) ?? refuse(new WrongExpectedRevision(stream, expected, actual));
    }
    let last = 0n;
    const revisions = writes.map(({ stream, expected, events }) => {
      const first = firstRevision(expected);
      for (const [index, event] of events.entries()) last = this.#write(stream, first + index, event);
      return first + events.length - 1;
    });
    return { position: positionOf(last), revisions };
  }

  #write(stream: StreamName, revision: Revision, { id, type, data, meta }: CheckedEvent): bigint {
    try {
      return BigInt(this.#insert.run(id, stream, revision, type, data, meta).lastInsertRowid);
    } catch (error) {
      if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE')) throw error;
      throw new StoreError('store.invalid-append', `The id ${id} is another event's: give every event its own.`);
    }
  }

  /** The receipt these writes had when they were first made; undefined where any event is not exactly in its place. */
  #earlierReceipt(writes: readonly CheckedWrite[]): Appended | undefined {
    let last = 0n;
    const revisions: number[] = [];
    for (const { stream, expected, events } of writes) {
      const first = firstRevision(expected);
      for (const [index, { id }] of events.entries()) {
        const position = this.#place.get(id, stream, first + index);
        if (position === undefined) return undefined;
        if (position > last) last = position;
      }
      revisions.push(first + events.length - 1);
    }
    return { position: positionOf(last), revisions };
  }
}

const refuse = (error: Error): never => {
  throw error;
};
