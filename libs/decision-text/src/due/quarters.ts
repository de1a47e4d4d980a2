import { addDays, addPeriod } from '#time';
import { firstAfter, lastOfMonth } from './days-of-year.js';
import type { DueReading } from './read-dues.js';

const QUARTERS = ['--03-31', '--06-30', '--09-30', '--12-31'];
const ANY_YEAR = '2000';

/**
 * "within one month after the end of each calendar quarter": the first is the quarter that begins after the adoption,
 * as nobody can tell whether the one that is running is meant.
 *
 * @param lag how long after the end of the quarter, ISO 8601; at its end where undefined
 */
export function afterEachQuarter(lag: string | undefined, adopted: string | undefined): DueReading {
  const on = QUARTERS.map((end) => `-${dayLater(ANY_YEAR + end.slice(1), lag).slice(4)}`).sort();
  const since = adopted === undefined ? undefined : addPeriod(addDays(adopted, -1), 'P3M');
  const first = firstAfter(QUARTERS, since);
  return {
    dues: [first === undefined ? { recurring: 'quarterly' } : { date: dayLater(first, lag) }],
    yearly: on,
  };
}

/** A month after the last day of a month is the last day of the next. */
function dayLater(end: string, lag: string | undefined): string {
  if (lag === undefined) return end;
  if (!lag.endsWith('M')) return addPeriod(end, lag) ?? end;
  const next = addPeriod(`${end.slice(0, 8)}01`, lag) ?? end;
  return firstAfter([lastOfMonth(Number(next.slice(5, 7))) ?? ''], addDays(next, -1)) ?? end;
}
