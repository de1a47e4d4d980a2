import { Rejection } from '#rejection';
import { sentenceOf } from './failure.js';
import { type Terminal } from './terminal.js';

/** Of several texts, one that is refused does not hold up the others; in the end the first refusal is the answer. */
export class Refusals {
  #first: Rejection | undefined;

  constructor(private readonly terminal: Terminal) {}

  /** Does one piece of work; says a refusal at once, unless it is the first, which `end` says. */
  async unless(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      if (this.#first) this.terminal.err(sentenceOf(error));
      this.#first ??= error;
    }
  }

  /** @throws Rejection the first refusal, where there was one */
  end(): void {
    if (this.#first) throw this.#first;
  }
}
