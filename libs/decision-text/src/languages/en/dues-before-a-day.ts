import { addDays } from '#time';
import type { DueReader } from '../../due/read-dues.js';
import { matchesOf } from '../../text/matches.js';
import { ENGLISH_DATES } from './dates.js';
import { ENGLISH_COUNT } from './due-phrases.js';
import { countOf } from './recurrences.js';

const { month: MONTH } = ENGLISH_DATES;
const A_DAY = new RegExp(String.raw`\b(?:\d{1,2} ${MONTH} |${MONTH} \d{1,2}, ?)(?:19|20)\d\d\b`, 'gi');
const REACH = 700;

/** "to review the mandate by 31 January 2009 … a report three weeks before this date": so long before the day last named. */
export const ENGLISH_DUES_BEFORE_A_DAY: DueReader = {
  needs: ['fore this date', 'fore that date', 'rior to this date', 'rior to that date'],
  alsoNeeds: ['day', 'week'],
  pattern: new RegExp(
    String.raw`\b(?:no later than |at least )?(${ENGLISH_COUNT}) (day|week)s? (?:before|prior to) (?:this|that) date\b`,
    'g',
  ),
  read: ([, count, unit], { text, start }) => {
    const named = matchesOf(A_DAY, text.slice(Math.max(0, start - REACH), start)).at(-1)?.[0];
    const day = named === undefined ? undefined : ENGLISH_DATES.dayIn(named);
    return day === undefined
      ? undefined
      : { dues: [{ date: addDays(day, -countOf(count) * (unit === 'week' ? 7 : 1)) }] };
  },
};
