/**
 * Days of the civil calendar and the EDTF forms in which sources date things (ISO 8601-2:2019):
 * a day `2006-03-17`, a month `2006-03`, a year `2006`, an interval `2006-03-14/2006-03-17`,
 * or one with an open start `../2010-05-27`.
 */
import { refusals } from '#rejection';

const refused = refusals({
  'date.invalid': (it: { readonly text: string; readonly kind: string; readonly forms: string }) =>
    `"${it.text}" is not a ${it.kind}; write ${it.forms}.`,
});

/** `YYYY-MM-DD`; such strings order as their days do. */
export type CivilDate = string;
/** When a fact became true in the world: EDTF, or null for "since always". */
export type On = string | null;

/** Before every day, and after every day. */
export const BEGINNING: CivilDate = '0000-00-00';
export const END: CivilDate = '9999-99-99';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** The number of days of a month (1 to 12) of a year; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The number that a stretch of a text is in figures; NaN where one of its characters is none. */
const figures = (text: string, from: number, until: number): number => {
  let number = 0;
  for (let at = from; at < until; at++) {
    const figure = text.charCodeAt(at) - 48;
    if (figure < 0 || figure > 9) return NaN;
    number = 10 * number + figure;
  }
  return number;
};

/** Whether the text is a day that exists; asked of every day of every entry, so without a pattern. */
export const isCivilDate = (text: string): boolean => {
  if (text.length !== DAY_LENGTH || text.charAt(4) !== '-' || text.charAt(7) !== '-') return false;
  const [year, month, day] = [figures(text, 0, 4), figures(text, 5, 7), figures(text, 8, DAY_LENGTH)];
  return year > 0 && day >= 1 && day <= daysInMonth(year, month);
};

const bounds = (point: string): readonly [CivilDate, CivilDate] | undefined => {
  if (isCivilDate(point)) return [point, point];
  const [, y, m] = MONTH.exec(point) ?? [];
  const days = daysInMonth(Number(y), Number(m));
  if (days > 0) return [`${point}-01`, `${point}-${pad(days)}`];
  return YEAR.test(point) && Number(point) > 0 ? [`${point}-01-01`, `${point}-12-31`] : undefined;
};

/** First and last possible day; undefined where the text is none of the forms above. */
const span = (on: string): readonly [CivilDate, CivilDate] | undefined => {
  if (!on.includes('/')) return bounds(on);
  const [start = '', end = '', more] = on.split('/');
  const [from, until] = [start === '..' ? ([BEGINNING, BEGINNING] as const) : bounds(start), bounds(end)];
  return more === undefined && from && until && from[0] <= until[1] ? [from[0], until[1]] : undefined;
};

/** Whether the text is one of the five forms, and its days exist. */
export const isOn = (text: string): boolean => span(text) !== undefined;

/** The last possible day: what ordering and comparison count. "Since always" is before every day. */
export const lastDay = (on: On): CivilDate => (on === null ? BEGINNING : (span(on)?.[1] ?? END));
/** The first possible day; `BEGINNING` for an open start. */
export const firstDay = (on: On): CivilDate => (on === null ? BEGINNING : (span(on)?.[0] ?? BEGINNING));

/**
 * A day from outside, as itself.
 * @throws Rejection `date.invalid` where it is no day of the calendar
 */
export const civilDate = (text: string): CivilDate => {
  if (isCivilDate(text)) return text;
  throw refused('date.invalid', { text, kind: 'day of the calendar', forms: 'it as YYYY-MM-DD' });
};

/**
 * A dating from outside, as itself.
 * @throws Rejection `date.invalid` where it is none of the EDTF forms that are kept
 */
export const onDate = (text: string): string => {
  if (isOn(text)) return text;
  throw refused('date.invalid', {
    text,
    kind: 'date',
    forms: '2006-03-17, 2006-03, 2006, 2006-03-14/2006-03-17 or ../2010-05-27',
  });
};

const dayNumber = (date: CivilDate): number => {
  const [, y = '0', m = '1', d = '1'] = DAY.exec(date) ?? [];
  const shifted = Number(m) <= 2 ? Number(y) - 1 : Number(y);
  const monthFromMarch = (Number(m) + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + Number(d);
};

/** Days from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: CivilDate, until: CivilDate): number => dayNumber(until) - dayNumber(from);

/** What lies beyond four digits is before every day, or after every day. */
const dayOf = (year: number, month: number, day: number): CivilDate => {
  if (year < 1 || year > 9999) return year < 1 ? BEGINNING : END;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

const addMonths = (date: CivilDate, months: number): CivilDate => {
  const [, y, m, d] = DAY.exec(date) ?? [];
  const index = Number(y) * 12 + Number(m) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(year, month, Math.min(Number(d), daysInMonth(year, month)));
};

/** The day so many days later, or earlier where negative; `BEGINNING` and `END` stay where they are. */
export const addDays = (date: CivilDate, days: number): CivilDate => {
  if (!isCivilDate(date)) return date;
  let [, year, month, day] = (DAY.exec(date) ?? []).map(Number) as [number, number, number, number];
  day += days;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  return dayOf(year, month, day);
};

const PERIOD = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** The day a period after another (ISO 8601: `P6M`, `P30D`, `P1Y6M`); undefined where it is no period. */
export const addPeriod = (date: CivilDate, period: string): CivilDate | undefined => shifted(date, period, 1);

/** The day a period before another; undefined where it is no period. */
export const subtractPeriod = (date: CivilDate, period: string): CivilDate | undefined => shifted(date, period, -1);

const shifted = (date: CivilDate, period: string, by: 1 | -1): CivilDate | undefined => {
  const parts = PERIOD.exec(period);
  if (!parts || period === 'P') return undefined;
  if (!isCivilDate(date)) return date;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return addDays(addMonths(date, by * (years * 12 + months)), by * (weeks * 7 + days));
};

/** Days from a Saturday to a day: 0 on Saturdays, 1 on Sundays. */
const sinceSaturday = (date: CivilDate): number =>
  daysBetween('2000-01-01', date) - 7 * Math.floor(daysBetween('2000-01-01', date) / 7);

/** Whether it is a Saturday or a Sunday. */
export const isWeekend = (date: CivilDate): boolean => sinceSaturday(date) < 2;

/** The day so many working days later: weekends are passed over, holidays are not known. */
export const addWorkingDays = (date: CivilDate, count: number): CivilDate => {
  let day = date;
  for (let left = count; left > 0 && isCivilDate(day);) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
};
