import { anyOf } from '../text/any-of.js';
import type { Line } from '../text/line.js';

/**
 * What printers and web pages put between the words of a decision: page marks, running heads, distribution lines,
 * job numbers. Each pattern describes a whole line. To add one, write it here with a line that it matches.
 */
const FURNITURE: readonly RegExp[] = [
  /^<!-- ?page \d{1,4} ?-->$/i, // <!-- Page 12 -->
  /^(?:page|página|p\.) ?\d{1,4}(?: ?(?:of|de|\/) ?\d{1,4})?$/i, // Page 3 of 7
  /^[-–—] ?\d{1,4} ?[-–—]$/, // - 3 -
  /^\d{1,4} ?\/ ?\d{1,4}$/, // 3/7
  /^[-_—–=*.]{3,200}$/, // _____
  /^\/?(?:\.{2,4}|…)\/?$/, // /...
  /^Distr(?:\.|ibution)?:? ?(?:general|limited|restricted)?$/i, // Distr.: General
  /^Original: ?[A-Za-z,/ ]{3,40}$/i, // Original: English
  /^\*?\d{5,9}\*?(?: ?\([A-Z]\))?(?: +\d{5,6})?$/, // *1512345*, 03-51234 (E)
  /^\d{2}-\d{5}(?: ?\([A-Z]\))?(?: *\d{6})?(?: *\*\d{5,9}\*)?$/, // 15-12345 (E)
  /^GE\.\d{2}-\d{3,6}(?: ?\([A-Z]\))?$/, // GE.19-17000
  /^Please recycle\b.{0,20}$/i,
  /^(?:United Nations|Naciones Unidas|Nations Unies)(?: {1,9}[A-Z][A-Z0-9./()-]{3,30})?$/, // United Nations  A/RES/58/153
  /^\d{0,4}\s{0,99}(?:General Assembly|Economic and Social Council)\s?[—–-]\s?[A-Z][a-z-]{2,20} [Ss]ession(?:\s{0,99}\d{1,4})?$/, // 98 General Assembly—Thirty-seventh Session
  /^\d{0,4}\s{0,99}(?:[IVXLCY]{1,6}\. )?Resolutions adopted (?:on the reports? of|without reference to) .{3,60}$/i, // IV. Resolutions adopted on the reports of …
  /^http[s]?:\/\/\S{3,300}$/,
];

const looksLikeFurniture = anyOf(FURNITURE);
const LONGEST = 200;

/** Whether a line is page furniture whatever stands round it. */
export function isFurniture({ text }: Line): boolean {
  return text.length <= LONGEST && looksLikeFurniture(text) && !isResolutionNumber(text);
}

/** "15/5" is no page of five: a number of a resolution, alone on its line. */
function isResolutionNumber(text: string): boolean {
  const [, first, second] = text.length > 9 ? [] : (/^(\d{1,4}) ?\/ ?(\d{1,4})$/.exec(text) ?? []);
  return first !== undefined && Number(first) > Number(second);
}

const PAGE_MARK = /^<!-- ?page/i;
const PAGE_NUMBER = /^\d{1,4}$/;

const isPageMark = (line: Line | undefined): boolean => line !== undefined && PAGE_MARK.test(line.text);

/**
 * The lines in two heaps. A number alone is a page number where a page mark stands beside it; elsewhere it may be the
 * number of a paragraph.
 */
export function partFurniture(lines: readonly Line[]): { readonly words: Line[]; readonly furniture: Line[] } {
  const words: Line[] = [];
  const furniture: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const aside =
      isFurniture(line) ||
      (PAGE_NUMBER.test(line.text) && (isPageMark(lines[index - 1]) || isPageMark(lines[index + 1])));
    (aside ? furniture : words).push(line);
  }
  return { words, furniture };
}
