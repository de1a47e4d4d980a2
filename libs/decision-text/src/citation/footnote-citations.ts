import type { RoledBlock } from '../layout/roles.js';
import { citationsIn, type CitingFacts, symbolsOf } from './citations.js';
import { marksWithin, type NoteMark } from '../text/legible.js';
import { matchesOf } from '../text/matches.js';
import { NONE } from '../text/none.js';

/** What each footnote of a text cites, by its number, and the marks that were taken out of the text. */
export interface FootnoteCitations {
  /** "Ibid." cites what the note before it cites. */
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
  readonly marks: readonly NoteMark[];
}

/** The words of a paragraph and where it stands. */
export interface NotedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBERED = /^(\d{1,3}) ?(.*)$/s;

export function footnoteCitations(
  blocks: readonly RoledBlock[],
  citing: CitingFacts,
  marks: readonly NoteMark[],
): FootnoteCitations {
  const byNumber = new Map<string, readonly string[]>();
  let before: readonly string[] = [];
  for (const { block, role } of blocks) {
    const note = role === 'footnote' ? NUMBERED.exec(block.passage.text) : null;
    if (note === null) continue;
    const { 1: number = '', 2: words = '' } = note;
    const own = symbolsOf(citationsIn(words, citing));
    before = own.length === 0 && words.startsWith('Ibid') ? before.slice(0, 1) : own;
    byNumber.set(number, before);
  }
  return { byNumber, marks };
}

/** A raised number reads as part of the word, the stop or the year before it: "Programme35", "197238". */
const MARK = /(?=\d)(?<=\p{Ll}{2}[”"),;.]?|(?:18|19|20)\d\d|[”"])(\d{1,3})(?=[\s,;.:]|$)/gu;

/** What the footnotes cite whose marks stand, or stood, in a paragraph. */
export function citedInNotes(
  { text, start, end }: NotedText,
  { byNumber, marks }: FootnoteCitations,
): readonly string[] {
  if (byNumber.size === 0) return NONE;
  const numbers = [
    ...matchesOf(MARK, text).map(([, number = '']) => number),
    ...marksWithin(marks, start, end).map(({ label }) => label),
  ];
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
