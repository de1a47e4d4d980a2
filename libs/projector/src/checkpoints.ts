/** How far each projection of a file has come. They move together; one that is made anew comes after the others. */
import { type Database, type Statement } from 'better-sqlite3';
import { type Position, type Revision, type StreamName } from '#event-sourcing';
import { type Checkpoint } from './projection.js';

/** The last event that is in the rows; it tells whether they were made from this store. */
export interface LastEvent {
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly position: Position;
}

interface CheckpointRow extends LastEvent {
  readonly seq: number;
}
interface Standing {
  readonly name: string;
  readonly seq: number;
}

export class Checkpoints {
  readonly #least: Statement<[], { readonly position: Position | null; readonly seq: number }>;
  readonly #last: Statement<[], LastEvent>;
  readonly #standings: Statement<[], Standing>;
  readonly #save: Statement<[CheckpointRow]>;

  constructor(db: Database) {
    this.#least = db.prepare('SELECT position, seq FROM projection ORDER BY seq LIMIT 1');
    this.#last = db.prepare(
      'SELECT id, stream, revision, position FROM projection WHERE seq > 0 ORDER BY seq DESC LIMIT 1',
    );
    this.#standings = db.prepare('SELECT name, seq FROM projection');
    this.#save = db.prepare(
      `UPDATE projection SET position = @position, seq = @seq, id = @id, stream = @stream, revision = @revision
       WHERE seq < @seq`,
    );
  }

  /** Where all of them have come to. */
  get common(): Checkpoint {
    const { position, seq } = this.#least.get() ?? { position: null, seq: 0 };
    return { position: position ?? undefined, seq };
  }

  /** The last event that is in any of them; undefined before the first. */
  get lastEvent(): LastEvent | undefined {
    return this.#last.get();
  }

  /** The ordinals that they have come to, by name. */
  get seqs(): ReadonlyMap<string, number> {
    return new Map(this.#standings.all().map(({ name, seq }) => [name, seq]));
  }

  /** All that are not further already have come to this event. */
  save({ id, stream, revision, position }: LastEvent, seq: number): void {
    this.#save.run({ id, stream, revision, position, seq });
  }
}
