import { ENGLISH_DATES } from './dates.js';
import type { DueContext, DueFinding } from '../../grammar/due-finding.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';

const { isoDay, isoMonth, month: MONTH } = ENGLISH_DATES;

/** "to be held in Nairobi on 5 May 2019": the day itself is when it falls due. */
const TO_BE_HELD =
  /\b(?:(?:to|shall|will|should) (?:be (?:held|convened|opened|provided|submitted|issued)|convene|hold|take place|begin|commence|meet|(?:\p{Ll}+ly )?start)|convene|provided)\b[^;.]{0,160}$/u;
const OF_SESSION = /\b(?:session|meeting), (?:which is )?to be held [^;]{0,60}$/;

const isHeldThen = (before: string): boolean => TO_BE_HELD.test(before) && !OF_SESSION.test(before);

/** "by 15 April 2025", "to be held on 5 May 2019". */
export function readDate(match: RegExpExecArray, { text, start, context }: DuePlace): DueReading | undefined {
  const [, limit = '', day, month, year, monthFirst, dayAfter, yearAfter] = match as (string | undefined)[];
  const isLimit =
    /^(?:by|as of|with effect from|effective|before|prior to|until|till|no later than|not later than)$/i.test(limit);
  if (isPast(year ?? yearAfter, context)) return undefined;
  if (!isLimit && !(/^(?:on|from|)$/i.test(limit) && isHeldThen(text.slice(Math.max(0, start - 200), start))))
    return undefined;
  const date = isoDay(year ?? yearAfter, month ?? monthFirst, day ?? dayAfter);
  return date === undefined ? undefined : { dues: [{ date }], isTerm: /^(?:until|till)$/i.test(limit) };
}

/** "no later than April 2012". */
export function readMonth(
  [, limit = '', month = '', year = '']: RegExpExecArray,
  { context }: DuePlace,
): DueReading | undefined {
  return isPast(year, context) ? undefined : { dues: [{ month: isoMonth(year, month) }], isTerm: limit === 'until' };
}

/** "to meet in 2019", "shall meet in 2019": a year that only tells of what is counted sets no day. */
const TO_DO =
  /\b(?:to|shall|will) \p{Ll}|\bthat (?:the |its )?[^;.,]{3,80} (?:hold|convene|organize|meet|prepare|present|undertake)\b|^(?:Organize|Hold|Convene|Prepare|Conduct|Complete|Establish|Undertake)\b/u;
/** "the result of the Forum, to be held in 2007": the year of what is reported on. */
const HELD_IN = /\b(?:report|outcome|results?|preparations?)\b[^;]{0,200}\b(?:to be |being )?held $/;

/** "by 2005", "in 2018 and 2019". */
export function readYear(
  [, limit = '', year = '']: RegExpExecArray,
  { text, start, context }: DuePlace,
): DueReading | undefined {
  const before = text.slice(Math.max(0, start - 300), start);
  if (HELD_IN.test(before) || (/^in$/i.test(limit) && !TO_DO.test(before))) return undefined;
  if (isPast(year.slice(0, 4), context) || (/^in$/i.test(limit) && context.year === undefined)) return undefined;
  return { dues: year.split(/,? and |, /).map((one) => ({ year: Number(one) })), isTerm: limit === 'until' };
}

const isPast = (year: string | undefined, { year: now }: DueContext): boolean =>
  now !== undefined && Number(year) < now;

const SECOND_DATE = new RegExp(String.raw`^,? and (?:by |on )?(?:the )?(\d{1,2}) (${MONTH}),? ((?:19|20)\d\d)\b`, 'i');

/** "by 4 July 2025 and 5 January 2026" are two days. */
export function withSecondDate(text: string, found: DueFinding[]): DueFinding[] {
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
