import { fromRoman } from '#symbol';
import { monthAfter } from '../../due/calendar-sessions.js';
import { dayInFigures } from '../../due/dates.js';
import { lastDayIn } from '../../due/days-of-year.js';
import type { DuePlace, DueReader, DueReading } from '../../due/read-dues.js';
import { ENGLISH_DATES } from './dates.js';
import { isDescribed } from './described.js';
import { ENGLISH_COUNT, ENGLISH_LIMIT, ENGLISH_ORDINAL } from './due-phrases.js';
import { ENGLISH_ORDINALS } from './ordinals.js';
import { ownerCalled } from '../../due/session-owner.js';
import { isHeld } from './session-dues.js';
import { MONTH_NAMES, MONTHS, MONTHS_IN_ANY_CASE, ORDINALS_IN_ANY_CASE, UNITS, YEARS } from './times-held.js';

const MONTH = ENGLISH_DATES.month;
const NEXT = '(?:next|following|forthcoming|upcoming)';
const AT = '(?:[Bb]efore|prior to|[Aa]t|[Dd]uring|by|to|for|in time for|no later than|not later than)';
const KIND = '(?:regular |ordinary |annual |plenary |scheduled |general )?';

type Places = Pick<DuePlace, 'text' | 'start'>;
const isSaid = ({ text, start }: Places): boolean => !isHeld(text, start) && !isDescribed(text, start);

const asEvent = ([event]: RegExpExecArray, place: Places): DueReading | undefined =>
  isSaid(place) ? { dues: [{ event }] } : undefined;

const nextSession = (limit: string): DueReading => ({
  dues: [/^(?:before|prior|in time)/i.test(limit) ? { before_session: 'next' } : { session: 'next' }],
});

/** "its meeting in October": the first such month after the adoption. */
function inMonth(name: string, year: string | undefined, place: DuePlace): DueReading | undefined {
  const month = monthAfter(ENGLISH_DATES.monthNumber(name) ?? 1, year, place.context.date);
  return month === undefined || !isSaid(place) ? undefined : { dues: [{ month }] };
}

/** Less usual ways in which English says when something falls due; they are tried before the usual ones. */
export const ENGLISH_FURTHER_DUES: readonly DueReader[] = [
  {
    // "within the first two months of each term": no time from the adoption on
    needs: ['the first '],
    alsoNeeds: [' of each', ' of every', ' of the '],
    pattern: new RegExp(
      String.raw`\b(?:within|in|during) the first (?:${ENGLISH_COUNT} )?(?:day|week|month)s? of (?:each|every|the) [^,;.]{3,60}?(?=[,;.]| and |$)`,
      'g',
    ),
    read: asEvent,
  },
  {
    // "before the 2025 Annual Meeting", "to Congress 2024": a meeting that is called by its year
    needs: ['onference', 'ongress', 'onvention', 'ssembly', 'ynod', 'AGM', 'ummit', 'eeting', 'Forum'],
    alsoNeeds: YEARS,
    pattern: new RegExp(
      String.raw`\b(?:[Bb]efore|prior to|[Aa]t|[Dd]uring|by|to|for|in time for) (?:the |its )?(?:(?:\p{Lu}[\p{L}’-]+ ){0,4}(?:Conference|Congress|Convention|Assembly|Synod|AGM|Summit|General Meeting|Forum) (?:19|20)\d\d|(?:19|20)\d\d (?:\p{Lu}[\p{L}’-]+ |annual |general ){0,4}(?:[Cc]onference|[Cc]ongress|[Cc]onvention|[Aa]ssembly|[Ss]ynod|AGM|[Ss]ummit|[Mm]eeting))\b(?! of)`,
      'gu',
    ),
    read: asEvent,
  },
  {
    // "to the Conference of 2026", "before the Assembly of 2027": a session that is called by its year
    needs: ['of 20', 'of 19'],
    alsoNeeds: ['onference', 'ongress', 'onvention', 'ssembly', 'ynod'],
    pattern:
      /\b([Bb]efore|prior to|[Aa]t|to|for|in time for) (?:the|its) (?:(?:Annual|General) )?(?:Conference|Congress|Convention|Assembly|Synod) of ((?:19|20)\d\d)\b/g,
    read: ([, limit = '', year = ''], place) =>
      isSaid(place) && isCounted(year, place)
        ? {
            dues: [
              /^(?:before|prior|in time)/i.test(limit) ? { before_session: Number(year) } : { session: Number(year) },
            ],
          }
        : undefined,
  },
  {
    // "to the next group of sessions": so a synod calls its session
    needs: ['group of sessions'],
    pattern: new RegExp(
      String.raw`\b(${AT}) (?:the|its) (?:${NEXT}|(${MONTH_NAMES})(?: ((?:19|20)\d\d))?) group of sessions\b(?: (?:in|of) (${MONTH_NAMES})(?: ((?:19|20)\d\d))?\b)?`,
      'g',
    ),
    read: ([, limit = '', month, year, monthBehind, yearBehind], place) => {
      const name = month ?? monthBehind;
      if (name !== undefined) return inMonth(name, year ?? yearBehind, place);
      return isSaid(place) ? nextSession(limit) : undefined;
    },
  },
  {
    // "at the Council’s next meeting"
    needs: ['next ', 'following ', 'forthcoming ', 'upcoming '],
    alsoNeeds: ['’', "'"],
    pattern: new RegExp(
      String.raw`\b(${AT}) (?:the )?(?:\p{Lu}[\p{L}-]*(?: (?:of|for|on|and|the))* ){0,5}\p{Lu}[\p{L}-]*[’']s? ${NEXT} ${KIND}(?:meeting|session)s?\b`,
      'gu',
    ),
    read: ([, limit = ''], place) => (isSaid(place) ? nextSession(limit) : undefined),
  },
  {
    // "for consideration by the 59th Directing Council": a body that counts itself
    needs: ['Council', 'Committee', 'Conference', 'Board', 'Summit'],
    alsoNeeds: ['st ', 'nd ', 'rd ', 'th '],
    pattern: new RegExp(
      String.raw`\b(${AT}) the (\d{1,3}(?:st|nd|rd|th)) ((?:\p{Lu}[\p{L}-]+ ){1,4}(?:Council|Committee|Conference|Board|Summit))\b(?! (?:[Mm]eeting|[Ss]ession|(?:of|on|for) (?:the )?\p{Lu}))`,
      'gu',
    ),
    read: ([, limit = '', ordinal = '', name = ''], place) => {
      const session = ENGLISH_ORDINALS.ordinalIn(ordinal);
      if (session === undefined || !isSaid(place)) return undefined;
      const of = ownerCalled(name, place.context);
      return {
        dues: [/^(?:before|prior|in time)/i.test(limit) ? { before_session: session, ...of } : { session, ...of }],
      };
    },
  },
  {
    // "to the XXX Meeting of the Directing Council", "by the XXIII Sanitary Conference"
    needs: ['X ', 'V ', 'I ', 'L '],
    alsoNeeds: ['Council', 'Committee', 'Conference', 'Board', 'Assembly', 'Congress', 'Meeting', 'Session'],
    pattern: new RegExp(
      String.raw`\b(${AT}) the ([IVXL]{1,7}) (?:(?:Meeting|Session|Ordinary Session|Regular Session) of the )?((?:\p{Lu}[\p{L}-]+ ){0,4}(?:Council|Committee|Conference|Board|Assembly|Congress))\b(?! (?:[Mm]eeting|[Ss]ession)\b)`,
      'gu',
    ),
    read: ([, limit = '', numeral = '', name = ''], place) => {
      const session = fromRoman(numeral);
      if (session === undefined || !isSaid(place)) return undefined;
      const of = ownerCalled(name, place.context);
      return {
        dues: [/^(?:before|prior|in time)/i.test(limit) ? { before_session: session, ...of } : { session, ...of }],
      };
    },
  },
  {
    // "prior to the meetings of the Subcommittee"
    needs: ['meetings of', 'meeting of', 'sessions of'],
    alsoNeeds: ['efore ', 'rior to ', 'n advance of ', 'n time for ', 'head of '],
    pattern:
      /\b(?:[Bb]efore|[Pp]rior to|in advance of|in time for|ahead of) (?:the|each of the|all) (?:meetings|sessions|meeting) of (?:the |its )?\p{Lu}[\p{L}-]*(?: (?:of|on|for|the|and|\p{Lu}[\p{L}-]*)){0,8}/gu,
    read: asEvent,
  },
  {
    // "at the Council’s twenty-fifth regular session"
    needs: ['’s ', "'s ", 's’ ', "s' "],
    alsoNeeds: ORDINALS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b(${AT}) (?:the )?((?:\p{Lu}[\p{L}/-]*(?: (?:of|for|on|and|the))* ){0,5}\p{Lu}[\p{L}/-]*?)(?:[’']s|(?<=s)[’']) (${ENGLISH_ORDINAL.source})(?: \((?:19|20)\d\d\))? ${KIND}(?:meeting|session)\b`,
      'gu',
    ),
    read: ([, limit = '', name = '', ordinal = ''], place) => {
      const session = ENGLISH_ORDINALS.ordinalIn(ordinal);
      if (session === undefined || !isSaid(place)) return undefined;
      const of = ownerCalled(name, place.context);
      const current = of.of === undefined ? place.context.session : undefined;
      const isPast = current !== undefined && session < current;
      return {
        dues: [/^(?:before|prior|in time)/i.test(limit) ? { before_session: session, ...of } : { session, ...of }],
        isPast,
      };
    },
  },
  {
    // "at the Board’s December meeting"
    needs: ['’s ', "'s "],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b${AT} (?:the )?(?:\p{Lu}[\p{L}-]* ){0,4}\p{Lu}[\p{L}-]*[’']s (${MONTH}) (?:((?:19|20)\d\d) )?${KIND}(?:meeting|session)\b`,
      'giu',
    ),
    read: ([, name = '', year], place) => inMonth(name, year, place),
  },
  {
    // "to its session of March 2024", "at the meeting to be held in October"
    needs: ['ession', 'eeting'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b${AT} (?:its|their|the) (?:next )?${KIND}(?:session|meeting) (?:(?:to be held|scheduled|planned) )?(?:of|in|for) (${MONTH})(?: ((?:19|20)\d\d))?\b(?! \d)`,
      'giu',
    ),
    read: ([, name = '', year], place) => inMonth(name, year, place),
  },
  {
    // "to the 10 July 2024 meeting of the Committee"
    needs: ['ession', 'eeting'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b${AT} (?:its|their|the) (\d{1,2} ${MONTH},? (?:19|20)\d\d|${MONTH} \d{1,2},? (?:19|20)\d\d) ${KIND}(?:session|meeting)\b`,
      'giu',
    ),
    read: ([, printed = ''], place) => {
      const date = ENGLISH_DATES.dayIn(printed);
      return date === undefined || !isSaid(place) ? undefined : { dues: [{ date }] };
    },
  },
  {
    // "following the exhibition period", "at the end of the trial"
    needs: ['ollowing ', 'fter ', 'pon ', 'nd of '],
    alsoNeeds: [
      'period',
      'phase',
      'exercise',
      'process',
      'trial',
      'pilot',
      'campaign',
      'consultation',
      'audit',
      'inquiry',
      'season',
      'works',
    ],
    pattern:
      /\b(?:following|(?:shortly |soon |immediately )?after|upon|at|by) (?:the |its |this |that |their )(?:(?:end|close|conclusion|completion) of (?:the |its |this |that |their )?)?(?:(?:public|current|present|first|initial|statutory|formal|full|community) ){0,2}(?:exhibition|consultation|comment|comments|notification|trial|pilot|transition|transitional|submission|review|evaluation|election|objection|reporting|monitoring|testing|fishing|hurricane|planning) (?:period|phase|exercise|process|season|programme|project|cycle|campaign)\b(?! (?:that|which|in (?:19|20)\d\d))/gu,
    read: asEvent,
  },
  {
    // "within two reporting cycles": nobody can tell here when they end
    needs: ['cycle', 'cycles'],
    alsoNeeds: ['ithin ', 'n the next ', 'ver the next '],
    pattern: new RegExp(
      String.raw`\b(?:[Ww]ithin|[Ii]n|over) (?:the (?:next|following|first) )?(?:${ENGLISH_COUNT} )?(?:(?:meeting|session|reporting|assessment|audit|budget|review|work|planning|election|electoral|breeding|growing|business) )?cycles?\b`,
      'gu',
    ),
    read: asEvent,
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
    needs: ['year-end', 'year’s end', "year's end", 'Christmas', 'Easter', 'recess', 'break'],
    pattern:
      /\b(?:[Bb]y|[Bb]efore|no later than|prior to) (?:the )?(?:year-end|year[’']s end|Christmas|Easter|(?:summer|winter|spring|autumn|parliamentary) (?:recess|break))\b/g,
    read: asEvent,
  },
  {
    // "in spring 2025", "by the autumn of 2024"
    needs: ['pring ', 'ummer ', 'utumn ', 'fall ', 'Fall ', 'inter '],
    alsoNeeds: YEARS,
    pattern:
      /\b(?:[Bb]y|[Bb]efore|[Ii]n|no later than) (?:the )?(?:end of )?(?:early |late )?(?:the )?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?(?:19|20)\d\d\b/g,
    read: asEvent,
  },
  {
    // "to include it in the report on its twenty-third session"
    needs: ['report on its', 'report on their'],
    pattern: /\bin the report on (?:its|their) (?:[\p{L}-]+ ){1,3}(?:session|meeting)\b/gu,
    read: asEvent,
  },
  {
    // "at each of its March sessions": once a year
    needs: ['each of', 'every one of'],
    alsoNeeds: MONTHS,
    pattern: new RegExp(
      String.raw`\b${AT} (?:each|every one) of (?:its|their) (?:${MONTH_NAMES}) (?:sessions|meetings)\b`,
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
    needs: ['ancial year', 'iscal year', 'cademic year', 'chool year', 'alendar year'],
    pattern:
      /\b(?:by|at|before) the (?:end|close|start|beginning) of (?:the |this )?(?:current |present |next )?(?:financial|fiscal|academic|school|calendar) year\b/g,
    read: asEvent,
  },
  {
    // "three years after the entry into force of this decision"
    needs: ['after ', 'following ', 'from '],
    alsoNeeds: UNITS,
    pattern: new RegExp(
      String.raw`\b(?:no later than |not later than |within )?${ENGLISH_COUNT}(?: \(\d{1,3}\))? (?:day|week|month|year)s? (?:after|following|from) (?:the |its |their )?(?:entry into force|effective date|completion|conclusion|publication|launch|establishment|receipt|ratification|signature)\b(?: of (?:the |this |that )?[\p{L}-]+)?`,
      'gu',
    ),
    read: asEvent,
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
    // "prior to adjournment", "before the adjournment of the regular session"
    needs: ['djournment'],
    pattern:
      /\b(?:[Bb]efore|prior to|by|no later than|at|upon) (?:the )?(?:final )?adjournment(?: sine die)?(?: of (?:the|its|this) (?:(?:19|20)\d\d |[\p{L}-]+ ){0,3}?(?:session|meeting|legislature|assembly))?\b/giu,
    read: asEvent,
  },
  {
    // "by the end of the second quarter of fiscal year 2026", "by the end of FY 2026"
    needs: ['iscal year', 'inancial year', 'FY'],
    pattern:
      /\b(?:[Bb]y|[Bb]efore|no later than|not later than|prior to|at|during|in) (?:the )?(?:(?:end|close|start|beginning) of (?:the )?)?(?:(?:first|second|third|fourth|last) (?:quarter|half) of (?:the )?)?(?:fiscal year|financial year|FY) ?(?:(?:19|20)\d\d(?:[/–-](?:19|20)?\d\d)?|\d\d(?:[/–-]\d\d)?)\b/g,
    read: asEvent,
  },
  {
    // "at the first meeting next fall", "at its first meeting next year"
    needs: ['meeting next', 'session next', 'meeting this', 'session this', 'meeting after', 'meeting following'],
    pattern: new RegExp(
      String.raw`\b${AT} (?:its|their|the|our|(?:the )?(?:\p{Lu}[\p{L}-]* ){0,3}\p{Lu}[\p{L}-]*[’']s?) (?:first|second|last|final) (?:regular |ordinary |full )?(?:meeting|session) (?:(?:next|this) (?:spring|summer|autumn|fall|winter|year|term|semester|academic year|month)|(?:after|following) the (?:summer|winter|spring|autumn|parliamentary|[Cc]hristmas|[Ee]aster) (?:recess|break|holidays?))\b`,
      'gu',
    ),
    read: asEvent,
  },
  {
    // "at its first session after the completion of the review"
    needs: ['session', 'meeting'],
    alsoNeeds: ['after ', 'following '],
    pattern: new RegExp(
      String.raw`\b${AT} (?:its|their|the) (?:(?:first|next) )?${KIND}(?:session|meeting)(?: of (?:the )?\p{Lu}[^,;.]{2,60}?)? (?:to be held )?(?:immediately )?(?:after|following) (?:(?:the |its |their |such |that )[^,;.]{3,80}|it\b)`,
      'gu',
    ),
    read: asEvent,
  },
  {
    // "at the next regular Board meeting", "by the following Council meeting"
    needs: [' meeting'],
    alsoNeeds: ['next ', 'following ', 'forthcoming ', 'upcoming '],
    pattern: new RegExp(
      String.raw`\b(${AT}) (?:the|its|our) ${NEXT} ${KIND}(?:\p{Lu}[\p{L}-]* ){1,4}(?:meeting|session)\b(?! of the \p{Lu})`,
      'gu',
    ),
    read: ([, limit = ''], place) => (isSaid(place) ? nextSession(limit) : undefined),
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
