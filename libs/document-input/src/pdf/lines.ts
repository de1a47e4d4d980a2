import type { Row, Segment } from './piece.js';

/** A gap that shows as a space, in heights of the letters. */
const SPACE = 0.12;
/** The raised figure of a footnote, which belongs to the word before it. */
const MARK = /^[⁰¹²³⁴-⁹]/;
/** Lines that lie further apart than this share of the usual distance are two paragraphs. */
const APART = 1.35;
const MOST_INDENT = 24;
/** A distance that occurs this often, as a share of the lines, is one of the page's own. */
const OFTEN = 0.1;

/** The lines of a column, a blank line between paragraphs, with the white space they are indented by. */
export function linesIn(rows: readonly Row[]): string {
  const margin = Math.min(...rows.flat().map(({ left }) => left));
  const usual = usualDistance(rows);
  let text = '';
  let above: number | undefined;
  for (const row of rows) {
    const [first] = row;
    if (first === undefined) continue;
    const baseline = Math.min(...row.map((segment) => segment.baseline));
    if (above !== undefined) text += above - baseline > usual * APART ? '\n\n' : '\n';
    const indent = Math.round((first.left - margin) / (first.height * 0.5));
    text += ' '.repeat(Math.min(indent, MOST_INDENT)) + row.map(wordsOf).join('  ');
    above = baseline;
  }
  return text;
}

function wordsOf({ pieces, height }: Segment): string {
  let words = '';
  let right: number | undefined;
  for (const piece of pieces) {
    const gap = right === undefined ? 0 : piece.left - right;
    if (gap > height * SPACE && !MARK.test(piece.text) && !words.endsWith(' ') && !piece.text.startsWith(' '))
      words += ' ';
    words += piece.text;
    right = piece.right;
  }
  return words;
}

/** The least distance from line to line that occurs more than now and then: that of lines within a paragraph. */
function usualDistance(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]?.[0];
    const first = row[0];
    if (first === undefined || next === undefined) continue;
    const distance = Math.round(first.baseline - next.baseline);
    if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const height = Math.max(...rows.flat().map((segment) => segment.height), 1);
  const often = [...counts]
    .filter(([, count]) => count >= Math.max(2, rows.length * OFTEN))
    .map(([distance]) => distance);
  return Math.max(Math.min(...often, ...(often.length > 0 ? [] : [height * 1.5])), height);
}
