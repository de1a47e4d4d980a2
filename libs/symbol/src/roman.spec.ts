import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromRoman, toRoman } from './roman.js';

describe('a Roman numeral', () => {
  it.each([
    [4, 'IV'],
    [41, 'XLI'],
    [99, 'XCIX'],
    [1994, 'MCMXCIV'],
  ])('of %i is %s', (ordinal, numeral) => {
    expect(toRoman(ordinal)).toBe(numeral);
    expect(fromRoman(numeral.toLowerCase())).toBe(ordinal);
  });
  it('reads back as the ordinal that it was made of', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (ordinal) => fromRoman(toRoman(ordinal)) === ordinal));
  });
  it('forgives a digit one for the letter', () => expect(fromRoman('XL1')).toBe(41));
  it.each(['', 'IIII', 'VX', 'IC', 'XLO', '41'])('is not "%s"', (text) => expect(fromRoman(text)).toBeUndefined());
});
