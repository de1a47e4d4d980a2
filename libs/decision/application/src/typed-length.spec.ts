import { describe, expect, it } from '@jest/globals';
import { lengthIn } from './typed-length.js';

const COUNCIL = {
  code: 'town-council',
  name: 'Town Council',
  names: [],
  numbering: [],
  sessions: [],
  languages: ['en', 'es'],
};

describe('more time by a length', () => {
  it.each([
    ['by eighteen months', 'P18M'],
    ['by a further period of 90 days', 'P90D'],
    ['by P18M', 'P18M'],
    ['por P18M', 'P18M'],
    ['for a further period of twelve months', 'P12M'],
    ['by another year', 'P1Y'],
  ])('%s is %s', (until, period) => expect(lengthIn(until, COUNCIL)).toBe(period));

  it.each(['by 0 months', 'by P0M'])('%s is no time at all', (until) =>
    expect(() => lengthIn(until, COUNCIL)).toThrow('is no time at all'),
  );

  it.each([
    'by -3 months',
    'for one year',
    'by 3 May 2027',
    'by its next regular session',
    'P18M',
    'within six months',
    'by',
  ])('is no length: %s', (until) => expect(lengthIn(until, COUNCIL)).toBeUndefined());
});
