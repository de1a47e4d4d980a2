/** Days are ISO days, months or intervals, as the record has them; nothing is computed from the clock but today's day. */

/** How a language writes days: the months, and the order of the parts. */
export interface DayWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly day: (day: number, month: string, year: string) => string;
  readonly shortDay: (day: number, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
}

const one = (text: string, words: DayWords, short: boolean): string => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (year === '') return text;
  if (month === undefined) return year;
  const name = (short ? words.shortMonths : words.months)[Number(month) - 1] ?? month;
  if (day === undefined) return words.month(name, year);
  return short ? words.shortDay(Number(day), name, year) : words.day(Number(day), name, year);
};

/** `2006-06-04` as `4 June 2006`; an interval as `14 March 2006 – 17 March 2006`, an open one with `…`. */
export const dayIn = (day: string, words: DayWords, { short = false } = {}): string =>
  day
    .split('/')
    .map((end) => (end === '..' ? '…' : one(end, words, short)))
    .join(' – ');

/** A moment of the record, to the minute: in the reader's zone, or in that of nobody, which is said, before theirs is known. */
export const momentIn = (moment: string, words: DayWords, isHere: boolean): string => {
  const at = new Date(moment);
  const ahead = isHere ? -at.getTimezoneOffset() * 60_000 : 0;
  const clock = new Date(at.getTime() + ahead).toISOString();
  return `${one(clock.slice(0, 10), words, true)}, ${clock.slice(11, 16)}${isHere ? '' : ' UTC'}`;
};

/** The last day that a fact's date may mean: its end for an interval, the last of a month or year. */
export const lastDayOf = (on: string): string => {
  const end = on.split('/').at(-1) ?? on;
  if (end.length === 10) return end;
  const [year = 0, month = 12] = end.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** The first day that a fact's date may mean. */
export const firstDayOf = (on: string): string => `${on.split('/')[0] ?? on}-01-01`.slice(0, 10);

/** How many days lie between two. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const isDay = /^\d{4}-\d{2}-\d{2}$/;
/** Whether a text is a day that there is. */
export const isDayThatIs = (text: string): boolean =>
  isDay.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** Which of two days, as they are written, comes first; the rules of a language for words would take longer to come than a list. */
export const inTime = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** The office's own day, as the register reckons it, until it says another. */
export const ownDay = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
