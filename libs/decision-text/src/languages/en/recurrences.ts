import { ENGLISH_COUNTS } from './due-phrases.js';
import { isDescribed, isRate } from './described.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';

/** "six" → 6; one where no number is given. */
export const countOf = (printed: string | undefined): number =>
  printed === undefined ? 1 : (ENGLISH_COUNTS[printed] ?? Number(printed));

const AGAIN =
  /\b(?:annual(?:ly)?|every|each|biennial(?:ly)?|triennial(?:ly)?|quarterly|monthly|yearly|semi-?annual(?:ly)?|regular(?:ly)?|periodic(?:ally)?|thereafter)\b/;
const AGAIN_REACH = 160;

/** Whether something comes again by the words round a day: "annually from 2021". */
export const comesAgain = ({ text, start, end }: Pick<DuePlace, 'text' | 'start' | 'end'>): boolean =>
  AGAIN.test(text.slice(Math.max(0, start - AGAIN_REACH), end + AGAIN_REACH / 2));

const FIRST =
  /\b(?:for the first time|first(?: such)?(?: report| update| briefing| statement| review| one| of (?:them|these|which))?(?:,? (?:is |being |to be |(?:shall|should|will) be )?(?:due|submitted|presented|made|issued))?),? $/;

/** "annually, the first report being due on 31 March": the day is that of the first occasion. */
export const isOfFirst = (place: Pick<DuePlace, 'text' | 'start' | 'end'>): boolean =>
  FIRST.test(place.text.slice(Math.max(0, place.start - 60), place.start)) && comesAgain(place);

const MONTHS_OF: Readonly<Record<number, string>> = { 1: 'monthly', 12: 'annual', 24: 'biennial' };

/** "the review conducted every two years" */
const DONE =
  /(?<!\bbe (?:\p{Ll}+ly )?)\b(?:conducted|held|carried out|published|undertaken|convened|organi[sz]ed|issued|produced) $/u;

/** "every two years", "every 120 days", "at alternate sessions". */
export function readEvery(
  [phrase, count, unit = '']: RegExpExecArray,
  { text, start }: DuePlace,
): DueReading | undefined {
  if (isDescribed(text, start) || isRate(text, start) || DONE.test(text.slice(Math.max(0, start - 40), start)))
    return undefined;
  const number = (count === undefined ? 1 : countOf(count)) * (phrase.startsWith('alternate') ? 2 : 1);
  const kind = unit.replace(/s$/, '');
  if (kind === 'session') return { dues: [{ recurring: number === 1 ? 'every session' : `every ${number} sessions` }] };
  if (kind === 'biennium') return { dues: [{ recurring: 'biennial' }] };
  if (kind === 'year' && number <= 2) return { dues: [{ recurring: number === 1 ? 'annual' : 'biennial' }] };
  const named = kind === 'month' ? MONTHS_OF[number] : undefined;
  if (named !== undefined) return { dues: [{ recurring: named }] };
  return { dues: [{ recurring: `every ${number} ${kind}s` }] };
}

const RECURRENCES: readonly (readonly [RegExp, string])[] = [
  [/^semi|^bi-?annual|^twice|^six|^half|semester/, 'every 6 months'],
  [/biennial/, 'biennial'],
  [/triennial/, 'triennial'],
  [/quarter/, 'quarterly'],
  [/month/, 'monthly'],
  [/week/, 'weekly'],
  [/dail/, 'daily'],
  [/annual (?:sessions?|meetings?)/, 'annual'],
  [/session|(?:each|every|all)\b.*meeting/, 'every session'],
  [/annual|year/, 'annual'],
];
/** "annual" says something of a report only where one is named right after it. */
const REPORT_WORD =
  /^\S*(?:ly\b|[, ]+(?:[\p{L}-]+,? (?:and )?){0,4}?(?:reports?|reporting|updates?|briefings?|presentations?|statements?|returns|accounts|basis|data\b|statistics|figures|summar(?:y|ies))| (?:until|through|up to|thereafter)\b)/u;

/** "to organize an annual exhibit" */
const isYearlyEvent = (text: string, start: number): boolean =>
  /\b(?:organize|hold|convene|host|send|sending|conduct|publish|issue)\b[^;]{0,240}\ban? $/.test(
    text.slice(Math.max(0, start - 260), start),
  ) &&
  /^\S+ (?:[\p{L}-]+ ){0,2}(?:exhibit|exhibition|event|meeting|conference|seminar|forum|panel|discussion|course|workshop|note|list|review|survey)\b/u.test(
    text.slice(start, start + 80),
  );

/** "the annual report of the Committee": one that is there already, unless something goes *into* it. */
const IS_NAMED = /(?<!\b(?:in|into|within|of|through) )\bthe [\w-]+ reports? (?:of|by|submitted|presented) /;

/** "based on Parties’ annual reports": those of others. */
const OF_OTHERS = /s[’'] $|\b(?:needed|required|necessary|used|intended|input) for (?:the|its|their) $/;

/** "at its fifth session a report, as part of his annual reporting": what it is a part of comes every year, and it once. */
const PART_OF = /(?:session|meeting)\b[^;]*, as part of (?:his|her|its|their|the) $/;

/** "annually", "an annual report", "on a regular basis". */
export function readRecurring([phrase]: RegExpExecArray, { text, start }: DuePlace): DueReading | undefined {
  const adjective =
    /^(?:semi-?annual|bi-?annual|six-monthly|half-yearly|annual|biennial|triennial|quarterly|monthly|daily)$/.test(
      phrase,
    );
  if (adjective && !REPORT_WORD.test(text.slice(start, start + 70)) && !isYearlyEvent(text, start)) return undefined;
  if (!adjective && (isDescribed(text, start) || isRate(text, start))) return undefined;
  if (adjective && IS_NAMED.test(text.slice(Math.max(0, start - 12), start + 40))) return undefined;
  if (adjective && PART_OF.test(text.slice(Math.max(0, start - 400), start))) return undefined;
  if (adjective && OF_OTHERS.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  const isOfReport = adjective && REPORT_WORD.test(text.slice(start, start + 70)) && !isYearlyEvent(text, start);
  return { dues: [{ recurring: RECURRENCES.find(([pattern]) => pattern.test(phrase))?.[1] ?? 'regular' }], isOfReport };
}
