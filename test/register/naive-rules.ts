/** Regular sessions that a rule gives days to, naively: year after year, from the last session that has days of its own. */
import { naiveRule } from './naive-bodies.js';
import { countDays, type LogEntry, type Point, shiftDay } from './naive-log.js';
import { type NaiveSession } from './naive-sessions.js';

interface NaiveRule {
  /** On which days of a year it opens. */
  readonly opens: readonly string[];
  readonly lasts: number | null;
  /** In every so manieth year. */
  readonly every: number;
}

/** The rules of this test, by their words. */
export const RULES: Readonly<Record<string, NaiveRule>> = {
  '5 June, two days': { opens: ['06-05'], lasts: 2, every: 1 },
  '10 September': { opens: ['09-10'], lasts: null, every: 1 },
  '5 June and September, three days': { opens: ['06-05', '09-05'], lasts: 3, every: 1 },
  '31 March, two weeks, every two years': { opens: ['03-31'], lasts: 14, every: 2 },
};
const SERIES = 'oas-ga/regular';
const HOW_MANY = 12;

/** The day of the same year that a session stands for, which may have met on another. */
const dayMeant = ({ opens }: NaiveRule, opened: string): string => {
  const days = opens.map((day) => `${opened.slice(0, 4)}-${day}`);
  const far = (day: string) => Math.abs(countDays(day, opened));
  return days.reduce((best, day) => (far(day) < far(best) ? day : best));
};

/** The twelve after the last that has days; one that was called off has its turn, and is not counted. */
export const sessionsByRule = (
  calendar: Readonly<Record<string, NaiveSession>>,
  log: readonly LogEntry[],
  at: Point,
): Readonly<Record<string, NaiveSession>> => {
  const rule = RULES[naiveRule(log, at) ?? ''];
  const numbers = Object.keys(calendar).flatMap((id) => (id.startsWith(SERIES) ? [Number(id.split('/')[2])] : []));
  const dated = numbers.filter((number) => calendar[`${SERIES}/${number}`]?.opensOn);
  const last = Math.max(...dated);
  const opened = calendar[`${SERIES}/${last}`]?.opensOn;
  if (!rule || !opened) return {};
  const found: Record<string, NaiveSession> = {};
  const meant = dayMeant(rule, opened);
  let number = last;
  for (let year = Number(opened.slice(0, 4)); ; year += rule.every)
    for (const day of rule.opens.map((one) => `${year}-${one}`)) {
      if (day <= meant) continue;
      number += 1;
      const id = `${SERIES}/${number}`;
      if (calendar[id]?.status === 'cancelled') continue;
      const closesOn = rule.lasts === null ? null : shiftDay(day, rule.lasts - 1);
      found[id] = {
        status: 'by-rule',
        opensOn: day,
        closesOn,
        rests: calendar[id]?.rests ?? [],
        parts: calendar[id]?.parts ?? {},
      };
      if (Object.keys(found).length === HOW_MANY) return found;
    }
};
