import {
  readDate,
  readFirstOfPeriod,
  readMonth,
  readMonthAlone,
  readMonthOfMeeting,
  readYear,
  withSecondDate,
} from './day-dues.js';
import { isDescribed } from './described.js';
import { SUNSET } from './sunset.js';
import { readAfterAdoption, readFirst, readWithin } from './period-dues.js';
import { readEachSession, readQuarter, readYearly } from './yearly-dues.js';
import type { DueContext, DueFinding } from '../../grammar/due-finding.js';
import { ENGLISH_DUE } from './due-phrases.js';
import { dayInFigures } from '../../due/dates.js';
import { nextReport } from '../../due/next-report.js';
import { dueReading, type DuePlace, type DueReader, type DueReading } from '../../due/read-dues.js';
import { ENGLISH_DUES_BEFORE_A_DAY } from './dues-before-a-day.js';
import { ENGLISH_CALLED_SESSION_DUES } from './called-session-dues.js';
import { ENGLISH_EVENT_DUES } from './event-dues.js';
import { ENGLISH_FURTHER_DUES } from './further-dues.js';
import { ENGLISH_LISTED_DUES } from './listed-dues.js';
import { ENGLISH_MINUTED_DUES } from './minuted-dues.js';
import { ENGLISH_NUMBERED_SESSIONS } from './numbered-sessions.js';
import { ENGLISH_RHYTHMS } from './rhythm-dues.js';
import { readEvery, readRecurring } from './recurrences.js';
import { SESSIONED } from '../../due/sessioned.js';
import { readAcronymSession, readMeetingAsSession, readNamedSession } from './named-session-dues.js';
import { readSessionByTime } from './session-by-time.js';
import { isHeld, readSession, withSameSession } from './session-dues.js';
import { MONTHS, MONTHS_IN_ANY_CASE, ORDINALS_IN_ANY_CASE, SEASONS_IN_ANY_CASE, UNITS, YEARS } from './times-held.js';

const YEAR = /\b(?:19|20)\d\d\b(?![/-]\d)/g;

const readFigures = ([, year = '', month = '', day = '']: readonly string[]): DueReading | undefined => {
  const date = dayInFigures(year, month, day);
  return date === undefined ? undefined : { dues: [{ date }] };
};

const READERS: readonly DueReader[] = [
  {
    needs: ['meeting', 'session', 'sitting'],
    alsoNeeds: ['first ', 'second ', 'last ', 'final '],
    pattern: ENGLISH_DUE.firstOfPeriod,
    read: readFirstOfPeriod,
  },
  ...ENGLISH_NUMBERED_SESSIONS,
  ...ENGLISH_LISTED_DUES,
  ...ENGLISH_MINUTED_DUES,
  ...ENGLISH_RHYTHMS,
  ENGLISH_DUES_BEFORE_A_DAY,
  ...ENGLISH_CALLED_SESSION_DUES,
  ...ENGLISH_EVENT_DUES,
  ...ENGLISH_FURTHER_DUES,
  {
    needs: ['expir', 'completion', 'conclusion', 'end of', 'return', 'context of the report', 'immediately '],
    pattern: ENGLISH_DUE.event,
    read: ([event]) => ({ dues: [{ event }], isTerm: event.startsWith('until ') }),
  },
  {
    needs: ['context of', 'part of', 'report', 'next', 'future', 'coming', 'subsequent', 'proposed'],
    alsoNeeds: [
      ...['regular', 'performance', 'progress', 'overview', 'next', 'future', 'coming', 'subsequent', 'proposed'],
      ...['annual', 'biennial', ...ORDINALS_IN_ANY_CASE],
    ],
    pattern: ENGLISH_DUE.occasion,
    read: readOccasion,
  },
  {
    needs: ['eeting', 'ession', 'Board', 'Council', 'Senate', 'Committee', 'Assembly', 'Synod', 'Court', 'Cabinet'],
    alsoNeeds: [...MONTHS_IN_ANY_CASE, ...SEASONS_IN_ANY_CASE],
    pattern: ENGLISH_DUE.sessionByTime,
    read: readSessionByTime,
  },
  {
    needs: ['session'],
    alsoNeeds: YEARS,
    pattern: ENGLISH_DUE.sessionOfYear,
    read: ([, limit = '', year], { text, start }) =>
      isHeld(text, start) || isDescribed(text, start)
        ? undefined
        : {
            dues: [
              /^(?:before|prior|in adv|ahead)/i.test(limit)
                ? { before_session: Number(year) }
                : { session: Number(year) },
            ],
          },
  },
  { needs: ['session', 'Session'], anchor: /\bsessions?\b/gi, pattern: ENGLISH_DUE.session, read: readSession },
  {
    needs: ['meeting', 'Meeting'],
    anchor: /\bmeetings?\b/gi,
    pattern: ENGLISH_DUE.meetingAsSession,
    read: readMeetingAsSession,
  },
  {
    needs: ['Assembl', 'Convention', 'Synod', 'Convocation', 'Meeting', 'Conference', 'Congress', 'Plenary'],
    alsoNeeds: ORDINALS_IN_ANY_CASE,
    anchor: /\b(?:Assembl(?:y|ies)|Conventions?|Synods?|Convocation|Meeting|Conference|Congress|Plenary)\b/g,
    pattern: ENGLISH_DUE.namedSession,
    read: readNamedSession,
  },
  { needs: [...SESSIONED, ' A ', ' C ', ' B.'], pattern: ENGLISH_DUE.acronymSession, read: readAcronymSession },
  {
    needs: ['session', 'meeting'],
    alsoNeeds: ['each', 'every'],
    pattern: ENGLISH_DUE.eachSession,
    read: readEachSession,
  },
  { needs: ['quarter'], pattern: ENGLISH_DUE.quarter, read: readQuarter },
  { needs: MONTHS_IN_ANY_CASE, pattern: ENGLISH_DUE.yearly, read: readYearly },
  {
    needs: ['first', 'starting', 'beginning', 'commencing'],
    alsoNeeds: UNITS,
    pattern: ENGLISH_DUE.first,
    read: readFirst,
  },
  {
    needs: ['adoption', 'resolution', 'decision'],
    alsoNeeds: UNITS,
    pattern: ENGLISH_DUE.afterAdoption,
    read: readAfterAdoption,
  },
  {
    needs: ['annual programme'],
    pattern: ENGLISH_DUE.programme,
    read: () => ({ dues: [{ recurring: 'annual' }] }),
  },
  {
    needs: ['meeting', 'session'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: ENGLISH_DUE.monthOfMeeting,
    read: readMonthOfMeeting,
  },
  { needs: YEARS, alsoNeeds: ['-0', '-1'], pattern: ENGLISH_DUE.isoDate, read: readFigures },
  { needs: YEARS, anchor: YEAR, reach: 64, pattern: ENGLISH_DUE.date, read: readDate },
  { needs: YEARS, anchor: YEAR, reach: 64, pattern: ENGLISH_DUE.month, read: readMonth },
  {
    needs: ['Q1', 'Q2', 'Q3', 'Q4'],
    pattern: ENGLISH_DUE.quarterCode,
    read: ([, quarter, year]) => ({ dues: [{ month: `${year}-${String(Number(quarter) * 3).padStart(2, '0')}` }] }),
  },
  { needs: MONTHS, pattern: ENGLISH_DUE.monthAlone, read: readMonthAlone },
  {
    needs: ['permit', 'allow'],
    alsoNeeds: ['soon as'],
    pattern: ENGLISH_DUE.oncePossible,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  {
    // "three months prior to the high-level meeting": counted back from what is held
    needs: ['before ', 'prior to ', 'in advance of ', 'ahead of '],
    alsoNeeds: UNITS,
    pattern: ENGLISH_DUE.countedBack,
    read: ([event], { text, start }) =>
      isHeld(text, start) || isDescribed(text, start) ? undefined : { dues: [{ event }] },
  },
  { needs: ['every ', 'alternate ', 'once per ', 'once in '], pattern: ENGLISH_DUE.every, read: readEvery },
  { needs: UNITS, anchor: /\b(?:day|week|month|year)s?\b/g, reach: 96, pattern: ENGLISH_DUE.within, read: readWithin },
  { needs: YEARS, anchor: YEAR, reach: 128, pattern: ENGLISH_DUE.year, read: readYear },
  {
    needs: [
      'nnual',
      'weekly',
      'daily',
      'ennial',
      'quarter',
      'month',
      'basis',
      'year',
      'regular',
      'periodic',
      'session',
      'meeting',
      'semester',
      'term',
    ],
    pattern: ENGLISH_DUE.recurring,
    read: readRecurring,
  },
  {
    needs: ['soon', 'early', 'delay', 'immediately', 'forthwith', 'ly as possible', 'earliest', 'promptly'],
    pattern: ENGLISH_DUE.asap,
    read: readAsap,
  },
  {
    needs: ['meeting'],
    alsoNeeds: ['next ', 'forthcoming ', 'upcoming ', ...ORDINALS_IN_ANY_CASE],
    pattern: ENGLISH_DUE.meetingOf,
    read: ([, meeting = ''], { text, start }) =>
      isDescribed(text, start) || isHeld(text, start) ? undefined : { dues: [{ meeting }] },
  },
  {
    needs: ['next ', 'forthcoming', 'upcoming', 'following'],
    pattern: ENGLISH_DUE.nextBody,
    read: ([phrase], { text, start }) =>
      isDescribed(text, start)
        ? undefined
        : { dues: [phrase.startsWith('before') ? { before_session: 'next' } : { session: 'next' }] },
  },
  { needs: ['Meeting', 'Conference', 'Summit', 'Congress', 'Forum'], pattern: ENGLISH_DUE.meeting, read: readMeeting },
];

const readEnglish = dueReading(READERS);

/** Every due expression of an English passage, in the order of the text. Past sessions and dates are left out. */
export const englishDues = (text: string, context: DueContext): DueFinding[] =>
  withSunsets(
    text,
    withTimeToDo(
      text,
      precise(
        withoutItsReport(
          text,
          withoutItsDays(text, withSameSession(text, withSecondDate(text, readEnglish(text, context)))),
        ),
      ),
    ),
  );

/** "shall have until 30 June 2027 to submit": by that day it is done. */
const withTimeToDo = (text: string, found: DueFinding[]): DueFinding[] =>
  found.map((finding) =>
    finding.isTerm === true &&
    HAS_UNTIL.test(text.slice(Math.max(0, finding.start - 16), finding.end)) &&
    /^ (?:to|in which to|within which to) \p{Ll}/u.test(text.slice(finding.end, finding.end + 20))
      ? { ...finding, isTerm: false }
      : finding,
  );
const HAS_UNTIL = /\b(?:have|has|given) until \S/;

const withSunsets = (text: string, found: DueFinding[]): DueFinding[] =>
  found.map((finding) =>
    !finding.isTerm && SUNSET.test(text.slice(Math.max(0, finding.start - 160), finding.start))
      ? { ...finding, isTerm: true }
      : finding,
  );

/** "at its sixty-sixth session, no later than April 2012": the day within the session is what counts. */
const precise = (found: readonly DueFinding[]): DueFinding[] =>
  found.filter(({ due, end }, index) => {
    const next = found[index + 1];
    const dated = next !== undefined && ('month' in next.due || 'date' in next.due);
    return !('session' in due && dated && next.start - end < 4);
  });

/** "in her next report to the Council, at its fifty-fourth session": the session says when that report comes. */
const withoutItsReport = (text: string, found: readonly DueFinding[]): DueFinding[] =>
  found.filter(({ due, end }, index) => {
    const next = found[index + 1];
    if (!('event' in due) || next === undefined || !/ [Rr]eports?$/.test(due.phrase ?? '')) return true;
    const isDated = 'session' in next.due || 'date' in next.due || 'month' in next.due;
    return !isDated || next.isTerm || next.isPast === true || !COMES_AT.test(text.slice(end, next.start));
  });
const COMES_AT = /^(?:(?! and )[^;.]){0,120}$/;

/** "to the Thirtieth Session of the Assembly in January 2018": when the session meets is no day of its own. */
const WHEN_IT_MEETS = /^(?: of the [\p{L}’ -]{3,120})?,? $/u;
const withoutItsDays = (text: string, found: readonly DueFinding[]): DueFinding[] =>
  found.filter(({ due, start }, index) => {
    const before = found[index - 1];
    const isDay = ('month' in due || 'year' in due) && due.phrase?.startsWith('in ') === true;
    if (!isDay || before === undefined || !('session' in before.due || 'before_session' in before.due)) return true;
    return !WHEN_IT_MEETS.test(text.slice(before.end, start));
  });

/** One report, and the next one: "in future reports" is none of them. */
const NEXT_REPORT = /\b(?:next|forthcoming|upcoming)\b.* (?:reports?|reporting|briefings?|budgets?|submissions?)$/;

/** "in his second annual report" is one report. */
const NTH = / (?:first|second|third|\w+th|next|forthcoming|upcoming) (?:annual|biennial) /;

/** "in its annual report for 2025" is one report too. */
const OF_YEAR = /^ (?:for|of) (?:19|20)\d\d\b/;

/** The report that another report is part of is an occasion; the annual one is not an occasion of its own. */
function readOccasion([phrase]: RegExpExecArray, { text, end, context }: DuePlace): DueReading | undefined {
  if (OF_YEAR.test(text.slice(end, end + 10))) return { dues: [{ event: phrase }] };
  const plain =
    /^in (?:his|her|its|the|their) (?!next|future|forthcoming|upcoming|subsequent|context|performance|first|second|third|\w+(?:th|st|nd|rd)\b)/.test(
      phrase,
    );
  if (plain || (/\b(?:annual|biennial) report(?:s|ing)?$/.test(phrase) && !NTH.test(phrase))) return undefined;
  const meant = NEXT_REPORT.test(phrase) ? nextReport(context) : undefined;
  return { dues: [{ event: phrase, ...(meant && { meant }) }] };
}

const IN_RELATIVE =
  /\b(?:in|by|of) which\b[^;]{0,240}$|\b(?:that|which) (?:should|must|need to|could|can|may) [^,;]{0,60}$/;

function readAsap(_: RegExpExecArray, { text, start }: DuePlace): DueReading | undefined {
  return IN_RELATIVE.test(text.slice(Math.max(0, start - 260), start)) ? undefined : { dues: [{ asap: true }] };
}

/** A named meeting by its acronym, where it has one: "the next Meeting of Ministers (REMJA-VI)". */
function readMeeting([, ordinal, name = '']: RegExpExecArray, { text, start }: DuePlace): DueReading | undefined {
  if (isDescribed(text, start)) return undefined;
  const acronym = /\(([A-Z]{2,9}-[IVX]{1,5})\)$/.exec(name)?.[1];
  if (acronym === undefined && !/next|upcoming|forthcoming/.test(ordinal ?? '')) return undefined;
  return {
    dues: [
      { meeting: acronym ?? `${ordinal ?? ''}${name}`.replace(/(?: (?:of|on|for|to|and|the|in|or))+$/, '').trim() },
    ],
  };
}
