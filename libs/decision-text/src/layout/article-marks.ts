import type { LayoutWords } from '../grammar/layout-words.js';
import { oneOf } from '../text/one-of.js';
import { type MarkerFound, markerAt } from './marker.js';

const REACH = 40;

/** Makes the function that reads a marker of any kind: "3.", "(a)", "Artículo 3º.-", "Section 2.", "TERCERO.-". */
export function markerReader(layouts: readonly LayoutWords[]): (text: string) => MarkerFound | undefined {
  const items = new Set(layouts.flatMap(({ itemMarks }) => itemMarks));
  const marks = [...layouts.flatMap(({ articleMarks }) => articleMarks), ...items];
  const counted = new Map(
    layouts.flatMap(({ countedInWords }) => countedInWords.map((word, index) => [word, index + 1] as const)),
  );
  const inWords = [...counted.keys()].flatMap((word) => [word.toUpperCase(), capitalised(word)]);
  const named = new RegExp(
    String.raw`^(?:(?:${oneOf(marks)} (\d{1,3})(?:(?:º|°|ª|er|re|ro|o)\.?(?: ?[-–—:.])*|[.:](?: ?[-–—])*| ?[-–—:]))|(?:${oneOf(marks)} ${oneOf([...counted.keys()], '(')}|(?:${oneOf(marks)} )?${oneOf(inWords, '(')})(?: ?\.? ?[-–—:]+|\.))\s+(?=[\p{L}“"«(])`,
    'u',
  );
  const firsts = new Set([...marks, ...inWords].map((word) => word.charAt(0)));
  return (text) => {
    if (!firsts.has(text.charAt(0)) || (items.has(text.split(' ', 1)[0] ?? '') && !/[.;:]$/.test(text)))
      return markerAt(text);
    const [whole, figure, behindMark, word = behindMark] = (named.exec(text.slice(0, REACH)) ?? []) as (
      string | undefined
    )[];
    const number = figure === undefined ? counted.get(word?.toLowerCase() ?? '') : Number(figure);
    return whole === undefined || number === undefined
      ? markerAt(text)
      : { marker: { kind: 'digit', label: String(number), setting: 'stop' }, length: whole.length };
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
