import type { BodyFacts } from '../bodies/body-facts.js';
import type { Remark, SessionRange } from '../decision-document.js';
import { symbolAgainstSession } from './symbol-against-session.js';
import { onOneLine, parseSymbol } from '#symbol';
import { CITATION } from './patterns.js';
import { matchesOf } from '../text/matches.js';
import { madeOf } from '../text/none.js';
import { once } from '../text/once.js';

export interface Citation {
  /** As printed, single-spaced; a doubled prefix is printed once. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly remark: Omit<Remark, 'span'> | undefined;
}

/** How citations are told. */
export interface CitingFacts {
  /** The words after which a bare number is that of a decision, or `always`. */
  readonly citing: RegExp | 'always';
  readonly facts: BodyFacts;
  readonly calendar?: readonly SessionRange[];
}

/** Every symbol that a passage cites, in the order of the text. */
export function citationsIn(text: string, { citing, facts, calendar = [] }: CitingFacts): readonly Citation[] {
  const ofBodies = madeOf(facts.symbolsIn(text), ({ printed, start, end }) => ({
    printed,
    start,
    end,
    remark: undefined,
  }));
  if (!/\d/.test(text)) return ofBodies;
  const found: Citation[] = [];
  const citesFrom = once(() => (citing === 'always' ? 0 : fromMatch(text, citing)));
  for (const match of matchesOf(CITATION, text)) {
    const { index: start, 0: whole, 1: symbol, 2: bare } = match;
    if (bare !== undefined && !isCited(bare, start, citesFrom)) continue;
    const { printed, remark } = repaired(onOneLine(whole).replace(/[.,-]+$/, ''), symbol !== undefined, calendar);
    found.push({ printed, start, end: start + whole.length, remark });
  }
  return ofBodies.length === 0 ? found : together(found, ofBodies);
}

/** Where two readings of one symbol overlap, the longer holds it whole: `GC(63)/RES/9` of "resolution GC(63)/RES/9". */
function together(found: readonly Citation[], ofBodies: readonly Citation[]): Citation[] {
  const length = ({ start, end }: Citation): number => end - start;
  const kept = ofBodies.filter((one) => !overlapping(found, one).some((other) => length(other) >= length(one)));
  return [...found.filter((one) => overlapping(kept, one).length === 0), ...kept].sort((a, b) => a.start - b.start);
}

/** Those of some stretches, which do not overlap and are in the order of the text, that overlap another one. */
function overlapping(all: readonly Citation[], { start, end }: Citation): readonly Citation[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Citation[] = [];
  for (let one = all[low]; one !== undefined && one.start < end; one = all[++low]) found.push(one);
  return found;
}

/** The symbols of citations, each once. */
export const symbolsOf = (citations: readonly Citation[]): readonly string[] => {
  const symbols = citations.map(({ printed }) => printed);
  return symbols.length < 2 ? symbols : [...new Set(symbols)];
};

/** "2140 (2014)" speaks for itself; "58/153" needs the word before it. */
const isCited = (bare: string, at: number, citesFrom: () => number): boolean =>
  /\((?:E?S-)?[IVXL]+\)|^\d{3,4} \(\d{4}\)/.test(bare) || citesFrom() <= at;

/** Behind the first match of a pattern; behind everything where there is none. */
function fromMatch(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? Infinity : at + 1;
}

const DOUBLED = /^([A-Z]{2,8} ?\/ ?(?:RES|DEC)\.?) ?\1 ?/i;

function repaired(
  printed: string,
  isSymbol: boolean,
  calendar: readonly SessionRange[],
): { printed: string; remark: Citation['remark'] } {
  if (!isSymbol) return { printed, remark: undefined };
  const single = printed.replace(DOUBLED, '$1 ');
  const symbol = parseSymbol(single);
  if (symbol === undefined) return { printed: single, remark: undefined };
  if (single !== printed)
    return {
      printed: single,
      remark: { code: 'symbol.misprint', text: `“${printed}” is read as ${symbol.canonical}.` },
    };
  if (/^[A-Z]{2,8}\/(?:RES|DEC)\./.test(symbol.canonical) && withoutSuffix(printed) !== symbol.canonical)
    return { printed, remark: { code: 'symbol.misprint', text: `“${printed}” is read as ${symbol.canonical}.` } };
  return { printed, remark: symbolAgainstSession(symbol, printed, calendar) };
}

const withoutSuffix = (printed: string): string => printed.replace(/ (?:rev|corr)\..*$/, '');
