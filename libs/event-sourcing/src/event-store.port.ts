/**
 * The port to the event store. Every adapter passes `eventStoreContract` (#event-sourcing/testing),
 * this file's executable half, unchanged.
 */

/** `<category>-<id>`; the first dash splits. */
export type StreamName = `${string}-${string}`;
/** Place in a stream, from 0, without gaps. */
export type Revision = number;
/** Place in the whole log: opaque, ordered as a string. Nobody does arithmetic on it. */
export type Position = string;
/** What a writer who has just folded the stream knows of it. */
export type ExpectedRevision = Revision | 'no-stream';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface NewEvent {
  /** A UUID, chosen by the writer: the same event sent again carries the same id. */
  readonly id: string;
  /** The name on disk, with its version: `mandate.report-submitted.v1`. */
  readonly type: string;
  readonly data: JsonObject;
  readonly meta: Readonly<Record<string, string>>;
}

export interface RecordedEvent extends NewEvent {
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly position: Position;
}

export interface StreamWrite {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

/** `position` is that of the last event written; `revisions` the last of each stream, in the order of the writes. */
export interface Appended {
  readonly position: Position;
  readonly revisions: readonly Revision[];
}

export interface ReadStream {
  /** Inclusive; default the first (forwards) or the last (backwards). */
  readonly from?: Revision;
  readonly limit?: number;
  readonly direction?: 'forwards' | 'backwards';
  readonly signal?: AbortSignal;
}

export interface ReadAll {
  /** Exclusive; default before the first. */
  readonly after?: Position;
  readonly limit?: number;
  /** Only streams whose names begin with one of these. */
  readonly streamPrefixes?: readonly string[];
  /** Only events of these types. */
  readonly types?: readonly string[];
  /** What aborting does, each method says. */
  readonly signal?: AbortSignal;
}

/** Said once after the last event that was there when the subscription began, and again whenever it has caught up. */
export interface CaughtUp {
  readonly caughtUp: true;
  /** The position up to which everything has been handed over; undefined in an empty store. */
  readonly position?: Position;
}

/**
 * Whatever is asked of a closed store is refused with `store.closed`. A store that cannot be reached is asked again for
 * some seconds before `store.unavailable`; one on another machine may also refuse with `store.access-denied` or
 * `store.unsupported-server`.
 */
export interface EventStore {
  /**
   * Writes to several streams, all or nothing; on return it is durable.
   * The same ids at the same expected revisions of the same streams again give the original receipt.
   * @throws WrongExpectedRevision a stream is not where the writer thought, or a part of the ids is already there
   * @throws StoreError `store.invalid-append`; `store.busy`, `store.full`, `store.read-only`; `store.stream-gone`;
   * `store.unavailable`, after which it is not known whether it was written: the same append again tells, and is safe
   */
  append(writes: readonly StreamWrite[]): Promise<Appended>;
  /**
   * One stream in order; a missing stream is empty. An abort ends it by throwing the signal's reason, so that what was
   * read so far is not taken for the whole.
   * @throws StoreError `store.corrupt`, `store.foreign-event`, `store.stream-gone`, `store.unavailable`
   */
  read(stream: StreamName, options?: ReadStream): AsyncIterable<RecordedEvent>;
  /**
   * The log in order; an abort throws as in `read`.
   * @throws StoreError `store.invalid-position` for an `after` of another store, also at a limit of 0, where nothing is
   *   asked of the store; the codes of `read`
   */
  readAll(options?: ReadAll): AsyncIterable<RecordedEvent>;
  /**
   * The log, then what comes, without hole or repeat, until aborted or left; commits of other processes too.
   * An abort ends it quietly, also in the middle of a wait: it has no end that could be missed.
   * @throws StoreError the codes of `readAll`; what was handed over stands, and it can be taken up after that
   */
  subscribe(options?: Omit<ReadAll, 'limit'>): AsyncIterable<RecordedEvent | CaughtUp>;
  /**
   * The position of the last event; undefined in an empty store.
   * @throws StoreError `store.unavailable`
   */
  head(): Promise<Position | undefined>;
  /** Releases everything; told twice, closed once. */
  close(): Promise<void>;
}

/** Where NestJS finds the store. */
export const EVENT_STORE = Symbol('EventStore');

/**
 * The store could not do it. `code` is stable and public. Adapters throw these when they are opened as well, and
 * `store.newer-version` for a store that a later release has laid out.
 */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Somebody else wrote first. */
export class WrongExpectedRevision extends StoreError {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: StreamName,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super('store.conflict', `${stream} is at ${actual}, not at ${expected}: somebody else wrote first.`);
  }
}
