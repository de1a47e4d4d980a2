import { describe, expect, it } from '@jest/globals';
import { SHIPPED_BODIES } from '#body/directory';
import { read } from '#decision-text';
import { newBodyIn, newBodySaid, patternOf } from './new-body.js';

const TEXT =
  'RIVERTON PARISH COUNCIL\n\nResolution RPC 26-004\n\nThe Riverton Parish Council,\n\n1. REQUESTS the Clerk to report.\n';

describe('the pattern of a symbol that nobody knows', () => {
  const at = (ordinal: number | null, date: string | null) => ({
    session: ordinal === null ? null : { ordinal, kind: 'regular' as const },
    date,
  });
  it.each([
    ['LG 7/2026', at(null, null), 'LG {number}/{year}'],
    ['LG 12/7', at(12, null), 'LG {session}/{number}'],
    ['CO 26-081', at(null, '2026-03-04'), 'CO {yy}-{number:000}'],
    ['CO 26-081', at(null, null), 'CO {yy}-{number:000}'],
    ['Decision 7', at(null, null), 'Decision {number}'],
    ['XY 12/7/3', at(null, null), 'XY {number:parts}'],
    ['XY 123-7-3', at(null, null), undefined],
    ['no number', at(null, null), undefined],
  ])('%s', (symbol, place, pattern) => expect(patternOf(symbol, place)).toBe(pattern));
});

describe('a body that nobody has described', () => {
  it('is proposed with its name as printed, and the numbering seen', () =>
    expect(newBodyIn(read(TEXT), SHIPPED_BODIES)).toEqual({
      code: 'riverton-parish-council',
      name: 'Riverton Parish Council',
      numbering: 'RPC {yy}-{number:000}',
    }));
  it('is none that comes with the program, nor an actor that is known to hold sessions', () => {
    for (const name of ['World Health Assembly', 'OAS Permanent Council'])
      expect(newBodyIn({ body: name, symbol: null, session: null, date: null }, SHIPPED_BODIES)).toBeUndefined();
  });
  it('gets the code, and the name, that a person says', () => {
    const unnamed = { body: null, symbol: null, session: null, date: null };
    expect(newBodySaid('lg: Lantern Guild', unnamed, SHIPPED_BODIES)).toEqual({ code: 'lg', name: 'Lantern Guild', numbering: null }); // prettier-ignore
    expect(() => newBodySaid('lg', unnamed, SHIPPED_BODIES)).toThrow(/does not say what its body is called/);
  });
});
