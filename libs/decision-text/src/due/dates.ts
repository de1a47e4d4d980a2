/** Month names by language, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
/** The month names as one alternative of a pattern. */
export const MONTH = `(?:${[...NUMBERS.keys()].join('|')})`;

const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: de)? (${MONTH})(?: de|,)? ((?:18|19|20)\d\d)\b`,
  'i',
);
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?,? ((?:18|19|20)\d\d)\b`, 'i');

/** The first full date of a phrase as an ISO day: "June 10, 2003", "10 June 2003", "10 de junio de 2003". */
export function dayIn(phrase: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(phrase);
  const monthFirst = MONTH_FIRST.exec(phrase);
  if (dayFirst !== null && (monthFirst === null || dayFirst.index <= monthFirst.index))
    return isoDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  return monthFirst === null ? undefined : isoDay(monthFirst[3], monthFirst[1], monthFirst[2]);
}

/** `2003-06-10`; undefined where there is no such day. */
export function isoDay(year = '', month = '', day = ''): string | undefined {
  const number = monthNumber(month);
  const days = Number(day);
  if (number === undefined || days < 1 || days > daysIn(number, Number(year))) return undefined;
  return `${year}-${pad(number)}-${pad(days)}`;
}

export const isoMonth = (year: string, month: string): string => `${year}-${pad(monthNumber(month) ?? 1)}`;

const monthNumber = (name: string): number | undefined => NUMBERS.get(name.toLowerCase());
const pad = (value: number): string => String(value).padStart(2, '0');

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
