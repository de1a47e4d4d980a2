import { isLetter } from './is-letter.js';
import { NONE } from './none.js';
import { WordTree } from './word-tree.js';
import type { Places } from './words-held.js';

/** How something begins that is looked for. */
export interface Beginning {
  /** In lower case. */
  readonly letters: string;
  /** What may stand behind them. */
  readonly before: Following;
}

/** Anything; no further letter; figures, behind a few blanks. */
export type Following = 'anything' | 'no-letter' | 'figures';

const FOLLOWS: Readonly<Record<Following, (text: string, at: number) => boolean>> = {
  anything: () => true,
  'no-letter': (text, at) => at >= text.length || !isLetter(text.charCodeAt(at)),
  figures: (text, at) => {
    let behind = at;
    while (behind < at + MOST_BLANKS && isBlank(text.charCodeAt(behind))) behind++;
    const code = text.charCodeAt(behind);
    return code >= 48 && code <= 57;
  },
};

const MOST_BLANKS = 3;

/**
 * Makes a function that tells in one walk over a text which of some things it may hold, in letters of any case: "ec" is in
 * "EC-LXII", and not in "decides". It gives their places in the list.
 */
export function wordsBegun(beginnings: readonly Beginning[]): (text: string) => Places {
  const words = [...new Set(beginnings.map(({ letters }) => letters))];
  const { kinds, next, ends } = new WordTree(words, 'in any case');
  const ofWord = words.map((word) => [...beginnings.entries()].filter(([, { letters }]) => letters === word));
  return (text) => {
    const { length } = text;
    let found: Set<number> | undefined;
    for (let at = 0; at < length; at++) {
      for (let node = 0, behind = at; behind < length; behind++) {
        const code = text.charCodeAt(behind);
        node = next[node + (code < kinds.length ? (kinds[code] ?? 0) : 0)] ?? 0;
        if (node === 0) break;
        const word = ends[node] ?? 0;
        if (word === 0) continue;
        for (const [place, { before }] of ofWord[word - 1] ?? NONE)
          if (FOLLOWS[before](text, behind + 1)) (found ??= new Set()).add(place);
      }
      while (at < length && isLetter(text.charCodeAt(at))) at++;
    }
    if (found === undefined) return NONE;
    return found.size === 1 ? [...found] : [...found].sort((one, other) => one - other);
  };
}

const LAST_ASCII = 0x7f;
const BLANK = /\s/;
/** Asked behind every word that begins as one that is looked for, so without a pattern as far as ASCII goes. */
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > LAST_ASCII && BLANK.test(String.fromCharCode(code)));
