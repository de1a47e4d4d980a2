/** The log as writers use it. */
import type Database from 'better-sqlite3';
import {
  type Appended,
  type ExpectedRevision,
  type Revision,
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
      .prepare<[string, number, string], bigint>(
        'SELECT position FROM events WHERE stream = ? AND revision = ? AND id = ?',
      )
      .pluck()
      .safeIntegers();
  }

  /** The row of the last event; undefined in an empty store. */
  head(): bigint | undefined {
    return this.#head.get() ?? undefined;
  }

  /**
   * Writes within the transaction that the caller has begun; refuses before it writes, so there is nothing to undo.
   * @throws WrongExpectedRevision
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
    return BigInt(this.#insert.run(id, stream, revision, type, data, meta).lastInsertRowid);
  }

  /** The receipt these writes had when they were first made; undefined where any event is not exactly in its place. */
  #earlierReceipt(writes: readonly CheckedWrite[]): Appended | undefined {
    let last = 0n;
    const revisions: number[] = [];
    for (const { stream, expected, events } of writes) {
      const first = firstRevision(expected);
      for (const [index, { id }] of events.entries()) {
        const position = this.#place.get(stream, first + index, id);
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
