import { type Citation, symbolsOf } from '../citation/citations.js';
import { citedInNotes, type FootnoteCitations } from '../citation/footnote-citations.js';
import type { Remark } from '../decision-document.js';
import { type Passage, spanIn } from '../text/passage.js';

/** What a paragraph cites, in its words and in the footnotes whose marks it carries, each once. */
export function citedBy(text: string, citations: readonly Citation[], notes: FootnoteCitations): readonly string[] {
  if (citations.length === 0 && notes.size === 0) return [];
  return [...new Set([...symbolsOf(citations), ...citedInNotes(text, notes)])];
}

/** What is to be said of a paragraph's citations: misprints, numbers outside a session. */
export const remarksOn = (citations: readonly Citation[], passage: Passage): Remark[] =>
  citations.flatMap(({ remark, start, end }) =>
    remark === undefined ? [] : [{ ...remark, span: spanIn(passage, start, end) }],
  );
