import type { Remark, SessionRange } from '../decision-document.js';
import type { DecisionSymbol } from '#symbol';

/**
 * Holds the number and the year of a symbol of the OAS General Assembly against its session's resolutions and days.
 * @param printed as it stands in the text, for the sentence
 * @returns a remark where they disagree, or `undefined`
 */
export function symbolAgainstSession(
  symbol: DecisionSymbol,
  printed: string,
  calendar: readonly SessionRange[],
): Remark | undefined {
  const { session } = symbol;
  if (session === undefined || !symbol.series.startsWith('AG/')) return undefined;
  const held = calendar.find(
    ({ body, kind, ordinal }) => body === 'oas-ga' && kind === session.kind && ordinal === session.ordinal,
  );
  if (held === undefined) return undefined;
  const [first, last] = symbol.series === 'AG/RES.' ? (held.resolutions ?? [0, Infinity]) : [0, Infinity];
  if (symbol.number < first || symbol.number > last)
    return {
      code: 'symbol.out-of-range',
      text: `${printed}: session ${session.ordinal} adopted resolutions ${first} to ${last}.`,
    };
  if (symbol.year !== undefined && !held.opensOn.startsWith(String(symbol.year)))
    return { code: 'symbol.wrong-year', text: `${printed}: session ${session.ordinal} opened on ${held.opensOn}.` };
  return undefined;
}
