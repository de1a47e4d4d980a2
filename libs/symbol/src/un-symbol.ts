import type { DecisionSymbol } from './decision-symbol.js';
import { fromRoman, toRoman } from './roman.js';

const SERIES = /^((?:A\/HRC|A|S|E) ?\/ ?(?:RES|DEC|PRST)) ?\/ ?/i;
/** `58/153`, `S-16/1`, `ES-10/2`, `49/222 A`, `2019/15`. */
const SLASHED = /^((?:E?S-|OS\/)?)(\d{1,4}) ?\/ ?(\d{1,4})(?: ([A-Z]))?$/i;
/** `2994 (XXVII)`, `377 A (V)`, `1730 (2006)`, `2145 (S-V)`. */
const BRACKETED = /^(\d{1,4})(?: ?([A-Z]))? ?\( ?((?:E?S-)?)([IVXLC1]{1,8}|\d{4}) ?\)$/i;
/** From here on ECOSOC resolutions carry the year of their session before the number. */
const FIRST_YEAR = 1945;

/**
 * Symbols of the United Nations: `A/RES/58/153`, `A/RES/2994 (XXVII)`, `S/RES/1730 (2006)`, `E/RES/2019/15`,
 * `A/HRC/RES/42/5`; the series may be left to the caller.
 */
export function parseUnSymbol(symbol: string, assumedSeries?: string): DecisionSymbol | undefined {
  const prefix = SERIES.exec(symbol);
  const series = (prefix?.[1] ?? assumedSeries)?.replaceAll(' ', '').toUpperCase();
  if (series === undefined) return undefined;
  const rest = prefix === null ? symbol : symbol.slice(prefix[0].length);
  return slashed(rest, series) ?? bracketed(rest, series);
}

function slashed(rest: string, series: string): DecisionSymbol | undefined {
  const [, marker, session, digits, letter] = SLASHED.exec(rest) ?? [];
  if (marker === undefined || session === undefined || digits === undefined) return undefined;
  const part = letter?.toUpperCase();
  const canonical = `${series}/${marker.toUpperCase()}${Number(session)}/${Number(digits)}${part === undefined ? '' : ` ${part}`}`;
  const ordinal = Number(session);
  const when = ordinal >= FIRST_YEAR ? { year: ordinal } : { session: { kind: kindOf(marker), ordinal } };
  return { canonical, series, number: Number(digits), ...(part === undefined ? {} : { part }), ...when };
}

function bracketed(rest: string, series: string): DecisionSymbol | undefined {
  const [, digits, letter, marker, numeral] = BRACKETED.exec(rest) ?? [];
  if (digits === undefined || marker === undefined || numeral === undefined) return undefined;
  const part = letter?.toUpperCase();
  const name = `${series}/${Number(digits)}${part === undefined ? '' : ` ${part}`}`;
  const common = { series, number: Number(digits), ...(part === undefined ? {} : { part }) };
  if (/^\d{4}$/.test(numeral)) return { canonical: `${name} (${numeral})`, ...common, year: Number(numeral) };
  const ordinal = fromRoman(numeral);
  if (ordinal === undefined) return undefined;
  const canonical = `${name} (${marker.toUpperCase()}${toRoman(ordinal)})`;
  return { canonical, ...common, session: { kind: kindOf(marker), ordinal } };
}

const kindOf = (marker: string): 'regular' | 'special' | 'emergency' =>
  marker.toUpperCase() === 'ES-' ? 'emergency' : marker.toUpperCase() === 'S-' ? 'special' : 'regular';
