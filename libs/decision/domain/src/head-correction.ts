/** What of the head of a text should have been read otherwise. */
import { type CorrectionBasis } from './correction.js';
import { type DecisionText, type TextHead } from './provision.js';

/** What is not said of it stays as it was read. */
export type HeadCorrection = Partial<Pick<TextHead, 'title'>>;

export interface CorrectedHead {
  /** SHA-256 of the wording that was read. */
  readonly wording: string;
  readonly head: HeadCorrection;
  readonly basis: CorrectionBasis;
}

/** The title of a text: as a person says, after it was recorded or before; else as it was read last. */
export const correctedTitle = (filed: DecisionText, corrections: readonly CorrectedHead[]): string | null => {
  const said = (basis: CorrectionBasis) =>
    corrections.flatMap((one) =>
      one.wording === filed.sha256 && one.basis === basis && one.head.title !== undefined ? [one.head.title] : [],
    );
  const isTyped = filed.readHead?.title !== undefined;
  return [...(isTyped ? [] : said('reading')), ...said('person')].reduce((_, title) => title, filed.title);
};
