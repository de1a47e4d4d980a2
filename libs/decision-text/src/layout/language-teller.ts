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
  const byWord = new Map<string, number[]>();
  for (const [index, { common }] of languages.entries())
    for (const word of common) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  const byLetter = new Map<string, number[]>();
  for (const [index, { letters = '' }] of languages.entries())
    for (const letter of letters) byLetter.set(letter, [...(byLetter.get(letter) ?? []), index]);
  return (text) => {
    const counts = new Array<number>(languages.length).fill(0);
    const lower = text.toLowerCase();
    let from = 0;
    for (let at = 0; at <= lower.length; at++) {
      const code = at < lower.length ? lower.charCodeAt(at) : 0;
      if (code > ASCII) count(counts, byLetter.get(lower.charAt(at)));
      const alone = isAlone(code);
      if (!alone && isLetter(code)) continue;
      if (at > from && at - from <= LONGEST) count(counts, byWord.get(lower.slice(from, at)));
      if (alone) count(counts, byWord.get(lower.charAt(at)));
      from = at + 1;
    }
    return counts;
  };
}

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

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0x2e00) ||
  (code >= 0xa000 && code < 0xac00);
