import type { DecisionSymbol } from './decision-symbol.js';
import { parseSymbol } from './parse-symbol.js';

/** A symbol with its session or year in parentheses, or one of the United Nations. */
const SYMBOL =
  /(?:[A-Z]{1,5}\/){1,3}(?:RES|DEC)[.\s]?\s*\d{1,5}(?:\s*\([^()]{1,24}\)|\/\d{1,4})?|(?:[A-Z]{1,4}\/){1,3}(?:RES|DEC)\/\d{1,4}(?:\/\d{1,4}|\s*\(\d{4}\))?/gi;

/** The symbols of decisions that stand in a sentence, in its order. */
export const symbolsIn = (words: string): readonly DecisionSymbol[] =>
  (words.match(SYMBOL) ?? []).flatMap((printed) => parseSymbol(printed) ?? []);
