/** The thread of a helper. One that has worked is begun and compiled: it is kept for a while, for the next. */
import { Worker } from 'node:worker_threads';
import { type Answer, type Told } from './shared-work.js';

const KEPT_MS = 60_000;

/** Those that have nothing to do, by their scripts. */
const idle = new Map<string, HelperThread>();

interface Listener {
  onAnswer(answer: Answer): void;
  /** It will not answer any more. */
  onEnd(why: string): void;
}

export class HelperThread {
  readonly #worker: Worker;
  #listener: Listener | undefined;
  #timer: NodeJS.Timeout | undefined;

  private constructor(private readonly script: URL) {
    this.#worker = new Worker(script);
    this.#worker.on('message', (answer: Answer) => this.#listener?.onAnswer(answer));
    this.#worker.on('error', (error) => this.#end(String(error)));
    this.#worker.on('exit', () => this.#end('The thread has ended.'));
  }

  /** One that runs a script, for whoever listens to it. */
  static of(script: URL, listener: Listener): HelperThread {
    const thread = idle.get(script.href) ?? new HelperThread(script);
    idle.delete(script.href);
    clearTimeout(thread.#timer);
    thread.#worker.ref();
    thread.#listener = listener;
    return thread;
  }

  post(order: Told): void {
    this.#worker.postMessage(order);
  }

  /** It has nothing to do any more; meanwhile it keeps no process from ending. */
  async keep(): Promise<void> {
    if (idle.has(this.script.href)) return this.end();
    this.#listener = undefined;
    this.#worker.unref();
    this.#timer = setTimeout(() => void this.end(), KEPT_MS).unref();
    idle.set(this.script.href, this);
  }

  /** Ends it, whatever it does. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(why: string): void {
    if (idle.get(this.script.href) === this) idle.delete(this.script.href);
    this.#listener?.onEnd(why);
  }
}
