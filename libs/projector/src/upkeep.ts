/** How the rows keep up with the log, as those see it who read and write by them. */
import { type EventStore, type Position, StoreError } from '#event-sourcing';
import { type Checkpoint, type ProjectionStopped } from './projection.js';

/**
 * `up`: at the head of the log, or a moment behind it.
 * `catching-up`: the store answers, and the rows have not come to its head yet.
 * `cut-off`: the store does not answer; the rows are as old as they say.
 * `stopped`: an event stands in the way.
 */
export type Status = 'up' | 'catching-up' | 'cut-off' | 'stopped';

export interface Standing {
  readonly status: Status;
  /** Where the log ended when it was last asked; undefined where it was empty, or has not answered yet. */
  readonly head: Position | undefined;
  readonly checkpoint: Checkpoint;
  /** As `Upkeep.currentAt`. */
  readonly currentAt: number | undefined;
  readonly stopped: ProjectionStopped | undefined;
}

/** Milliseconds since 1970 by a clock that is never set back: what ages are measured by. */
export const steadyNow = (): number => performance.timeOrigin + performance.now();

export const catchingUp = (): StoreError =>
  new StoreError(
    'register.catching-up',
    'The register has not come to the last entry yet; ask again in a moment, or ask another node.',
  );

/**
 * Refuses what no store of this kind gives, and asks nothing of it: nobody waits for what cannot come.
 * @throws StoreError `store.invalid-position`
 */
export const checkPosition = async (store: Pick<EventStore, 'readAll'>, position: Position): Promise<void> => {
  for await (const _ of store.readAll({ after: position, limit: 0 })) return;
};

/** Either the log is asked at each question (`OnDemand`), or it is followed (`Follower`). */
export abstract class Upkeep {
  /**
   * The last moment at which the rows were known to be at the head of the log, in milliseconds since 1970.
   * Undefined where the last question made sure of that, and before the first such moment.
   */
  abstract readonly currentAt: number | undefined;

  /** Begins what goes on beside the questions. */
  start(): void {}

  /** Ends it; told twice, ended once. */
  stop(): Promise<void> {
    return Promise.resolve();
  }

  /**
   * Until the rows may be read: they have come to a position; without one, as far as reading asks for.
   * @throws StoreError `register.catching-up`, `register.behind`, `store.invalid-position`; ProjectionStopped
   */
  abstract seen(position?: Position): Promise<void>;

  /**
   * Until commands may be decided by the rows: they hold all that was committed when it was called.
   * @throws StoreError `register.catching-up`, `register.behind`, `store.unavailable`; ProjectionStopped
   */
  abstract ready(): Promise<void>;

  /** @throws StoreError where the store has to be asked and does not answer */
  abstract standing(): Promise<Standing>;
}
