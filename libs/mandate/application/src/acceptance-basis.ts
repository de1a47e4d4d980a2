import { symbolsIn } from '#symbol';

/** On what a fulfilment is accepted: a decision of the body, or somebody's assessment. */
export interface AcceptanceBasis {
  readonly basis: string;
  /** Canonical symbol of the decision that the words name; null where they name none, which makes it an assessment. */
  readonly decision: string | null;
}

/** Reads the basis that a person gives. */
export const basisOf = (words: string): AcceptanceBasis => {
  const [decision = null] = symbolsIn(words.slice(0, 2000)).map(({ canonical }) => canonical);
  return { basis: words, decision };
};
