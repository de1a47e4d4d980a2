import type { Due } from '../decision-document.js';
import { matchesOf } from '../text/matches.js';
import type { Dates } from './dates.js';
import type { DuePlace, DueReader, DueReading } from './read-dues.js';

/** The rule of so many occasions a year. */
const TIMES_A_YEAR: Readonly<Record<number, string>> = {
  1: 'annual',
  2: 'every 6 months',
  3: 'every 4 months',
  4: 'quarterly',
  6: 'every 2 months',
  12: 'monthly',
};
export const timesAYear = (count: number): string | undefined => TIMES_A_YEAR[count];

const NAMED: Readonly<Record<string, string>> = {
  '1 month': 'monthly',
  '3 months': 'quarterly',
  '12 months': 'annual',
  '24 months': 'biennial',
  '1 year': 'annual',
  '2 years': 'biennial',
  '3 years': 'triennial',
};
export type Unit = 'day' | 'week' | 'month' | 'year';
/** The rule of what comes every so many days, weeks, months or years. */
export const ruleOfInterval = (count: number, unit: Unit): string => {
  const interval = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return NAMED[interval] ?? `every ${count} ${unit}s`;
};

/** A pattern, and the words of which a text must hold one. */
interface Told {
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

/** How a language says further how often something comes, and when, where no single word says so. Patterns are global. */
export interface RhythmWords {
  readonly dates: Dates;
  readonly counts: Readonly<Record<string, number>>;
  /** Words before something that is over; at the end of a stretch. */
  readonly held: RegExp;
  /** "three times a year": the count. */
  readonly timesAYear: Told;
  /** "at intervals of two years": count, unit. */
  readonly interval: Told;
  readonly units: readonly (readonly [RegExp, Unit])[];
  /** "in even years", "at each of its sessions". */
  readonly rules: readonly (Told & { readonly recurring: string })[];
  /** "during the next biennium", "after each mission". */
  readonly events: readonly Told[];
  /** "next year", "during the current year": `next` tells the one from the other. */
  readonly year: Told & { readonly next: RegExp };
  /** "by 1 March, 1 June and 1 September 2026": the days, the year; `day`, a day and its month among them. */
  readonly days: Told & { readonly day: RegExp };
}

const HELD_REACH = 150;

/** Makes the readers of such expressions; they are tried before the usual ones. */
export function rhythmReaders(words: RhythmWords): readonly DueReader[] {
  const isSaid = ({ text, start }: DuePlace): boolean =>
    !words.held.test(text.slice(Math.max(0, start - HELD_REACH), start));
  const countOf = (printed = ''): number => words.counts[printed.toLowerCase()] ?? Number(printed);
  const again = (recurring: string | undefined, place: DuePlace): DueReading | undefined =>
    recurring === undefined || !isSaid(place) ? undefined : { dues: [{ recurring }] };
  return [
    {
      ...words.days,
      read: ([, printed = '', year = ''], place) => {
        const days = matchesOf(words.days.day, printed).map(([, day, month]) => words.dates.isoDay(year, month, day));
        const known = days.flatMap((date): Due[] => (date === undefined ? [] : [{ date }]));
        const isOver = place.context.year !== undefined && Number(year) < place.context.year;
        return known.length < 2 || known.length < days.length || isOver || !isSaid(place) ? undefined : { dues: known };
      },
    },
    { ...words.timesAYear, read: ([, count], place) => again(timesAYear(countOf(count)), place) },
    {
      ...words.interval,
      read: ([, count, unit = ''], place) =>
        again(ruleOfInterval(countOf(count), words.units.find(([name]) => name.test(unit))?.[1] ?? 'year'), place),
    },
    ...words.rules.map(({ recurring, ...told }): DueReader => ({
      ...told,
      read: (_, place) => again(recurring, place),
    })),
    ...words.events.map((told): DueReader => ({
      ...told,
      read: ([event], place) => (isSaid(place) ? { dues: [{ event }] } : undefined),
    })),
    {
      needs: words.year.needs,
      pattern: words.year.pattern,
      read: ([phrase], place) => {
        const { date } = place.context;
        if (date === undefined || !isSaid(place)) return undefined;
        return { dues: [{ year: Number(date.slice(0, 4)) + (words.year.next.test(phrase) ? 1 : 0) }] };
      },
    },
  ];
}
