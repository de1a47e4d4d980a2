import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import { type Line, partedAt } from '../text/line.js';

const LONGEST_LEAD = 240;
const BARE = /^(\d{1,2})(?=\t|\s{1,12}["“]?\p{L})/u;
/** "5.1 welcomes …": in small letters behind such a number it might as well be an amount. */
const BARE_PATH = /^(\d{1,3}(?:\.\d{1,2}){1,3})\s{1,12}(?=["“]?\p{Ll})/u;

/**
 * Whether a line is a verb of the body, alone or with whom it asks, below which the paragraphs stand: "resolves",
 * "instructs the Secretary-General".
 */
export const isVerbAlone = (text: string, { operative }: Pick<Language, 'operative'>): boolean =>
  mayStandAlone(text) && operativeVerbAt(text, 0, operative)?.form === 'third-person';

const mayStandAlone = (text: string): boolean => text.length <= LONGEST_LEAD && /[\p{L})]$/u.test(text.slice(-2));

/** Whether a line begins with a verb of the body in capitals. */
const isShouted = (text: string, languages: readonly Language[]): boolean =>
  /^\p{Lu}{4}/u.test(text) &&
  languages.some(({ operative }) => operativeVerbAt(text, 0, operative)?.form === 'third-person');

/** Whether a number goes on with the one before it: "5.2" and "5.1.1" with "5.1", "6" and "6.1" with "5.4". */
const goesOnWith = (before: readonly number[], path: readonly number[]): boolean => {
  const last = path.length - 1;
  const isDeeper = path.length === before.length + 1 && path[last] === 1;
  const shared = path.slice(0, last).every((number, at) => number === before[at]);
  return shared && (isDeeper || (path.length <= before.length && path[last] === (before[last] ?? 0) + 1));
};

const pathOf = (printed: string): readonly number[] => printed.split('.').map(Number);
/** A number with a stop of its own, or before a capital. */
const NUMBERED = /^(\d{1,3}(?:\.\d{1,2}){0,3})(?:\. |\s{1,12}["“]?\p{Lu})/u;

/**
 * Parts the number from "5.1 welcomes …", which has no stop behind it, where it is the next of the numbers before it: "5." with
 * words that lead to it, or "5.1".
 */
export function barePathsApart(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => BARE_PATH.test(text))) return lines;
  let before: readonly number[] = [];
  let leads = false;
  return lines.flatMap((line) => {
    const printed = BARE_PATH.exec(line.text)?.[1];
    const path = printed === undefined ? undefined : pathOf(printed);
    const isNext = path !== undefined && goesOnWith(before, path) && (leads || path.length <= before.length);
    const numbered = path === undefined ? NUMBERED.exec(line.text)?.[1] : undefined;
    leads = line.text.endsWith(':');
    if (isNext) before = path;
    else if (numbered !== undefined) before = pathOf(numbered);
    return isNext && printed !== undefined
      ? partedAt(line, [printed.length]).map((part) => ({ ...part, isParted: true as const }))
      : [line];
  });
}

/**
 * Parts the number from the words of a paragraph where no stop stands behind it: "1 that footbridges be inspected". Only below
 * a verb that stands alone, or from "1 ADOPTS" on, and counted from one, as a line may also begin with any other figure.
 */
export function bareNumbersApart(lines: readonly Line[], languages: readonly Language[]): readonly Line[] {
  if (!lines.some(({ text }) => Number(BARE.exec(text)?.[1]) === 1)) return lines;
  let next: number | undefined;
  return lines.flatMap((line) => {
    const printed = BARE.exec(line.text)?.[1];
    if (printed !== undefined && Number(printed) === next) {
      next += 1;
      return partedAt(line, [printed.length]);
    }
    if (printed !== undefined && Number(printed) === 1 && isShouted(line.text.slice(1).trimStart(), languages)) {
      next = 2;
      return partedAt(line, [printed.length]);
    }
    if (mayStandAlone(line.text) && languages.some((language) => isVerbAlone(line.text, language))) next = 1;
    return [line];
  });
}
