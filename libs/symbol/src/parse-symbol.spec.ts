import { describe, expect, it } from '@jest/globals';
import { parseSymbol } from './parse-symbol.js';

describe('the symbol of a decision', () => {
  it('names series, number, session and year', () => {
    expect(parseSymbol('AG/RES. 2118 (XXXV-O/05)')).toEqual({
      canonical: 'AG/RES. 2118 (XXXV-O/05)',
      series: 'AG/RES.',
      number: 2118,
      session: { kind: 'regular', ordinal: 35 },
      year: 2005,
    });
  });

  it.each([
    ['AG/RES. 2432 (XXXVIII-08)', 'AG/RES. 2432 (XXXVIII-O/08)'],
    ['AG/RES. AG/RES. 2026 (XXXIV-O/04)', 'AG/RES. 2026 (XXXIV-O/04)'],
    ['AG/RES. 2611 (XL1-O/11)', 'AG/RES. 2611 (XLI-O/11)'],
    ['ag/res 2118(xxxv-o/05)', 'AG/RES. 2118 (XXXV-O/05)'],
    ['AG/ RES.  2118\n(XXXV - O / 2005)', 'AG/RES. 2118 (XXXV-O/05)'],
    ['AG/RES. 1022 (XIX-0/89)', 'AG/RES. 1022 (XIX-O/89)'],
    ['AG/RES. 2118 (XXXV-O/05) rev. 1', 'AG/RES. 2118 (XXXV-O/05)'],
    ['AG/RES. 2118 (XXXV-O/05) corr. 2', 'AG/RES. 2118 (XXXV-O/05)'],
    ['AG/DEC. 31 (XXXIII-O/03)', 'AG/DEC. 31 (XXXIII-O/03)'],
    ['CP/RES. 889 (1503/05)', 'CP/RES. 889 (1503/05)'],
    ['CIM/RES. 225/02 (XXXI-O/02)', 'CIM/RES. 225/02 (XXXI-O/02)'],
    ['CD/RES. 10 (82-R/07)', 'CD/RES. 10 (82-R/07)'],
    ['A/RES/58/153', 'A/RES/58/153'],
    ['A/RES/2994(XXVII)', 'A/RES/2994 (XXVII)'],
    ['A/RES/56/210 B', 'A/RES/56/210 B'],
    ['S/RES/1730(2006)', 'S/RES/1730 (2006)'],
    ['e/res/2019/15', 'E/RES/2019/15'],
    ['A/HRC/RES/42/5', 'A/HRC/RES/42/5'],
  ])('%s is spelled %s', (printed, canonical) => {
    expect(parseSymbol(printed)?.canonical).toBe(canonical);
  });

  it('knows special and emergency sessions', () => {
    expect(parseSymbol('AG/RES. 1 (XXXVII-E/09)')?.session).toEqual({ kind: 'special', ordinal: 37 });
    expect(parseSymbol('A/RES/S-16/1')?.session).toEqual({ kind: 'special', ordinal: 16 });
    expect(parseSymbol('A/RES/ES-10/2')?.session).toEqual({ kind: 'emergency', ordinal: 10 });
  });

  it('takes the series of a bare number from the caller', () => {
    expect(parseSymbol('58/153', 'A/RES')?.canonical).toBe('A/RES/58/153');
    expect(parseSymbol('377 A (V)', 'A/RES')?.canonical).toBe('A/RES/377 A (V)');
    expect(parseSymbol('58/153')).toBeUndefined();
  });

  it.each(['', 'AG/doc.4228/03', 'resolution', 'AG/RES. (XXXV-O/05)', 'AG/RES. 5 (IXXI-O/05)'])(
    'is not seen in %j',
    (printed) => {
      expect(parseSymbol(printed)).toBeUndefined();
    },
  );

  it('is not seen in a long run of prefixes', () => {
    expect(parseSymbol('AG/RES. '.repeat(500))).toBeUndefined();
  });
});
