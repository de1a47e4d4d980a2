/** Occasions that are days, months or years of the calendar. */
import { addDays, addPeriod, type CivilDate, daysInMonth, lastDay } from '#time';
import { type Due } from './due.js';
import { type Interval, type Occasion, type RecurrenceRule } from './schedule.js';

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const yearOf = (day: string): number => Number(day.slice(0, 4));
const byDate = (date: string, phrase: string): Due => ({ form: 'by-date', date, phrase });

/** The day of a year that `--02-29` means: the last of its month, where that is shorter. */
const dayIn = (year: number, on: string): CivilDate => {
  const [month, day] = [Number(on.slice(2, 4)), Number(on.slice(5, 7))];
  return `${pad(year, 4)}-${pad(month)}-${pad(Math.min(day, daysInMonth(year, month)))}`;
};

/** Sooner or later there is an end to all of them: what none of which lies before it is not gone on with. */
const whileBefore = function* (until: CivilDate, nth: (index: number) => CivilDate | undefined): Iterable<CivilDate> {
  for (let index = 0; ; index += 1) {
    const day = nth(index);
    if (day === undefined || day > until) return;
    yield day;
  }
};

/** On the same days of every year, or of every so many years, from the first that is named, or after the adoption. */
export const yearlyOccasions = (
  { due, base }: RecurrenceRule,
  on: readonly string[],
  months: number,
  until: CivilDate,
): readonly Occasion[] => {
  const first = due.form === 'by-date' ? lastDay(due.date) : addDays(base.adoptedOn, 1);
  const step = Math.max(1, Math.floor(months / 12));
  const daysOf = (year: number) => on.map((one) => dayIn(year, one)).sort();
  const start = daysOf(yearOf(first)).some((day) => day >= first) ? yearOf(first) : yearOf(first) + 1;
  const years = [...whileBefore(until, (index) => daysOf(start + index * step)[0])].map(yearOf);
  return years
    .flatMap(daysOf)
    .filter((day) => day >= first && day <= until)
    .map((day) => ({ key: on.length === 1 ? day.slice(0, 4) : day, due: byDate(day, due.phrase) }));
};

/** The key of an occasion by what comes between two of them. */
const keyOf = (day: CivilDate, { unit, count }: Interval): string => {
  if (unit === 'days') return day;
  return count % 12 === 0 ? day.slice(0, 4) : day.slice(0, 7);
};

const later = (day: CivilDate, { unit, count }: Interval, times: number): CivilDate | undefined =>
  unit === 'days' ? addDays(day, count * times) : addPeriod(day, `P${count * times}M`);

/** Days add up, one interval to the last; months do not: of 31 January, the third is 31 March. */
const oneByOne = (first: CivilDate, interval: Interval): ((index: number) => CivilDate | undefined) => {
  let last = first;
  return interval.unit === 'days'
    ? (index) => (last = index === 0 ? first : addDays(last, interval.count))
    : (index) => later(first, interval, index);
};

/** The first as it is said, then one interval after another, counted from the first. */
export const dayOccasions = (due: Due, first: CivilDate, interval: Interval, until: CivilDate): readonly Occasion[] =>
  [...whileBefore(until, oneByOne(first, interval))].map((day, index) => ({
    key: keyOf(day, interval),
    due: index === 0 ? due : byDate(day, due.phrase),
  }));

/** As coarse as the first: years after a year, months after a month. */
export const shiftedOccasions = (due: Due, date: string, interval: Interval, until: CivilDate): readonly Occasion[] => {
  const isYear = /^\d{4}$/.test(date) && interval.unit === 'months' && interval.count % 12 === 0;
  const isMonth = /^\d{4}-\d{2}$/.test(date) && interval.unit === 'months';
  if (!isYear && !isMonth) return dayOccasions(due, lastDay(date), interval, until);
  const length = isYear ? 4 : 7;
  return [...whileBefore(until, (index) => later(`${date}-01-01`.slice(0, 10), interval, index))].map((day, index) => ({
    key: keyOf(day, interval),
    due: index === 0 ? due : byDate(day.slice(0, length), due.phrase),
  }));
};

/** Parts of a year that everybody counts in. */
const PARTS = [1, 2, 3, 4, 6];

/**
 * Where a text says how often and leaves open when: the years, quarters or months of the calendar, from the one after that
 * of the adoption on, each as a whole; else counted from the adoption.
 */
export const defaultOccasions = (
  { due, base }: RecurrenceRule,
  interval: Interval,
  until: CivilDate,
): readonly Occasion[] => {
  const { adoptedOn } = base;
  const { unit, count } = interval;
  const byDefault = (date: string, key: string): Occasion => ({ key, due: byDate(date, due.phrase), byDefault: true });
  if (unit === 'months' && count % 12 === 0) {
    const years = whileBefore(until, (index) => `${pad(yearOf(adoptedOn) + ((index + 1) * count) / 12, 4)}-01-01`);
    return [...years].map((day) => byDefault(day.slice(0, 4), day.slice(0, 4)));
  }
  if (unit === 'months' && PARTS.includes(count)) {
    const part = Math.floor((Number(adoptedOn.slice(5, 7)) - 1) / count);
    const start = `${adoptedOn.slice(0, 4)}-${pad(part * count + 1)}-01`;
    const starts = whileBefore(until, (index) => later(start, interval, index + 1));
    return [...starts].map((from) => {
      const to = addDays(addPeriod(from, `P${count}M`) ?? from, -1);
      return byDefault(`${from}/${to}`, to.slice(0, 7));
    });
  }
  const days = whileBefore(until, (index) => later(adoptedOn, interval, index + 1));
  return [...days].map((day) => byDefault(day, keyOf(day, interval)));
};
