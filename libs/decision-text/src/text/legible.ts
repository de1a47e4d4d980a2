import { isMarkup, MARKUP, MarkupReader } from './markup.js';
import { once } from './once.js';

/** The mark of a footnote that was taken out of a text, and where it stood in what is left. */
export interface NoteMark {
  readonly label: string;
  readonly at: number;
}

/** A text without what printers put between its letters. */
export interface Legible {
  readonly text: string;
  /** In the order of the text. */
  readonly marks: readonly NoteMark[];
  /** Where a character of `text` stands in the text as it was given. */
  readonly sourceOf: (at: number) => number;
}

/** Characters without ink: zero-width spaces and joiners, marks of direction, byte-order marks. */
const UNSEEN = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff`;
/** A word that a soft hyphen breaks at the end of a line. */
const BROKEN = String.raw`\u00ad[^\S\n]*\r?\n[^\S\n]*(?=\p{Ll})`;
const SPACE = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
const HYPHEN = String.raw`\u2010\u2011`;
const BULLET = String.raw`\uf0a7\uf0b7\uf0d8\uf076`;
const LIGATURE = String.raw`\ufb00-\ufb06`;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A raised number behind a word or a stop; behind a unit (km²) or a figure (10⁶) it is a power. */
const RAISED_MARK = String.raw`(?<=\p{L}{3}|(?:18|19|20)\d\d|[\p{L}\d][.,;:!?”"’)»\]]{1,3})[${RAISED}]{1,3}(?:[,⁻–-][${RAISED}]{1,3})*`;
/** A raised number that begins a note. */
const RAISED_START = String.raw`(?<=^[^\S\n]*)[${RAISED}]{1,3}(?:[^\S\n]*(?=\S))?`;
/** A number behind the colon that ends a line: "Member States:1", "Member States:[1]", "Member States: 1/". */
const COLON_MARK = String.raw`(?<=\p{L}[”"’)\]]?:)(?:[^\S\n]?(?:\[\d{1,3}\]|\d{1,3}\/|\*{1,3})|\d{1,3})(?=[^\S\n]*\r?$)`;
/** A number behind the stop that ends a sentence or a clause: "the auditor;1 Having". */
const STOP_MARK = String.raw`(?<=\p{Ll}{3}[”"’)\]]{0,2}[.;,])\d{1,3}(?=[^\S\n]+\p{L}|[^\S\n]*\r?$)`;
/** The stroke behind the colon of a line that leads to a list: "that:-". */
const COLON_STROKE = String.raw`(?<=\p{L}:)[^\S\n]?[-–—](?=[^\S\n]*\r?$)`;
const KINDS = [
  `(?<unseen>${BROKEN}|[${UNSEEN}]+|${COLON_STROKE})`,
  `(?<space>[${SPACE}])`,
  `(?<hyphen>[${HYPHEN}])`,
  `(?<bullet>[${BULLET}])`,
  `(?<ligature>[${LIGATURE}])`,
  `(?<start>${RAISED_START})`,
  `(?<mark>${RAISED_MARK}|${COLON_MARK})`,
  `(?<behindStop>${STOP_MARK})`,
].join('|');
const ODD = new RegExp(KINDS, 'ymu');
const ODD_IN_MARKUP = new RegExp(`(?<markup>${MARKUP})|${KINDS}`, 'ymu');
/** Where one may begin: nearly all characters are none of these, and are passed over at a glance. */
const PLACE = /[\u0080-\uffff]|[.;,](?=\d)|:(?=[\d\s[*-])/g;
const PLACE_IN_MARKUP = /[\u0080-\uffff]|[<&]|[.;,](?=\d)|:(?=[\d\s[*-])/g;
/** Behind these it begins. */
const STOPS = '.;,:';
const NOTE_START = new RegExp(
  String.raw`^[^\S\n]*(?:(\d{1,3})[^\S\n]{1,3}|([${RAISED}]{1,3})[^\S\n]*)(?=["“]?\p{Lu})`,
  'gmu',
);

/** Takes a text as its reader sees it. Takes time linear in its length. */
export function legible(source: string): Legible {
  const notes = once(
    () => new Set([...source.matchAll(NOTE_START)].map(([, plain, raised]) => plain ?? figures(raised))),
  );
  const marks: NoteMark[] = [];
  /** Where what is kept begins in the text, and how much longer the source is up to there. */
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let text = '';
  let from = 0;
  const markup = isMarkup(source) ? new MarkupReader() : undefined;
  const all = markup === undefined ? oddIn(source, PLACE, ODD) : oddIn(source, PLACE_IN_MARKUP, ODD_IN_MARKUP);
  for (const { 0: odd, index, groups = {} } of all) {
    if (groups['behindStop'] !== undefined && !notes().has(odd)) continue;
    text += source.slice(from, index);
    from = index + odd.length;
    const seen = groups['markup'] === undefined ? seenFor(odd, groups) : markup?.seenFor(odd);
    if (seen === undefined) for (const label of labelsIn(odd)) marks.push({ label, at: text.length });
    else text += seen;
    const start = text.length - (seen?.length ?? 0);
    const kept = groups['markup'] === undefined ? odd.length : 0;
    for (let at = start + kept; at < text.length; at++) shifts.push({ at, by: index + Math.max(kept - 1, 0) - at });
    if (seen?.length !== odd.length) shifts.push({ at: text.length, by: from - text.length });
  }
  if (from === 0) return { text: source, marks, sourceOf: (at) => at };
  return { text: text + source.slice(from), marks, sourceOf: (at) => at + shiftAt(shifts, at) };
}

/** Every match of a pattern that is tried where one may begin. */
function oddIn(source: string, place: RegExp, odd: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  place.lastIndex = 0;
  for (let seen = place.exec(source); seen !== null; seen = place.exec(source)) {
    const at = seen.index + (STOPS.includes(seen[0]) ? 1 : 0);
    odd.lastIndex = at;
    const match = at < end ? null : odd.exec(source);
    if (match === null) continue;
    found.push(match);
    end = at + match[0].length;
    // The last of its characters may be a stop that another begins behind.
    place.lastIndex = end - 1;
  }
  return found;
}

/** What is read for an odd character; undefined for the mark of a footnote. */
function seenFor(odd: string, groups: Readonly<Record<string, string | undefined>>): string | undefined {
  if (groups['space'] !== undefined) return ' ';
  if (groups['hyphen'] !== undefined) return '-';
  if (groups['bullet'] !== undefined) return '•';
  if (groups['ligature'] !== undefined) return LIGATURES.get(odd) ?? odd;
  if (groups['start'] !== undefined) return `${figures(odd.trim())} `;
  return groups['unseen'] === undefined ? undefined : '';
}

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);

const figures = (raised = ''): string => raised.replace(/./gu, (sign) => String(RAISED.indexOf(sign)));

/** The labels of a mark: `1` of "¹", `1` and `2` of "¹,²", `*` of "*". */
const labelsIn = (mark: string): string[] =>
  mark.split(/[,⁻–-]/).map((one) => (/^[\s[]*[\d*]/.test(one) ? one.replace(/[^\d*]/g, '') : figures(one.trim())));

const shiftAt = (shifts: readonly { readonly at: number; readonly by: number }[], at: number): number =>
  shifts[indexAfter(shifts, at) - 1]?.by ?? 0;

/** How many of some places, in ascending order, lie at or before one. */
function indexAfter(places: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The marks that stood between two places; `marks` are in the order of the text. */
export function marksWithin(marks: readonly NoteMark[], start: number, end: number): readonly NoteMark[] {
  let from = indexAfter(marks, start);
  const found: NoteMark[] = [];
  for (let mark = marks[from]; mark !== undefined && mark.at <= end; mark = marks[++from]) found.push(mark);
  return found;
}
