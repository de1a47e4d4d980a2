import { startsOf } from './starts.js';

/** The words, or parts of words, that a text holds, of those that were asked for. */
export type Present = ReadonlySet<string>;

const NONE: Present = new Set();

/** How words are found. */
interface Finding {
  /** They are given and found in lower case. */
  readonly isLower?: boolean;
  /** One may begin within another. */
  readonly isWithin?: boolean;
}

/**
 * Makes a function that tells in one walk which of some words, or parts of words, a text holds. The walk goes on after
 * each find, so that a word which begins within another is told only where that is asked for.
 */
export function wordsPresent(
  words: readonly string[],
  { isLower = false, isWithin = false }: Finding = {},
): (text: string) => Present {
  const starts = startsOf([...new Set(words)], (word) => word);
  return (text) => {
    const given = isLower ? text.toLowerCase() : text;
    const last = given.length - 1;
    let present: Set<string> | undefined;
    for (let at = 0; at <= last; at++) {
      const some = starts(given.charCodeAt(at), at < last ? given.charCodeAt(at + 1) : 0);
      if (some === undefined) continue;
      for (const word of some) {
        if (!given.startsWith(word, at)) continue;
        (present ??= new Set()).add(word);
        if (isWithin) continue;
        at += word.length - 1;
        break;
      }
    }
    return present ?? NONE;
  };
}

/** Whether one of the words that a pattern needs is among those that a text holds. */
export const holdsOneOf = (present: Present, needs: readonly string[]): boolean =>
  present.size > 0 && needs.some((word) => present.has(word));
