import { describe, expect, it } from '@jest/globals';
import { isHolidayText, isStretchText } from '#body/directory';
import { addWorkingDaysOf, holidaysBetween, withStops } from './body-days.js';
import { addPeriod } from '#time';
import { dueWindow } from './due-window.js';

const days = (dissolved: readonly string[], holidays: readonly string[] = []) => ({ holidays, dissolved, lapses: [] });

describe('a term of a body that is dissolved', () => {
  it('stands still meanwhile, and goes on after that', () => {
    expect(withStops('2026-04-01', addPeriod('2026-04-01', 'P60D'), days(['2026-05-01/2026-07-14']))).toBe(
      '2026-08-14',
    );
    expect(withStops('2026-04-01', addPeriod('2026-04-01', 'P1M'), days(['2026-06-01/2026-07-14']))).toBe('2026-05-01');
    expect(withStops('2026-06-01', addPeriod('2026-06-01', 'P10D'), days(['2026-05-01/2026-07-14']))).toBe(
      '2026-07-24',
    );
  });
  it('cannot be computed before anybody has said until when', () => {
    expect(withStops('2026-04-01', addPeriod('2026-04-01', 'P60D'), days(['2026-05-01/..']))).toBeNull();
    expect(addWorkingDaysOf('2026-04-28', 10, days(['2026-05-01/..']))).toBeNull();
    const calendar = { session: () => undefined, series: () => [], days: () => days(['2026-05-01/..']) };
    const due = { form: 'within', period: 'P60D', phrase: '' } as const;
    const window = dueWindow(due, { session: 'hall/regular/1', adoptedOn: '2026-04-01' }, calendar);
    expect(window).toMatchObject({ certainty: 'not-announced', endsOn: null });
  });
});

describe('working days of a body', () => {
  it('pass over its holidays, weekends and the time of a dissolution', () => {
    expect(addWorkingDaysOf('2026-12-23', 2, days([], ['--12-25']))).toBe('2026-12-28');
    expect(addWorkingDaysOf('2026-12-23', 2, days([], ['2026-12-24/2027-01-01']))).toBe('2027-01-05');
    expect(addWorkingDaysOf('2026-04-29', 3, days(['2026-05-01/2026-05-10']))).toBe('2026-05-12');
    expect(holidaysBetween('2026-12-23', '2026-12-28', days([], ['--12-25', '2026-12-26']))).toEqual(['2026-12-25']);
  });
});

describe('what is written of days', () => {
  it.each(['2026-12-24', '--12-25', '2026-12-24/2027-01-01'])('is a holiday: %s', (text) => {
    expect(isHolidayText(text)).toBe(true);
  });
  it.each(['2026-12', '--13-01', '2026-12-24/..', '2027-01-01/2026-12-24', 'Christmas'])('is none: %s', (text) => {
    expect(isHolidayText(text)).toBe(false);
  });
  it('may be open where a body is dissolved', () => expect(isStretchText('2026-05-01/..')).toBe(true));
});
