import type { Due } from '../decision-document.js';
import { matchesOf } from '../text/matches.js';
import { isoDay, isoMonth, MONTH } from './dates.js';
import type { DueContext, DueFinding } from './due-finding.js';
import { ENGLISH_COUNTS, ENGLISH_DUE, ENGLISH_ORDINALS } from './due-phrases.en.js';
import { ordinalIn } from './ordinals.js';
import { dueReading, type DuePlace, type DueReader, type DueReading } from './read-dues.js';

const YEARS = ['19', '20'];
const UNITS = ['day', 'week', 'month', 'year'];
const YEAR = /\b(?:19|20)\d\d\b(?![/-]\d)/g;

const READERS: readonly DueReader[] = [
  {
    needs: ['expir', 'completion', 'conclusion', 'end of'],
    pattern: ENGLISH_DUE.event,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  {
    needs: ['context of', 'part of', 'report', 'next', 'future', 'coming', 'subsequent', 'proposed'],
    pattern: ENGLISH_DUE.occasion,
    read: readOccasion,
  },
  { needs: ['session'], anchor: /\bsessions?\b/g, pattern: ENGLISH_DUE.session, read: readSession },
  {
    needs: ['annual programme'],
    pattern: ENGLISH_DUE.programme,
    read: () => ({ dues: [{ recurring: 'annual' }] }),
  },
  { needs: YEARS, anchor: YEAR, pattern: ENGLISH_DUE.date, read: readDate },
  { needs: YEARS, anchor: YEAR, pattern: ENGLISH_DUE.month, read: readMonth },
  { needs: ['every '], pattern: ENGLISH_DUE.every, read: readEvery },
  { needs: UNITS, anchor: /\b(?:day|week|month|year)s?\b/g, pattern: ENGLISH_DUE.within, read: readWithin },
  { needs: YEARS, anchor: YEAR, pattern: ENGLISH_DUE.year, read: readYear },
  {
    needs: ['nnual', 'ennial', 'quarterly', 'month', 'basis', 'year', 'regular', 'periodic', 'session'],
    pattern: ENGLISH_DUE.recurring,
    read: readRecurring,
  },
  {
    needs: ['soon', 'early', 'delay', 'immediately', 'forthwith', 'expeditiously', 'earliest', 'promptly'],
    pattern: ENGLISH_DUE.asap,
    read: readAsap,
  },
  {
    needs: ['meeting'],
    pattern: ENGLISH_DUE.meetingOf,
    read: ([, meeting = '']) => ({ dues: [{ meeting }] }),
  },
  { needs: ['Meeting', 'Conference', 'Summit', 'Congress', 'Forum'], pattern: ENGLISH_DUE.meeting, read: readMeeting },
];

const readEnglish = dueReading(READERS);

/** Every due expression of an English passage, in the order of the text. Past sessions and dates are left out. */
export const englishDues = (text: string, context: DueContext): DueFinding[] =>
  precise(withSameSession(text, withSecondDate(text, readEnglish(text, context))));

const SECOND_DATE = new RegExp(String.raw`^,? and (?:by |on )?(?:the )?(\d{1,2}) (${MONTH}),? ((?:19|20)\d\d)\b`, 'i');

/** "by 4 July 2025 and 5 January 2026" are two days. */
function withSecondDate(text: string, found: DueFinding[]): DueFinding[] {
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

const SAME_SESSION = /\b(at|for|to|before|during) (?:that|the same|the said|said) (?:regular |special )?session\b/g;

/** "at that session" is the session named before it. */
function withSameSession(text: string, found: DueFinding[]): DueFinding[] {
  if (!text.includes('session')) return found;
  const again = matchesOf(SAME_SESSION, text).flatMap(({ index, 0: phrase, 1: limit }): DueFinding[] => {
    const named = found.findLast(
      ({ due, start }) => start < index && ('session' in due || 'before_session' in due),
    )?.due;
    const session =
      named === undefined
        ? undefined
        : 'session' in named
          ? named.session
          : 'before_session' in named
            ? named.before_session
            : undefined;
    if (session === undefined) return [];
    const of = named?.of === undefined ? {} : { of: named.of };
    const due: Due = limit === 'before' ? { before_session: session, ...of, phrase } : { session, ...of, phrase };
    return [{ due, start: index, end: index + phrase.length, isTerm: false }];
  });
  return again.length === 0 ? found : [...found, ...again].sort((one, other) => one.start - other.start);
}

/** "at its sixty-sixth session, no later than April 2012": the day within the session is what counts. */
const precise = (found: readonly DueFinding[]): DueFinding[] =>
  found.filter(({ due, end }, index) => {
    const next = found[index + 1];
    const dated = next !== undefined && ('month' in next.due || 'date' in next.due);
    return !('session' in due && dated && next.start - end < 4);
  });

/** The report that another report is part of is an occasion; the annual one is not an occasion of its own. */
function readOccasion([phrase]: RegExpExecArray): DueReading | undefined {
  const plain =
    /^in (?:his|her|its|the|their) (?!next|future|forthcoming|upcoming|subsequent|context|third|\w+th\b)/.test(phrase);
  return plain || /\b(?:annual|biennial) report(?:s|ing)?$/.test(phrase) ? undefined : { dues: [{ event: phrase }] };
}

/** Ordinals, and the years by which some bodies call their sessions: "its 2017 session". */
const SESSION_NUMBERS = new RegExp(`${ENGLISH_ORDINALS.source}|\\b(?:19|20)\\d\\d\\b`, 'g');
const BEFORE = /^(?:[Bb]efore|in time for|prior to|in advance of|ahead of)$/;
const AGENDA = /agendas?(?: (?:and|for) [\p{L} ]{1,20})?$/u;
const HELD =
  /(?<!\bbe )\b(?:adopted|held|approved|established|agreed|taken|convened|issued|concluded|signed|submitted|launched|created|opened|organized|requested|considered|expressed|endorsed|proclaimed|dated|presented|entitled|annual)(?: (?:by|in|to) [\p{L} ]{2,30})?,? ?$/u;
const OF_BODY = /^ of the (\p{Lu}[\p{L}-]*(?: (?:(?:of|on|and|for|the) )*\p{Lu}[\p{L}-]*){0,6})/u;
const BODY_BEFORE =
  /\b(?:to|by|of|from) the ((?:\p{Lu}[\p{L}-]* (?:of |on |and |for |the )*)*(?:Council|Assembly|Committee|Commission|Conference|Board|Congress|Meeting|Parties)(?: (?:of|on|for) (?:the )?\p{Lu}[\p{L} -]{2,40})?),? ?$/u;

/** Of a body that counts its sessions by years, an ordinal says nothing of the past. */
const isPastSession = (ordinal: number, { session }: DueContext): boolean =>
  session !== undefined && ordinal < session && (session < FIRST_YEAR || ordinal > FIRST_YEAR);
const FIRST_YEAR = 1900;

function readSession(match: RegExpExecArray, { text, start, end, context }: DuePlace): DueReading | undefined {
  const [phrase, limit = '', portion, which = ''] = match as (string | undefined)[];
  const before = text.slice(Math.max(0, start - 80), start);
  if (limit === '' || (limit === 'of' && !AGENDA.test(before.trimEnd()))) return undefined;
  if (HELD.test(before.slice(-60)) && /^(?:[Aa]t|[Dd]uring|[Ii]n|of)$/.test(limit)) return undefined;
  const named = (OF_BODY.exec(text.slice(end, end + 80)) ?? BODY_BEFORE.exec(before))?.[1]?.trim();
  const own = named === undefined || context.speaker?.endsWith(named) === true;
  const of = own ? {} : { of: named };
  const ordinals = matchesOf(SESSION_NUMBERS, which).flatMap(([word]) =>
    /^\d{4}$/.test(word) ? Number(word) : (ordinalIn(word) ?? []),
  );
  if (!('of' in of) && ordinals.some((ordinal) => isPastSession(ordinal, context))) return undefined;
  const sessions: readonly (number | 'next')[] = ordinals.length > 0 ? ordinals : ['next'];
  const whole = phrase ?? '';
  const isBefore = BEFORE.test(limit) && !/ (?:end|conclusion) of /.test(whole);
  const part = portion === undefined ? {} : { part: /resumed/.test(whole) ? `${portion} resumed` : portion };
  return {
    dues: sessions.map((session): Due => (isBefore ? { before_session: session, ...of } : { session, ...part, ...of })),
  };
}

/** "to be held in Nairobi on 5 May 2019": the day itself is when it falls due. */
const TO_BE_HELD =
  /\b(?:(?:to|shall|will|should) (?:be (?:held|convened|opened|provided|submitted|issued)|convene|hold|take place|begin|commence|meet|(?:\p{Ll}+ly )?start)|convene|provided)\b[^;.]{0,160}$/u;
const OF_SESSION = /\b(?:session|meeting), (?:which is )?to be held [^;]{0,60}$/;

const isHeldThen = (before: string): boolean => TO_BE_HELD.test(before) && !OF_SESSION.test(before);

function readDate(match: RegExpExecArray, { text, start, context }: DuePlace): DueReading | undefined {
  const [, limit = '', day, month, year, monthFirst, dayAfter, yearAfter] = match as (string | undefined)[];
  const isLimit =
    /^(?:by|as of|with effect from|effective|before|prior to|until|till|no later than|not later than)$/i.test(limit);
  if (isPast(year ?? yearAfter, context)) return undefined;
  if (!isLimit && !(/^(?:on|from|)$/i.test(limit) && isHeldThen(text.slice(Math.max(0, start - 200), start))))
    return undefined;
  const date = isoDay(year ?? yearAfter, month ?? monthFirst, day ?? dayAfter);
  return date === undefined ? undefined : { dues: [{ date }], isTerm: /^(?:until|till)$/i.test(limit) };
}

function readMonth(
  [, limit = '', month = '', year = '']: RegExpExecArray,
  { context }: DuePlace,
): DueReading | undefined {
  return isPast(year, context) ? undefined : { dues: [{ month: isoMonth(year, month) }], isTerm: limit === 'until' };
}

/** "to meet in 2019", "shall meet in 2019": a year that only tells of what is counted sets no day. */
const TO_DO = /\b(?:to|shall|will) \p{Ll}/u;
/** "the result of the Forum, to be held in 2007": the year of what is reported on. */
const HELD_IN = /\b(?:report|outcome|results?|preparations?)\b[^;]{0,200}\b(?:to be |being )?held $/;

function readYear(
  [, limit = '', year = '']: RegExpExecArray,
  { text, start, context }: DuePlace,
): DueReading | undefined {
  const before = text.slice(Math.max(0, start - 300), start);
  if (HELD_IN.test(before) || (/^in$/i.test(limit) && !TO_DO.test(before))) return undefined;
  if (isPast(year.slice(0, 4), context) || (/^in$/i.test(limit) && context.year === undefined)) return undefined;
  return { dues: year.split(' and ').map((one) => ({ year: Number(one) })), isTerm: limit === 'until' };
}

const isPast = (year: string | undefined, { year: now }: DueContext): boolean =>
  now !== undefined && Number(year) < now;

const UNIT: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

function readWithin(match: RegExpExecArray): DueReading | undefined {
  const [phrase = '', limit = '', count, unit = ''] = match as (string | undefined)[];
  if (count === undefined && !/the next $|the next (?:day|week|month|year)$/.test(phrase)) return undefined;
  if (/^(?:for|at)$/.test(limit) && !/period|further|additional/.test(phrase)) return undefined;
  return { dues: [{ within: `P${countOf(count)}${UNIT[unit] ?? 'D'}` }], isTerm: /^(?:for|at)/.test(limit) };
}

const MONTHS_OF: Readonly<Record<number, string>> = { 1: 'monthly', 12: 'annual', 24: 'biennial' };

function readEvery([, count, unit = '']: RegExpExecArray): DueReading {
  const number = count === undefined ? 1 : countOf(count);
  const kind = unit.replace(/s$/, '');
  if (kind === 'session') return { dues: [{ recurring: 'every session' }] };
  if (kind === 'biennium') return { dues: [{ recurring: 'biennial' }] };
  if (kind === 'year' && number <= 2) return { dues: [{ recurring: number === 1 ? 'annual' : 'biennial' }] };
  const named = kind === 'month' ? MONTHS_OF[number] : undefined;
  if (named !== undefined) return { dues: [{ recurring: named }] };
  return { dues: [{ recurring: `every ${number} ${kind}s` }] };
}

const RECURRENCES: readonly (readonly [RegExp, string])[] = [
  [/^semi|^twice/, 'every 6 months'],
  [/biennial/, 'biennial'],
  [/triennial/, 'triennial'],
  [/quarterly/, 'quarterly'],
  [/monthly/, 'monthly'],
  [/session/, 'every session'],
  [/annual|year/, 'annual'],
];
/** "annual" says something of a report only where one is named right after it. */
const REPORT_WORD =
  /^\S*(?:ly\b|[, ]+(?:[\p{L}-]+,? (?:and )?){0,4}?(?:reports?|reporting|updates?|briefings?|presentations?|basis))/u;

/** "to organize an annual exhibit" */
const isYearlyEvent = (text: string, start: number): boolean =>
  /\b(?:organize|hold|convene|host|send|sending|conduct|publish|issue)\b[^;]{0,240}\ban? $/.test(
    text.slice(Math.max(0, start - 260), start),
  ) &&
  /^\S+ (?:[\p{L}-]+ ){0,2}(?:exhibit|exhibition|event|meeting|conference|seminar|forum|panel|discussion|course|workshop|note|list|review|survey)\b/u.test(
    text.slice(start, start + 80),
  );

function readRecurring([phrase]: RegExpExecArray, { text, start }: DuePlace): DueReading | undefined {
  const adjective = /^(?:semi-?annual|annual|biennial|triennial|quarterly|monthly)$/.test(phrase);
  if (adjective && !REPORT_WORD.test(text.slice(start, start + 70)) && !isYearlyEvent(text, start)) return undefined;
  return { dues: [{ recurring: RECURRENCES.find(([pattern]) => pattern.test(phrase))?.[1] ?? 'regular' }] };
}

const IN_RELATIVE =
  /\b(?:in|by|of) which\b[^;]{0,240}$|\b(?:that|which) (?:should|must|need to|could|can|may) [^,;]{0,60}$/;

function readAsap(_: RegExpExecArray, { text, start }: DuePlace): DueReading | undefined {
  return IN_RELATIVE.test(text.slice(Math.max(0, start - 260), start)) ? undefined : { dues: [{ asap: true }] };
}

/** A named meeting by its acronym, where it has one: "the next Meeting of Ministers (REMJA-VI)". */
function readMeeting([, ordinal, name = '']: RegExpExecArray): DueReading | undefined {
  const acronym = /\(([A-Z]{2,9}-[IVX]{1,5})\)$/.exec(name)?.[1];
  if (acronym === undefined && !/next|upcoming|forthcoming/.test(ordinal ?? '')) return undefined;
  return { dues: [{ meeting: acronym ?? `${ordinal ?? ''}${name}`.trim() }] };
}

const countOf = (printed: string | undefined): number =>
  printed === undefined ? 1 : (ENGLISH_COUNTS[printed] ?? Number(printed));
