import { describe, expect, it } from '@jest/globals';
import { doubtsAboutPlace, type Placed } from './neighbours.js';

const session = (ordinal: number, opensOn: string | null, closesOn: string | null = null): Placed => [
  `oas-ga/regular/${ordinal}`,
  { opensOn, closesOn },
];
const former = session(35, '2005-06-05', '2005-06-07');
const next = session(37, '2007-06-03', '2007-06-05');
const codes = (one: Placed) => doubtsAboutPlace(one, { former, next }).map(({ code }) => code);

describe('a session between its neighbours', () => {
  it.each([
    ['2006-06-04', '2006-06-06'],
    ['2005-06-07', '2007-06-03'],
    ['2006-06-04', null],
    [null, null],
  ])('may meet from %s to %s', (opensOn, closesOn) => {
    expect(codes(session(36, opensOn, closesOn))).toEqual([]);
  });

  it.each([
    ['2005-06-04', '2005-06-04', 'doubt.session-before-former'],
    ['2005-06-06', '2005-06-09', 'doubt.session-within-former'],
    ['2007-06-04', '2007-06-06', 'doubt.session-after-next'],
    ['2007-06-02', '2007-06-04', 'doubt.session-into-next'],
  ])('is in doubt from %s to %s', (opensOn, closesOn, code) => {
    expect(codes(session(36, opensOn, closesOn))[0]).toBe(code);
  });

  it('is not doubted where nothing is known of them', () => {
    expect(doubtsAboutPlace(session(36, '2006-06-04'), { former: undefined, next: undefined })).toEqual([]);
    expect(
      doubtsAboutPlace(session(36, '2006-06-04', '2006-06-06'), { former: session(35, '2005-06-05'), next: undefined }),
    ).toEqual([]);
  });
});
