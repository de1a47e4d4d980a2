import { parseSymbol } from '#symbol';

/** On what a fulfilment is accepted: a decision of the body, or somebody's assessment. */
export interface AcceptanceBasis {
  readonly basis: string;
  /** Canonical symbol of the decision that the words name; null where they name none, which makes it an assessment. */
  readonly decision: string | null;
}

/** A symbol with its session or year in parentheses, or one of the United Nations. */
const SYMBOL =
  /(?:[A-Z]{1,5}\/){1,3}(?:RES|DEC)[.\s]?\s*\d{1,5}(?:\s*\([^()]{1,24}\)|\/\d{1,4})?|(?:[A-Z]{1,4}\/){1,3}(?:RES|DEC)\/\d{1,4}(?:\/\d{1,4}|\s*\(\d{4}\))?/gi;

/** Reads the basis that a person gives. */
export const basisOf = (words: string): AcceptanceBasis => {
  const printed = words.slice(0, 2000).match(SYMBOL) ?? [];
  const [decision = null] = printed.flatMap((symbol) => parseSymbol(symbol)?.canonical ?? []);
  return { basis: words, decision };
};
