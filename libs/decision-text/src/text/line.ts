import { matchesOf } from './matches.js';
/** A line that is not blank, without the white space round it; offsets are those of the text as it was given. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line, a page break or the beginning of the text stands before it. */
  readonly afterBlank: boolean;
}

const LINE = /([^\n\r\f\u2028\u2029]*)(\r\n|[\n\r\f\u2028\u2029]|$)/g;

/** Splits at every kind of line end. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const match of matchesOf(LINE, source)) {
    const raw = match[1] ?? '';
    const text = raw.trim();
    if (text === '') {
      afterBlank = true;
      continue;
    }
    const start = match.index + raw.indexOf(text.charAt(0));
    lines.push({ start, end: start + text.length, text, afterBlank });
    afterBlank = match[2] === '\f';
  }
  return lines;
}
