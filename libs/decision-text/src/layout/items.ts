import { operativeVerbAt } from '../directive/operative-verb.js';
import type { OperativeLanguage } from '../style/language.js';
import { concatPassages } from '../text/passage.js';
import type { Block } from './block.js';
import type { Item } from './item.js';
import { Numbering } from './numbering.js';
import type { RoledBlock } from './roles.js';

export interface ItemList {
  readonly items: readonly Item[];
  /** Paragraphs of the operative part that are none of it. */
  readonly unclassified: readonly Block[];
}

/** Numbers the operative paragraphs of a decision: `3`, `2.a`, `u1`. */
export function operativeItems(blocks: readonly RoledBlock[], language: OperativeLanguage): ItemList {
  const items: Item[] = [];
  const unclassified: Block[] = [];
  const numbering = new Numbering();
  const refs = new Refs();
  let unnumbered = 0;
  for (const { block, role } of blocks) {
    if (role !== 'operative') continue;
    const last = items.at(-1);
    if (block.markers.length > 0) {
      const path =
        block.markers.map((marker, index) => numbering.take(marker, index === 0 && introduces(last))).at(-1) ?? [];
      items.push(refs.itemOf(block, path));
    } else if (operativeVerbAt(block.passage.text, 0, language) !== undefined || last === undefined) {
      items.push(refs.itemOf(block, numbering.open(`u${++unnumbered}`)));
    } else if (isContinuation(block)) items[items.length - 1] = continued(last, block);
    else unclassified.push(block);
  }
  return { items, unclassified };
}

const introduces = (item: Item | undefined): boolean => item?.passage.text.endsWith(':') ?? false;

const isContinuation = ({ passage: { text } }: Block): boolean =>
  /[.;:,][”"’)\]]{0,2}$/.test(text) || /^[a-zà-ÿ]/.test(text);

export const continued = (item: Item, block: Block): Item => ({
  ...item,
  passage: concatPassages(item.passage, block.passage),
  end: block.end,
});

/** Hands out refs; where one is taken already, which only a faulty text does, the copy gets a mark: `3-2`. */
export class Refs {
  readonly #taken = new Map<string, number>();

  constructor(private readonly prefix = '') {}

  itemOf({ passage, start, end }: Block, path: readonly string[], section = '', heading?: string): Item {
    const base = this.prefix + section;
    const wanted = base + path.join('.');
    const copies = (this.#taken.get(wanted) ?? 0) + 1;
    this.#taken.set(wanted, copies);
    const parent = path.length > 1 ? base + path.slice(0, -1).join('.') : undefined;
    const ref = copies === 1 ? wanted : `${wanted}-${copies}`;
    return { ref, parent, passage, start, end, heading, inAnnex: this.prefix !== '' };
  }
}
