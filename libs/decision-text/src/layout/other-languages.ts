import type { Block } from './block.js';
import type { LanguageTeller, ToldLanguage } from './language-teller.js';

/** The paragraphs of a text that are in another language than the one that is read, each with its language. */
export type OtherLanguages = ReadonlyMap<Block, ToldLanguage>;

const SAMPLE = 400;
/** So many frequent words tell a language on their own. */
const TELLING = 3;
/** Sisters share many words: what is surely in another language has so many times as many of it. */
const CLEARLY = 1.5;

/** A language with so many paragraphs of its own is one that the text is printed in. */
const FEWEST_SURE = 2;

interface Told {
  /** Undefined where the words tell none; the language that is read, or another. */
  readonly language: ToldLanguage | undefined;
  readonly isSure: boolean;
}

const UNTOLD: Told = { language: undefined, isSure: false };

/**
 * Tells the paragraphs in other languages by their frequent words; short ones, which have few, by their neighbours. Prints
 * hold a text and its translation side by side, paragraph by paragraph or one after the other.
 */
export function otherLanguagesIn(
  blocks: readonly Block[],
  own: ToldLanguage,
  languages: readonly ToldLanguage[],
  countsIn: LanguageTeller,
): OtherLanguages {
  const at = languages.findIndex(({ code }) => code === own.code);
  const told = blocks.map(({ passage: { text } }) =>
    text === '' ? UNTOLD : languageTold(countsIn(text.slice(0, SAMPLE)), own, at, languages),
  );
  if (!told.some(({ language, isSure }) => isSure && language !== own)) return new Map();
  const sure = new Map<ToldLanguage | undefined, number>();
  for (const { language, isSure } of told) if (isSure) sure.set(language, (sure.get(language) ?? 0) + 1);
  const isPrinted = (language: ToldLanguage): boolean => (sure.get(language) ?? 0) >= FEWEST_SURE;
  const before = nearestSure(told);
  const behind = nearestSure(told.toReversed()).toReversed();
  const found = new Map<Block, ToldLanguage>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const language = told[index]?.language;
    const sides = [before[index], behind[index]];
    const all = language ?? sides.find((side) => side !== undefined);
    const fits =
      language === undefined ? sides.every((side) => side === undefined || side === all) : isPrinted(language);
    if (all !== undefined && all !== own && fits) found.set(block, all);
  }
  return found;
}

function languageTold(
  counts: readonly number[],
  own: ToldLanguage,
  at: number,
  languages: readonly ToldLanguage[],
): Told {
  const mine = counts[at] ?? 0;
  let most = mine;
  let best: ToldLanguage | undefined;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? 0;
    if (count <= most) continue;
    most = count;
    best = languages[index];
  }
  if (best !== undefined) return { language: best, isSure: most >= TELLING && most > mine * CLEARLY };
  return mine > 0 ? { language: own, isSure: true } : UNTOLD;
}

/** For each place, the language of the last paragraph before it that is sure. */
function nearestSure(told: readonly Told[]): (ToldLanguage | undefined)[] {
  let last: ToldLanguage | undefined;
  return told.map(({ language, isSure }) => {
    const before = last;
    if (isSure) last = language;
    return before;
  });
}
