import type { Citation } from '../citation/citations.js';
import { citedInNotes, type FootnoteCitations, type NotedText } from '../citation/footnote-citations.js';
import type { Remark } from '../decision-document.js';
import { eachOf, NONE } from '../text/none.js';
import { type Passage, spanIn } from '../text/passage.js';

/** What a paragraph cites, in its words and in the footnotes whose marks it carries, each once. */
export function citedBy(
  paragraph: NotedText,
  citations: readonly Citation[],
  notes: FootnoteCitations,
): readonly string[] {
  const inNotes = citedInNotes(paragraph, notes);
  if (citations.length === 0 && inNotes.length === 0) return NONE;
  return [...new Set([...citations.map(({ printed }) => printed), ...inNotes])];
}

/** What is to be said of a paragraph's citations: misprints, numbers outside a session. */
export const remarksOn = (citations: readonly Citation[], passage: Passage): readonly Remark[] =>
  eachOf(citations, ({ remark, start, end }) =>
    remark === undefined ? NONE : [{ ...remark, span: spanIn(passage, start, end) }],
  );
