/** When regular sessions open, by a rule that people write: "the first Monday of March, five days". */
import { addDays, type CivilDate, daysBetween, daysInMonth } from '#time';

export interface OpeningRule {
  /** From 1 to 12, in order. */
  readonly months: readonly number[];
  readonly day: DayOfMonth;
  /** How many days a session lasts; null where the rule does not say. */
  readonly lasts: number | null;
  /** In every so manieth year. */
  readonly every: number;
}

type DayOfMonth =
  | { readonly by: 'number'; readonly number: number }
  /** The third Monday; -1 is the last. Monday is 1. */
  | { readonly by: 'weekday'; readonly weekday: number; readonly nth: number }
  /** Monday of the third week: weeks begin on Monday, and the first has a working day of the month. */
  | { readonly by: 'week'; readonly weekday: number; readonly nth: number };

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']; // prettier-ignore
const NTH: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, fifth: 5, '5th': 5, last: -1 }; // prettier-ignore
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen']; // prettier-ignore

const weekday = `(${WEEKDAYS.join('|')})`;
const nth = `(${Object.keys(NTH).join('|')})`;
const month = `(?:${MONTHS.join('|')})`;
const months = `(every month|each month|${month}(?:(?:, | and |, and )${month})*)`;
const count = `(${NUMBERS.join('|')}|[1-9]\\d?)`;

const WHEN: readonly { readonly pattern: RegExp; readonly read: (parts: readonly string[]) => WhenRead }[] = [
  {
    pattern: new RegExp(`^${nth} ${weekday} (?:of|in) ${months}$`),
    read: ([which = '', name = '', of = '']) => [of, { by: 'weekday', weekday: weekdayNamed(name), nth: NTH[which] ?? 0 }], // prettier-ignore
  },
  {
    pattern: new RegExp(`^${weekday} (?:of|in) the ${nth} week (?:of|in) ${months}$`),
    read: ([name = '', which = '', of = '']) => [of, { by: 'week', weekday: weekdayNamed(name), nth: NTH[which] ?? 0 }],
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${months}$`),
    read: ([number, of = '']) => [of, { by: 'number', number: Number(number) }],
  },
  {
    pattern: new RegExp(`^${months} (\\d{1,2})(?:st|nd|rd|th)?$`),
    read: ([of = '', number]) => [of, { by: 'number', number: Number(number) }],
  },
];
type WhenRead = readonly [months: string, day: DayOfMonth];

const LASTS = new RegExp(`,? (?:for |lasting )?${count} (day|week)s?$`);
const EVERY = new RegExp(`,? (?:in )?every (?:(other|second)|${count}) years?$`);

const weekdayNamed = (name: string): number => WEEKDAYS.indexOf(name) + 1;
const counted = (words: string): number => Number(words) || NUMBERS.indexOf(words) + 1;
const monthsNamed = (words: string): readonly number[] =>
  words.endsWith(' month')
    ? MONTHS.map((_, at) => at + 1)
    : [...new Set((words.match(/\p{L}+/gu) ?? []).map((name) => MONTHS.indexOf(name) + 1))]
        .filter((one) => one > 0)
        .sort((a, b) => a - b);

const LONGEST_RULE = 200;

/**
 * A rule as people write it: "the Tuesday of the second week of September", "the last Friday of March and October, two
 * days", "15 May, two weeks, every two years". Undefined where it is written otherwise.
 */
export function openingRule(text: string): OpeningRule | undefined {
  if (text.length > LONGEST_RULE) return undefined;
  let rest = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  const [every, other, years] = EVERY.exec(rest) ?? [];
  if (every !== undefined) rest = rest.slice(0, -every.length);
  const [lasts, length, unit] = LASTS.exec(rest) ?? [];
  if (lasts !== undefined) rest = rest.slice(0, -lasts.length);
  rest = rest.replace(/^(?:(?:it )?(?:opens|meets) )?(?:on )?(?:the )?/, '');
  for (const { pattern, read } of WHEN) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const [named, day] = read(match.slice(1));
    if (day.by === 'number' && (day.number < 1 || day.number > 31)) return undefined;
    const days = length === undefined ? null : counted(length) * (unit === 'week' ? 7 : 1);
    const interval = years === undefined ? (other === undefined ? 1 : 2) : counted(years);
    return { months: monthsNamed(named), day, lasts: days, every: interval };
  }
  return undefined;
}

const dayIn = (year: number, of: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Monday is 1. */
const weekdayOf = (day: CivilDate): number => (((daysBetween('2024-01-01', day) % 7) + 7) % 7) + 1;

const openingIn = (year: number, of: number, day: DayOfMonth): CivilDate | undefined => {
  const last = daysInMonth(year, of);
  if (day.by === 'number') return day.number <= last ? dayIn(year, of, day.number) : undefined;
  const first = dayIn(year, of, 1);
  const begins = weekdayOf(first);
  if (day.by === 'weekday') {
    const earliest = ((day.weekday - begins + 7) % 7) + 1;
    const number = day.nth > 0 ? earliest + 7 * (day.nth - 1) : earliest + 7 * Math.floor((last - earliest) / 7);
    return number <= last ? dayIn(year, of, number) : undefined;
  }
  const monday = addDays(first, begins <= 5 ? 1 - begins : 8 - begins);
  if (day.nth > 0) return addDays(monday, 7 * (day.nth - 1) + day.weekday - 1);
  const end = dayIn(year, of, last);
  return addDays(end, day.weekday - weekdayOf(end));
};

/** The days of a year on which sessions open by the rule, whether or not it is one of its years. */
export const openingsIn = ({ months: of, day }: OpeningRule, year: number): readonly CivilDate[] =>
  of.flatMap((one) => openingIn(year, one, day) ?? []);
