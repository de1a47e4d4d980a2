import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addWorkingDays,
  isWeekend,
  addDays,
  addPeriod,
  BEGINNING,
  civilDate,
  daysBetween,
  daysInMonth,
  END,
  firstDay,
  isCivilDate,
  isOn,
  lastDay,
  onDate,
} from './civil-date.js';
import { Rejection } from '#rejection';

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const shifted = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('a dating', () => {
  it.each([
    ['2006-03-17', '2006-03-17', '2006-03-17'],
    ['2006-03', '2006-03-01', '2006-03-31'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['2006', '2006-01-01', '2006-12-31'],
    ['2006-03-14/2006-03-17', '2006-03-14', '2006-03-17'],
    ['2006-03/2006-05', '2006-03-01', '2006-05-31'],
    ['2006/2007-02', '2006-01-01', '2007-02-28'],
    ['../2010-05-27', BEGINNING, '2010-05-27'],
    ['../2010', BEGINNING, '2010-12-31'],
    [null, BEGINNING, BEGINNING],
  ])('%s is possible from %s to %s', (on, first, last) => {
    expect([firstDay(on), lastDay(on)]).toEqual([first, last]);
  });

  it.each([
    '', '2006-02-30', '2006-13', '2006-00-01', '06-03-17', '2006-3-17', '2006-03-17/', '/2006', '..', '../..', '2006/..',
    '2006-03-17/2006-03-14', '2006/2007/2008', '2006-03-17T10:00', '0000', '0000-01-01', 'March 2006', ' 2006', '2006-03~',
  ])('is refused as "%s"', (text) => {
    expect(isOn(text)).toBe(false);
    expect(codeOf(() => onDate(text))).toBe('date.invalid');
  }); // prettier-ignore

  it('is itself where it is one', () => {
    expect(onDate('2006-03')).toBe('2006-03');
    expect(civilDate('2006-03-17')).toBe('2006-03-17');
    expect(codeOf(() => civilDate('2006-03'))).toBe('date.invalid');
  });

  it('that nobody can read counts as after every day that is asked about, and begins before each', () => {
    expect([firstDay('soon'), lastDay('soon')]).toEqual([BEGINNING, END]);
  });
});

describe('a civil day', () => {
  it.each([
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2004-02-29', true],
    ['2003-02-29', false],
    ['2006-04-31', false],
    ['9999-12-31', true],
  ])('%s exists: %s', (text, exists) => expect(isCivilDate(text)).toBe(exists));

  it('exists where the calendar of the machine has it', () => {
    fc.assert(fc.property(day, (text) => isCivilDate(text)));
    expect([1, 2, 4, 0, 13].map((month) => daysInMonth(2003, month))).toEqual([31, 28, 30, 0, 0]);
  });

  it('lies between the beginning and the end', () => {
    fc.assert(fc.property(day, (text) => BEGINNING < text && text < END));
  });

  it('moves by days as the calendar of the machine does, and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        expect(addDays(from, days)).toBe(shifted(from, days));
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });
});

describe('moving a day', () => {
  it.each([
    ['2006-06-06', -1, '2006-06-05'],
    ['2004-02-28', 1, '2004-02-29'],
    ['2003-12-31', 1, '2004-01-01'],
    ['9999-12-31', 1, END],
    ['0001-01-01', -1, BEGINNING],
    [END, -1, END],
    [END, 1, END],
    [BEGINNING, 1, BEGINNING],
    [BEGINNING, -1, BEGINNING],
  ])('from %s by %i days comes to %s', (from, days, to) => expect(addDays(from, days)).toBe(to));

  it.each([
    ['2005-06-07', 'P6M', '2005-12-07'],
    ['2005-08-31', 'P6M', '2006-02-28'],
    ['2004-02-29', 'P1Y', '2005-02-28'],
    ['2005-06-07', 'P30D', '2005-07-07'],
    ['2005-06-07', 'P2W', '2005-06-21'],
    ['2005-06-07', 'P1Y6M', '2006-12-07'],
    ['2005-06-07', 'P1Y2M3W4D', '2006-09-01'],
    ['2005-06-07', 'P9999Y', END],
    [BEGINNING, 'P6M', BEGINNING],
    [END, 'P6M', END],
  ])('from %s by %s comes to %s', (from, period, to) => expect(addPeriod(from, period)).toBe(to));

  it.each(['', 'P', '6M', 'P6', 'PT6H', 'P-6M', 'P6M3Y', 'P12345M'])('by "%s" is no period', (period) => {
    expect(addPeriod('2005-06-07', period)).toBeUndefined();
  });
});

describe('working days', () => {
  it.each([
    ['2006-03-17', 1, '2006-03-20'],
    ['2006-03-18', 1, '2006-03-20'],
    ['2006-03-17', 5, '2006-03-24'],
    ['2006-03-17', 10, '2006-03-31'],
    ['2006-03-17', 0, '2006-03-17'],
    ['1999-12-31', 1, '2000-01-03'],
  ])('%s and %i more are over on %s', (from, count, until) => expect(addWorkingDays(from, count)).toBe(until));
  it('are none at weekends', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(isWeekend)).toEqual([false, true, true, false]);
    expect([isWeekend('1990-06-09'), isWeekend('1990-06-11')]).toEqual([true, false]);
  });
});
