import type { Language } from '../grammar/language.js';
import { anyOf } from '../text/any-of.js';
import type { Line } from '../text/line.js';

/**
 * What printers and web pages put between the words of a decision in any language: page marks, rules, job numbers.
 * Each pattern describes a whole line. To add one, write it here, or with the words of its language, with a line that
 * it matches.
 */
const FURNITURE: readonly RegExp[] = [
  /^<!-- ?page \d{1,4} ?-->$/i, // <!-- Page 12 -->
  /^[-–—] ?\d{1,4} ?[-–—]$/, // - 3 -
  /^\d{1,4} ?\/ ?\d{1,4}$/, // 3/7
  /^[-_—–=*.]{3,200}$/, // _____
  /^\/?(?:\.{2,4}|…)\/?$/, // /...
  /^\*?\d{5,9}\*?(?: ?\([A-Z]\))?(?: +\d{5,6})?$/, // *1512345*, 03-51234 (E)
  /^\d{2}-\d{5}(?: ?\([A-Z]\))?(?: *\d{6})?(?: *\*\d{5,9}\*)?$/, // 15-12345 (E)
  /^GE\.\d{2}-\d{3,6}(?: ?\([A-Z]\))?$/, // GE.19-17000
  /^http[s]?:\/\/\S{3,300}$/,
];

const LONGEST = 200;

/** "15/5" is no page of five: a number of a resolution, alone on its line. */
function isResolutionNumber(text: string): boolean {
  const [, first, second] = text.length > 9 ? [] : (/^(\d{1,4}) ?\/ ?(\d{1,4})$/.exec(text) ?? []);
  return first !== undefined && Number(first) > Number(second);
}

const PAGE_MARK = /^<!-- ?page/i;
const PAGE_NUMBER = /^\d{1,4}$/;

const isPageMark = (line: Line | undefined): boolean => line !== undefined && PAGE_MARK.test(line.text);

/** So often must the lines around a number stand around another, for both to be numbers of pages. */
const FEWEST_PAGES = 2;
const around = (lines: readonly Line[], index: number): string =>
  `${lines[index - 1]?.text ?? ''}\n${lines[index + 1]?.text ?? ''}`;

/** Numbers of pages with what stands above and below each: "12/08", "7", "LIMITED", and then "12/08", "8", "LIMITED". */
function pagesAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    const key = PAGE_NUMBER.test(text) ? around(lines, index) : '\n';
    if (key.startsWith('\n') || key.endsWith('\n')) return;
    const indexes = places.get(key);
    if (indexes === undefined) places.set(key, [index]);
    else indexes.push(index);
  });
  return new Set(
    [...places.values()]
      .filter((indexes) => indexes.length >= FEWEST_PAGES)
      .flatMap((indexes) => indexes.flatMap((index) => lines.slice(index - 1, index + 2))),
  );
}

export interface Heaps {
  readonly words: Line[];
  readonly furniture: Line[];
}

/**
 * Makes the function that parts lines in two heaps. A number alone is a page number where a page mark stands beside it;
 * elsewhere it may be the number of a paragraph.
 */
export function furniturePart(languages: readonly Language[]): (lines: readonly Line[]) => Heaps {
  const looksLikeFurniture = anyOf([...FURNITURE, ...languages.flatMap(({ layout }) => layout.furniture)]);
  const isFurniture = ({ text }: Line): boolean =>
    text.length <= LONGEST && looksLikeFurniture(text) && !isResolutionNumber(text);
  return (lines) => {
    const words: Line[] = [];
    const furniture: Line[] = [];
    const pages = pagesAmong(lines);
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      if (line === undefined) continue;
      const aside =
        pages.has(line) ||
        isFurniture(line) ||
        (PAGE_NUMBER.test(line.text) && (isPageMark(lines[index - 1]) || isPageMark(lines[index + 1])));
      (aside ? furniture : words).push(line);
    }
    return { words, furniture };
  };
}
