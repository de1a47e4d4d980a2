import type { Due } from '../../decision-document.js';
import { fromRoman } from '#symbol';
import type { DuePlace, DueReader, DueReading } from '../../due/read-dues.js';
import { matchesOf } from '../../text/matches.js';
import { isDescribed } from './described.js';
import { ENGLISH_ORDINALS } from './ordinals.js';
import { countOf } from './recurrences.js';
import { isHeld, ownerOf } from './session-dues.js';

const AT =
  '(?:[Bb]efore|prior to|in advance of|in time for|[Aa]t|[Dd]uring|by|to|for|no later than(?: at)?|not later than(?: at)?|[Ii]n)';

const ORDINAL_WORD = `(?:${ENGLISH_ORDINALS.words.join('|')})`;
/** "one hundred and fifty-eighth", "hundredth". */
const HUNDREDS = String.raw`(?:(?:one|two|three|four|five|six|a)[ -])?hundred(?:th|(?: and)? ${ORDINAL_WORD}(?:-${ORDINAL_WORD})?)`;
const TIMES: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
const hundreds = (printed: string): number => {
  const [times = '', rest = ''] = printed.toLowerCase().split(/hundred(?:th)?(?: and)?/);
  return 100 * (TIMES[times.replace(/[ -]/g, '')] ?? 1) + (ENGLISH_ORDINALS.ordinalIn(rest) ?? 0);
};

/** "its XLII session", "session 42": whose it is stands before it, as with a session that is spelled out. */
function numbered(ordinals: readonly (number | undefined)[], limit: string, place: DuePlace): DueReading | undefined {
  const owner = ownerOf(place);
  const told = ordinals.flatMap((ordinal) => ordinal ?? []);
  if (told.length === 0 || owner === 'past' || isHeld(place.text, place.start) || isDescribed(place.text, place.start))
    return undefined;
  if (owner === 'through') return { dues: [] };
  const of = owner?.of === undefined ? {} : { of: owner.of };
  const { session } = place.context;
  const isBefore = /^(?:before|prior|in advance|in time)/i.test(limit);
  return {
    dues: told.map((one): Due => (isBefore ? { before_session: one, ...of } : { session: one, ...of })),
    isPast: owner?.of === undefined && session !== undefined && told.some((one) => one < session),
    isPossessive: owner === undefined && /\b(?:its|their) /.test(place.text.slice(place.start, place.end)),
  };
}

/** "at each of its next three sessions": those behind the one that speaks; of a body whose sessions nobody counts here, as told. */
function nextSeveral(count: number, place: DuePlace): DueReading | undefined {
  const owner = ownerOf(place);
  if (owner === 'past' || isHeld(place.text, place.start) || isDescribed(place.text, place.start)) return undefined;
  if (owner === 'through') return { dues: [] };
  const { session } = place.context;
  if (owner?.of !== undefined || session === undefined || session > MOST_SESSIONS)
    return { dues: [{ event: place.text.slice(place.start, place.end) }] };
  return { dues: Array.from({ length: count }, (_, at): Due => ({ session: session + at + 1 })) };
}
/** From here on it is a year by which a session is called. */
const MOST_SESSIONS = 1900;

/** Sessions by a Roman numeral, by a number behind them, and from the hundredth on. */
export const ENGLISH_NUMBERED_SESSIONS: readonly DueReader[] = [
  {
    // "at its XLII regular session"
    needs: ['ession'],
    alsoNeeds: ['X ', 'V ', 'I ', 'L ', 'C '],
    pattern: new RegExp(
      String.raw`\b(${AT}) (?:the |its |their )?([IVXLC]{1,8}) (?:[Rr]egular |[Oo]rdinary |[Ss]pecial |[Aa]nnual )?[Ss]ession\b`,
      'g',
    ),
    read: ([, limit = '', numeral = ''], place) => numbered([fromRoman(numeral)], limit, place),
  },
  {
    // "at its one hundred and fifty-eighth session"
    needs: ['undred'],
    alsoNeeds: ['ession', 'eeting'],
    pattern: new RegExp(
      String.raw`\b(${AT}) (?:the |its |their )?(${HUNDREDS}(?:,? and (?:at )?(?:its )?${HUNDREDS})?) (?:regular |ordinary |special |annual )?(?:sessions?|meetings?)\b`,
      'gi',
    ),
    read: ([, limit = '', printed = ''], place) =>
      numbered(
        matchesOf(new RegExp(HUNDREDS, 'gi'), printed).map(([one]) => hundreds(one)),
        limit,
        place,
      ),
  },
  {
    // "at each of its next three sessions"
    needs: [' next '],
    alsoNeeds: ['sessions', 'meetings'],
    pattern: new RegExp(
      String.raw`\b${AT} (?:each of )?(?:its|their|the) next (two|three|four|five|six|\d) (?:regular |ordinary |annual )?(?:sessions|meetings)\b`,
      'g',
    ),
    read: ([, count], place) => nextSeveral(countOf(count), place),
  },
  {
    // "at session 42\"
    needs: ['ession '],
    pattern: new RegExp(String.raw`\b(${AT}) (?:the |its |their )?[Ss]ession (\d{1,3})\b`, 'g'),
    read: ([, limit = '', number = ''], place) => numbered([Number(number)], limit, place),
  },
];
