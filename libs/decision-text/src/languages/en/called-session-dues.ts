import { fromRoman } from '#symbol';
import { monthAfter } from '../../due/calendar-sessions.js';
import type { Due } from '../../decision-document.js';
import type { DuePlace, DueReader, DueReading } from '../../due/read-dues.js';
import { ENGLISH_DATES } from './dates.js';
import { ENGLISH_ORDINAL } from './due-phrases.js';
import { ENGLISH_ORDINALS } from './ordinals.js';
import { ownerCalled } from '../../due/session-owner.js';
import { MONTH_NAMES, MONTHS_IN_ANY_CASE, ORDINALS_IN_ANY_CASE } from './times-held.js';
import { AT_OR_BEFORE, isSaid } from './said-dues.js';

const MONTH = ENGLISH_DATES.month;
const NEXT = '(?:next|following|forthcoming|upcoming)';
const KIND = '(?:regular |ordinary |annual |plenary |scheduled |general )?';

/** At a session, or before it, as its limit says. */
const dueAt = (limit: string, session: number | 'next', of: Pick<Due, 'of'> = {}): Due =>
  /^(?:before|prior|in time)/i.test(limit) ? { before_session: session, ...of } : { session, ...of };

/** "its meeting in October": the first such month after the adoption. */
function inMonth(name: string, year: string | undefined, place: DuePlace): DueReading | undefined {
  const month = monthAfter(ENGLISH_DATES.monthNumber(name) ?? 1, year, place.context.date);
  return month === undefined || !isSaid(place) ? undefined : { dues: [{ month }] };
}

/** Sessions that are told otherwise than by an ordinal before the word: by whose they are, by a month, by a year, by the body that counts itself. */
export const ENGLISH_CALLED_SESSION_DUES: readonly DueReader[] = [
  {
    // "to the Conference of 2026", "before the Assembly of 2027": a session that is called by its year
    needs: ['of 20', 'of 19'],
    alsoNeeds: ['onference', 'ongress', 'onvention', 'ssembly', 'ynod'],
    pattern:
      /\b([Bb]efore|prior to|[Aa]t|to|for|in time for) (?:the|its) (?:(?:Annual|General) )?(?:Conference|Congress|Convention|Assembly|Synod) of ((?:19|20)\d\d)\b/g,
    read: ([, limit = '', year = ''], place) =>
      isSaid(place) && isCounted(year, place)
        ? {
            dues: [dueAt(limit, Number(year))],
          }
        : undefined,
  },
  {
    // "to the next group of sessions": so a synod calls its session
    needs: ['group of sessions'],
    pattern: new RegExp(
      String.raw`\b(${AT_OR_BEFORE}) (?:the|its) (?:${NEXT}|(${MONTH_NAMES})(?: ((?:19|20)\d\d))?) group of sessions\b(?: (?:in|of) (${MONTH_NAMES})(?: ((?:19|20)\d\d))?\b)?`,
      'g',
    ),
    read: ([, limit = '', month, year, monthBehind, yearBehind], place) => {
      const name = month ?? monthBehind;
      if (name !== undefined) return inMonth(name, year ?? yearBehind, place);
      return isSaid(place) ? { dues: [dueAt(limit, 'next')] } : undefined;
    },
  },
  {
    // "at the Council’s next meeting"
    needs: ['next ', 'following ', 'forthcoming ', 'upcoming '],
    alsoNeeds: ['’', "'"],
    pattern: new RegExp(
      String.raw`\b(${AT_OR_BEFORE}) (?:the )?(?:\p{Lu}[\p{L}-]*(?: (?:of|for|on|and|the))* ){0,5}\p{Lu}[\p{L}-]*[’']s? ${NEXT} ${KIND}(?:meeting|session)s?\b`,
      'gu',
    ),
    read: ([, limit = ''], place) => (isSaid(place) ? { dues: [dueAt(limit, 'next')] } : undefined),
  },
  {
    // "for consideration by the 59th Directing Council": a body that counts itself
    needs: ['Council', 'Committee', 'Conference', 'Board', 'Summit'],
    alsoNeeds: ['st ', 'nd ', 'rd ', 'th '],
    pattern: new RegExp(
      String.raw`\b(${AT_OR_BEFORE}) the (\d{1,3}(?:st|nd|rd|th)) ((?:\p{Lu}[\p{L}-]+ ){1,4}(?:Council|Committee|Conference|Board|Summit))\b(?! (?:[Mm]eeting|[Ss]ession|(?:of|on|for) (?:the )?\p{Lu}))`,
      'gu',
    ),
    read: ([, limit = '', ordinal = '', name = ''], place) => {
      const session = ENGLISH_ORDINALS.ordinalIn(ordinal);
      if (session === undefined || !isSaid(place)) return undefined;
      const of = ownerCalled(name, place.context);
      return {
        dues: [dueAt(limit, session, of)],
      };
    },
  },
  {
    // "to the XXX Meeting of the Directing Council", "by the XXIII Sanitary Conference"
    needs: ['X ', 'V ', 'I ', 'L '],
    alsoNeeds: ['Council', 'Committee', 'Conference', 'Board', 'Assembly', 'Congress', 'Meeting', 'Session'],
    pattern: new RegExp(
      String.raw`\b(${AT_OR_BEFORE}) the ([IVXL]{1,7}) (?:(?:Meeting|Session|Ordinary Session|Regular Session) of the )?((?:\p{Lu}[\p{L}-]+ ){0,4}(?:Council|Committee|Conference|Board|Assembly|Congress))\b(?! (?:[Mm]eeting|[Ss]ession)\b)`,
      'gu',
    ),
    read: ([, limit = '', numeral = '', name = ''], place) => {
      const session = fromRoman(numeral);
      if (session === undefined || !isSaid(place)) return undefined;
      const of = ownerCalled(name, place.context);
      return {
        dues: [dueAt(limit, session, of)],
      };
    },
  },
  {
    // "at the Council’s twenty-fifth regular session"
    needs: ['’s ', "'s ", 's’ ', "s' "],
    alsoNeeds: ORDINALS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b(${AT_OR_BEFORE}) (?:the )?((?:\p{Lu}[\p{L}/-]*(?: (?:of|for|on|and|the))* ){0,5}\p{Lu}[\p{L}/-]*?)(?:[’']s|(?<=s)[’']) (${ENGLISH_ORDINAL.source})(?: \((?:19|20)\d\d\))? ${KIND}(?:meeting|session)\b`,
      'gu',
    ),
    read: ([, limit = '', name = '', ordinal = ''], place) => {
      const session = ENGLISH_ORDINALS.ordinalIn(ordinal);
      if (session === undefined || !isSaid(place)) return undefined;
      const of = ownerCalled(name, place.context);
      const current = of.of === undefined ? place.context.session : undefined;
      const isPast = current !== undefined && session < current;
      return {
        dues: [dueAt(limit, session, of)],
        isPast,
      };
    },
  },
  {
    // "at the Board’s December meeting"
    needs: ['’s ', "'s "],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b${AT_OR_BEFORE} (?:the )?(?:\p{Lu}[\p{L}-]* ){0,4}\p{Lu}[\p{L}-]*[’']s (${MONTH}) (?:((?:19|20)\d\d) )?${KIND}(?:meeting|session)\b`,
      'giu',
    ),
    read: ([, name = '', year], place) => inMonth(name, year, place),
  },
  {
    // "to its session of March 2024", "at the meeting to be held in October"
    needs: ['ession', 'eeting'],
    alsoNeeds: MONTHS_IN_ANY_CASE,
    pattern: new RegExp(
      String.raw`\b${AT_OR_BEFORE} (?:its|their|the) (?:next )?${KIND}(?:session|meeting) (?:(?:to be held|scheduled|planned) )?(?:of|in|for) (${MONTH})(?: ((?:19|20)\d\d))?\b(?! \d)`,
      'giu',
    ),
    read: ([, name = '', year], place) => inMonth(name, year, place),
  },
  {
    // "at the next regular Board meeting", "by the following Council meeting"
    needs: [' meeting'],
    alsoNeeds: ['next ', 'following ', 'forthcoming ', 'upcoming '],
    pattern: new RegExp(
      String.raw`\b(${AT_OR_BEFORE}) (?:the|its|our) ${NEXT} ${KIND}(?:\p{Lu}[\p{L}-]* ){1,4}(?:meeting|session)\b(?! of the \p{Lu})`,
      'gu',
    ),
    read: ([, limit = ''], place) => (isSaid(place) ? { dues: [dueAt(limit, 'next')] } : undefined),
  },
];

/** A time that is over is nobody's to keep. */
const isCounted = (year: string, { context: { year: now } }: DuePlace): boolean =>
  now === undefined || Number(year) >= now;
