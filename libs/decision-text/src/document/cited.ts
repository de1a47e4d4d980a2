import type { Citation } from '../citation/citations.js';
import { citedInNotes, type FootnoteCitations } from '../citation/footnote-citations.js';
import type { Remark } from '../decision-document.js';
import { type Passage, spanIn } from '../text/passage.js';

/** What a paragraph cites, in its words and in the footnotes whose marks it carries, each once. */
export function citedBy(text: string, citations: readonly Citation[], notes: FootnoteCitations): readonly string[] {
  const symbols = new Set<string>();
  for (const { printed } of citations) symbols.add(printed);
  if (notes.size > 0) for (const symbol of citedInNotes(text, notes)) symbols.add(symbol);
  return [...symbols];
}

/** What is to be said of a paragraph's citations: misprints, numbers outside a session. */
export const remarksOn = (citations: readonly Citation[], passage: Passage): Remark[] =>
  citations.flatMap(({ remark, start, end }) =>
    remark === undefined ? [] : [{ ...remark, span: spanIn(passage, start, end) }],
  );
