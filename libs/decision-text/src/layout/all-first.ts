import type { RoledBlock } from './roles.js';

/** So many paragraphs must have the number 1, one behind the other, to be told from lists of one each. */
const FEWEST = 3;

const isNumbered = ({ role, block: { markers } }: RoledBlock): boolean =>
  role === 'operative' && markers[0]?.kind === 'digit' && markers[0].setting === 'stop';

/**
 * Numbers paragraphs on from one that all have the number 1: a page counts such a list by itself, and its text has "1." before
 * each. Under headings of their own they are lists of one.
 */
export function countedOn(blocks: readonly RoledBlock[]): readonly RoledBlock[] {
  const numbered = blocks.filter(isNumbered);
  const [first] = numbered;
  const last = numbered.at(-1);
  if (first === undefined || last === undefined || numbered.length < FEWEST) return blocks;
  if (numbered.some(({ block: { markers } }) => markers[0]?.label !== '1')) return blocks;
  const within = blocks.slice(blocks.indexOf(first), blocks.indexOf(last));
  if (within.some(({ role }) => role !== 'operative')) return blocks;
  let count = 0;
  return blocks.map((one): RoledBlock => {
    const [marker, ...below] = one.block.markers;
    if (marker === undefined || !isNumbered(one)) return one;
    count += 1;
    return { ...one, block: { ...one.block, markers: [{ ...marker, label: String(count) }, ...below] } };
  });
}
