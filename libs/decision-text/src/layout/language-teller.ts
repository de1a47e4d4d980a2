import { WordTree } from '../text/word-tree.js';

/** A language that can be told by its frequent words. */
export interface ToldLanguage {
  /** ISO 639-1: `en`. */
  readonly code: string;
  /** What it is called in English. */
  readonly name: string;
  /** Words that are frequent in any text of the language, lower case, without apostrophes; single characters where it has no spaces. */
  readonly common: ReadonlySet<string>;
  /** Letters that languages like it do not have: each tells as much as a word. */
  readonly letters?: string;
}

/** How often words of each language stand in a text, in the order of the languages. */
export type LanguageTeller = (text: string) => readonly number[];

/** Makes the function that counts the frequent words of all languages in one walk over a text. */
export function languageTeller(languages: readonly ToldLanguage[]): LanguageTeller {
  const words = [...new Set(languages.flatMap(({ common }) => [...common]))].filter(({ length }) => length <= LONGEST);
  const { kinds, next, ends } = new WordTree(words, 'as written');
  const ofWord = words.map((word) => placesOf(languages, ({ common }) => common.has(word)));
  const byLetter = new Map(
    [...new Set(languages.flatMap(({ letters = '' }) => [...letters]))].map(
      (letter) => [letter.charCodeAt(0), placesOf(languages, ({ letters = '' }) => letters.includes(letter))] as const,
    ),
  );
  return (text) => {
    const counts = new Array<number>(languages.length).fill(0);
    const lower = text.toLowerCase();
    const { length } = lower;
    const nodeBehind = (node: number, code: number): number =>
      next[node + (code < kinds.length ? (kinds[code] ?? 0) : 0)] ?? 0;
    const wordAt = (node: number): readonly number[] | undefined => ofWord[(ends[node] ?? 0) - 1];
    let node = 0;
    let isWord = true;
    for (let at = 0; at < length; at++) {
      const code = lower.charCodeAt(at);
      const isBeyond = code > ASCII;
      if (isBeyond) count(counts, byLetter.get(code));
      const alone = isBeyond && isAlone(code);
      if (!alone && (isBeyond ? isLetter(code) : code >= 97 && code <= 122)) {
        // Most words are none of these, and begin as none: the rest of such a word is only passed over.
        if (isWord) {
          node = nodeBehind(node, code);
          isWord = node !== 0;
        }
        continue;
      }
      if (node !== 0) count(counts, wordAt(node));
      if (alone) count(counts, wordAt(nodeBehind(0, code)));
      node = 0;
      isWord = true;
    }
    if (node !== 0) count(counts, wordAt(node));
    return counts;
  };
}

const placesOf = (languages: readonly ToldLanguage[], has: (one: ToldLanguage) => boolean): readonly number[] =>
  languages.flatMap((one, place) => (has(one) ? [place] : []));

function count(counts: number[], tellers: readonly number[] | undefined): void {
  if (tellers === undefined) return;
  for (let at = 0; at < tellers.length; at++) {
    const index = tellers[at] ?? 0;
    counts[index] = (counts[index] ?? 0) + 1;
  }
}

const ASCII = 0x7f;

/** Frequent words are short; longer ones are not looked up. */
const LONGEST = 6;

/** Han, kana and Hangul: characters of scripts that put no spaces between words, or put endings on them. */
const isAlone = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);

/** Letters beyond ASCII. */
const isLetter = (code: number): boolean =>
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0x2e00) ||
  (code >= 0xa000 && code < 0xac00);
