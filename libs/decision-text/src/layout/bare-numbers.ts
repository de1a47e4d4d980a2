import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import { type Line, partedAt } from '../text/line.js';

const LONGEST_LEAD = 240;
const BARE = /^(\d{1,2})(?=\t|\s{1,12}["“]?\p{L})/u;

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
