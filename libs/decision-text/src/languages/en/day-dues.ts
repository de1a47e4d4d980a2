import { monthAfter } from '../../due/calendar-sessions.js';
import { ENGLISH_DATES } from './dates.js';
import { isAskedIn, isDescribed, isGoalYear } from './described.js';
import { ENGLISH_LIMIT } from './due-phrases.js';
import { comesAgain, isOfFirst } from './recurrences.js';
import { isHeld } from './session-dues.js';
import { SUNSET } from './sunset.js';
import type { Due } from '../../decision-document.js';
import type { DueContext, DueFinding } from '../../grammar/due-finding.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';
import { matchesOf } from '../../text/matches.js';

const { isoDay, isoMonth, month: MONTH } = ENGLISH_DATES;

/** "to be held in Nairobi on 5 May 2019": the day itself is when it falls due. */
const TO_BE_HELD =
  /\b(?:(?:to|shall|will|should) (?:be (?:held|convened|opened|provided|submitted|issued)|convene|hold|take place|begin|commence|meet|(?:\p{Ll}+ly )?start)|convene|provided)\b[^;.]{0,160}$/u;
const OF_SESSION = /\b(?:session|meeting), (?:which is )?to be held [^;]{0,60}$/;

/** "to report to the Senate at its meeting of 4 May 2026" */
const AT_MEETING_OF =
  /\bat (?:its|the|a|their) (?:\p{Ll}+ ){0,2}meeting (?:(?:of|on|scheduled for|to be held on) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/u;

/** Whether a day that no limit stands before is when something is to be held. */
const isHeldThen = (limit: string, before: string): boolean =>
  /^(?:on|from|)$/i.test(limit) && TO_BE_HELD.test(before) && !OF_SESSION.test(before);

/** "to report on 19 December 2030", "to return to the Board on 5 May": a day to come on which it is told, and nothing that it tells of. */
const TOLD_THEN =
  /\b(?:report|return|revert|come back|be (?:presented|brought|submitted|considered|discussed))(?: back)?(?: (?:to|before|by) (?:the |its )?[\p{L}’ ]{3,60})?,? $/u;
const isToldThen = (limit: string, before: string, date: string, { date: now }: DueContext): boolean =>
  /^on$/i.test(limit) && now !== undefined && date > now && TOLD_THEN.test(before);

/** The words that make a day that of a meeting; undefined where nothing meets on it. */
const meetingBefore = (limit: string, before: string): string | undefined =>
  /^(?:on|of|)$/i.test(limit) ? AT_MEETING_OF.exec(before)?.[0] : undefined;

/** "the plans communicated by Parties by 4 April": what somebody else has done by then. */
const HANDED_IN =
  /(?<!\bbe (?:\p{Ll}+ly )?)\b(?:communicated|submitted|received|reported|notified|nominated|collected) by (?:the |its )?\p{L}[\p{L} ]{2,40} $/u;

const LIMIT = new RegExp(`^${ENGLISH_LIMIT}$`, 'i');
/** From when something holds, or until when: no day by which something is done. */
const START = /^(?:as of|with effect from|effective|from|as from)$/i;
const STARTS = /^(?:from|(?:starting|beginning|commencing)(?: on| from| in| with)?)$/i;
const UNTIL = /^(?:until|till|to|through(?: to)?|up to(?: and including)?)$/i;
/** From when something comes again is its first occasion; from when something holds is none. */
const termBy = (limit: string, place: DuePlace): Pick<DueReading, 'isTerm' | 'isStart'> =>
  START.test(limit) && !comesAgain(place) ? { isTerm: true, isStart: true } : { isTerm: UNTIL.test(limit) };
/** Limits that say something of a day only where something comes again. */
const isIdle = (limit: string, place: DuePlace): boolean =>
  /^(?:from|as from|to|through(?: to)?|up to(?: and including)?)$/i.test(limit) && !comesAgain(place);

/** "by 15 April 2025", "to be held on 5 May 2019". */
export function readDate(match: RegExpExecArray, place: DuePlace): DueReading | undefined {
  const { text, start, context } = place;
  const [, limit = '', day, month, year, monthFirst, dayAfter, yearAfter] = match as (string | undefined)[];
  const date = isoDay(year ?? yearAfter, month ?? monthFirst, day ?? dayAfter);
  if (date === undefined || isDescribed(text, start)) return undefined;
  if (HANDED_IN.test(text.slice(Math.max(0, start - 120), start))) return undefined;
  const before = text.slice(Math.max(0, start - 200), start);
  const meeting = meetingBefore(limit, before);
  const starts = STARTS.test(limit) ? comesAgain(place) : isOfFirst(place);
  const isMeeting = isHeldThen(limit, before);
  const isSunset = /^on$/i.test(limit) && SUNSET.test(before);
  const isTold = isToldThen(limit, before, date, context);
  if (!LIMIT.test(limit) && meeting === undefined && !starts && !isMeeting && !isSunset && !isTold) return undefined;
  const isPast = context.date === undefined ? isPastYear(date.slice(0, 4), context) : date < context.date;
  if (isPast && !LIMIT.test(limit)) return undefined;
  return {
    dues: [{ date }],
    ...(isMeeting ? {} : termBy(limit, place)),
    isPast,
    ...(meeting === undefined ? {} : { start: start - meeting.length }),
  };
}

/** "no later than April 2012". */
export function readMonth(
  [, limit = '', month = '', year = '']: RegExpExecArray,
  place: DuePlace,
): DueReading | undefined {
  const { text, start, context } = place;
  if (isDescribed(text, start)) return undefined;
  if (/^in$/i.test(limit) && !isAskedIn(text, start) && !isOfFirst(place)) return undefined;
  if (STARTS.test(limit) && !comesAgain(place)) return undefined;
  const due = { month: isoMonth(year, month) };
  const isPast = context.date === undefined ? isPastYear(year, context) : due.month < context.date.slice(0, 7);
  if (isPast && !LIMIT.test(limit)) return undefined;
  return { dues: [due], ...termBy(limit, place), isPast };
}

/** "at its December 2021 meeting": it falls due in that month. */
export function readMonthOfMeeting(
  [, month = '', year = '']: RegExpExecArray,
  { text, start, context }: DuePlace,
): DueReading | undefined {
  if (isDescribed(text, start)) return undefined;
  const due = { month: isoMonth(year, month) };
  const isPast = context.date === undefined ? isPastYear(year, context) : due.month < context.date.slice(0, 7);
  return isPast ? undefined : { dues: [due] };
}

/** "at its first meeting of the spring term": an occasion by its name; "at its first meeting in August 2023": that month. */
export function readFirstOfPeriod([event]: RegExpExecArray, { text, start }: DuePlace): DueReading | undefined {
  if (isHeld(text, start)) return undefined;
  const [, month, year] = MONTH_OF_YEAR.exec(event) ?? [];
  return { dues: [month === undefined || year === undefined ? { event } : { month: isoMonth(year, month) }] };
}
const MONTH_OF_YEAR = new RegExp(` (${MONTH}) ((?:19|20)\\d\\d)$`, 'i');

/** "in November": without the day of the adoption nobody can tell of which year. */
export function readMonthAlone([, limit = '', name = '']: RegExpExecArray, place: DuePlace): DueReading | undefined {
  const { text, start, context } = place;
  if (context.date === undefined || isDescribed(text, start)) return undefined;
  if (/^(?:in|during)$/i.test(limit) && !isAskedIn(text, start)) return undefined;
  const month = monthAfter(ENGLISH_DATES.monthNumber(name) ?? 1, undefined, lastNamedBefore(text, start, context.date));
  return month === undefined ? undefined : { dues: [{ month }] };
}

/** "to meet by September 2026 and to report in October": of that year, and not of the adoption's. */
function lastNamedBefore(text: string, start: number, adopted: string): string {
  const [, name = '', year] = matchesOf(MONTH_WITH_YEAR, text.slice(Math.max(0, start - 200), start)).at(-1) ?? [];
  if (year === undefined) return adopted;
  const named = `${isoMonth(year, name)}-28`;
  return named > adopted ? named : adopted;
}
const MONTH_WITH_YEAR = new RegExp(`(${MONTH}) ((?:19|20)\\d\\d)\\b`, 'gi');

/** "annually in the period from 2019 to 2022": how long it goes on, and no first occasion. */
const OF_PERIOD = /\b(?:in|for|over|during) the period (?:from (?:19|20)\d\d )?$/;

/** By the end of a quarter, its last month. */
const QUARTERS: Readonly<Record<string, string>> = { first: '03', second: '06', third: '09', fourth: '12', last: '12' };
/** "in the first half of 2016": nobody says that only of a goal. */
const PART_OF_YEAR = / (?:half|quarter) of /;

/** "by 2005", "in 2018 and 2019". */
export function readYear([phrase, limit = '', year = '']: RegExpExecArray, place: DuePlace): DueReading | undefined {
  const { text, start, end, context } = place;
  if (isIdle(limit, place) || OF_PERIOD.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  if (/ the (?:19|20)\d\d$/.test(phrase) || isDescribed(text, start) || isGoalYear(text, start, end)) return undefined;
  if (/^(?:in|during)$/i.test(limit) && !PART_OF_YEAR.test(phrase) && !isAskedIn(text, start) && !isOfFirst(place))
    return undefined;
  const isPast = isPastYear(year.slice(0, 4), context);
  if (isPast && !LIMIT.test(limit)) return undefined;
  const quarter = QUARTERS[/ (\w+) quarter of /.exec(phrase)?.[1] ?? ''];
  const dues = year
    .split(/,? and |, /)
    .map((one): Due => (quarter === undefined ? { year: Number(one) } : { month: `${one}-${quarter}` }));
  return { dues, ...termBy(limit, place), isPast };
}

const isPastYear = (year: string | undefined, { year: now }: DueContext): boolean =>
  now !== undefined && Number(year) < now;

const SECOND_DATE = new RegExp(String.raw`^,? and (?:by |on )?(?:the )?(\d{1,2}) (${MONTH}),? ((?:19|20)\d\d)\b`, 'i');

/** "by 4 July 2025 and 5 January 2026" are two days. */
export function withSecondDate(text: string, found: DueFinding[]): DueFinding[] {
  const seconds = found.flatMap((finding): DueFinding[] => {
    if (!('date' in finding.due)) return [];
    const match = SECOND_DATE.exec(text.slice(finding.end, finding.end + 60));
    const date = match === null ? undefined : isoDay(match[3], match[2], match[1]);
    if (match === null || date === undefined) return [];
    const end = finding.end + match[0].length;
    if (found.some((one) => one.start < end && one.end > finding.end)) return [];
    return [{ ...finding, due: { date, phrase: match[0].replace(/^,? and /, '') }, start: finding.end, end }];
  });
  return seconds.length === 0 ? found : [...found, ...seconds].sort((one, other) => one.start - other.start);
}
