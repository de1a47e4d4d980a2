/** The rule by which something falls due again and again, kept as data. */
import { type Due, type DueBase } from './due.js';
import { type SessionId, type SessionSeries } from './session-id.js';

/** When a report that comes again falls due, as far as the text says. */
export interface Schedule {
  /** An ISO 8601 period from one occasion to the next: `P30D`, `P1Y`; or so many sessions: `2 sessions`. */
  readonly every: string;
  /** The days of the year on which it falls due: `--02-29` is the last day of February. */
  readonly on?: readonly string[];
  /** The last occasion, where the text sets an end. */
  readonly until?: Due;
}

/** All that the occasions of one obligation follow from, besides the calendar. */
export interface RecurrenceRule {
  readonly schedule: Schedule;
  /** The first occasion, where the text names one; with its lead time, where it has one. */
  readonly due: Due;
  readonly base: DueBase;
  /** The regular sessions of the body that speaks, which are meant where a text names no other body's. */
  readonly series: SessionSeries;
  /** What the body means by the interval where a text leaves open when: `--03-31`, `session`; the calendar's own parts if absent. */
  readonly meaning?: string | undefined;
}

/** One time at which it falls due. */
export interface Occasion {
  /** `2019`, `2019-03`, `2020-03-11`, `oas-ga/regular/41`: with the obligation's id before it, the id of the occasion. */
  readonly key: string;
  readonly due: Due;
  /** The session before it, without days of which nobody knows yet whether this one will be. */
  readonly after?: SessionId;
  /** The text leaves open when, and this is what is meant unless somebody says otherwise. */
  readonly byDefault?: true;
}

/** What lies between two occasions: sessions, months or days. */
export type Interval = { readonly unit: 'sessions' | 'months' | 'days'; readonly count: number };

const SESSIONS = /^([1-9]\d{0,2}) sessions?$/;
const PERIOD = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** The interval of a schedule; undefined where that is none, or one of months and days mixed. */
export const intervalOf = ({ every }: Pick<Schedule, 'every'>): Interval | undefined => {
  const [, sessions] = SESSIONS.exec(every) ?? [];
  if (sessions !== undefined) return { unit: 'sessions', count: Number(sessions) };
  const [years = 0, months = 0, weeks = 0, days = 0] = (PERIOD.exec(every) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  const [inMonths, inDays] = [years * 12 + months, weeks * 7 + days];
  if (inMonths > 0 === inDays > 0) return undefined;
  return inMonths > 0 ? { unit: 'months', count: inMonths } : { unit: 'days', count: inDays };
};

/** What intervals are called where a body says what it means by them. */
const INTERVAL_NAMES: Readonly<Record<string, string>> = {
  P1M: 'monthly',
  P3M: 'quarterly',
  P6M: 'semi-annual',
  P1Y: 'annual',
  P2Y: 'biennial',
};
const MEANING = /^(?:session|--\d\d-\d\d)$/;

/** Whether a word names an interval of which a body may say what it means by it. */
export const isIntervalName = (words: string): boolean => Object.values(INTERVAL_NAMES).includes(words);
/** Whether it may mean that by it: its sessions, or a day of the year. */
export const isMeaningOfInterval = (meant: string): boolean => MEANING.test(meant);

/**
 * What a body means by an interval where a text leaves open when: its sessions, or a day of the year.
 * @param meant what it means by vague due times, by the words
 */
export const meaningOf = (
  { every }: Pick<Schedule, 'every'>,
  meant: Readonly<Record<string, string>> = {},
): string | undefined => {
  const meaning = meant[INTERVAL_NAMES[every] ?? ''];
  return meaning !== undefined && isMeaningOfInterval(meaning) ? meaning : undefined;
};
