import type { LayoutWords } from '../grammar/layout-words.js';
import { oneOf } from '../text/one-of.js';
import { type MarkerFound, markerAt } from './marker.js';

const REACH = 40;
const ORDINAL_SIGN = /^\d{1,2}\.?[º°]/;

/** Makes the function that reads a marker of any kind: "3.", "(a)", "Artículo 3º.-", "Art.3 -", "Section 2.", "TERCERO.-", "1º". */
export function markerReader(layouts: readonly LayoutWords[]): (text: string) => MarkerFound | undefined {
  const items = new Set(layouts.flatMap(({ itemMarks }) => itemMarks));
  const marks = [...layouts.flatMap(({ articleMarks }) => articleMarks), ...items];
  const counted = new Map(
    layouts.flatMap(({ countedInWords }) => countedInWords.map((word, index) => [word, index + 1] as const)),
  );
  const inWords = [...counted.keys()].flatMap((word) => [word.toUpperCase(), capitalised(word)]);
  const named = new RegExp(
    String.raw`^(?:(?:${oneOf(marks)} ?(\d{1,3})(?:(?:º|°|ª|er|re|ro|o)\.?(?: ?[-–—:.])*|[.:](?: ?[-–—])*|\)(?:\.?[-–—:]|\.)?| [-–—](?=\p{L})| ?[-–—:]))|(?:${oneOf(marks)} ${oneOf([...counted.keys()], '(')}|(?:${oneOf(marks)} )?${oneOf(inWords, '(')})(?: ?\.? ?[-–—:]+|\.))(?:\s+|(?<= [-–—]))(?=[\p{L}“"«(])`,
    'u',
  );
  /** "Article 2 | Les États membres élaborent …": the mark stood on a line of its own. */
  const bare = new RegExp(
    String.raw`^${oneOf(layouts.flatMap(({ articleMarks }) => articleMarks))} (?:(\d{1,3})|${oneOf([...counted.keys(), ...inWords], '(')})\s+(?=\p{Lu}\p{Ll}{0,20} \p{L})`,
    'u',
  );
  const ordinal = new RegExp(
    String.raw`^(\d{1,2})\.?[º°](?:(?: ?[.)–—-]){1,3}(?=\s+\p{Lu})|(?=\s+${oneOf(layouts.flatMap(({ behindOrdinal = [] }) => behindOrdinal))}(?!\p{L})))\s+`,
    'u',
  );
  const firsts = new Set([...marks, ...inWords].map((word) => word.charAt(0)));
  return (text) => {
    const [counts, first] =
      isFigure(text.charCodeAt(0)) && ORDINAL_SIGN.test(text) ? (ordinal.exec(text.slice(0, REACH)) ?? []) : [];
    if (counts !== undefined)
      return { marker: { kind: 'digit', label: String(Number(first)), setting: 'stop' }, length: counts.length };
    if (!firsts.has(text.charAt(0)) || (items.has(text.split(' ', 1)[0] ?? '') && !/[.;:]$/.test(text)))
      return markerAt(text);
    const head = text.slice(0, REACH);
    const [whole, figure, behindMark, word = behindMark] = (named.exec(head) ?? bare.exec(head) ?? []) as (
      string | undefined
    )[];
    const number = figure === undefined ? counted.get(word?.toLowerCase() ?? '') : Number(figure);
    return whole === undefined || number === undefined
      ? markerAt(text)
      : { marker: { kind: 'digit', label: String(number), setting: 'stop' }, length: whole.length };
  };
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a line is the mark of an article alone, whose words stand below it: "Artigo 1º -". */
export const isMarkAlone = (text: string, markerOf: (text: string) => MarkerFound | undefined): boolean =>
  text.length <= LONGEST_MARK &&
  (ENDS_AS_MARK.test(text.slice(-2))
    ? markerOf(`${text} A`)?.length === text.length + 1
    : BARE_MARK.test(text) && markerOf(`${text}: A`)?.length === text.length + 2);
const LONGEST_MARK = 24;
/** "Article 2", "Article 1er", "ARTICLE PREMIER". */
const BARE_MARK = /^\p{Lu}\p{L}{2,8} (?:\d{1,3}(?:er|re|ro)?|\p{L}{3,10})$/u;
const ENDS_AS_MARK = /[º°ª.:)–—-]$/;
