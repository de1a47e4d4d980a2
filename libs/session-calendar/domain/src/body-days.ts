/** Terms pass over the days on which nobody works at a body, and stand still while it does not exist. */
import { type BodyDays, isHoliday, type Stretch, stretchOf } from '#body/directory';
import { addDays, type CivilDate, daysBetween, END, isWeekend } from '#time';
import { type Due, type DueBase } from './due.js';

const stretches = ({ dissolved }: BodyDays): readonly Stretch[] =>
  dissolved.map(stretchOf).sort(([a], [b]) => (a < b ? -1 : 1));

/** The body whose days a term passes over: the one that it names, else the one that speaks; undefined of none. */
export const bodyOfTerm = (due: Due, { session }: DueBase): string | undefined => {
  if (due.form !== 'within') return undefined;
  return (due.of ?? session ?? undefined)?.split('/')[0];
};

/**
 * The last day of a period after a day, as it stands still while a body is dissolved; null where nobody can tell yet how long
 * that is.
 * @param plain its last day if it did not; undefined where it is no period
 */
export const withStops = (
  from: CivilDate,
  plain: CivilDate | undefined,
  days: BodyDays,
): CivilDate | null | undefined => {
  let end = plain;
  for (const [since, until] of stretches(days)) {
    if (end === undefined || since > end || until <= from) continue;
    if (until === END) return null;
    const first = since > from ? since : addDays(from, 1);
    end = addDays(end, daysBetween(first, until) + 1);
  }
  return end;
};

/** The day so many working days later: no weekend, no holiday, none while the body is dissolved; null as above. */
export const addWorkingDaysOf = (from: CivilDate, count: number, days: BodyDays): CivilDate | null => {
  const gone = stretches(days);
  let day = from;
  for (let left = count; left > 0 && day < END;) {
    day = addDays(day, 1);
    const stopped = gone.find(([since, until]) => since <= day && day <= until);
    if (stopped?.[1] === END) return null;
    if (stopped) day = stopped[1];
    else if (!isWeekend(day) && !isHoliday(days, day)) left -= 1;
  }
  return day;
};

/** The weekdays between two days that nobody works on, as far as they are holidays. */
export const holidaysBetween = (from: CivilDate, until: CivilDate, days: BodyDays): readonly CivilDate[] => {
  const found: CivilDate[] = [];
  for (let day = addDays(from, 1); day <= until && found.length < 50; day = addDays(day, 1))
    if (!isWeekend(day) && isHoliday(days, day)) found.push(day);
  return found;
};
