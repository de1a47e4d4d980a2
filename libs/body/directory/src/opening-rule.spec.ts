import { describe, expect, it } from '@jest/globals';
import { openingRule, openingsIn } from './opening-rule.js';

const openings = (text: string, ...years: readonly number[]): readonly string[] => {
  const rule = openingRule(text);
  return rule === undefined ? ['unread'] : years.flatMap((year) => openingsIn(rule, year));
};

describe('a rule for regular sessions', () => {
  it('of the United Nations: weeks are counted from the first that has a working day of the month', () =>
    expect(openings('opens on the Tuesday of the second week of September', 2023, 2024, 2025, 2026)).toEqual([
      '2023-09-05',
      '2024-09-10',
      '2025-09-09',
      '2026-09-08',
    ]));
  it('by the weekdays of a month', () => {
    expect(openings('the first Monday of March, five days', 2026, 2027)).toEqual(['2026-03-02', '2027-03-01']);
    expect(openings('the last Friday of May', 2026)).toEqual(['2026-05-29']);
    expect(openings('the fifth Monday of every month', 2026)).toEqual(['2026-03-30', '2026-06-29', '2026-08-31', '2026-11-30']); // prettier-ignore
  });
  it('by the day of a month, and several times a year', () => {
    expect(openings('15 May', 2026)).toEqual(['2026-05-15']);
    expect(openings('May 15th', 2026)).toEqual(['2026-05-15']);
    expect(openings('the 30th of February and March', 2026)).toEqual(['2026-03-30']);
    expect(openings('the second Tuesday of October, March and June', 2026)).toEqual(['2026-03-10', '2026-06-09', '2026-10-13']); // prettier-ignore
  });
  it('says how long a session lasts, and in which years it meets', () => {
    expect(openingRule('the first Monday of March, five days')).toMatchObject({ lasts: 5, every: 1 });
    expect(openingRule('the first Monday of March, for two weeks, every two years')).toMatchObject({ lasts: 14, every: 2 }); // prettier-ignore
    expect(openingRule('the first Monday of March every other year')).toMatchObject({ lasts: null, every: 2 });
    expect(openingRule('the first Monday of March')).toMatchObject({ lasts: null, every: 1 });
  });
  it.each(['', 'in spring', 'the sixth Monday of March', 'the first Monday', '40 May', 'constructor of March', 'x'.repeat(300)])(
    'that is written as %j is not read',
    (text) => expect(openingRule(text)).toBeUndefined(),
  ); // prettier-ignore
});
