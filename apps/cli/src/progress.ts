import { SingleBar } from 'cli-progress';
import { type Terminal } from './terminal.js';

const BAR = '{doing} [{bar}] {percentage}% | {entries} entries | {rate}/s | {eta_formatted} left';
const NO_BAR = '{doing} {entries} entries | {rate}/s';
const PAUSE_MS = 100;

/** How far along a long piece of work is, for whoever watches. */
export class Progress {
  readonly #bar: SingleBar | undefined;
  readonly #since = performance.now();
  #shown = this.#since;

  /**
   * @param doing what is being done, in a word
   * @param total of what `at` is told to be done; undefined where nobody knows
   */
  constructor({ screen }: Terminal, doing: string, total: number | undefined) {
    if (!screen) return;
    const format = total === undefined ? NO_BAR : BAR;
    this.#bar = new SingleBar({ stream: screen, format, clearOnComplete: true, hideCursor: true, etaBuffer: 100 });
    this.#bar.start(total ?? 0, 0, { doing, entries: 0, rate: 0 });
  }

  /** @param done of the total; default the entries */
  at(entries: number, done = entries): void {
    const now = performance.now();
    if (!this.#bar || now < this.#shown + PAUSE_MS) return;
    this.#shown = now;
    if (done > this.#bar.getTotal()) this.#bar.setTotal(done);
    this.#bar.update(done, { entries, rate: Math.round((entries * 1000) / (now - this.#since)) });
  }

  /** Clears the line. */
  end(): void {
    this.#bar?.stop();
  }
}

/** Shows the progress of some work while it lasts. */
export const showing = async <Result>(
  progress: Progress,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> => {
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
};
