import { raised } from '../raised.js';
import type { Piece, Row, Segment } from './piece.js';

/** How far baselines of one row may lie apart, in heights of its letters. */
const SAME_BASELINE = 0.3;
/** A gap this wide, in heights of the letters, parts two columns. */
const WIDE_GAP = 1.4;

/** The rows of a page from top to bottom, small raised figures put into the rows that they belong to. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const lines: Piece[][] = [];
  const fromTop = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.baseline - a.baseline);
  for (const piece of fromTop) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && isOnLine(piece, first)) line.push(piece);
    else lines.push([piece]);
  }
  return withMarks(lines.map((line) => line.sort((a, b) => a.left - b.left))).map(segmentsOf);
}

const isOnLine = (piece: Piece, first: Piece): boolean =>
  first.baseline - piece.baseline <= SAME_BASELINE * Math.min(piece.height, first.height);

const isMark = ({ text }: Piece): boolean => /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(text);

/** Puts raised figures, which lie a little above their row, into the row below them. */
function withMarks(lines: readonly Piece[][]): Piece[][] {
  const rows: Piece[][] = [];
  let pending: Piece[] = [];
  for (const line of lines) {
    const mine = pending.filter((mark) => isRaisedOn(mark, line));
    const lost = pending.filter((mark) => !mine.includes(mark));
    if (lost.length > 0) rows.push(lost);
    const row = [...line, ...mine.map((mark) => ({ ...mark, text: raised(mark.text) }))];
    pending = row.every(isMark) ? row : [];
    if (pending.length === 0) rows.push(row.sort((a, b) => a.left - b.left).map((piece) => lifted(piece, line)));
  }
  return pending.length > 0 ? [...rows, pending] : rows;
}

/** Whether a figure is smaller than the letters of a line, stands above its baseline and touches its words. */
const isRaisedOn = (mark: Piece, line: readonly Piece[]): boolean =>
  line.some((piece) => {
    const rise = mark.baseline - piece.baseline;
    const apart = Math.max(mark.left - piece.right, piece.left - mark.right);
    return mark.height < piece.height * 0.9 && rise > 0 && rise < piece.height * 0.8 && apart < piece.height * 0.6;
  });

/** A figure that lies so little above its line that both were taken for one row. */
const lifted = (piece: Piece, line: readonly Piece[]): Piece =>
  isMark(piece) &&
  line.some((other) => other !== piece && isRaisedOn(piece, [other]) && piece.baseline - other.baseline > 0.5)
    ? { ...piece, text: raised(piece.text) }
    : piece;

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Piece[][] = [];
  for (const piece of pieces) {
    const open = segments.at(-1);
    const before = open?.at(-1);
    if (open !== undefined && before !== undefined && piece.left - before.right < WIDE_GAP * before.height)
      open.push(piece);
    else segments.push([piece]);
  }
  return segments.map((members) => ({
    pieces: members,
    left: Math.min(...members.map(({ left }) => left)),
    right: Math.max(...members.map(({ right }) => right)),
    baseline: Math.min(...members.map(({ baseline }) => baseline)),
    height: Math.max(...members.map(({ height }) => height)),
  }));
}
