import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import { concatPassages } from '../text/passage.js';
import { isVerbAlone } from './bare-numbers.js';
import type { Block } from './block.js';
import type { RoledBlock } from './roles.js';

/**
 * Verbs that stand alone above what they ask: "instructs the Secretary-General", with "1 to report …" below it. Each
 * paragraph below such a verb reads as if it began with it. Where the numbers begin again below each, they are told apart
 * by its words.
 */
export class VerbsAlone {
  readonly #above = new Map<Block, Block>();
  readonly #leads = new Set<Block>();
  readonly #last = new Set<Block>();
  #current: Block | undefined;
  #startsAnew = 0;

  constructor(blocks: readonly RoledBlock[], { operative }: Language) {
    const own = blocks.filter(({ role }) => role === 'operative').map(({ block }) => block);
    let lead: Block | undefined;
    for (let index = 0; index < own.length; index++) {
      const block = own[index];
      const next = own[index + 1];
      if (block === undefined) continue;
      if (block.markers.length === 0) {
        const isFirst = lead !== undefined && own[index - 1] === lead;
        const isTask = isFirst && operativeVerbAt(block.passage.text, 0, operative)?.form !== 'third-person';
        if (isTask && lead !== undefined) {
          this.#above.set(block, lead);
          this.#last.add(block);
        }
        lead = !isTask && next !== undefined && leadsOn(block, next, operative) ? block : undefined;
        if (lead !== undefined) this.#leads.add(lead);
        if (lead !== undefined && next?.markers[0]?.label === '1') this.#startsAnew += 1;
      } else if (lead !== undefined && block.markers[0]?.kind === 'digit') this.#above.set(block, lead);
    }
  }

  /** What stands before the numbers below the verb that was last asked for; nothing where they are numbered through. */
  get section(): string {
    return this.#startsAnew > 1 ? `${this.#current?.passage.text ?? ''} ` : '';
  }

  /** Whether a paragraph is such a verb; paragraphs are asked for in their order. */
  isOne(block: Block): boolean {
    if (!this.#leads.has(block)) return false;
    this.#current = block;
    return true;
  }

  /** Whether a paragraph is all that stands below a verb. */
  isLast(block: Block): boolean {
    return this.#last.has(block);
  }

  /** A paragraph with the verb above it. */
  ledBy(block: Block): Block {
    const lead = this.#above.get(block);
    return lead === undefined ? block : { ...block, passage: concatPassages([lead.passage, block.passage]) };
  }
}

/** Whether a paragraph is a verb alone, and the next what it asks for. */
const leadsOn = ({ passage: { text } }: Block, next: Block, operative: Language['operative']): boolean =>
  isVerbAlone(text, { operative }) &&
  (next.markers.length > 0
    ? next.markers[0]?.kind === 'digit' && next.markers[0].label === '1'
    : /^\p{Ll}/u.test(next.passage.text) && operativeVerbAt(next.passage.text, 0, operative)?.form !== 'third-person');
