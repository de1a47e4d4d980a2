import type { Block } from './block.js';
import { openingOf } from './opening.js';
import { isClosing, isDecisionHeading } from './signals.js';

/** The paragraphs of one decision: `[from, to)`. */
export interface DecisionRange {
  readonly from: number;
  readonly to: number;
  /** Its heading stands in the text: number and title, or front matter. */
  readonly headed: boolean;
}

const HEADING_REACH = 8;

/** Finds the decisions of a text: each has an opening line of its own, with a heading somewhere above it. */
export function decisionsIn(blocks: readonly Block[]): DecisionRange[] {
  const openings = blocks.flatMap(({ passage }, index) => (openingOf(passage.text) === undefined ? [] : [index]));
  if (openings.length === 0) return [{ from: 0, to: blocks.length, headed: true }];
  const ranges: DecisionRange[] = [];
  for (const [nth, opening] of openings.entries()) {
    const floor = openings[nth - 1] ?? -1;
    const heading = headingAbove(blocks, opening, floor);
    if (nth > 0 && heading === undefined) continue;
    const last = ranges.at(-1);
    const from = heading ?? 0;
    if (last !== undefined) ranges[ranges.length - 1] = { ...last, to: from };
    else if (from > 0 && blocks.slice(0, from).some((block) => isClosing(block) && /meeting/i.test(block.passage.text)))
      ranges.push({ from: 0, to: from, headed: false });
    ranges.push({ from: last === undefined && ranges.length === 0 ? 0 : from, to: blocks.length, headed: true });
  }
  return ranges.map((range) => ({ ...range, to: endOf(blocks, range, openings) }));
}

function headingAbove(blocks: readonly Block[], opening: number, floor: number): number | undefined {
  for (let index = opening - 1; index > Math.max(floor, opening - HEADING_REACH); index--) {
    const block = blocks[index];
    if (block !== undefined && isDecisionHeading(block)) return index;
  }
  return undefined;
}

/** A decision also ends where a further heading stands whose decision has no opening line that is known. */
function endOf(blocks: readonly Block[], { from, to }: DecisionRange, openings: readonly number[]): number {
  const opening = openings.find((index) => index >= from) ?? from;
  const next = blocks.findIndex((block, index) => index > opening + 2 && index < to && isDecisionHeading(block));
  return next < 0 ? to : next;
}
