import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Rejection, refusals } from '#rejection';
import { type Answer, type Order } from './order.js';
import { Reading } from './reading.js';
import type { Asked, Found, ReadingName } from './readings.js';

export interface WorkerLimits {
  /** How many texts are read at once. */
  readonly workers: number;
  /** How many more may wait. */
  readonly waiting: number;
  /** How long one may take, from when it is begun. */
  readonly milliseconds: number;
  /** What one worker may hold in memory. */
  readonly megabytes: number;
}

const LIMITS: WorkerLimits = { workers: 2, waiting: 64, milliseconds: 15_000, megabytes: 768 };
const SCRIPT = new URL('./reading-worker.js', import.meta.url);

/** Whether there is a script that a worker can run: there is none beside sources that are compiled as they are loaded. */
export const hasWorkerScript = (): boolean => existsSync(fileURLToPath(SCRIPT));

interface Waiting {
  readonly order: Order;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads in workers, so that no text stands in the way of anything else. A text that takes too long, or too much memory,
 * ends its worker and nothing more; the next text gets a new one.
 */
export class ReadingInWorkers extends Reading {
  readonly #limits: WorkerLimits;
  readonly #script: URL;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: Waiting[] = [];
  #closed = false;

  /** @param script what a worker runs; given where the compiled one lies elsewhere */
  constructor(limits: Partial<WorkerLimits> = {}, script = SCRIPT) {
    super();
    this.#limits = { ...LIMITS, ...limits };
    this.#script = script;
  }

  of<Name extends ReadingName>(name: Name, asked: Asked<Name>): Promise<Found<Name>> {
    return new Promise<unknown>((resolve, reject) => {
      if (this.#closed) return reject(refused('reading.closed'));
      if (this.#waiting.length >= this.#limits.waiting) return reject(refused('reading.busy'));
      this.#waiting.push({ order: { name, asked }, resolve, reject });
      this.#begin();
    }) as Promise<Found<Name>>;
  }

  /** Ends every worker; what is being read, or waits, is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(refused('reading.closed'));
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  /** Nest's way to call {@link close}. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  #begin(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#all.size < this.#limits.workers ? this.#hire() : undefined);
      if (worker === undefined) return;
      const next = this.#waiting.shift();
      if (next !== undefined) this.#work(worker, next);
    }
  }

  #hire(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes } });
    this.#all.add(worker);
    worker.on('error', () => undefined); // one that falls over says so to whoever waits for it
    worker.once('exit', () => {
      this.#all.delete(worker);
      const at = this.#idle.indexOf(worker);
      if (at >= 0) this.#idle.splice(at, 1);
    });
    return worker;
  }

  #work(worker: Worker, { order, resolve, reject }: Waiting): void {
    let refusal: Rejection | undefined;
    const timer = setTimeout(() => {
      refusal = refused('text.too-slow', { milliseconds: this.#limits.milliseconds });
      void worker.terminate();
    }, this.#limits.milliseconds);
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
      settle();
      this.#begin();
    };
    const answered = (answer: Answer): void =>
      done(() => {
        worker.unref();
        this.#idle.push(worker);
        if ('found' in answer) resolve(answer.found);
        else reject('code' in answer ? new Rejection(answer.code, () => answer.message) : new Error(answer.message));
      });
    const failed = (error: Error & { code?: string }): void => {
      refusal ??= error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refused('text.too-large') : undefined;
      this.#all.delete(worker);
      done(() => reject(refusal ?? error));
    };
    const ended = (): void => {
      this.#all.delete(worker);
      done(() =>
        reject(
          refusal ?? (this.#closed ? refused('reading.closed') : new Error('A worker ended while it read a text.')),
        ),
      );
    };
    worker.ref();
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', ended);
    worker.postMessage(order);
  }
}

const refused = refusals({
  'text.too-slow': ({ milliseconds }: { readonly milliseconds: number }) =>
    `Reading this took longer than ${milliseconds / 1000} seconds; send one decision at a time, as plain text.`,
  'text.too-large': () =>
    'Reading this took more memory than there is for one text; send one decision at a time, as plain text.',
  'reading.busy': () => 'Too many texts are being read; repeat the request in a moment.',
  'reading.closed': () => 'The server is stopping; repeat the request shortly.',
});
