import { describe, expect, it } from '@jest/globals';
import { lengthIn } from './longer.js';

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
  ])('%s is %s', (until, period) => expect(lengthIn(until, COUNCIL)).toBe(period));

  it.each(['by 3 May 2027', 'by its next regular session', 'P18M', 'within six months', 'by'])(
    'is no length: %s',
    (until) => expect(lengthIn(until, COUNCIL)).toBeUndefined(),
  );
});
