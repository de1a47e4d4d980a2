import { type EventStore, type Position } from '#event-sourcing';
import { ProjectionStopped } from './projection.js';
import { type Projector } from './projector.js';
import { type Standing, Upkeep } from './upkeep.js';

/** The log is asked at each question: for a store in the same machine, and for processes that ask once. */
export class OnDemand extends Upkeep {
  readonly currentAt = undefined;

  constructor(
    private readonly store: EventStore,
    private readonly projector: Projector,
  ) {
    super();
  }

  override async seen(position?: Position): Promise<void> {
    await (position === undefined ? this.projector.catchUp() : this.projector.waitFor(position));
  }

  /** Commands ask as questions do, when they need the rows. */
  override ready(): Promise<void> {
    return Promise.resolve();
  }

  override async standing(): Promise<Standing> {
    const head = await this.store.head();
    const stopped = await this.projector.catchUp().then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof ProjectionStopped) return error;
        throw error;
      },
    );
    const { checkpoint } = this.projector.database;
    return { status: stopped ? 'stopped' : 'up', head, checkpoint, currentAt: undefined, stopped };
  }
}
