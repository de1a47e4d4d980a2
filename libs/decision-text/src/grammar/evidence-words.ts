import type { EvidenceKind } from '../decision-document.js';

/** How words of a language tell that something has come or happened. */
export interface EvidenceRow {
  readonly kind: EvidenceKind;
  /** One of these stands in lower case in a paragraph that has it: a quick look, which spares most of them a closer one. */
  readonly needs: readonly string[];
  /** Global; what it matches are the words that the finding rests on. Every part of it is bounded. */
  readonly words: RegExp;
  /** What goes with them right before, at the end of a stretch. */
  readonly before?: RegExp;
  /** Whether it is a finding only where a document is named with it. */
  readonly withDocument?: true;
}

export interface EvidenceWords {
  /** What a preamble says. */
  readonly preamble: readonly EvidenceRow[];
  /** What an operative paragraph says beside what it asks. */
  readonly operative: readonly EvidenceRow[];
  /** Verbs that take up what has come, by their lemmas. */
  readonly takesUp: ReadonlySet<string>;
  /** Verbs that ask again, and that renew. */
  readonly reiterates: ReadonlySet<string>;
  readonly renews: ReadonlySet<string>;
}
