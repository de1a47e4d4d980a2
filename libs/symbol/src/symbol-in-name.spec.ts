import { describe, expect, it } from '@jest/globals';
import { symbolInName } from './symbol-in-name.js';

describe('the symbol that a file is named after', () => {
  it.each([
    ['A_RES_78_82.txt', 'A/RES/78/82'],
    ['A_RES_2617(XXIV).pdf', 'A/RES/2617 (XXIV)'],
    ['A_RES_56_210_B.txt', 'A/RES/56/210 B'],
    ['S_RES_1540(2004).html', 'S/RES/1540 (2004)'],
    ['A_HRC_RES_42_10.docx', 'A/HRC/RES/42/10'],
    ['E_RES_13(III)-en.txt', 'E/RES/13 (III)'],
    ['AG-RES. 2118 (XXXV-O-05).docx', 'AG/RES. 2118 (XXXV-O/05)'],
    ['AG_RES_2118_(XXXV-O-05)_es.txt', 'AG/RES. 2118 (XXXV-O/05)'],
    ['CP-RES-952.txt', 'CP/RES. 952'],
  ])('of %s is %s', (name, symbol) => {
    expect(symbolInName(name)).toBe(symbol);
  });

  it.each(['minutes.txt', '000_c35bfa4e80c3a830.txt', 'A_79_752.txt', '', '.txt', 'resolution 12.pdf'])(
    'is nothing for %s',
    (name) => {
      expect(symbolInName(name)).toBeUndefined();
    },
  );
});
