/** What a read model is made of, and how it says that it cannot go on. */
import { type Database } from 'better-sqlite3';
import { type Position, type RecordedEvent, StoreError } from '#event-sourcing';

/**
 * Rows made from events. They are made anew by themselves: for a new version, or when somebody asks for it, while the
 * rows of the others beside them stay.
 */
export interface Projection {
  /** Unique among those in one file. */
  readonly name: string;
  /** Raised whenever the rows of the same events would be others. */
  readonly version: number;
  /** Creates the tables, within a transaction; nobody else's tables have their names. */
  setup(db: Database): void;
  /**
   * Creates the indexes that only readers need. Called after `setup`; in a rebuild, after the last event, for an index
   * made at once costs far less than one that grows.
   */
  index?(db: Database): void;
  /**
   * Writes what follows from one event. Called in log order, within the transaction that moves the checkpoint.
   * What it throws stops the projection at this event.
   * @param seq the ordinal of the event among ours, from 1, without gaps
   * @returns the steps of work that may take long: others have their turn between them
   */
  project(event: RecordedEvent, seq: number, db: Database): Iterable<unknown> | undefined;
  /** Instead of `project`, of an event whose rows are made in another file: it has no data. */
  pass?(event: RecordedEvent, seq: number, db: Database): void;
  /** What has been written to these rows is undone: nothing that is held in memory is to be believed. */
  forget?(db: Database): void;
}

/**
 * Projections that are read together, and so lie in one file: their rows move in the same transactions. One may read
 * the rows that those before it have made, as far as its own event: they may be ahead of it, never behind.
 */
export interface ReadModel {
  /** The files are called by it. */
  readonly name: string;
  readonly projections: readonly Projection[];
  /** How two threads make the rows of one log together; absent where they cannot. */
  readonly sharing?: Sharing;
}

/**
 * Rows of one key are made of the events of that key and of those that bear on all, and of nothing else. So some keys can
 * be made in one file and some in another: put together they are what one file would hold. Rows that follow from an event
 * that bears on all are in both, and the same.
 */
export interface Sharing {
  /** Null where it bears on all. */
  keyOf(event: Pick<RecordedEvent, 'stream'>): string | null;
  /** What a second thread runs: it calls `helpWith` with the read model. */
  readonly script: URL;
}

/** How far a projection has come: the position and the ordinal of the last event in it. */
export interface Checkpoint {
  readonly position: Position | undefined;
  readonly seq: number;
}

/** The projection cannot handle an event. It stands before it and stays there: what comes later is not projected. */
export class ProjectionStopped extends StoreError {
  override readonly name = 'ProjectionStopped';
  readonly eventId: string;
  readonly eventType: string;
  readonly position: Position;

  constructor(projection: Projection, { id, type, position }: RecordedEvent, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      'register.stopped',
      `${projection.name} v${projection.version} stops before event ${id} (${type}) at position ${position}: ${reason}`,
      { cause },
    );
    this.eventId = id;
    this.eventType = type;
    this.position = position;
  }
}
