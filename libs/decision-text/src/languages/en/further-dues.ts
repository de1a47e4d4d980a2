import { monthAfter } from '../../due/calendar-sessions.js';
import { dayInFigures } from '../../due/dates.js';
import { lastDayIn } from '../../due/days-of-year.js';
import { readerOfHours } from '../../due/hours.js';
import type { DuePlace, DueReader } from '../../due/read-dues.js';
import { ENGLISH_DATES } from './dates.js';
import { ENGLISH_COUNT, ENGLISH_LIMIT } from './due-phrases.js';
import { MONTH_NAMES, MONTHS, MONTHS_IN_ANY_CASE } from './times-held.js';
import { AT_OR_BEFORE, isSaid } from './said-dues.js';

const MONTH = ENGLISH_DATES.month;
const KIND = '(?:regular |ordinary |annual |plenary |scheduled |general )?';

/** Less usual ways in which English tells days, months and rhythms; they are tried before the usual ones. */
export const ENGLISH_FURTHER_DUES: readonly DueReader[] = [
  {
    // "to the 10 July 2024 meeting of the Committee"
    needs: ['ession', 'eeting'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b${AT_OR_BEFORE} (?:its|their|the) (\d{1,2} ${MONTH},? (?:19|20)\d\d|${MONTH} \d{1,2},? (?:19|20)\d\d) ${KIND}(?:session|meeting)\b`,
      'giu',
    ),
    read: ([, printed = ''], place) => {
      const date = ENGLISH_DATES.dayIn(printed);
      return date === undefined || !isSaid(place) ? undefined : { dues: [{ date }] };
    },
  },
  {
    // "in May and November": two reports
    needs: MONTHS.map((month) => `${month} and `),
    pattern: new RegExp(
      String.raw`\b[Ii]n (${MONTH_NAMES}) and (?:in )?(${MONTH_NAMES})\b(?!,? \d{1,2}\b)(?:,? ((?:19|20)\d\d))?(?! (?:each|every|of))`,
      'gu',
    ),
    read: ([, one = '', other = '', year], place) => {
      const months = [one, other].flatMap(
        (name) => monthAfter(ENGLISH_DATES.monthNumber(name) ?? 1, year, place.context.date) ?? [],
      );
      return months.length < 2 || !isSaid(place) ? undefined : { dues: months.map((month) => ({ month })) };
    },
  },
  {
    needs: ['each ', 'every '],
    alsoNeeds: MONTHS,
    pattern: new RegExp(String.raw`\b(?:each|every) (?:${MONTH_NAMES})\b(?! \d)`, 'g'),
    read: (_, place) => (isSaid(place) ? { dues: [{ recurring: 'annual' }] } : undefined),
  },
  {
    // "by close of business on Friday 12 May 2024", "no later than 5 pm on 3 June 2024"
    needs: ['close of ', 'pm', 'p.m.', 'am ', 'a.m.', 'noon', 'midnight', 'day'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT} )+(?:(?:(?:the )?close of business|noon|midnight|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)),? (?:on )?)?(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?(\d{1,2}(?:st|nd|rd|th)? ${MONTH},? (?:19|20)\d\d|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)\b`,
      'gi',
    ),
    read: ([, printed = ''], place) => {
      const date = ENGLISH_DATES.dayIn(printed);
      return date === undefined || !isSaid(place) ? undefined : { dues: [{ date }] };
    },
  },
  {
    // "by 30/06/2024"
    needs: ['/19', '/20', '.19', '.20'],
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT}|on or before|due) (\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)\b`,
      'gi',
    ),
    read: ([, first = '', , second = '', year = '']) => {
      // Where it cannot be told which of the two is the month, none is named.
      if (Number(first) <= 12 && Number(second) <= 12 && first !== second) return undefined;
      const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
      const date = dayInFigures(year, month, day);
      return date === undefined ? undefined : { dues: [{ date }] };
    },
  },
  {
    // "at each of its March sessions": once a year
    needs: ['each of', 'every one of'],
    alsoNeeds: MONTHS,
    pattern: new RegExp(
      String.raw`\b${AT_OR_BEFORE} (?:each|every one) of (?:its|their) (?:${MONTH_NAMES}) (?:sessions|meetings)\b`,
      'gu',
    ),
    read: (_, place) => (isSaid(place) ? { dues: [{ recurring: 'annual' }] } : undefined),
  },
  {
    // "at the start of each academic year"
    needs: ['start', 'beginning', 'end', 'close'].flatMap((part) => [`${part} of each `, `${part} of every `]),
    pattern:
      /\b(?:at|by|before|after) the (?:start|beginning|end|close) of (?:each|every) (?:academic |financial |fiscal |calendar |school |budget )?(year|semester)\b/g,
    read: ([, unit]) => ({ dues: [{ recurring: unit === 'year' ? 'annual' : 'every 6 months' }] }),
  },
  {
    // "quarterly, beginning with the third quarter of 2026": the first occasion
    needs: ['quarter of'],
    pattern:
      /\b(?:starting|beginning|commencing) (?:(?:with|in|from|at) )?(?:the )?(first|second|third|fourth|last) quarter of (?:the year )?((?:19|20)\d\d)\b/g,
    read: ([, quarter = '', year = ''], place) =>
      isSaid(place) ? { dues: [{ month: `${year}-${QUARTERS[quarter.toLowerCase()] ?? '12'}` }] } : undefined,
  },
  {
    // "in the first half of 2027": its last month
    needs: ['half of'],
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT}|in|during)(?: the (?:end|close) of)? the first half of (?:the year )?((?:19|20)\d\d)\b`,
      'gi',
    ),
    read: ([, year = ''], place) =>
      isSaid(place) && isCounted(year, place) ? { dues: [{ month: `${year}-06` }] } : undefined,
  },
  {
    // "by the end of the 2027 calendar year", "before the close of calendar year 2027"
    needs: ['alendar year', ' year'],
    pattern: new RegExp(
      String.raw`\b${ENGLISH_LIMIT} (?:the )?(?:end|close) of (?:the )?(?:(?:calendar year|year) ((?:19|20)\d\d)|((?:19|20)\d\d)(?: calendar)? year)\b`,
      'gi',
    ),
    read: ([, behind, before], place) => (isSaid(place) ? { dues: [{ year: Number(behind ?? before) }] } : undefined),
  },
  {
    // "by the first of February 2025", "by the last day of February 2025"
    needs: ['first of', 'first day', 'last day'],
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT}|on or before|on) the (first|last)(?: day)? of (${MONTH}),? ((?:19|20)\d\d)\b`,
      'gi',
    ),
    read: ([, which = '', name = '', year = ''], place) => {
      const month = ENGLISH_DATES.monthNumber(name) ?? 1;
      const date =
        which.toLowerCase() === 'first' ? dayInFigures(year, String(month), '1') : lastDayIn(month, Number(year));
      return date === undefined || !isSaid(place) ? undefined : { dues: [{ date }] };
    },
  },
  {
    // "before it convenes in January 2017"
    needs: ['convene'],
    pattern: new RegExp(
      String.raw`\b(?:when|before|after|by the time|as soon as) (?:it|the [^,;.]{3,60}?) (?:re)?convenes?\b(?: (?:in|on) (?:(${MONTH}),? ((?:19|20)\d\d)|[^,;.]{3,40}))?`,
      'giu',
    ),
    read: ([event, name, year], place) =>
      isSaid(place)
        ? {
            dues: [
              name === undefined || year === undefined ? { event } : { month: ENGLISH_DATES.isoMonth(year, name) },
            ],
          }
        : undefined,
  },
  {
    needs: ['from now', 'from today'],
    pattern: new RegExp(String.raw`\b(${ENGLISH_COUNT}) (day|week|month|year)s? from (?:now|today)\b`, 'g'),
    read: ([printed]) => ({ dues: [{ event: printed }] }),
  },
  {
    needs: ['a week', 'a month', 'a year', 'fortnight'],
    pattern: /\b[Ww]ithin (?:a (week|month|year)|a (fortnight))\b(?! of\b(?! (?:its |the )?adoption))/g,
    read: ([, unit], place) =>
      isSaid(place)
        ? { dues: [{ within: unit === undefined ? 'P14D' : `P1${unit.charAt(0).toUpperCase()}` }] }
        : undefined,
  },
  readerOfHours({
    needs: ['hours'],
    pattern:
      /\b(?:[Ww]ithin|no later than|not later than) (?:the next )?(24|48|72|96|twenty-four|forty-eight|seventy-two|ninety-six)(?: \(\d{2}\))? hours\b/g,
    counts: { 'twenty-four': 24, 'forty-eight': 48, 'seventy-two': 72, 'ninety-six': 96 },
    ofCase: /^ (?:of|from|after|before|following|prior to|in advance of) (?!(?:the |its )?adoption\b)[^,;.]{3,90}/,
  }),
  {
    needs: ['opportunity'],
    pattern: /\bat the (?:next|first) (?:possible |available )?opportunity\b/g,
    read: () => ({ dues: [{ asap: true }] }),
  },
  {
    needs: ['quarter'],
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT}|in|at) the (?:end|close) of the (first|second|third|fourth|last) quarter of (?:the year )?((?:19|20)\d\d)\b`,
      'gi',
    ),
    read: ([, quarter = '', year = ''], place) =>
      isSaid(place) ? { dues: [{ month: `${year}-${QUARTERS[quarter.toLowerCase()] ?? '12'}` }] } : undefined,
  },
];

/** A time that is over is nobody's to keep. */
const isCounted = (year: string, { context: { year: now } }: DuePlace): boolean =>
  now === undefined || Number(year) >= now;

/** The last month of each quarter. */
const QUARTERS: Readonly<Record<string, string>> = { first: '03', second: '06', third: '09', fourth: '12', last: '12' };
