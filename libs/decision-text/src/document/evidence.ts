/** What a text says has come or happened: proposals for a person, with the words that they rest on. */
import { type Citation } from '../citation/citations.js';
import { citedInNotes, type FootnoteCitations } from '../citation/footnote-citations.js';
import type { EvidenceFinding, EvidenceKind, OperativeParagraph, Span } from '../decision-document.js';
import type { EvidenceRow, EvidenceWords } from '../grammar/evidence-words.js';
import { matchesOf } from '../text/matches.js';
import { eachOf, NONE } from '../text/none.js';
import { onceForEach } from '../text/once.js';
import { type Passage, spanIn } from '../text/passage.js';
import { wordsHeld } from '../text/words-held.js';
import { parseSymbol } from '#symbol';

/** A paragraph of the preamble as it was read. */
export interface PreambleRead {
  readonly passage: Passage;
  readonly citations: readonly Citation[];
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly kind: EvidenceKind;
  readonly start: number;
  readonly end: number;
}

/** So many characters before what tells a finding may go with it. */
const LONGEST_BEFORE = 120;

/** Makes the quick look at which of some rows have words in a text, once for each list of them. */
const neededBy = onceForEach((rows: readonly EvidenceRow[]) => wordsHeld(rows, 'in any case'));

const stretchesIn = (
  text: string,
  rows: readonly EvidenceRow[],
  citations: readonly Citation[],
): readonly Stretch[] => {
  if (rows.length === 0) return NONE;
  const places = neededBy(rows)(text);
  if (places.length === 0) return NONE;
  const found: Stretch[] = [];
  for (const place of places) {
    const row = rows[place];
    if (row === undefined) continue;
    const { kind, words, before, withDocument } = row;
    for (const { index, 0: match } of matchesOf(words, text)) {
      const end = index + match.trimEnd().length;
      const start = index - (before?.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index))?.[0].length ?? 0);
      const isKnown = found.some((one) => one.kind === kind && one.start < end && start < one.end);
      if (isKnown || (withDocument && papersIn(citations, { start, end }).length === 0)) continue;
      found.push({ kind, start, end });
    }
  }
  return found;
};

/** A decision of a body says what was asked; any other document is one that somebody made. */
const isDecision = (symbol: string): boolean =>
  /^(?:S-|ES-)?\d/.test(symbol) || /\/(?:RES|DEC)\b/.test(symbol) || parseSymbol(symbol) !== undefined;

const papersIn = (
  citations: readonly Citation[],
  { start, end }: Pick<Stretch, 'start' | 'end'>,
): readonly string[] => [
  ...new Set(
    citations.flatMap((one) => (one.start >= start && one.end <= end && !isDecision(one.printed) ? [one.printed] : [])),
  ),
];

/**
 * What a preamble says: what its words tell, each with the documents that are named in them or in the footnotes of the
 * paragraph; and each decision that it names, which was adopted.
 */
export const preambleEvidence = (
  paragraphs: readonly PreambleRead[],
  words: EvidenceWords | undefined,
  notes: FootnoteCitations,
): readonly EvidenceFinding[] =>
  paragraphs.flatMap(({ passage, citations, start, end }, index) => {
    const place = `preamble/${index + 1}`;
    const { text } = passage;
    const decisions = citations.flatMap((one): EvidenceFinding[] =>
      isDecision(one.printed)
        ? [
            {
              kind: 'document-adopted',
              place,
              words: one.printed,
              documents: [one.printed],
              span: spanIn(passage, one.start, one.end),
            },
          ]
        : [],
    );
    if (words === undefined) return decisions;
    const noted = citedInNotes({ text, start, end }, notes).filter((symbol) => !isDecision(symbol));
    const told = stretchesIn(text, words.preamble, citations).flatMap((one): EvidenceFinding[] => {
      const own = papersIn(citations, one);
      const documents = own.length > 0 ? own : noted;
      const finding = {
        kind: one.kind,
        place,
        words: text.slice(one.start, one.end),
        documents,
        span: spanIn(passage, one.start, one.end),
      };
      // Several reports of which each has its symbol are so many findings.
      return one.kind === 'report-received' && documents.length > 1
        ? documents.map((document) => ({ ...finding, documents: [document] }))
        : [finding];
    });
    return [...told, ...decisions];
  });

/** What the operative paragraphs take up, ask again or renew. */
export const operativeEvidence = (
  paragraphs: readonly OperativeParagraph[],
  words: EvidenceWords | undefined,
): readonly EvidenceFinding[] => {
  if (words === undefined) return [];
  return eachOf(paragraphs, (paragraph): readonly EvidenceFinding[] => {
    const { ref: place, text, span, directives, cites, renews } = paragraph;
    if (directives.length === 0 && renews.length === 0 && paragraph.earlier === undefined) return NONE;
    const verbs = directives.map(({ verb }) => verb);
    const whole = (kind: EvidenceKind): EvidenceFinding => ({
      kind,
      place,
      words: text,
      documents: papersOf(cites),
      span,
    });
    const isRenewal = renews.length > 0 || verbs.some((verb) => words.renews.has(verb));
    const isAgain =
      verbs.some((verb) => words.reiterates.has(verb)) ||
      paragraph.earlier?.some(({ effect }) => effect === 'reiterate');
    const rows = verbs.some((verb) => words.takesUp.has(verb)) ? words.operative : [];
    // What is to come is told from what came by the time that is said for it.
    const times = paragraph.reports.flatMap(({ due }) => due.flatMap(({ phrase = '' }) => phrase || []));
    const told = stretchesIn(text, rows, []).flatMap((one): EvidenceFinding[] => {
      const said = text.slice(one.start, one.end);
      return one.kind === 'report-received' && times.some((phrase) => said.includes(phrase))
        ? []
        : [{ kind: one.kind, place, words: said, documents: papersOf(cites), span: span satisfies Span }];
    });
    return [...(isAgain ? [whole('reiteration')] : isRenewal ? [whole('renewal')] : []), ...told];
  });
};

const papersOf = (cites: readonly string[]): readonly string[] => cites.filter((symbol) => !isDecision(symbol));
