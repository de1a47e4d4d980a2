import { Rejection } from '#rejection';
import { sentenceOf } from './failure.js';
import { type Terminal } from './terminal.js';

/**
 * Of several texts, one that is refused does not hold up the others; in the end the first refusal is the answer. Where there are
 * several, each refusal says of which text it is.
 */
export class Refusals {
  #first: { readonly error: Rejection; readonly of: string } | undefined;

  constructor(
    private readonly terminal: Terminal,
    private readonly areSeveral: boolean,
  ) {}

  /** Does one piece of work; says a refusal at once, unless it is the first, which `end` says. */
  async unless(of: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      if (this.#first) this.terminal.err(this.areSeveral ? `${of}: ${sentenceOf(error)}` : sentenceOf(error));
      this.#first ??= { error, of };
    }
  }

  /** @throws Rejection the first refusal, where there was one */
  end(): void {
    if (!this.#first) return;
    if (this.areSeveral) this.terminal.err(`${this.#first.of}:`);
    throw this.#first.error;
  }
}
