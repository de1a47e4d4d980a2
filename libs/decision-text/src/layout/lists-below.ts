import type { Block } from './block.js';

/** So many paragraphs on is looked for the number that goes on with the one above a list. */
const REACH = 60;

/**
 * Whether "1." begins a list below the item with a number: behind "1.", "2.", "3." stands the number that goes on with the item,
 * as "8." behind "7.".
 *
 * @param from the place of the paragraph with "1."
 */
export function opensListBelow(blocks: readonly { readonly block: Block }[], from: number, item: number): boolean {
  if (item < 2 || plainNumber(blocks[from]?.block) !== 1) return false;
  let next = 2;
  for (const { block } of blocks.slice(from + 1, from + REACH)) {
    const number = plainNumber(block);
    if (number === undefined) continue;
    if (number === next) next += 1;
    else return number === item + 1;
  }
  return false;
}

/** "7.", and no "7.1". */
const plainNumber = (block: Block | undefined): number | undefined => {
  const marker = block?.markers[0];
  return marker?.kind === 'digit' && /^\d{1,3}$/.test(marker.label) ? Number(marker.label) : undefined;
};
