import type { Citation } from '../citation/citations.js';
import { citedInNotes, type FootnoteCitations, type NotedText } from '../citation/footnote-citations.js';
import type { Remark } from '../decision-document.js';
import { type Passage, spanIn } from '../text/passage.js';

/** What a paragraph cites, in its words and in the footnotes whose marks it carries, each once. */
export function citedBy(
  paragraph: NotedText,
  citations: readonly Citation[],
  notes: FootnoteCitations,
): readonly string[] {
  const symbols = new Set<string>();
  for (const { printed } of citations) symbols.add(printed);
  for (const symbol of citedInNotes(paragraph, notes)) symbols.add(symbol);
  return [...symbols];
}

/** What is to be said of a paragraph's citations: misprints, numbers outside a session. */
export const remarksOn = (citations: readonly Citation[], passage: Passage): Remark[] =>
  citations.flatMap(({ remark, start, end }) =>
    remark === undefined ? [] : [{ ...remark, span: spanIn(passage, start, end) }],
  );
