import type { Due, Schedule } from '../decision-document.js';
import type { DueFinding } from '../grammar/due-finding.js';
import { firstAfter } from './days-of-year.js';

/** When a report is due, and how it goes on. */
export interface Occasions {
  readonly due: readonly Due[];
  readonly recurrence: string | null;
  readonly schedule?: Schedule;
}

const INTERVALS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annual: 'P1Y',
  biennial: 'P2Y',
  triennial: 'P3Y',
  'every session': '1 session',
};
/** By how many days of the year it falls due on. */
const TIMES_A_YEAR: Readonly<Record<number, string>> = { 1: 'annual', 2: 'every 6 months', 4: 'quarterly' };
/** So far behind a session, or before it, stands the year in which it meets. */
const BEHIND = 60;
const BEFORE = 8;
const UNITS: Readonly<Record<string, string>> = { days: 'D', weeks: 'W', months: 'M', years: 'Y' };

/** The interval of a rule as a decision document names it: `P30D` of "every 30 days"; "regular" has none. */
function intervalOf(rule: string): string | undefined {
  const [, count = '', unit = ''] = rule.split(' ');
  const period = UNITS[unit];
  if (period !== undefined) return `P${count}${period}`;
  return INTERVALS[rule] ?? (unit === 'sessions' ? `${count} ${unit}` : undefined);
}

/** "by 30 June each year, starting in 2026": the first such day of that year. */
function startOf(dues: readonly DueFinding[], on: readonly string[]): Due | undefined {
  const [starts, ...more] = dues.filter(({ due }) => 'year' in due);
  if (starts === undefined || more.length > 0 || on.length === 0 || !('year' in starts.due)) return undefined;
  const date = firstAfter(on, `${starts.due.year - 1}-12-31`);
  const phrase = dues.find(({ yearly }) => yearly !== undefined)?.due.phrase;
  return date === undefined ? undefined : { date, ...(phrase !== undefined && { phrase }) };
}

/** The occasions among the due expressions of a report, the rule by which it comes again, and its end. */
export function occasionsOf(dues: readonly DueFinding[]): Occasions {
  const mine = dues.filter(({ isTerm, isPast }) => !isTerm && isPast !== true);
  const sessions = mine.filter(({ due }) => 'session' in due);
  const isOfSession = ({ start, end }: DueFinding): boolean =>
    sessions.some((session) => (start >= session.end ? start - session.end < BEHIND : session.start - end < BEFORE));
  const occasions = mine.flatMap((one) =>
    'recurring' in one.due || ('year' in one.due && isOfSession(one)) ? [] : [one.due],
  );
  const on = [...new Set(mine.flatMap(({ yearly = [] }) => yearly))];
  const from = startOf(mine, on);
  const rules = mine.flatMap(({ due }) => ('recurring' in due ? [due] : []));
  const rule = rules.find(({ recurring }) => recurring !== 'regular') ?? rules[0];
  const dated =
    occasions.filter((due) => !('asap' in due)).length > 0 ? occasions.filter((due) => !('asap' in due)) : occasions;
  const due: readonly Due[] =
    from !== undefined ? [from] : dated.length > 0 ? dated : rule === undefined ? [{ unspecified: true }] : [rule];
  const recurrence = rule?.recurring ?? TIMES_A_YEAR[on.length] ?? (on.length === 0 ? null : 'annual');
  const every = recurrence === null ? undefined : intervalOf(recurrence);
  if (every === undefined) return { due, recurrence };
  const until = dues.find(({ isTerm, isStart, due: end }) => isTerm && isStart !== true && !('within' in end))?.due;
  return {
    due,
    recurrence,
    schedule: { every, ...(on.length === 0 ? {} : { on }), ...(until === undefined ? {} : { until }) },
  };
}
