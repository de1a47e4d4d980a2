import type { Row, Segment } from './piece.js';

/** A page parted at its gutter; a page of one column has everything in `left`. */
export interface Columns {
  /** Rows in reading order: where full rows stand between columns, each stretch left then right. */
  readonly stretches: readonly { readonly left: readonly Row[]; readonly right: readonly Row[] }[];
}

/** Rows in a row that have words on both sides of a gutter. */
const FEWEST = 4;
/** The least width of a column, as a share of the page's words. */
const NARROWEST = 0.2;
const STEP = 2;

/** Finds the two columns of a page, if it has them. */
export function columnsOf(rows: readonly Row[]): Columns {
  const gutter = gutterOf(rows);
  if (gutter === undefined) return { stretches: [{ left: rows, right: [] }] };
  const stretches: { left: Row[]; right: Row[] }[] = [{ left: [], right: [] }];
  for (const row of rows) {
    const open = stretches.at(-1);
    if (row.some((segment) => crosses(segment, gutter)))
      stretches.push({ left: [row], right: [] }, { left: [], right: [] });
    else {
      const left = row.filter((segment) => segment.right <= gutter);
      const right = row.filter((segment) => segment.right > gutter);
      if (left.length > 0) open?.left.push(left);
      if (right.length > 0) open?.right.push(right);
    }
  }
  return { stretches };
}

const crosses = ({ left, right }: Segment, x: number): boolean => left < x && right > x;

/** Where the gutter lies: the height of the page along which most rows have words on both sides of it, and none across. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const segments = rows.flat();
  const left = Math.min(...segments.map((segment) => segment.left));
  const width = Math.max(...segments.map((segment) => segment.right)) - left;
  let best: { readonly x: number; readonly rows: number } | undefined;
  for (let x = left + width * 0.25; x <= left + width * 0.75; x += STEP) {
    const both = longestRun(rows, x, width * NARROWEST);
    if (both >= FEWEST && both > (best?.rows ?? 0)) best = { x, rows: both };
  }
  return best?.x;
}

/** Of the stretches that no words cross, the most rows with words on both sides; 0 where these are narrow. */
function longestRun(rows: readonly Row[], x: number, narrow: number): number {
  let longest = 0;
  let run: Row[] = [];
  const close = (): void => {
    if (run.length > longest && meanWidth(run, x, 'left') >= narrow && meanWidth(run, x, 'right') >= narrow)
      longest = run.length;
    run = [];
  };
  for (const row of rows) {
    if (row.some((segment) => crosses(segment, x))) close();
    else if (row.some((segment) => segment.right <= x) && row.some((segment) => segment.left >= x)) run.push(row);
  }
  close();
  return longest;
}

function meanWidth(rows: readonly Row[], x: number, side: 'left' | 'right'): number {
  const widths = rows.map((row) => {
    const own = row.filter((segment) => (side === 'left' ? segment.right <= x : segment.left >= x));
    return Math.max(...own.map(({ right }) => right)) - Math.min(...own.map(({ left }) => left));
  });
  return widths.reduce((sum, one) => sum + one, 0) / widths.length;
}
