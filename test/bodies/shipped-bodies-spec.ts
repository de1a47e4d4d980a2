/** The patterns of the bodies that come with the program against what stands printed; each example names its source. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type KnownBody,
  numberingOf,
  type OrdinalWords,
  type Parts,
  sessionNamingOf,
  SHIPPED_BODIES,
} from '#body/directory';
import { fromRoman } from '#symbol';
import { ENGLISH_ORDINALS_IN_TESTS } from './ordinals-in-tests.js';

interface PrintedSymbol {
  readonly body: string;
  readonly printed: string;
  readonly session?: string;
  readonly number?: string;
  readonly year?: string;
}

const read = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly T[];
const symbols = read<PrintedSymbol>('printed-symbols.json');
const sessions = read<{ readonly body: string; readonly printed: string }>('printed-sessions.json');
const bodyOf = (code: string): KnownBody => SHIPPED_BODIES.find((one) => one.code === code)!;

const partsOf = (body: KnownBody, printed: string): readonly Parts[] =>
  body.numbering.flatMap(({ pattern }) => numberingOf(pattern).match(printed) ?? []);

const ordinals: OrdinalWords = ENGLISH_ORDINALS_IN_TESTS;

/** `XXXV`, `S-27`, `SS.VII`, `C19`: what the number of the session is there. */
const ordinalIn = (printed: string): number | undefined => {
  const bare = printed.replace(/^(?:E?S-|SS\.|PLEN\.|ES\.|SPL\.)/, '');
  return /^\d+$/.test(bare) ? Number(bare) : fromRoman(bare);
};

describe('the bodies that come with the program', () => {
  it('have codes of their own, a name each and nothing but patterns that can be compiled', () => {
    expect(new Set(SHIPPED_BODIES.map(({ code }) => code)).size).toBe(57);
    for (const { names, numbering, sessions: namings } of SHIPPED_BODIES) {
      expect(names.length).toBeGreaterThan(0);
      for (const { pattern } of numbering) expect(numberingOf(pattern).pattern).toBe(pattern);
      for (const { pattern } of namings) expect(sessionNamingOf(pattern, ordinals).pattern).toBe(pattern);
    }
  });

  it.each(symbols)('read $printed of $body', ({ body, printed, session, number, year }) => {
    const [parts] = partsOf(bodyOf(body), printed);
    expect(parts).toBeDefined();
    const ordinal = session === undefined ? undefined : ordinalIn(session);
    if (ordinal !== undefined && parts?.place === undefined) expect(parts?.session).toBe(ordinal);
    if (number !== undefined && /^\d+$/.test(number)) expect(parts?.number).toBe(String(Number(number)));
    if (year !== undefined) expect(String(parts?.year).slice(-2)).toBe(year.slice(-2));
  });

  it.each(symbols)('print again what they read in $printed of $body', ({ body, printed }) => {
    const { numbering } = bodyOf(body);
    const one = numbering.find(({ pattern }) => numberingOf(pattern).match(printed) !== undefined)!;
    const parts = numberingOf(one.pattern).match(printed)!;
    const again = numberingOf(one.pattern).format(parts);
    expect(again).toBeDefined();
    expect(numberingOf(one.pattern).match(again!)).toEqual(parts);
  });

  it.each(sessions)('know the session $printed of $body', ({ body, printed }) => {
    const { sessions: namings } = bodyOf(body);
    if (namings.length === 0) return;
    const bare = printed.replace(/^(?:at its|its|the) |, on .*$/g, '');
    expect(namings.some(({ pattern }) => sessionNamingOf(pattern, ordinals).match(bare) !== undefined)).toBe(true);
  });
});
