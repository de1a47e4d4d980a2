import type { RoledBlock } from '../layout/roles.js';
import { citationsIn, symbolsOf } from './citations.js';
import { matchesOf } from '../text/matches.js';

/** What each footnote of a scanned page cites, by its number; "Ibid." cites what the note before it cites. */
export type FootnoteCitations = ReadonlyMap<string, readonly string[]>;

const NUMBERED = /^(\d{1,3}) ?(.*)$/s;

export function footnoteCitations(blocks: readonly RoledBlock[], citing: RegExp): FootnoteCitations {
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
  return byNumber;
}

/** A raised number reads as part of the word, the stop or the year before it: "Programme35", "197238". */
const MARK = /(?=\d)(?<=\p{Ll}{2}[”"),;.]?|(?:18|19|20)\d\d|[”"])(\d{1,3})(?=[\s,;.:]|$)/gu;

/** What the footnotes cite whose marks stand in a passage. */
export function citedInNotes(text: string, notes: FootnoteCitations): string[] {
  return matchesOf(MARK, text).flatMap(([, number = '']) => notes.get(number) ?? []);
}
