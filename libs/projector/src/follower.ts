/**
 * Rows that follow the log from beside it, and know how old they are: the log is asked for its head again and again,
 * and when the rows have come to a head, they were current at the moment at which it was asked for.
 */
import { EventEmitter, once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type EventStore, type Position, StoreError } from '#event-sourcing';
import { ProjectionStopped } from './projection.js';
import { type Projector, registerBehind } from './projector.js';
import { catchingUp, checkPosition, type Standing, type Status, steadyNow, Upkeep } from './upkeep.js';

const LOOK_EVERY_MS = 1_000;
/** Long enough that one lost answer, asked for again, is no cut. */
const CUT_OFF_AFTER_MS = 5_000;
const PAUSE_MS = 500;
const WAIT_MS = 5_000;

/** How far the rows have come; the position is undefined in an empty log. */
interface Reached {
  readonly position: Position | undefined;
}

const isAt = (reached: Reached | undefined, head: Position | undefined): boolean =>
  reached !== undefined && (head === undefined || (reached.position !== undefined && reached.position >= head));

export class Follower extends Upkeep {
  readonly #leaving = new AbortController();
  readonly #moved = new EventEmitter().setMaxListeners(0);
  #ended: Promise<unknown> = Promise.resolve();
  /** Known once the log has been read: rows of another store have come nowhere. */
  #reached: Reached | undefined;
  #file: unknown;
  #head: Position | undefined;
  #heardAt = -Infinity;
  /** The head that the rows have to come to, and when it was asked for. */
  #goal: { readonly head: Position | undefined; readonly at: number } | undefined;
  #currentAt: number | undefined;
  #stopped: ProjectionStopped | undefined;
  #looking: Promise<unknown> = Promise.resolve();
  #nextLook: Promise<Position | undefined> | undefined;
  #told: string | undefined;

  /** @param onTrouble is told what keeps it from following; the same trouble only once */
  constructor(
    private readonly store: EventStore,
    private readonly projector: Projector,
    private readonly onTrouble: (error: unknown) => void,
  ) {
    super();
  }

  override get currentAt(): number | undefined {
    return this.#currentAt;
  }

  override start(): void {
    this.#ended = Promise.all([this.#follow(), this.#lookAgain()]);
  }

  /** Where the store hangs, it ends when that is closed. */
  override async stop(): Promise<void> {
    this.#leaving.abort();
    await this.#ended;
  }

  override async seen(position?: Position): Promise<void> {
    if (position !== undefined) await checkPosition(this.store, position);
    if (this.#stopped) throw this.#stopped;
    if (this.#currentAt === undefined) throw catchingUp();
    if (position !== undefined) await this.#until(position);
  }

  override async ready(): Promise<void> {
    await this.seen();
    const status = this.#status();
    if (status === 'catching-up') throw catchingUp();
    if (status === 'cut-off') throw cutOff();
    await this.#until(await this.#look());
  }

  override standing(): Promise<Standing> {
    return Promise.resolve({
      status: this.#status(),
      head: this.#head,
      checkpoint: this.projector.database.checkpoint,
      currentAt: this.#currentAt,
      stopped: this.#stopped,
    });
  }

  #status(): Status {
    if (this.#stopped) return 'stopped';
    if (this.#currentAt === undefined) return 'catching-up';
    const isRecent = (at: number) => steadyNow() - at <= CUT_OFF_AFTER_MS;
    if (isRecent(this.#currentAt)) return 'up';
    return isRecent(this.#heardAt) ? 'catching-up' : 'cut-off';
  }

  async #follow(): Promise<void> {
    await this.#again(PAUSE_MS, async (signal) => {
      await this.projector.follow(signal, (position) => this.#reach(position));
    });
  }

  async #lookAgain(): Promise<void> {
    await this.#again(LOOK_EVERY_MS, async () => {
      for (let asked = -Infinity; steadyNow() - asked > LOOK_EVERY_MS;) {
        asked = steadyNow();
        await this.#look(); // again at once where the answer was long in coming: it says little of now
      }
    });
  }

  /** Does it again and again, whatever keeps it from being done, until left or stopped. */
  async #again(pauseMs: number, work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    const { signal } = this.#leaving;
    while (!signal.aborted && !this.#stopped) {
      await work(signal).catch((error: unknown) => (signal.aborted ? undefined : this.#meet(error)));
      await delay(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  #meet(error: unknown): void {
    if (error instanceof ProjectionStopped) this.#stopped = error;
    this.#moved.emit('moved');
    const trouble = String(error);
    if (trouble !== this.#told) this.onTrouble(error);
    this.#told = trouble;
  }

  /** Asks for the head; calls during a look share the one after it, for its answer may be older than they are. */
  #look(): Promise<Position | undefined> {
    this.#nextLook ??= this.#looking.then(() => {
      this.#nextLook = undefined;
      const look = this.#lookOnce();
      this.#looking = look.catch(() => undefined);
      return look;
    });
    return this.#nextLook;
  }

  async #lookOnce(): Promise<Position | undefined> {
    const at = steadyNow();
    const head = await this.store.head();
    this.#heardAt = steadyNow();
    this.#head = head;
    this.#goal ??= { head, at };
    this.#settle();
    return head;
  }

  #reach(position: Position | undefined): void {
    const { file } = this.projector.database;
    if (this.#file !== file) this.#currentAt = undefined; // begun afresh
    this.#file = file;
    this.#reached = { position };
    this.#settle();
  }

  #settle(): void {
    if (this.#goal && isAt(this.#reached, this.#goal.head)) {
      this.#currentAt = this.#goal.at;
      this.#goal = undefined;
      this.#told = undefined;
    }
    this.#moved.emit('moved');
  }

  async #until(position: Position | undefined): Promise<void> {
    const over = AbortSignal.timeout(WAIT_MS);
    while (!isAt(this.#reached, position)) {
      if (this.#stopped) throw this.#stopped;
      if (over.aborted) throw registerBehind(position, WAIT_MS);
      await once(this.#moved, 'moved', { signal: over }).catch(() => undefined);
    }
  }
}

const cutOff = () =>
  new StoreError(
    'store.unavailable',
    'The store has not answered for some seconds; nothing was written: write at another node, or when it is back.',
  );
