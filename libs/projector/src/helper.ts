/** A second thread that makes a part of the rows, so that a rebuild uses two cores. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RecordedEvent } from '#event-sourcing';
import { HelperThread } from './helper-thread.js';
import { type Sharing } from './projection.js';
import { type Passage } from './projection-file.js';
import { type Answer, type Told, told } from './shared-work.js';

/** What waits before it is begun: of a short log everything is made here, which is done before a thread has begun. */
const SHORT_LOG = 8;
/** A helper that has less than this before it takes on what is new. */
const LITTLE_TO_DO = 4;
/** One that has more is waited for, so that little piles up in memory. */
const MUCH_TO_DO = 16;

/** It could not go on; what it has made is worth nothing. */
export class HelperFailed extends Error {}

/** Whether there is a script to run: there is none beside sources that are compiled as they are loaded. */
export const canHelp = ({ script }: Sharing): boolean => existsSync(fileURLToPath(script));

export class Helper {
  readonly #before: Told[];
  /** By the keys that have come: whether it makes their rows. */
  readonly #owned = new Map<string, boolean>();
  #thread: HelperThread | undefined;
  #toDo = 0;
  #failed: HelperFailed | undefined;
  #ownsSome = false;
  /** Calls whoever waits for it. */
  #wake: () => void = () => undefined;

  /** @param path of the file that it fills */
  constructor(
    private readonly sharing: Sharing,
    readonly path: string,
  ) {
    this.#before = [{ begin: path }];
  }

  /** Whether it makes some of the rows. */
  get isNeeded(): boolean {
    return this.#ownsSome;
  }

  /**
   * Tells it what comes next.
   * @returns the same, with what is left for us
   * @throws HelperFailed
   */
  async share(passage: Passage): Promise<Passage> {
    const takesOn = this.#thread !== undefined && this.#toDo < LITTLE_TO_DO;
    const isTheirs = (event: RecordedEvent): boolean | null => {
      const key = this.sharing.keyOf(event);
      if (key === null) return null;
      const known = this.#owned.get(key) ?? takesOn;
      this.#owned.set(key, known);
      this.#ownsSome ||= known;
      return known;
    };
    const owners = new Map(passage.events.map((event) => [event, isTheirs(event)]));
    this.#tell(told(passage, (event) => owners.get(event) !== false));
    while (this.#ownsSome && this.#toDo > MUCH_TO_DO) await this.#progress();
    return { ...passage, isOurs: (event) => owners.get(event) !== true };
  }

  /**
   * Has it take in the rows that were made here, once it has made its own, and finish its file.
   * @throws HelperFailed; the signal's reason
   */
  async takeIn(path: string, signal?: AbortSignal): Promise<void> {
    this.#tell({ takeIn: path });
    const wake = () => this.#wake();
    signal?.addEventListener('abort', wake);
    while (this.#toDo > 0) {
      await this.#progress();
      signal?.throwIfAborted();
    }
    signal?.removeEventListener('abort', wake);
  }

  /** Ends what it does; a thread that has finished its file may be of use again. */
  async end(): Promise<void> {
    if (this.#ownsSome && this.#toDo === 0 && !this.#failed) await this.#thread?.keep();
    else await this.#thread?.end();
  }

  #tell(order: Told): void {
    this.#before.push(order);
    if (!this.#thread && this.#before.length > SHORT_LOG) this.#thread = HelperThread.of(this.sharing.script, this);
    if (!this.#thread) return;
    for (const one of this.#before.splice(0)) {
      this.#toDo += 1;
      this.#thread.post(one);
    }
  }

  /** What its thread says. */
  onAnswer(answer: Answer): void {
    this.#toDo -= 1;
    if ('failed' in answer) this.onEnd(answer.failed);
    this.#wake();
  }

  /** Its thread has ended, or cannot go on. */
  onEnd(why: string): void {
    this.#failed ??= new HelperFailed(why);
    this.#wake();
  }

  async #progress(): Promise<void> {
    if (!this.#failed) await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#failed) throw this.#failed;
  }
}
