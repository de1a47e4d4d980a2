import type { Block } from './block.js';
import type { Signals } from './signals.js';

/** The paragraphs of one decision: `[from, to)`. */
export interface DecisionRange {
  readonly from: number;
  readonly to: number;
  /** Its heading stands in the text: number and title, or front matter. */
  readonly headed: boolean;
}

const HEADING_REACH = 8;

/** Finds the decisions of a text: each has an opening line of its own, with a heading somewhere above it. */
export function decisionsIn(blocks: readonly Block[], signals: Signals): DecisionRange[] {
  const starts = startsIn(blocks, signals);
  const first = starts[0];
  if (first === undefined) return [{ from: 0, to: blocks.length, headed: true }];
  const isSecond = blocks.slice(0, first.from).some((block) => signals.isMeeting(block));
  const ranges = starts.map(({ from, opening }, index) => ({
    from: index > 0 || isSecond ? from : 0,
    to: endOf(blocks, opening, starts[index + 1]?.from ?? blocks.length, signals),
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
function startsIn(blocks: readonly Block[], signals: Signals): Start[] {
  const starts: Start[] = [];
  let floor = -1;
  for (let opening = 0; opening < blocks.length; opening++) {
    const block = blocks[opening];
    if (block === undefined || !signals.isOpening(block)) continue;
    const heading = headingAbove(blocks, opening, floor, signals);
    if (heading !== undefined) starts.push({ from: heading, opening });
    else if (floor < 0) starts.push({ from: 0, opening });
    floor = opening;
  }
  return starts;
}

function headingAbove(
  blocks: readonly Block[],
  opening: number,
  floor: number,
  { isDecisionHeading }: Signals,
): number | undefined {
  for (let index = opening - 1; index > Math.max(floor, opening - HEADING_REACH); index--) {
    const block = blocks[index];
    if (block !== undefined && isDecisionHeading(block)) return index;
  }
  return undefined;
}

/** A decision also ends where a further heading stands whose decision has no opening line that is known. */
function endOf(blocks: readonly Block[], opening: number, to: number, { isDecisionHeading }: Signals): number {
  for (let index = opening + 3; index < to; index++) {
    const block = blocks[index];
    if (block !== undefined && isDecisionHeading(block)) return index;
  }
  return to;
}
