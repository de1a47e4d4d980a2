import { NEVER } from '../text/never.js';

/** How a language writes days; patterns get the name of any month as a source with one group. */
export interface DateWords {
  /** Names of each month, January first, lower case. */
  readonly months: readonly (readonly string[])[];
  /** Day, month, year in this order, or month, day, year. */
  readonly dayFirst: (month: string) => string;
  readonly monthFirst?: (month: string) => string;
}

/** Reads the days of one language. */
export interface Dates {
  /** The month names as one alternative of a pattern. */
  readonly month: string;
  /** The month names, lower case. */
  readonly months: readonly string[];
  /** The first full date of a phrase as an ISO day: "June 10, 2003", "10 de junio de 2003". */
  readonly dayIn: (phrase: string) => string | undefined;
  /** `2003-06-10`; undefined where there is no such day. */
  readonly isoDay: (year?: string, month?: string, day?: string) => string | undefined;
  /** 6 of "June"; undefined where it is no month. */
  readonly monthNumber: (name: string) => number | undefined;
  /** `2003-06` */
  readonly isoMonth: (year: string, month: string) => string;
}

/** `2003-06-10` of a day written in figures; undefined where there is no such day. */
export const dayInFigures = (year: string, month: string, day: string): string | undefined => {
  const [number, days] = [Number(month), Number(day)];
  const isDay = number >= 1 && number <= 12 && days >= 1 && days <= daysIn(number, Number(year));
  return isDay ? `${year}-${pad(number)}-${pad(days)}` : undefined;
};

export function datesOf({ months, dayFirst, monthFirst }: DateWords): Dates {
  const numbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
  const month = `(?:${[...numbers.keys()].join('|')})`;
  const dayMonth = new RegExp(dayFirst(`(${month})`), 'i');
  const monthDay = monthFirst === undefined ? NEVER : new RegExp(monthFirst(`(${month})`), 'i');
  const numberOf = (name: string): number | undefined => numbers.get(name.toLowerCase());
  const isoDay = (year = '', name = '', day = ''): string | undefined => {
    const number = numberOf(name);
    return number === undefined ? undefined : dayInFigures(year, String(number), day);
  };
  return {
    month,
    months: [...numbers.keys()],
    isoDay,
    monthNumber: numberOf,
    isoMonth: (year, name) => `${year}-${pad(numberOf(name) ?? 1)}`,
    dayIn: (phrase) => {
      const first = dayMonth.exec(phrase);
      const other = monthDay.exec(phrase);
      if (first !== null && (other === null || first.index <= other.index)) return isoDay(first[3], first[2], first[1]);
      return other === null ? undefined : isoDay(other[3], other[1], other[2]);
    },
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
