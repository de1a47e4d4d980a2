import type { Due } from '../../decision-document.js';
import type { DuePlace, DueReader, DueReading } from '../../due/read-dues.js';
import { matchesOf } from '../../text/matches.js';
import { ENGLISH_DATES } from './dates.js';
import { isAskedIn, isDescribed } from './described.js';
import { ENGLISH_LIMIT, ENGLISH_ORDINAL } from './due-phrases.js';
import { isHeld } from './session-dues.js';
import { MONTH_NAMES, MONTHS_IN_ANY_CASE, YEARS } from './times-held.js';

const MONTH = ENGLISH_DATES.month;
const MONTH_NAME = `(?:${MONTH_NAMES})`;
const { isoDay, isoMonth } = ENGLISH_DATES;
const YEAR = '(?:19|20)\\d\\d';
const PERIOD =
  '(?:biennium|triennium|quadrennium|quinquennium|intersessional period|academic year|parliamentary term|legislative term|legislature)';

const isSaid = ({ text, start }: DuePlace): boolean => !isHeld(text, start) && !isDescribed(text, start);
const isOver = (year: string, { context: { year: now } }: DuePlace): boolean => now !== undefined && Number(year) < now;

const DAY_OF_LIST = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th)? (${MONTH})|(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?`,
  'gi',
);
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?)`;

const inYear = (year: number, place: DuePlace): DueReading | undefined =>
  isSaid(place) ? { dues: [{ year }] } : undefined;

/** "report to the Council | on 30 June 2026" */
const REPORTS_TO = /\breport (?:back )?(?:orally )?(?:to (?:the |its )?\p{Lu}[\p{L} ]{2,60} )?$/u;
/** "to report on nests | in their national reports" */
const REPORTS_ON = /\b(?:report|inform|provide|include|reflect|address) ?[^;.]{0,160}$/;

/** Several days with one year, parts of years and of longer periods. */
export const ENGLISH_LISTED_DUES: readonly DueReader[] = [
  {
    // "no later than 1 March, 1 June and 1 September 2026"
    needs: [' and '],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT}|on) (${DAY}(?:, (?:by |on )?${DAY}){0,4},? and (?:by |on )?${DAY}),? (${YEAR})\b`,
      'gi',
    ),
    read: ([, printed = '', year = ''], place) => {
      const days = matchesOf(DAY_OF_LIST, printed).map(([, day, month, monthFirst, dayAfter]) =>
        isoDay(year, month ?? monthFirst, day ?? dayAfter),
      );
      const known = days.flatMap((date): Due[] => (date === undefined ? [] : [{ date }]));
      return known.length < days.length || !isSaid(place) || isOver(year, place) ? undefined : { dues: known };
    },
  },
  {
    // "to the Executive Committee meeting on March 5, 2026", "at the 14 May 2026 Board meeting"
    needs: ['eeting'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b(?:[Bb]efore|at|by|for|to) (?:its|their|the) (?:(?:(?!(?:at|by|for|before|on|of)\b)\p{Lu}[\p{L}-]* ){0,5}(?:regular |ordinary |next |upcoming )?meeting(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})? (?:on|of|scheduled for) (\d{1,2} ${MONTH},? ${YEAR}|${MONTH} \d{1,2},? ${YEAR})|(\d{1,2} ${MONTH},? ${YEAR}|${MONTH} \d{1,2},? ${YEAR}) (?:\p{Lu}[\p{L}-]* ){1,4}[Mm]eeting)\b`,
      'giu',
    ),
    read: ([, behind, before], place) => {
      const date = ENGLISH_DATES.dayIn(behind ?? before ?? '');
      return date === undefined || !isSaid(place) || isOver(date.slice(0, 4), place) ? undefined : { dues: [{ date }] };
    },
  },
  {
    // "at the June 2026 European Council"
    needs: ['ouncil', 'ummit', 'onference', 'ongress', 'ssembly', 'ynod', 'enate', 'oard', 'lenary'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b(?:[Bb]efore|prior to|[Aa]t|by|for|to|in time for) (?:the|its) (?:${MONTH_NAME}[/–-])?(${MONTH_NAME}) (${YEAR}) (?:\p{Lu}[\p{L}-]* ){0,3}(?:Council|Summit|Conference|Congress|Assembly|Synod|Senate|Board|Plenary|plenary)\b`,
      'gu',
    ),
    read: ([, month = '', year = ''], place) =>
      isSaid(place) && !isOver(year, place) ? { dues: [{ month: isoMonth(year, month) }] } : undefined,
  },
  {
    // "report to the Council on 30 June 2026"
    needs: [' on '],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(String.raw`\bon (\d{1,2} ${MONTH_NAME},? ${YEAR}|${MONTH_NAME} \d{1,2},? ${YEAR})\b`, 'gu'),
    read: ([, printed = ''], place) => {
      const date = ENGLISH_DATES.dayIn(printed);
      const { date: adopted } = place.context;
      const isOfReport = REPORTS_TO.test(place.text.slice(Math.max(0, place.start - 100), place.start));
      return !isOfReport || date === undefined || adopted === undefined || date <= adopted || !isSaid(place)
        ? undefined
        : { dues: [{ date }] };
    },
  },
  {
    // "by mid-June 2026", "by end-June 2026", "in late June 2026"
    needs: ['mid', 'end', 'early', 'late'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT}|in) (?:the )?(?:(?:mid|end|early|late)[- ](?:of )?(?:the )?)(${MONTH}),? (?:of )?(${YEAR})\b`,
      'gi',
    ),
    read: ([phrase, month = '', year = ''], place) =>
      !isSaid(place) || isOver(year, place) || (/^in /i.test(phrase) && !isAskedIn(place.text, place.start))
        ? undefined
        : { dues: [{ month: isoMonth(year, month) }] },
  },
  {
    // "by end-2026", "in the course of 2026"
    needs: ['end-', 'end ', 'course of'],
    alsoNeeds: YEARS,
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT} (?:the )?(?:end|close)[- ](?:of )?|(?:in|during|over) the course of (?:the year )?)(${YEAR})\b(?! ?[-–/]\d)`,
      'gi',
    ),
    read: ([phrase, year = ''], place) =>
      isOver(year, place) || (/course/.test(phrase) && !isAskedIn(place.text, place.start))
        ? undefined
        : inYear(Number(year), place),
  },
  {
    // "in the second semester of 2026", "within the first trimester of 2026"
    needs: ['emester', 'rimester', 'half', 'uarter'],
    alsoNeeds: YEARS,
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT}|in|during|within|at)(?: the (?:end|close|course) of)?(?: the)? (first|second|third|fourth|last|final) (semester|trimester|half|quarter|half-year)(?: of|,)? (?:the year )?(${YEAR})\b`,
      'gi',
    ),
    read: ([, which = '', part = '', year = ''], place) => {
      if (!isSaid(place) || isOver(year, place)) return undefined;
      const isThird = /^(?:trimester|quarter)$/i.test(part);
      const month = isThird ? LAST_OF_QUARTER[which.toLowerCase()] : which.toLowerCase() === 'first' ? '06' : undefined;
      return { dues: [month === undefined ? { year: Number(year) } : { month: `${year}-${month}` }] };
    },
  },
  {
    // "this year", "before the end of the current year", "next year": of the adoption
    needs: ['this year', 'current year', 'next year', 'following year', 'coming year', 'present year', 'calendar year'],
    pattern:
      /\b(?:(?:by|before|at|no later than|not later than|prior to) the (?:end|close) of (?:the )?|(?:later|early|earlier|during|within|in the course of|in) (?:the )?|(?<=\b[Rr]eport(?: back)?(?: to (?:the |its )?\p{Lu}[\p{L} ]{2,60})? ))(this|current|present|next|following|coming) (?:calendar )?year\b(?! of| to| in|[’'])/gu,
    read: ([, which = ''], place) => {
      const { date } = place.context;
      if (date === undefined || !isSaid(place)) return undefined;
      const isLater = /^(?:next|following|coming)$/.test(which);
      return { dues: [{ year: Number(date.slice(0, 4)) + (isLater ? 1 : 0) }] };
    },
  },
  {
    // "during the next biennium", "in the 2026-2029 quadrennium", "by the end of the biennium 2026-2027"
    needs: ['ennium', 'intersessional period', 'academic year', 'arliamentary term', 'egislative term', 'egislature'],
    pattern: new RegExp(
      String.raw`\b(?:(?:[Bb]y|[Bb]efore|[Aa]t|no later than|not later than|prior to|[Ii]n|[Dd]uring|towards?) the (?:end|close|start|beginning|course|middle|mid-?point|(?:first|second|third|fourth|last|final) (?:year|half)) of|[Ii]n|[Dd]uring|[Ww]ithin|[Oo]ver) (?:the |this |each )?(?:(?:current|present|next|coming|following|forthcoming|(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)?\d\d)) ){0,2}(?:financial |budget )?${PERIOD}\b(?: (?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d\b)?`,
      'gu',
    ),
    read: ([event], place) =>
      /\b(?:each|every) /.test(event) ||
      (/^(?:in|during|within|over) (?:the |this )?\p{L}+(?: \p{L}+)?$/iu.test(event) &&
        !/ (?:current|present|next|coming|following|forthcoming) /.test(event)) ||
      !isSaid(place) ||
      (/^(?:in|during|within|over) (?!the (?:end|course|first|second|last|final))/i.test(event) &&
        !isAskedIn(place.text, place.start))
        ? undefined
        : { dues: [{ event }] },
  },
  {
    // "ahead of the next ministerial meeting"
    needs: ['next ', 'forthcoming ', 'upcoming '],
    pattern:
      /\b(?:[Bb]efore|prior to|in advance of|ahead of|[Aa]t|to|for|in time for|by) (?:the|its) ((?:next|forthcoming|upcoming) (?:ministerial|high-level|inter-?ministerial|intergovernmental|interparliamentary|review|biennial|triennial|summit) (?:meeting|conference|summit|dialogue|forum|segment))\b(?! of the \p{Lu})/gu,
    read: ([, meeting = ''], place) => (isSaid(place) ? { dues: [{ meeting }] } : undefined),
  },
  {
    // "no later than the first day of the 2024 Regular Session", "by the opening day of the next session"
    needs: ['day of ', 'day in '],
    pattern:
      /\b(?:no later than|not later than|[Bb]y|[Bb]efore|prior to|[Oo]n|on or before) the (?:first|last|opening|closing|final) (?:sitting )?day (?:of|in) (?:(?:the )?(?:19|20)\d\d\b(?! [\p{L} ]{0,30}[Ss]ession)|(?:the|its) [^,;.]{0,60}?(?:[Ss]ession|[Tt]erm|[Mm]eeting|[Cc]onference|[Cc]ongress|Assembly)\b)(?: of the (?:\p{Lu}[\p{L}-]* ?)+)?/gu,
    read: ([event], place) => (isSaid(place) ? { dues: [{ event: event.trim() }] } : undefined),
  },
  {
    // "in its response to this Report"
    needs: ['response to this', 'response to the '],
    pattern:
      /\bin (?:its|their) (?:formal |written )?response to (?:this|the (?:present |Committee[’']s )?)(?:\s?[Rr]eport)\b/gu,
    read: ([event], place) => (isSaid(place) ? { dues: [{ event }] } : undefined),
  },
  {
    // "to report on nests in their national reports"
    needs: ['ational report', 'ational Report', 'country report', 'periodic report', 'initial report'],
    pattern: new RegExp(
      String.raw`\bin (?:its|their) (?:next |subsequent |${ENGLISH_ORDINAL.source}(?:,? (?:and|or) ${ENGLISH_ORDINAL.source})? )?(?:[Nn]ational|country|periodic|initial) [Rr]eports?\b`,
      'g',
    ),
    read: ([event], place) =>
      isSaid(place) && REPORTS_ON.test(place.text.slice(Math.max(0, place.start - 180), place.start))
        ? { dues: [{ event }] }
        : undefined,
  },
  {
    // "by 31 July of the year following the end of the biennium"
    needs: [' year'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b(?:${ENGLISH_LIMIT}) (?:the )?(?:end of )?(?:${DAY}|${MONTH}) (?:of|in) the (?:year (?:following|after|of) [^,;.]{3,60}?|(?:following|next|subsequent|same) year)(?= and |[,;.]|$)`,
      'giu',
    ),
    read: ([event], place) => (isSaid(place) ? { dues: [{ event }] } : undefined),
  },
  {
    // "at the midpoint of the plan", "midway through the mandate"
    needs: ['mid-term of', 'midterm of', 'mid-point of', 'midpoint of', 'halfway ', 'half-way ', 'midway ', 'mid-way '],
    pattern:
      /\b(?:at (?:the )?(?:mid-?term|mid-?point|half-?way point) of|(?:half|mid)-?way through) (?:the |its |their )[^,;.]{3,60}?(?= and |[,;.]|$)/g,
    read: ([event], place) => (isSaid(place) ? { dues: [{ event }] } : undefined),
  },
  {
    // "following each mission", "before the renewal of the mandate"
    needs: [
      ...['ollowing', 'fter', 'pon', 'end of', 'ompletion of'].flatMap((behind) =>
        ['each', 'every', 'any such'].map((one) => `${behind} ${one} `),
      ),
      ...['enewal of', 'ermination of', 'xtension of', 'xpiration of', 'xpiry of', 'losure of'],
    ],
    pattern:
      /\b(?:(?:following|after|upon|at the end of|on completion of|upon completion of) (?:each|every|any such) (?!(?:[\p{L}-]+ )?(?:year|month|week|quarter|session|meeting|biennium|day|semester|term)s?\b)[\p{L}-]+(?: [\p{L}-]+)?|(?:(?:at least|no later than|not later than) )?(?:[\p{L}\d-]{1,12} (?:\(\d{1,3}\) )?(?:days|weeks|months) )?(?:before|prior to|upon|on) (?:the |any )?(?:(?:renewal|termination|extension|closure) of (?:the |its |their |this )(?:current |present )?(?:mandate|authori[sz]ation|agreement|contract|moratorium|mission|operation|programme|appointment|licence|measures?|embargo|sanctions)|(?:expiration|expiry) of (?:the |its |their |this )(?:current |present )?(?:authori[sz]ation|agreement|contract|moratorium|appointment|licence|measures?|exemptions?|mandates?)))\b/gu,
    read: ([event], place) => (isSaid(place) ? { dues: [{ event }] } : undefined),
  },
];

const LAST_OF_QUARTER: Readonly<Record<string, string>> = {
  first: '03',
  second: '06',
  third: '09',
  fourth: '12',
  last: '12',
  final: '12',
};
