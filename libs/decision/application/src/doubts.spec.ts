import { describe, expect, it } from '@jest/globals';
import { doubtsAboutDay, doubtsAboutText, type Printed, type Said } from './doubts.js';

const SYMBOL = 'AG/RES. 2118 (XXXV-O/05)';
const said = (some: Partial<Said> = {}): Said => ({ symbol: SYMBOL, session: null, on: '2005-06-07', ...some });
const printed = (some: Partial<Printed> = {}): Printed => ({ body: 'oas-ga', session: null, ...some });
const codes = (one: Said, other: Printed) => doubtsAboutText(one, other).map(({ code }) => code);
const guessed = [{ code: 'body.guessed', text: 'One of two.' }];

describe('what is said of a decision', () => {
  it.each([
    ['nothing else is known', said(), printed()],
    ['the text prints the same', said(), printed({ symbol: SYMBOL, session: 'oas-ga/regular/35', date: '2005-06-07' })],
    ['the session is said, too', said({ session: 'oas-ga/regular/35' }), printed()],
    ['the day is one of a month', said({ on: '2005-06' }), printed({ date: '2005-06-07' })],
    ['no day is said', said({ on: null }), printed({ date: '2005-06-07' })],
    ['a draft is a draft', said({ symbol: null }), printed({ stage: 'draft', session: 'oas-ga/regular/35' })],
    ['the body has no described series', said({ symbol: 'X/RES. 1 (I-O/05)' }), printed({ body: 'x-council' })],
    ['the symbol tells which body it was', said(), printed({ remarks: guessed })],
    ['a session begins in the year before', said({ symbol: 'E/RES/2016/1', on: '2015-11-20' }), printed({ body: 'un-ecosoc' })],
  ])('is not doubted where %s', (_why, one, other) => {
    expect(codes(one, other)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['doubt.symbol-against-printed', said(), printed({ symbol: 'AG/RES. 2119 (XXXV-O/05)' })],
    ['doubt.symbol-against-body', said(), printed({ body: 'un-ga', session: 'un-ga/regular/35' })],
    ['doubt.symbol-against-session', said({ session: 'oas-ga/regular/36' }), printed()],
    ['doubt.symbol-against-session', said(), printed({ session: 'oas-ga/regular/36' })],
    ['doubt.symbol-against-day', said({ on: '2006-06-07' }), printed()],
    ['doubt.session-against-printed', said({ symbol: null, session: 'oas-ga/regular/36' }), printed({ session: 'oas-ga/regular/35' })],
    ['doubt.day-against-printed', said({ on: '2005-06-08' }), printed({ date: '2005-06-07' })],
    ['doubt.draft-adopted', said(), printed({ stage: 'draft' })],
    ['doubt.body-guessed', said({ symbol: null }), printed({ remarks: guessed })],
  ])('gives %s where that is contradicted', (code, one, other) => {
    expect(codes(one, other)).toEqual([code]);
  }); // prettier-ignore
});

describe('the day of an adoption', () => {
  const doubted = (on: string | null, opensOn: string | null, closesOn: string | null) =>
    doubtsAboutDay(on, 'oas-ga/regular/35', { opensOn, closesOn }).map(({ message }) => message);

  it.each([
    ['2005-06-05', '2005-06-05', '2005-06-07'],
    ['2005-06-07', '2005-06-05', '2005-06-07'],
    ['2005-06', '2005-06-05', '2005-06-07'],
    ['2005-07-01', '2005-06-05', null],
    ['2005-07-01', null, null],
    [null, '2005-06-05', '2005-06-07'],
  ])('%s may lie in a session from %s to %s', (on, opensOn, closesOn) => {
    expect(doubted(on, opensOn, closesOn)).toEqual([]);
  });

  it('lies outside a session that had not opened, or had closed', () => {
    expect(doubted('2005-06-04', '2005-06-05', '2005-06-07')).toEqual([
      'oas-ga XXXV met from 2005-06-05 to 2005-06-07, and not on 2005-06-04.',
    ]);
    expect(doubted('2005-06-08', '2005-06-05', '2005-06-07')).toHaveLength(1);
    expect(doubted('2005-05', '2005-06-05', null)).toEqual(['oas-ga XXXV met from 2005-06-05 on, and not on 2005-05.']);
  });
});
