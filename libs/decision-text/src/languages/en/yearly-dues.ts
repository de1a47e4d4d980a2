import { dayOfYear, firstAfter, lastOfMonth } from '../../due/days-of-year.js';
import { afterEachQuarter } from '../../due/quarters.js';
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
  const isWholeMonth = lastOf !== undefined && !/last day/.test(match[0]);
  if (!isYearly && (context.date === undefined || isWholeMonth || isHeld(text, start))) return undefined;
  const named = ENGLISH_DATES.monthNumber(lastOf ?? month ?? monthFirst ?? '') ?? 0;
  const on = lastOf === undefined ? dayOfYear(named, Number(day ?? dayAfter)) : lastOfMonth(named);
  if (on === undefined) return undefined;
  const date = firstAfter([on], context.date);
  if (!isYearly) return date === undefined ? undefined : { dues: [{ date }] };
  return { dues: [date === undefined ? { recurring: 'annual' } : { date }], yearly: [on] };
}

/** "within one month after the end of each calendar quarter". */
export const readQuarter = ([, count, unit]: RegExpExecArray, { context }: DuePlace): DueReading =>
  afterEachQuarter(unit === undefined ? undefined : periodOf(count, unit), context.date);

/** "six weeks before each session": before the next one, and so on. */
export function readEachSession([, count, unit]: RegExpExecArray): DueReading {
  const lead = unit === undefined ? {} : { lead: periodOf(count, unit) };
  return { dues: [{ before_session: 'next', ...lead }, { recurring: 'every session' }] };
}
