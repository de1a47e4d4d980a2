import { matchesOf } from '../text/matches.js';

/**
 * The short names that a text introduces, each with the full name it stands for.
 *
 * @param introduced finds a name with its short name in brackets
 */
export function shortNames(texts: readonly string[], introduced: RegExp): Readonly<Record<string, string>> | undefined {
  const found = new Map<string, string>();
  for (const text of texts)
    if (text.includes(' ('))
      for (const [, before = '', short = ''] of matchesOf(introduced, text)) {
        const full = fullFor(short, before);
        if (full !== undefined && !found.has(short)) found.set(short, full);
      }
  return found.size === 0 ? undefined : Object.fromEntries(found);
}

/** The end of the words before the bracket that the short name abbreviates; undefined where it abbreviates none. */
function fullFor(short: string, before: string): string | undefined {
  const words = before.split(' ');
  if (!/^[A-Z][A-Z-]{1,11}$/.test(short))
    return short.split(' ').every((word) => words.includes(word)) ? before : undefined;
  for (let from = words.length - 2; from >= 0; from--)
    if (areInitials(short, words.slice(from))) return words.slice(from).join(' ');
  return undefined;
}

/** "CIM" of "Commission … of Women": each letter begins a word, the first letter the first. */
function areInitials(short: string, words: readonly string[]): boolean {
  const letters = short.replaceAll('-', '');
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (word.charAt(0).toUpperCase() === letters.charAt(at)) at += 1;
    else if (index === 0) return false;
  }
  return at === letters.length;
}
