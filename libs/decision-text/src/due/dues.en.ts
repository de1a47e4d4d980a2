import type { Due } from '../decision-document.js';
import { isoDay, isoMonth } from './dates.js';
import type { DueContext, DueFinding } from './due-finding.js';
import { ENGLISH_COUNTS, ENGLISH_DUE, ORDINAL } from './due-phrases.en.js';
import { ordinalIn } from './ordinals.js';
import { type DueReader, readDues } from './read-dues.js';

const MAY_HOLD_DUE =
  /session|\b(?:19|20)\d\d\b|within|period|every|annual|year|month|week|\bday|quarter|basis|soon|early|delay|immediately|forthwith|expeditiously|earliest|promptly|regularly|periodic|Meeting|Conference|Summit|Congress|Forum|expir|completion|conclusion|context|during|in (?:his|her|its|their)/;
const BEFORE = /^(?:before|prior to|in advance of|ahead of)$/i;
const HELD =
  /(?<!\bbe )\b(?:adopted|held|approved|established|agreed|taken|convened|issued|made|concluded|signed|submitted|launched|created|opened|organized|requested|considered|expressed|endorsed|proclaimed|dated|presented|entitled|annual)(?: (?:by|in|to) [\p{L} ]{2,30})?,? ?$/u;
const REPORT_WORD =
  /^\S*(?:ly\b|[, ]+(?:[\p{L}-]+,? (?:and )?){0,4}?(?:reports?|reporting|updates?|briefings?|presentations?|reporting|basis))/u;

type Group = string | undefined;
const READERS: readonly DueReader[] = [
  [ENGLISH_DUE.event, ([phrase]) => ({ dues: [{ event: phrase }] })],
  [ENGLISH_DUE.occasion, readOccasion],
  [ENGLISH_DUE.session, readSession],
  [ENGLISH_DUE.date, readDate],
  [ENGLISH_DUE.month, readMonth],
  [ENGLISH_DUE.every, readEvery],
  [ENGLISH_DUE.within, readWithin],
  [ENGLISH_DUE.year, readYear],
  [ENGLISH_DUE.recurring, readRecurring],
  [ENGLISH_DUE.asap, readAsap],
  [ENGLISH_DUE.meeting, readMeeting],
];

/** Every due expression of an English passage, in the order of the text. Past sessions and dates are left out. */
export function englishDues(text: string, context: DueContext): DueFinding[] {
  if (!MAY_HOLD_DUE.test(text)) return [];
  return precise(readDues(text, READERS, context));
}

/** "at its sixty-sixth session, no later than April 2012": the day within the session is what counts. */
const precise = (found: readonly DueFinding[]): DueFinding[] =>
  found.filter(({ due, end }, index) => {
    const next = found[index + 1];
    return !(
      'session' in due &&
      next !== undefined &&
      ('month' in next.due || 'date' in next.due) &&
      next.start - end < 4
    );
  });

const OF_BODY = /^ of the (\p{Lu}[\p{L}-]*(?: (?:(?:of|on|and|for|the) )*\p{Lu}[\p{L}-]*){0,6})/u;
const BODY_BEFORE =
  /\b(?:to|by|of|from) the ((?:\p{Lu}[\p{L}-]* (?:of |on |and |for |the )*)*(?:Council|Assembly|Committee|Commission|Conference|Board|Congress|Meeting|Parties)(?: (?:of|on|for) (?:the )?\p{Lu}[\p{L} -]{2,40})?),? ?$/u;

/** "to the Permanent Council at its next session": whose session it is. */
const bodyBefore = (before: string): string | undefined => BODY_BEFORE.exec(before)?.[1];

/** The report that another report is part of is an occasion; the annual one is not an occasion of its own. */
function readOccasion([phrase]: RegExpMatchArray): { dues: Due[] } | undefined {
  return /^in (?:his|her|its|the|their) (?!next|future|forthcoming|upcoming|subsequent|context)/i.test(phrase) ||
    /\b(?:annual|biennial) reports?$/i.test(phrase)
    ? undefined
    : { dues: [{ event: phrase }] };
}

const IN_RELATIVE = /\b(?:in|by|of) which\b[^;]{0,240}$/;

function readAsap({ index = 0 }: RegExpMatchArray, _: DueContext, text: string): { dues: Due[] } | undefined {
  return IN_RELATIVE.test(text.slice(Math.max(0, index - 260), index)) ? undefined : { dues: [{ asap: true }] };
}

/** A named meeting by its acronym, where it has one: "the next Meeting of Ministers (REMJA-VI)". */
function readMeeting([, ordinal, name = '']: RegExpMatchArray): { dues: Due[] } | undefined {
  const acronym = /\(([A-Z]{2,9}-[IVX]{1,5})\)$/.exec(name)?.[1];
  if (acronym === undefined && !/next|upcoming|forthcoming/i.test(ordinal ?? '')) return undefined;
  return { dues: [{ meeting: acronym ?? `${ordinal ?? ''}${name}`.trim() }] };
}

function readSession(match: RegExpMatchArray, context: DueContext, text: string): { dues: Due[] } | undefined {
  const [whole, limit = '', which = ''] = match;
  const before = text.slice(Math.max(0, (match.index ?? 0) - 60), match.index);
  if (limit === '' || (/^of$/i.test(limit) && !/agendas?(?: (?:and|for) [\p{L} ]{1,20})?$/u.test(before.trimEnd())))
    return undefined;
  if (HELD.test(before) && /^(?:at|during|in|of)$/i.test(limit)) return undefined;
  const after = text.slice((match.index ?? 0) + whole.length, (match.index ?? 0) + whole.length + 80);
  const named = OF_BODY.exec(after)?.[1] ?? bodyBefore(before);
  const body = named === undefined || named === context.speaker ? {} : { of: named };
  const ordinals = [...which.matchAll(new RegExp(ORDINAL, 'giu'))]
    .map(([word]) => ordinalIn(word))
    .filter((value) => value !== undefined);
  const past =
    context.session !== undefined && !('of' in body) && ordinals.some((ordinal) => ordinal < (context.session ?? 0));
  if (past) return undefined;
  const sessions: readonly (number | 'next')[] = ordinals.length > 0 ? ordinals : ['next'];
  return {
    dues: sessions.map((session) => (BEFORE.test(limit) ? { before_session: session, ...body } : { session, ...body })),
  };
}

function readDate(match: RegExpMatchArray, context: DueContext): { dues: Due[]; isTerm?: boolean } | undefined {
  const [, limit = '', day, month, year, monthFirst, dayAfter, yearAfter] = match as Group[];
  if (!/^(?:by|before|until|till|no later than|not later than)$/i.test(limit) || isPast(year ?? yearAfter, context))
    return undefined;
  const date = isoDay(year ?? yearAfter, month ?? monthFirst, day ?? dayAfter);
  return date === undefined ? undefined : { dues: [{ date }], isTerm: /^(?:until|till)$/i.test(limit) };
}

function readMonth(match: RegExpMatchArray, context: DueContext): { dues: Due[]; isTerm?: boolean } | undefined {
  const [, limit = '', month = '', year = ''] = match;
  if (isPast(year, context)) return undefined;
  return { dues: [{ month: isoMonth(year, month) }], isTerm: /^until$/i.test(limit) };
}

function readYear(match: RegExpMatchArray, context: DueContext): { dues: Due[]; isTerm?: boolean } | undefined {
  const [, limit = '', year = ''] = match;
  if (isPast(year.slice(0, 4), context) || (/^in$/i.test(limit) && context.year === undefined)) return undefined;
  return { dues: year.split(' and ').map((one) => ({ year: Number(one) })), isTerm: /^until$/i.test(limit) };
}

const isPast = (year: Group, { year: now }: DueContext): boolean => now !== undefined && Number(year) < now;

const UNIT: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

function readWithin(match: RegExpMatchArray): { dues: Due[]; isTerm?: boolean } | undefined {
  const [phrase, limit = '', count = '', unit = ''] = match;
  const isTerm = /^(?:for|at)/i.test(limit);
  if (/^(?:for|at|in)$/i.test(limit) && !/period|further|additional/i.test(phrase)) return undefined;
  return { dues: [{ within: `P${countOf(count)}${UNIT[unit.toLowerCase()] ?? 'D'}` }], isTerm };
}

function readEvery([, count, unit = '']: RegExpMatchArray): { dues: Due[] } {
  const number = count === undefined ? 1 : countOf(count);
  const plural = unit.replace(/s$/, '');
  if (plural === 'session') return { dues: [{ recurring: 'every session' }] };
  if (plural === 'biennium') return { dues: [{ recurring: 'biennial' }] };
  if (plural === 'year' && number <= 2) return { dues: [{ recurring: number === 1 ? 'annual' : 'biennial' }] };
  if (plural === 'month' && number === 1) return { dues: [{ recurring: 'monthly' }] };
  return { dues: [{ recurring: `every ${number} ${plural}s` }] };
}

const RECURRENCES: readonly (readonly [RegExp, string])[] = [
  [/^semi|^twice/, 'every 6 months'],
  [/biennial/, 'biennial'],
  [/triennial/, 'every 3 years'],
  [/quarterly/, 'quarterly'],
  [/monthly/, 'monthly'],
  [/session/, 'every session'],
  [/annual|year/, 'annual'],
];

function readRecurring(match: RegExpMatchArray, _: DueContext, text: string): { dues: Due[] } | undefined {
  const phrase = match[0].toLowerCase();
  const after = text.slice(match.index ?? 0, (match.index ?? 0) + 70);
  if (/^(?:semi-?annual|annual|biennial|triennial|quarterly|monthly)$/.test(phrase) && !REPORT_WORD.test(after))
    return undefined;
  const name = RECURRENCES.find(([pattern]) => pattern.test(phrase))?.[1];
  return { dues: [{ recurring: name ?? 'regular' }] };
}

const countOf = (printed: string): number => ENGLISH_COUNTS[printed.toLowerCase()] ?? Number(printed);
