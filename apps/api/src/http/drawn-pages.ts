/** Pages of the app, drawn in a thread of their own: no page, however long, stands in the way of anything else. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Answer, FromThread, PageAsked, PageBegun, PageDrawn, Question } from '#drawn-page';

/** Puts a question to the register in the name of whoever asked for a page. */
export type AsksRegister = (path: string) => Promise<{ readonly status: number; readonly body: string }>;

/** How long a page is waited for (ms), and how many are drawn at once: the browser itself draws what comes too late. */
const PATIENCE = 2_000;
const MOST = 16;
const MEGABYTES = 512;

/** A page on its way; undefined where it cannot be drawn, or not in time. */
export interface PageComing {
  /** What is known before it is drawn, so that a browser need not wait for that. */
  readonly begun: Promise<PageBegun | undefined>;
  readonly drawn: Promise<PageDrawn | undefined>;
}

export class DrawnPages {
  #thread: Worker | undefined;
  #open = 0;

  /**
   * @param script what the thread runs; it is begun with the first page
   * @param onFailed told why a page could not be drawn
   */
  constructor(
    private readonly script: string,
    private readonly onFailed: (why: string) => void,
  ) {}

  of(page: PageAsked, asks: AsksRegister): PageComing {
    let drawn: Promise<PageDrawn | undefined> = Promise.resolve(undefined);
    const begun = new Promise<PageBegun | undefined>((resolve) => {
      drawn = this.#drawn(page, asks, resolve);
      void drawn.then(() => resolve(undefined));
    });
    return { begun, drawn };
  }

  async #drawn(
    page: PageAsked,
    asks: AsksRegister,
    onBegun: (begun: PageBegun) => void,
  ): Promise<PageDrawn | undefined> {
    if (this.#open >= MOST) return undefined;
    this.#open += 1;
    const { port1: port, port2: theirs } = new MessageChannel();
    const answer = async ({ number, path }: Question): Promise<void> => {
      const answered: Answer = { number, ...(await asks(path)) };
      port.postMessage(answered);
    };
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<PageDrawn | undefined>((resolve) => {
        const fail = (why: unknown): void => {
          this.onFailed(String(why));
          resolve(undefined);
        };
        timer = setTimeout(() => resolve(undefined), PATIENCE);
        port.once('close', () => resolve(undefined));
        port.on('message', (message: FromThread) => {
          if ('begun' in message) onBegun(message.begun);
          else if ('drawn' in message) resolve(message.drawn);
          else if ('failed' in message) fail(message.failed);
          else answer(message.question).catch(fail);
        });
        (this.#thread ??= this.#begin()).postMessage({ page, port: theirs }, [theirs]);
      });
    } finally {
      clearTimeout(timer);
      port.close();
      this.#open -= 1;
    }
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #begin(): Worker {
    const thread = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    thread.unref();
    thread.on('error', (error) => this.onFailed(String(error))); // the next pages are drawn by another thread
    thread.once('exit', () => {
      this.#thread = undefined;
    });
    return thread;
  }
}
