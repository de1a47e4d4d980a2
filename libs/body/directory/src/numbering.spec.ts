import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KnownBody } from './body.js';
import { completeSymbol, readSymbol } from './body-symbols.js';
import { numberingOf } from './numbering.js';
import { PatternFault, PLACEHOLDERS } from './pattern.js';
import { withoutRevision } from './without-revision.js';

describe('the numbering of a body', () => {
  it.each([
    ['WHA{session}.{number}', 'WHA66.12', { session: 66, number: '12' }],
    ['WHA{session}.{number}', ' wha 66 . 12 ', { session: 66, number: '12' }],
    ['WHA{session}.{number}', 'WHA66.12 Corr.1', { session: 66, number: '12' }],
    [
      'AG/RES. {number} ({roman}-O/{yy})',
      'ag/res 2118(xxxv-o/2005) rev. 1',
      { session: 35, number: '2118', year: 2005 },
    ],
    ['{number}/CP.{session}', '14/CP.21', { session: 21, number: '14' }],
    ['[decision ]{session}/{number}', 'Decision 2/10', { session: 2, number: '10' }],
    ['Resolution {number} ({place}, {year})', 'Resolution 75 (Minneapolis, 1998)', { number: '75', place: 'Minneapolis', year: 1998 }], // prettier-ignore
    ['CO {yy}-{number:000}', 'CO 25-081', { year: 2025, number: '81' }],
    ['[Resolution ]Conf. {session}.{number}', 'Conf. 12.3 (Rev.CoP14)', { session: 12, number: '3' }],
  ])('%s reads %s', (pattern, symbol, parts) => {
    expect(numberingOf(pattern).match(symbol)).toEqual(parts);
  });

  it.each([
    ['WHA{session}.{number}', 'WHA66.12.3'],
    ['WHA{session}.{number}', 'WHO66.12'],
    ['{number} ({roman})', '12 (IXXI)'],
    ['CIM/RES. {number}/{yy} ({roman}-O/{yy})', 'CIM/RES. 1/07 (VII-O/08)'],
  ])('%s does not read %s', (pattern, symbol) => {
    expect(numberingOf(pattern).match(symbol)).toBeUndefined();
  });

  it.each([
    ['', 'empty', 1],
    ['WHA{session', 'unclosed', 4],
    ['WHA{sesion}.{number}', 'unknown', 4],
    ['{session}{number}', 'adjacent', 10],
    ['[a[b]]', 'nested', 1],
    ['a]b', 'unopened', 2],
    ['[a][b][c][d][e][f][g]', 'too-many', 19],
    ['x'.repeat(161), 'too-long', 161],
  ])('%j is refused: %s at %d', (pattern, reason, at) => {
    expect(() => numberingOf(pattern)).toThrow(expect.objectContaining({ name: 'PatternFault', reason, at }));
    expect(() => numberingOf(pattern)).toThrow(PatternFault);
  });

  it('reads again what it printed, whatever the pattern', () => {
    const word = fc.constantFrom('WHA', 'Res. ', '/', ' (', ')', '-', 'X.', ' No. ');
    const placeholder = fc.constantFrom('{session}', '{number}', '{year}', '{roman}', '{number:00}', '[ {suffix}]');
    const pattern = fc
      .array(fc.tuple(word, placeholder), { minLength: 1, maxLength: 4 })
      .map((all) => all.flat().join(''));
    const parts = fc.record({
      session: fc.integer({ min: 1, max: 399 }),
      number: fc.integer({ min: 1, max: 9999 }).map(String),
      year: fc.integer({ min: 1945, max: 2044 }),
    });
    fc.assert(
      fc.property(pattern, parts, (written, said) => {
        const numbering = numberingOf(written);
        const printed = numbering.format(said);
        const asked = new Set(numbering.groups.map((group) => group.said).filter((one) => one !== 'suffix'));
        const kept = Object.fromEntries(Object.entries(said).filter(([one]) => asked.has(one as 'session')));
        expect(numbering.match(printed!)).toEqual(kept);
        expect(numbering.match(printed!.toLowerCase().replaceAll(' ', '  '))).toEqual(kept);
      }),
    );
  });

  it('takes any pattern, or says what is wrong with it', () => {
    const pattern = fc.array(
      fc.oneof(
        fc.constantFrom('[', ']', '{', '}', '|', ' ', '.', '(', ')', '*', '\\', '+', '?', '^', '$', '/'),
        fc.constantFrom(...Object.keys(PLACEHOLDERS).map((name) => `{${name}}`)),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pattern, fc.string(), (written, symbol) => {
        try {
          numberingOf(written.join('')).match(symbol);
        } catch (fault) {
          expect(fault).toBeInstanceOf(PatternFault);
        }
      }),
    );
  });
});

describe('the symbols of a body', () => {
  const body: KnownBody = {
    code: 'unea',
    names: [{ text: 'Environment Assembly', language: 'en', kind: 'name' }],
    numbering: [
      { label: 'resolution', pattern: 'UNEP/EA.{session}/Res.{number}' },
      { label: 'resolution', pattern: '[resolution ]{session}/{number}' },
      { label: 'decision', pattern: 'decision {session}/{number}' },
    ],
    sessions: [],
    languages: ['en'],
  };

  it('are one symbol in all the ways in which it is printed', () => {
    const printings = ['2/2', 'resolution 2/2', 'UNEP/EA.2/Res.2', 'unep/ea.2/res. 02', '2/2 Rev.1'];
    expect(new Set(printings.map((printed) => readSymbol(body, printed)?.canonical))).toEqual(
      new Set(['UNEP/EA.2/Res.2']),
    );
    expect(readSymbol(body, 'decision 2/2')?.canonical).toBe('decision 2/2');
    expect(readSymbol(body, 'A/RES/58/1')).toBeUndefined();
  });

  it('complete a bare number', () => {
    expect(completeSymbol(body, { session: 5, number: '14' })).toBe('UNEP/EA.5/Res.14');
    expect(completeSymbol(body, { number: '14' })).toBeUndefined();
  });
});

describe('what says which printing it is', () => {
  it.each([
    ['A/RES/74/930/Corr.1', 'A/RES/74/930'],
    ['AG/RES. 1948 (XXXIII-O/03) corr. 1', 'AG/RES. 1948 (XXXIII-O/03)'],
    ['Conf. 13.2 (Rev. CoP14)', 'Conf. 13.2'],
    ['Assembly/AU/Dec.243(XIII)Rev1', 'Assembly/AU/Dec.243(XIII)'],
    ['3/COP.8/Add.1', '3/COP.8'],
    ['WHA66.12', 'WHA66.12'],
    ['Reverie 5', 'Reverie 5'],
  ])('is left out of %s', (printed, bare) => {
    expect(withoutRevision(printed)).toBe(bare);
  });
});
