import { setTimeout as delay } from 'node:timers/promises';
import { type EventStore, type Position } from '#event-sourcing';
import { isBusy } from './file-errors.js';
import { ProjectionStopped } from './projection.js';
import { type Projector } from './projector.js';
import { catchingUp, checkPosition, type Standing, steadyNow, Upkeep } from './upkeep.js';

/** The log is asked at each question: for a store in the same machine, and for processes that ask once. */
export class OnDemand extends Upkeep {
  /** When the rows were last asked to come to the head, and did; of which file they are. */
  #current: { readonly at: number; readonly file: object | undefined } | undefined;
  #isBehind = false;

  /**
   * @param patienceMs how long a question waits for the rows to come to the head before it is answered from what they
   *   hold; where they never held all that was committed, it is refused. Without it, it waits for as long as it takes
   */
  constructor(
    private readonly store: EventStore,
    private readonly projector: Projector,
    private readonly patienceMs?: number,
  ) {
    super();
  }

  override get currentAt(): number | undefined {
    return this.#isBehind ? this.#current?.at : undefined;
  }

  override async seen(position?: Position): Promise<void> {
    if (position !== undefined) {
      await checkPosition(this.store, position);
      return void (await this.projector.waitFor(position));
    }
    const caughtUp = this.#catchUp();
    if (this.patienceMs === undefined) return caughtUp;
    this.#isBehind = !(await Promise.race([
      caughtUp.then(
        () => true,
        (error: unknown) => {
          if (isBusy(error)) return false;
          throw error;
        },
      ),
      delay(this.patienceMs, false, { ref: false }),
    ]));
    if (this.#isBehind && (!this.#current || this.#current.file !== this.projector.database.file)) throw catchingUp();
  }

  /** Commands ask as questions do, when they need the rows. */
  override ready(): Promise<void> {
    return Promise.resolve();
  }

  override async standing(): Promise<Standing> {
    const head = await this.store.head();
    const stopped = await this.seen().then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof ProjectionStopped) return error;
        throw error;
      },
    );
    const { checkpoint } = this.projector.database;
    const status = this.#isBehind ? 'catching-up' : 'up';
    return { status: stopped ? 'stopped' : status, head, checkpoint, currentAt: this.currentAt, stopped };
  }

  async #catchUp(): Promise<void> {
    const at = steadyNow();
    await this.projector.catchUp();
    this.#current = { at, file: this.projector.database.file };
  }
}
