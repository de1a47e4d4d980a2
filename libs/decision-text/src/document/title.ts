import type { FrontSignals } from '../layout/signals.js';

/** The symbol of an OAS decision as it heads the text, misprints included. */
export const OAS_SYMBOL =
  /\b[A-Z]{2,7}\.? ?\/ ?(?:RES|DEC)\.? ?(?:AG\/RES\. ?)?\d{1,4}(?:\/\d{2})?(?: ?\([^()]{3,18}\)| ?\([IVXLC\d]{1,9}-[OE0]\/\d{2,4})?/;
/** Where a symbol heads a line, and what follows it there. */
export interface Heading {
  readonly at: number;
  readonly rest: string;
}

/** The title of a decision, from the paragraphs above its opening; null where none is printed. */
export function titleOf(
  front: readonly string[],
  numbered: string | undefined,
  lines: FrontSignals,
  numberedTitle: RegExp,
  heading?: Heading,
): string | null {
  if (heading !== undefined && heading.rest !== '') return heading.rest.replace(/^[\s.:–—-]+/, '') || null;
  if (numbered !== undefined && numbered !== '') return numbered.replace(/\s+[A-Z]$/, '');
  const bare = front.findIndex((line) => numberedTitle.test(line));
  const below = bare < 0 ? undefined : front[bare + 1];
  if (below !== undefined && !/^[[(]/.test(below) && !lines.isBelowNumber(below)) return below;
  return titleInCapitals(front, lines, heading?.at);
}

/** The title in capitals, below the symbol before anywhere else; else the line below the symbol, in any letters. */
function titleInCapitals(front: readonly string[], lines: FrontSignals, headed?: number): string | null {
  const symbolAt = headed ?? front.findLastIndex((line) => OAS_SYMBOL.test(line.slice(0, 40)));
  const below = front.slice(symbolAt + 1);
  const next = symbolAt < 0 ? undefined : below[0];
  const title =
    capitalsIn(below, lines) ??
    capitalsIn(front, lines) ??
    (next !== undefined && isInSmallLetters(next) && !lines.isNoTitle(next) ? next : undefined);
  return title?.replace(/\s+/g, ' ').replace(FOOTNOTE_MARK, '') ?? null;
}

function capitalsIn(lines: readonly string[], signals: FrontSignals): string | undefined {
  const isTitle = (line: string, index: number): boolean =>
    isInCapitals(line) && !signals.isDraft(line) && !OAS_SYMBOL.test(line) && !isLetterhead(lines, index, signals);
  const from = lines.findIndex(isTitle);
  if (from < 0) return undefined;
  const length = lines.slice(from).findIndex((line, index) => !isTitle(line, from + index));
  return lines.slice(from, length < 0 ? undefined : from + length).join(' ');
}

/** A title in small letters: no date, no sentence. */
const isInSmallLetters = (line: string): boolean => /^[“"]?\p{Lu}\p{L}+ [^.;:]{8,240}[^.;:,\s]$/u.test(line);

/** A bracket or a symbol of a document. */
const isNoWords = (line: string): boolean => /^\(|^AG\/|^CP\/|^OEA|^OAS|OEA\/Ser\./.test(line);

const isInCapitals = (printed: string): boolean => {
  const line = printed.replace(SEVERAL, '');
  return line.length > 3 && line === line.toUpperCase() && /\p{L}{3}/u.test(line);
};
/** "(MCs)": the letters by which several are called, among words in capitals. */
const SEVERAL = /\([A-Z]{2,8}s\)/g;

/** A letterhead may run over two lines: "COMMITTEE ON SUMMITS MANAGEMENT / AND CIVIL SOCIETY …". */
function isLetterhead(front: readonly string[], index: number, signals: FrontSignals): boolean {
  const line = front[index] ?? '';
  const goesOn = signals.letterheadGoesOn(line);
  return (
    isNoWords(line) || signals.isLetterhead(line) || (goesOn && index > 0 && isLetterhead(front, index - 1, signals))
  );
}

/** "… IN THE HEMISPHERE1/", "… [1]". */
const FOOTNOTE_MARK = /\s?(?:\d{1,2}\/|\[\d{1,2}\]|\*)$/;
