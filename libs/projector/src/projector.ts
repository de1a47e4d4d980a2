/** Brings a projection from its checkpoint to the head of the log: when asked, or following what comes. */
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type EventStore, type Position, type ReadAll, StoreError } from '#event-sourcing';
import { batches } from './batches.js';
import { isUnreadable } from './file-errors.js';
import { type Helper, HelperFailed } from './helper.js';
import { type Checkpoint, ProjectionStopped } from './projection.js';
import { type ReadDatabase } from './read-database.js';

/** Events in one transaction: enough that its cost is shared, few enough that nobody waits long for it. */
const BATCH = 256;
const POLL_MS = 20;
/** How often a follower makes sure that its file is the one in place. */
const LOOK_EVERY_MS = 250;

export interface ProjectorOptions {
  /** The beginnings of the names of our streams; events of others have no ordinal and are not projected. */
  readonly streamPrefixes: readonly string[];
}

export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  /** Default 5,000. */
  readonly timeoutMs?: number | undefined;
}

export interface Rebuilding {
  /** The name of the projection whose rows are made anew; default those of all. */
  readonly only?: string | undefined;
  readonly onProgress?: ((progress: RebuildProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How far a rebuild has come: events done, the position of the last, and where the log ended when it began. */
export interface RebuildProgress {
  readonly events: number;
  readonly position: Position;
  readonly head: Position | undefined;
}

export class Projector {
  #last: Promise<unknown> = Promise.resolve();
  #queued: Promise<Checkpoint> | undefined;
  #knowsStore = false;

  constructor(
    private readonly store: EventStore,
    readonly database: ReadDatabase,
    private readonly options: ProjectorOptions,
  ) {}

  /**
   * Projects all that was in the log when it was called. Calls during a run share the run after it.
   * @throws ProjectionStopped, StoreError
   */
  catchUp(): Promise<Checkpoint> {
    this.#queued ??= this.#last.then(() => {
      this.#queued = undefined;
      const run = this.#fromDamaged(() => this.#read());
      this.#last = run.catch(() => undefined);
      return run;
    });
    return this.#queued;
  }

  /**
   * Until the projection has come to a position, as a receipt names it.
   * @throws StoreError `register.behind` where it takes longer; ProjectionStopped; the signal's reason
   */
  async waitFor(position: Position, { signal, timeoutMs = 5_000 }: Waiting = {}): Promise<Checkpoint> {
    const deadline = AbortSignal.timeout(timeoutMs);
    const given = signal ? AbortSignal.any([signal, deadline]) : deadline;
    const over = new Promise<undefined>((resolve) => given.addEventListener('abort', () => resolve(undefined)));
    for (;;) {
      signal?.throwIfAborted();
      const { database } = this;
      if (isAt(database.checkpoint, position)) return database.checkpoint;
      const checkpoint = await Promise.race([this.catchUp(), over]);
      if (checkpoint && isAt(checkpoint, position)) return checkpoint;
      if (deadline.aborted) throw registerBehind(position, timeoutMs);
      await Promise.race([delay(POLL_MS), over]);
    }
  }

  /**
   * Projects what is there and what comes, whoever writes it, until aborted.
   * @param onReached is told every position that the rows have come to; undefined before the first
   * @throws ProjectionStopped, StoreError
   */
  async follow(signal: AbortSignal, onReached: (position?: Position) => void = () => undefined): Promise<void> {
    while (!signal.aborted) await this.#fromDamaged(() => this.#followFile(signal, onReached));
  }

  /** Ends where the file that it fills is not the one in place any more: it is to be begun again with that one. */
  async #followFile(signal: AbortSignal, onReached: (position?: Position) => void): Promise<Checkpoint> {
    const { database } = this;
    const file = await database.settle();
    const moved = new AbortController();
    const look = setInterval(() => {
      if (!file.isInPlace || database.file !== file) moved.abort();
    }, LOOK_EVERY_MS);
    try {
      const from = { ...this.#fromCheckpoint(), signal: AbortSignal.any([signal, moved.signal]) };
      onReached(from.after);
      for await (const batch of batches(this.store.subscribe(from), from.after, BATCH)) {
        const { events, caughtUp } = batch;
        if (events.length > 0 && !(await database.advance(batch))) break;
        if (caughtUp) onReached(caughtUp.position);
        else onReached(events.at(-1)?.position);
      }
      return database.checkpoint;
    } finally {
      clearInterval(look);
    }
  }

  /**
   * Makes the rows anew in a file beside the present one, which serves until the new one takes its place.
   * @throws ProjectionStopped where an event cannot be handled: the present file stays; the signal's reason
   * @throws StoreError `register.unknown-projection`, and as `ReadDatabase.settle` does
   */
  async rebuild({ only, onProgress, signal }: Rebuilding = {}): Promise<Checkpoint> {
    if (only !== undefined) await this.catchUp(); // what stays is of this store, and whole
    const helper = only === undefined ? this.database.helper() : undefined;
    try {
      await this.#build({ only, onProgress, signal }, helper);
    } catch (error) {
      // Which event stands in the way is only known where all have come to it.
      if (!helper || !(error instanceof HelperFailed || error instanceof ProjectionStopped)) throw error;
      await this.#build({ onProgress, signal });
    }
    return this.catchUp();
  }

  async #build({ only, onProgress = () => undefined, signal }: Rebuilding, helper?: Helper): Promise<void> {
    const head = await this.store.head();
    const built = await this.database.beside(only);
    try {
      const log = this.store.readAll({ streamPrefixes: this.options.streamPrefixes, ...(signal && { signal }) });
      for await (const passage of batches(log, undefined, BATCH)) {
        await built.advance(helper ? await helper.share(passage) : passage);
        const { seq, position = '' } = built.checkpoint;
        onProgress({ events: seq, position, head });
      }
      signal?.throwIfAborted();
      if (helper?.isNeeded) {
        built.keep();
        built.close();
        await helper.takeIn(built.path, signal);
      } else {
        built.finish();
        built.close();
      }
      await this.database.replaceBy(helper?.isNeeded ? helper.path : built.path);
    } finally {
      built.close();
      await helper?.end();
      for (const path of helper ? [built.path, helper.path] : [built.path]) rmSync(path, { force: true });
    }
  }

  /** To the end of the log, in whichever file is in place: another process may put a new one there meanwhile. */
  async #read(): Promise<Checkpoint> {
    for (let isAtEnd = false; !isAtEnd;) {
      isAtEnd = true;
      await this.database.settle();
      const from = this.#fromCheckpoint();
      for await (const batch of batches(this.store.readAll(from), from.after, BATCH)) {
        isAtEnd = await this.database.advance(batch);
        if (!isAtEnd) break;
      }
    }
    return this.database.checkpoint;
  }

  #fromCheckpoint(): Pick<ReadAll, 'streamPrefixes' | 'after'> {
    const { position } = this.database.checkpoint;
    return { streamPrefixes: this.options.streamPrefixes, ...(position !== undefined && { after: position }) };
  }

  /** A damaged file, or one made from another store's events, is left, and the work begun again in a fresh one. */
  async #fromDamaged(work: () => Promise<Checkpoint>): Promise<Checkpoint> {
    try {
      await this.database.settle();
      if (!this.#knowsStore && !(await this.#holdsLastEvent())) await this.database.startAfresh();
      this.#knowsStore = true;
      return await work();
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      await this.database.startAfresh();
      return work();
    }
  }

  /** In the same place of the log: events that moved to another store keep all but their positions. */
  async #holdsLastEvent(): Promise<boolean> {
    const last = this.database.lastEvent;
    if (!last) return true;
    for await (const { id, position } of this.store.read(last.stream, { from: last.revision, limit: 1 }))
      return id === last.id && position === last.position;
    return false;
  }
}

const isAt = (checkpoint: Checkpoint, position: Position): boolean =>
  checkpoint.position !== undefined && checkpoint.position >= position;

/** The rows have not come to a position in time. */
export const registerBehind = (position: Position | undefined, timeoutMs: number): StoreError =>
  new StoreError(
    'register.behind',
    `The register has not seen position ${position} within ${timeoutMs} ms; ask again later.`,
  );
