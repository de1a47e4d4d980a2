import { dayOfYear, firstAfter, lastOfMonth } from '../../due/days-of-year.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';
import { SPANISH_DATES } from './dates.js';
import { SPANISH_COUNTS } from './due-phrases.js';

/** "a más tardar el último día de febrero de cada año", "anualmente, antes del 30 de junio": the first after the adoption. */
export function readYearly(match: RegExpExecArray, { context }: DuePlace): DueReading | undefined {
  const [, rule, lastOf, day, month, everyYear] = match as (string | undefined)[];
  if (rule === undefined && everyYear === undefined) return undefined;
  const named = SPANISH_DATES.monthNumber(lastOf ?? month ?? '') ?? 0;
  const on = lastOf === undefined ? dayOfYear(named, Number(day)) : lastOfMonth(named);
  if (on === undefined) return undefined;
  const date = firstAfter([on], context.date);
  return { dues: [date === undefined ? { recurring: 'annual' } : { date }], yearly: [on] };
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^d/i, 'D'],
  [/^s/i, 'W'],
  [/^m/i, 'M'],
];
const countOf = (printed: string): number => SPANISH_COUNTS[printed.toLowerCase()] ?? Number(printed);

/** "seis semanas antes de cada período ordinario de sesiones": before the next one, and so on. */
export function readEachSession([, count, unit = '']: RegExpExecArray): DueReading {
  const letter = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  const lead = count === undefined || letter === undefined ? {} : { lead: `P${countOf(count)}${letter}` };
  return { dues: [{ before_session: 'next', ...lead }, { recurring: 'every session' }] };
}

/** "cada dos períodos ordinarios de sesiones" */
export const readEverySessions = ([, count = '']: RegExpExecArray): DueReading => ({
  dues: [{ recurring: `every ${countOf(count)} sessions` }],
});
