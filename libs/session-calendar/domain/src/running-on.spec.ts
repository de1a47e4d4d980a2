import { describe, expect, it } from '@jest/globals';
import { dueWindow } from './due-window.js';
import { type Due, type DueBase } from './due.js';
import { missingDay, reckoning } from './reckoning.js';

const NO_SESSIONS = { session: () => undefined, series: () => [] };
const adopted: DueBase = { session: null, adoptedOn: '2013-12-18' };
const prolonged = (period: string, after: string): Due => ({ form: 'within', period, after, phrase: '' });
const endOf = (due: Due, base: DueBase) => dueWindow(due, base, NO_SESSIONS).endsOn;

describe('what goes on from an end', () => {
  it.each([
    ['2013-12-31', 'P6M', '2014-06-30'],
    ['2014-06-30', 'P6M', '2014-12-31'],
    ['2014-03-15', 'P1Y', '2015-03-15'],
    ['2023-02-28', 'P1Y', '2024-02-29'],
    ['2014-03-15', 'P30D', '2014-04-14'],
  ])('after %s, %s run until %s', (formerEnd, period, last) => {
    expect(endOf(prolonged(period, 'former-end'), { ...adopted, formerEnd })).toBe(last);
    expect(endOf(prolonged(period, formerEnd), adopted)).toBe(last);
  });

  it('has no day where nobody can tell that end, and says so', () => {
    for (const base of [adopted, { ...adopted, formerEnd: null }]) {
      const due = prolonged('P1Y', 'former-end');
      const window = dueWindow(due, base, NO_SESSIONS);
      expect(window).toMatchObject({ certainty: 'unscheduled', endsOn: null });
      expect(missingDay(due, window)).toContain('the register does not tell when that ends');
      expect(reckoning(due, base).countedFrom).toBeNull();
    }
  });

  it('counts from the adoption where the words say so, or say nothing', () => {
    expect(endOf(prolonged('P1Y', 'adoption'), { ...adopted, formerEnd: '2014-06-30' })).toBe('2014-12-18');
    expect(endOf({ form: 'within', period: 'P1Y', phrase: '' }, { ...adopted, formerEnd: '2014-06-30' })).toBe(
      '2014-12-18',
    );
  });
});
