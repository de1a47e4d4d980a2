/** A line that is not blank, without the white space round it; offsets are those of the text as it was given. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line, a page break or the beginning of the text stands before it. */
  readonly afterBlank: boolean;
  /** How many characters of white space stand before it. */
  readonly indent: number;
  /** Begins a paragraph for certain: it was parted from the words before it. */
  readonly isParted?: true;
}

const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g;
const FORM_FEED = 0x0c;

/** Splits at every kind of line end. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let from = 0; from <= source.length;) {
    LINE_END.lastIndex = from;
    const next = LINE_END.test(source) ? LINE_END.lastIndex : source.length + 1;
    const text = source.slice(from, next).trim();
    if (text === '') afterBlank = true;
    else {
      const start = source.indexOf(text.charAt(0), from);
      lines.push({ start, end: start + text.length, text, afterBlank, indent: start - from });
      afterBlank = source.charCodeAt(next - 1) === FORM_FEED;
    }
    from = next;
  }
  return lines;
}

/** The parts of a line that is cut at some of its characters. */
export function partedAt(line: Line, cuts: readonly number[]): Line[] {
  const edges = [...new Set([0, ...cuts, line.text.length])].sort((one, other) => one - other);
  return edges.slice(1).flatMap((end, index) => {
    const from = edges[index] ?? 0;
    const raw = line.text.slice(from, end);
    const text = raw.trim();
    if (text === '') return [];
    const start = line.start + from + (raw.length - raw.trimStart().length);
    const part = { start, end: start + text.length, text, indent: line.indent };
    return [from > 0 ? { ...part, afterBlank: true, isParted: true } : { ...part, afterBlank: line.afterBlank }];
  });
}
