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
  const starts = startsIn(blocks);
  const first = starts[0];
  if (first === undefined) return [{ from: 0, to: blocks.length, headed: true }];
  const isSecond = blocks.slice(0, first.from).some((block) => isClosing(block) && /meeting/i.test(block.passage.text));
  const ranges = starts.map(({ from, opening }, index) => ({
    from: index > 0 || isSecond ? from : 0,
    to: endOf(blocks, opening, starts[index + 1]?.from ?? blocks.length),
    headed: true,
  }));
  return isSecond ? [{ from: 0, to: first.from, headed: false }, ...ranges] : ranges;
}

interface Start {
  /** Where its heading stands. */
  readonly from: number;
  readonly opening: number;
}

/** Where decisions begin; an opening line without a heading is a part of the decision before it. */
function startsIn(blocks: readonly Block[]): Start[] {
  const starts: Start[] = [];
  let floor = -1;
  for (let opening = 0; opening < blocks.length; opening++) {
    if (openingOf(blocks[opening]?.passage.text ?? '') === undefined) continue;
    const heading = headingAbove(blocks, opening, floor);
    if (heading !== undefined) starts.push({ from: heading, opening });
    else if (floor < 0) starts.push({ from: 0, opening });
    floor = opening;
  }
  return starts;
}

function headingAbove(blocks: readonly Block[], opening: number, floor: number): number | undefined {
  for (let index = opening - 1; index > Math.max(floor, opening - HEADING_REACH); index--) {
    const block = blocks[index];
    if (block !== undefined && isDecisionHeading(block)) return index;
  }
  return undefined;
}

/** A decision also ends where a further heading stands whose decision has no opening line that is known. */
function endOf(blocks: readonly Block[], opening: number, to: number): number {
  for (let index = opening + 3; index < to; index++) {
    const block = blocks[index];
    if (block !== undefined && isDecisionHeading(block)) return index;
  }
  return to;
}
