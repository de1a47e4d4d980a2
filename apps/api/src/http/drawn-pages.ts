/** Pages of the app, drawn in a thread of their own: no page, however long, stands in the way of anything else. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Answer, FromThread, PageAsked, PageDrawn, Question } from '#drawn-page';

/** Puts a question to the register in the name of whoever asked for a page. */
export type AsksRegister = (path: string) => Promise<{ readonly status: number; readonly body: string }>;

/** How long a page is waited for (ms), and how many are drawn at once: the browser itself draws what comes too late. */
const PATIENCE = 2_000;
const MOST = 16;
const MEGABYTES = 512;

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

  /** @returns undefined where the page could not be drawn, or not in time */
  async of(page: PageAsked, asks: AsksRegister): Promise<PageDrawn | undefined> {
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
          if ('drawn' in message) resolve(message.drawn);
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
