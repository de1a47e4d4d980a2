import { describe, expect, it } from '@jest/globals';
import { type Due } from './due.js';
import { type DueWindow } from './due-window.js';
import { missingDay, reckoning } from './reckoning.js';

const base = { session: 'oas-ga/regular/35', adoptedOn: '2005-06-07' };
const window = (certainty: DueWindow['certainty'], session: string | null = null): DueWindow => ({
  certainty,
  session,
  opensOn: null,
  closesOn: null,
  endsOn: null,
});

describe('how a due time is reckoned', () => {
  it.each<readonly [Due, string, string | null]>([
    [{ form: 'at-session', session: 'oas-ga/regular/36', phrase: '' }, 'from opening to closing of oas-ga XXXVI', null],
    [
      { form: 'at-next-session', series: 'oas-ga/regular', phrase: '' },
      'from opening to closing of the next session of oas-ga/regular on the calendar after oas-ga XXXV, by number',
      '2005-06-07',
    ],
    [
      { form: 'before-next-session', series: 'un-ga/regular', lead: 'P6W', phrase: '' },
      'P6W before the first session of un-ga/regular on the calendar to open after oas-ga XXXV opens',
      '2005-06-07',
    ],
    [
      { form: 'before-session', session: 'oas-ga/regular/36', lead: 'P6W', inTurn: true, phrase: '' },
      'P6W before oas-ga XXXVI opens, and begins once the session before it is over',
      null,
    ],
    [
      { form: 'within', period: 'P6M', phrase: '' },
      'P6M counted from 2005-06-07; months stay months of the calendar',
      '2005-06-07',
    ],
    [{ form: 'by-date', date: '2006-02', phrase: '' }, 'the last day of 2006-02', null],
  ])('%j', (due, rule, countedFrom) => {
    expect(reckoning(due, base)).toEqual({ rule, countedFrom });
  });
});

describe('a day that nobody can tell', () => {
  it('is told why', () => {
    const due: Due = { form: 'at-session', session: 'oas-ga/regular/36', phrase: '' };
    expect(missingDay(due, window('dated'))).toBeNull();
    expect(missingDay(due, window('unscheduled', 'oas-ga/regular/36'))).toBe(
      'oas-ga XXXVI has no days on the calendar.',
    );
    expect(missingDay({ form: 'at-event', event: 'a vote', phrase: '' }, window('unscheduled'))).toMatch(/waits for/);
    const certainties = ['closing-unknown', 'by-rule', 'before-adoption', 'undated', 'unscheduled'] as const;
    expect(new Set(certainties.map((certainty) => missingDay(due, window(certainty)))).size).toBe(5);
  });
});
