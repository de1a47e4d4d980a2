import { monthAfter } from '../../due/calendar-sessions.js';
import { lastOfMonth } from '../../due/days-of-year.js';
import type { DueReader, DueReading } from '../../due/read-dues.js';
import { ruleOfInterval, timesAYear, type Unit } from '../../due/rhythms.js';
import { matchesOf } from '../../text/matches.js';
import { ENGLISH_DATES } from './dates.js';
import { isDescribed, isRate } from './described.js';
import { ENGLISH_COUNT } from './due-phrases.js';
import { countOf } from './recurrences.js';
import { isHeld } from './session-dues.js';
import { MONTH_NAMES, MONTHS, UNITS } from './times-held.js';

const OF_PERIOD: Readonly<Record<string, string>> = {
  biennium: 'biennial',
  triennium: 'triennial',
  quadrennium: 'every 4 years',
  quinquennium: 'every 5 years',
};
const again = (recurring: string | undefined): DueReading | undefined =>
  recurring === undefined ? undefined : { dues: [{ recurring }] };

/** How often something comes again, where no word like "annually" says so. */
export const ENGLISH_RHYTHMS: readonly DueReader[] = [
  {
    // "at intervals of two years", "at intervals not exceeding six months"
    needs: ['intervals of', 'intervals not', 'intervals no '],
    alsoNeeds: UNITS,
    pattern: new RegExp(
      String.raw`\bat (?:regular )?intervals (?:of )?(?:(?:not|no) (?:more|longer|greater) than |not exceeding |at most )?(${ENGLISH_COUNT})(?: \(\d{1,3}\))? (day|week|month|year)s?\b`,
      'g',
    ),
    read: ([, count, unit = ''], { text, start }) =>
      isDescribed(text, start) ? undefined : again(ruleOfInterval(countOf(count), unit as Unit)),
  },
  {
    // "at two-year intervals"
    needs: ['intervals'],
    alsoNeeds: UNITS,
    pattern: new RegExp(String.raw`\bat (${ENGLISH_COUNT})-(day|week|month|year)(?:ly)? intervals\b`, 'g'),
    read: ([, count, unit = ''], { text, start }) =>
      isDescribed(text, start) ? undefined : again(ruleOfInterval(countOf(count), unit as Unit)),
  },
  {
    // "within 60 days of the end of each calendar year"
    needs: ['end of each ', 'end of every ', 'close of each ', 'close of every '],
    alsoNeeds: ['year'],
    pattern: new RegExp(
      String.raw`\b(?:(?:within|no later than|not later than) (?:${ENGLISH_COUNT}(?: \(\d{1,3}\))? (?:\p{Ll}+ )?(?:day|week|month)s? )?(?:of|after|from|following) |(?:at|by) )(?:the )?(?:end|close) of (?:each|every) (?:(?:calendar|financial|fiscal|academic) )?year\b`,
      'gu',
    ),
    read: (_, { text, start }) => (isDescribed(text, start) ? undefined : again('annual')),
  },
  {
    needs: ['regular intervals', 'periodic intervals'],
    pattern: /\bat (?:regular|periodic) intervals\b/g,
    read: (_, { text, start }) => (isDescribed(text, start) ? undefined : again('regular')),
  },
  {
    // "in even-numbered years"
    needs: ['even', 'odd'],
    alsoNeeds: ['years'],
    pattern: /\bin (?:all )?(?:even|odd)(?:-numbered)? years\b/g,
    read: (_, { text, start }) => (isDescribed(text, start) ? undefined : again('biennial')),
  },
  {
    // "three times a year"; how often at most says nothing of when
    needs: ['times '],
    alsoNeeds: ['year'],
    pattern: new RegExp(
      String.raw`(?<!\bup to |\bmore than )\b(${ENGLISH_COUNT}) times (?:a|per|each|every|in each) (?:calendar )?year\b`,
      'g',
    ),
    read: ([, count], { text, start }) =>
      isDescribed(text, start) || isRate(text, start) ? undefined : again(timesAYear(countOf(count))),
  },
  {
    // "once per biennium"
    needs: Object.keys(OF_PERIOD),
    alsoNeeds: ['each ', 'every ', 'per ', 'a bi', 'a tri', 'a qu'],
    pattern:
      /\b(?:(?:at least )?once (?:a|per|in each|in every|each|every|during each) |(?:in|during|for|at the end of) (?:each|every) |each )(biennium|triennium|quadrennium|quinquennium)\b/g,
    read: ([, period = ''], { text, start }) => (isDescribed(text, start) ? undefined : again(OF_PERIOD[period])),
  },
  {
    // "at every second meeting"
    needs: ['every '],
    alsoNeeds: ['eeting'],
    pattern: new RegExp(
      String.raw`\b(?:at |to )?every (other|second|third|fourth|${ENGLISH_COUNT}) (?:regular |ordinary )?meetings?\b`,
      'g',
    ),
    read: ([, count = ''], { text, start }) =>
      isDescribed(text, start) ? undefined : again(`every ${count === 'fourth' ? 4 : countOf(count)} sessions`),
  },
  {
    // "to each National Council meeting"
    needs: ['meeting', 'session'],
    alsoNeeds: ['each ', 'every '],
    pattern: /\b(?:at|to|for|before) (?:each|every) (?:\p{Lu}[\p{L}-]* ){1,4}(?:meeting|session)\b/gu,
    read: (_, { text, start }) =>
      isDescribed(text, start) || isHeld(text, start) ? undefined : again('every session'),
  },
  {
    needs: ['imonthly', 'i-monthly'],
    pattern: /\b[Bb]i-?monthly\b/g,
    read: (_, { text, start }) => (isDescribed(text, start) ? undefined : again('every 2 months')),
  },
  {
    // "each spring", "every fall semester"
    needs: ['each ', 'every '],
    alsoNeeds: ['pring', 'ummer', 'utumn', 'fall', 'Fall', 'inter'],
    pattern:
      /\b(?:each|every) (?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: (?:semester|term|session|meeting))?\b/g,
    read: (_, { text, start }) => (isDescribed(text, start) || isHeld(text, start) ? undefined : again('annual')),
  },
  {
    // "in March and September of each year"
    needs: ['each year', 'every year', 'each calendar year', 'annually'],
    alsoNeeds: MONTHS,
    pattern: new RegExp(
      String.raw`\b(?:in|by the end of|during) ((?:${MONTH_NAMES})(?:(?:, (?:${MONTH_NAMES})){0,3},? and (?:${MONTH_NAMES}))) (?:of )?(?:(?:each|every) (?:calendar )?year|annually)\b`,
      'g',
    ),
    read: ([, printed = ''], { text, start, context }) => {
      if (isDescribed(text, start) || isHeld(text, start)) return undefined;
      const numbers = matchesOf(new RegExp(MONTH_NAMES, 'g'), printed).map(
        ([name]) => ENGLISH_DATES.monthNumber(name) ?? 1,
      );
      const months = numbers.flatMap((number) => monthAfter(number, undefined, context.date) ?? []).sort();
      const recurring = timesAYear(numbers.length) ?? 'annual';
      return {
        dues: months.length > 0 ? months.map((month) => ({ month })) : [{ recurring }],
        yearly: numbers.flatMap((number) => lastOfMonth(number) ?? []),
      };
    },
  },
];
