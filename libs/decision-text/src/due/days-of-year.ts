/** Days of a year without the year, as ISO 8601 writes them: `--06-30`. `--02-29` is the last day of February. */
const LAST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const pad = (value: number): string => String(value).padStart(2, '0');

/** `--06-30` of 6 and 30; undefined where there is no such day. */
export const dayOfYear = (month: number, day: number): string | undefined =>
  day < 1 || day > (LAST[month - 1] ?? 0) ? undefined : `--${pad(month)}-${pad(day)}`;

/** The last day of a month. */
export const lastOfMonth = (month: number): string | undefined => dayOfYear(month, LAST[month - 1] ?? 0);

/** The first of these days of the year that comes after a day; undefined where that is not known. */
export function firstAfter(days: readonly string[], date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => days.map((day) => inYear(day, one)))
    .sort()
    .find((one) => one > date);
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const inYear = (day: string, year: number): string =>
  day === '--02-29' && !isLeap(year) ? `${year}-02-28` : `${year}${day.slice(1)}`;

/** The last day of a month of a year: `2025-02-28`. */
export const lastDayIn = (month: number, year: number): string | undefined => {
  const day = lastOfMonth(month);
  return day === undefined ? undefined : inYear(day, year);
};
