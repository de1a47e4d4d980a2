import type { DecisionSymbol } from './decision-symbol.js';
import { parseOasSymbol } from './oas-symbol.js';
import { parseUnSymbol } from './un-symbol.js';

const LONGEST_SYMBOL = 120;

/**
 * Reads the symbol of a decision as people print it: case, spacing, a doubled prefix and the usual misprints are
 * forgiven, suffixes (rev., corr.) do not count.
 *
 * @param assumedSeries the series of a bare number such as `58/153` or `2994 (XXVII)`: `A/RES`, `A/HRC/RES`, `S/RES`, `E/RES`
 * @returns undefined for anything that is not the symbol of a decision (documents, treaties, plain words)
 */
export function parseSymbol(printed: string, assumedSeries?: string): DecisionSymbol | undefined {
  if (printed.length > LONGEST_SYMBOL) return undefined;
  const symbol = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[/.,;]?\s*\b(?:rev|corr)(?:\b|(?=\d))[\s\S]*$/i, '')
    .replace(/[.,;]$/, '');
  return parseOasSymbol(symbol) ?? parseUnSymbol(symbol, assumedSeries);
}
