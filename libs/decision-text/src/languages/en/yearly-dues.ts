import { addPeriod } from '#time';
import { dayOfYear, firstAfter, lastOfMonth } from '../../due/days-of-year.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';
import { ENGLISH_DATES } from './dates.js';
import { periodOf } from './period-dues.js';

/** "by the last day of February each year", "annually, no later than 30 June": the first such day after the adoption. */
export function readYearly(match: RegExpExecArray, { context }: DuePlace): DueReading | undefined {
  const [, rule, lastOf, day, month, monthFirst, dayAfter, everyYear] = match as (string | undefined)[];
  if (rule === undefined && everyYear === undefined) return undefined;
  const named = ENGLISH_DATES.monthNumber(lastOf ?? month ?? monthFirst ?? '') ?? 0;
  const on = lastOf === undefined ? dayOfYear(named, Number(day ?? dayAfter)) : lastOfMonth(named);
  if (on === undefined) return undefined;
  const date = firstAfter([on], context.date);
  return { dues: [date === undefined ? { recurring: 'annual' } : { date }], yearly: [on] };
}

const QUARTERS = ['2000-03-31', '2000-06-30', '2000-09-30', '2000-12-31'];

/** "within one month after the end of each calendar quarter". */
export function readQuarter([, count, unit]: RegExpExecArray, { context }: DuePlace): DueReading {
  const on = QUARTERS.map((end) => dayLater(end, count, unit)).sort();
  const date = firstAfter(on, context.date);
  return { dues: [date === undefined ? { recurring: 'quarterly' } : { date }], yearly: on };
}

/** A month after the last day of a month is the last day of the next. */
function dayLater(end: string, count: string | undefined, unit: string | undefined): string {
  if (unit === undefined) return `-${end.slice(4)}`;
  const period = periodOf(count, unit);
  const later = addPeriod(unit === 'month' ? `${end.slice(0, 8)}01` : end, period) ?? end;
  return unit === 'month' ? (lastOfMonth(Number(later.slice(5, 7))) ?? `-${end.slice(4)}`) : `-${later.slice(4)}`;
}
