import { addDays, addPeriod } from '#time';
import { dayOfYear, firstAfter, lastOfMonth } from '../../due/days-of-year.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';
import { ENGLISH_DATES } from './dates.js';
import { periodOf } from './period-dues.js';
import { isHeld } from './session-dues.js';

/**
 * "by the last day of February each year", "annually, no later than 30 June": the first such day after the adoption; "by 15
 * July" is that day alone.
 */
export function readYearly(match: RegExpExecArray, { text, start, context }: DuePlace): DueReading | undefined {
  const [, rule, lastOf, day, month, monthFirst, dayAfter, everyYear] = match as (string | undefined)[];
  const isYearly = rule !== undefined || everyYear !== undefined;
  if (!isYearly && (context.date === undefined || isHeld(text, start))) return undefined;
  const named = ENGLISH_DATES.monthNumber(lastOf ?? month ?? monthFirst ?? '') ?? 0;
  const on = lastOf === undefined ? dayOfYear(named, Number(day ?? dayAfter)) : lastOfMonth(named);
  if (on === undefined) return undefined;
  const date = firstAfter([on], context.date);
  if (!isYearly) return date === undefined ? undefined : { dues: [{ date }] };
  return { dues: [date === undefined ? { recurring: 'annual' } : { date }], yearly: [on] };
}

const QUARTERS = ['--03-31', '--06-30', '--09-30', '--12-31'];
const ANY_YEAR = '2000';

/**
 * "within one month after the end of each calendar quarter": the first is the quarter that begins after the adoption,
 * as nobody can tell whether the one that is running is meant.
 */
export function readQuarter([, count, unit]: RegExpExecArray, { context }: DuePlace): DueReading {
  const on = QUARTERS.map((end) => `-${dayLater(ANY_YEAR + end.slice(1), count, unit).slice(4)}`).sort();
  const since = context.date === undefined ? undefined : addPeriod(addDays(context.date, -1), 'P3M');
  const first = firstAfter(QUARTERS, since);
  return {
    dues: [first === undefined ? { recurring: 'quarterly' } : { date: dayLater(first, count, unit) }],
    yearly: on,
  };
}

/** A month after the last day of a month is the last day of the next. */
function dayLater(end: string, count: string | undefined, unit: string | undefined): string {
  if (unit === undefined) return end;
  const period = periodOf(count, unit);
  if (unit !== 'month') return addPeriod(end, period) ?? end;
  const next = addPeriod(`${end.slice(0, 8)}01`, period) ?? end;
  return firstAfter([lastOfMonth(Number(next.slice(5, 7))) ?? ''], addDays(next, -1)) ?? end;
}

/** "six weeks before each session": before the next one, and so on. */
export function readEachSession([, count, unit]: RegExpExecArray): DueReading {
  const lead = unit === undefined ? {} : { lead: periodOf(count, unit) };
  return { dues: [{ before_session: 'next', ...lead }, { recurring: 'every session' }] };
}
