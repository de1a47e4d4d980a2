import type { DayKind, Due } from '../../decision-document.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';
import { isExtra, isMoreTime } from './more-time.js';
import { comesAgain, countOf } from './recurrences.js';

const UNIT: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** ISO 8601: `P90D` of "90 days". */
export const periodOf = (count: string | undefined, unit: string): string =>
  `P${countOf(count)}${UNIT[unit.replace(/s$/, '')] ?? 'D'}`;

/** "within 90 days from the date on which an application is filed": counted from a case, and not from the adoption. */
const FROM_CASE =
  /^ thereafter\b|^ (?:of|from|after|following|since|upon|before|prior to|in advance of|ahead of) (?![^,;.]{0,24}(?<![’']s? )(?:adoption|resolution|decision)\b)[^,;.]{3,100}/;
/** "have not objected within five days", "to respond to requests within 60 days": each time that there is a case. */
const IN_CASE =
  /\b(?:ha(?:s|ve) (?:not |n’t )?\p{Ll}+ed|no (?:objection|reply|response)\b[^;]{0,120}|in the absence of\b[^;]{0,200}|unless\b[^;]{0,200}) $|\b(?:[Rr]espond|[Rr]eply|acknowledge|process|settle|decide on|consider|notify)\b[^;]{0,160}\b(?:requests?|communications?|notifications?|applications?|submissions?|claims?|complaints?|inquiries|petitions?)\b[^;]{0,120}$|\b(?:[Nn]otify|[Ii]nform|[Aa]dvise) [^;.]{2,80} of (?:any|each|every) [^;.]{2,80} $/u;
/** Days that do not all count. */
const DAY_KINDS: readonly (readonly [RegExp, DayKind])[] = [
  [/ (?:working|business) days?$/, 'working'],
  [/ sitting days?$/, 'sitting'],
];
/** "extends the mandate for three years": what is prolonged, or how, may stand behind that. */
const PROLONGED =
  /\b(?:[Ee]xtend|[Rr]enew|[Pp]rolong)(?:s|ed|ing|)\b(?:[^;.]{0,160}\b(?:mandates?|terms?|appointments?|duration)\b[^;.]{0,120})? $/;
/** "establishes a working group for three years": what is set up, or somebody who is put in office. */
const SET_UP =
  /\b(?:[Ee]stablish|[Cc]reat|[Ss]et(?:s|ting)? up|[Cc]onstitut|[Aa]ppoint|[Dd]esignat|[Ee]lect)(?:e?s|e?d|ing|e|)\b[^;.]{3,160} $/;
const YEARS_OR_MONTHS = /(?:year|month)s?$/;
const LIMIT = /^(?:[Ww]ithin|no later than|not later than|in)$/;

/** "within six months"; a case of its own where it counts from something that happens time and again. */
export function readWithin(match: RegExpExecArray, { text, start, end }: DuePlace): DueReading | undefined {
  const [phrase = '', limit = '', count, unit = ''] = match as (string | undefined)[];
  if (
    count === undefined &&
    !/(?:the next $|(?:the next|a further|an additional|another) (?:day|week|month|year)$)/.test(phrase)
  )
    return undefined;
  const isLasting = /^(?:for|at)$/.test(limit) && !/period|further|additional/.test(phrase);
  const before = text.slice(Math.max(0, start - 320), start);
  if (isLasting && !PROLONGED.test(before) && !(YEARS_OR_MONTHS.test(phrase) && SET_UP.test(before))) return undefined;
  if (isExtra(limit) && !isMoreTime(before, text.slice(end, end + 160))) return undefined;
  const since = FROM_CASE.exec(text.slice(end, end + 110))?.[0];
  if (since !== undefined && LIMIT.test(limit)) return { dues: [{ event: phrase + since }] };
  if (LIMIT.test(limit) && IN_CASE.test(text.slice(Math.max(0, start - 300), start)))
    return { dues: [{ event: phrase }] };
  const days = DAY_KINDS.find(([kind]) => kind.test(phrase))?.[1];
  return {
    dues: [{ within: periodOf(count, unit), ...(days && { days }) }],
    isTerm: /^(?:for|at|by)/.test(limit) || isExtra(limit),
  };
}

const PERIOD =
  /^(?:[Ww]ithin|no later than|not later than) (?:a period of )?([\p{L}\d-]+)(?: \(\d{1,3}\))? (?:calendar |working |business |sitting )?(day|week|month|year)s?$/u;

/** The period of "within fifteen working days", whatever it is counted from; undefined of anything else. */
export const periodIn = (phrase: string): Pick<Extract<Due, { within: string }>, 'within' | 'days'> | undefined => {
  const [, count, unit] = PERIOD.exec(phrase) ?? [];
  if (unit === undefined) return undefined;
  const days = DAY_KINDS.find(([kind]) => kind.test(phrase))?.[1];
  return { within: periodOf(count, unit), ...(days && { days }) };
};

/** "the first after 60 days", of what comes again. */
export const readFirst = ([, count, unit = '']: RegExpExecArray, place: DuePlace): DueReading | undefined =>
  comesAgain(place) ? { dues: [{ within: periodOf(count, unit) }] } : undefined;

/** "60 days after the adoption of the present resolution". */
export const readAfterAdoption = ([, count, unit = '']: RegExpExecArray): DueReading => ({
  dues: [{ within: periodOf(count, unit) }],
});
