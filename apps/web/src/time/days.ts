/** Days are ISO days, months or intervals, as the record has them; nothing is computed from the clock but today's day. */

const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

const one = (day: string, language: string, short: boolean): string => {
  const parts = PARTS[day.length];
  if (!parts) return day;
  const form = short && parts.month ? { ...parts, month: 'short' as const } : parts;
  return new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', { ...form, timeZone: 'UTC' }).format(
    new Date(day),
  );
};

/** `2006-06-04` as `4 June 2006`; an interval as `14 March 2006 – 17 March 2006`, an open one with `…`. */
export const dayIn = (day: string, language: string, { short = false } = {}): string =>
  day
    .split('/')
    .map((end) => (end === '..' ? '…' : one(end, language, short)))
    .join(' – ');

/** A moment of the record, to the minute, in the reader's zone. */
export const momentIn = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );

/** The last day that a fact's date may mean: its end for an interval, the last of a month or year. */
export const lastDayOf = (on: string): string => {
  const end = on.split('/').at(-1) ?? on;
  if (end.length === 10) return end;
  const [year = 0, month = 12] = end.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** How many days lie between two. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const isDay = /^\d{4}-\d{2}-\d{2}$/;
/** Whether a text is a day that there is. */
export const isDayThatIs = (text: string): boolean =>
  isDay.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // prettier-ignore
/** `41` as `XLI`. */
export const roman = (ordinal: number): string => {
  let [rest, text] = [ordinal, ''];
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
};
