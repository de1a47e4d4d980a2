import type { Language } from '../grammar/language.js';
import { matchesOf } from '../text/matches.js';
import type { Block } from './block.js';

/** A language that stands beside the one that is read. */
export type ToldLanguage = Pick<Language, 'name' | 'common'>;

/** The paragraphs of a text that are in another language than the one that is read, each with its language. */
export type OtherLanguages = ReadonlyMap<Block, ToldLanguage>;

const SAMPLE = 400;
/** So many frequent words tell a language on their own. */
const TELLING = 3;

/** A language with so many paragraphs of its own is one that the text is printed in. */
const FEWEST_SURE = 2;

interface Told {
  /** Undefined where the words tell none; the language that is read, or another. */
  readonly language: ToldLanguage | undefined;
  readonly isSure: boolean;
}

/**
 * Tells the paragraphs in other languages by their frequent words; short ones, which have few, by their neighbours. Prints
 * hold a text and its translation side by side, paragraph by paragraph or one after the other.
 */
export function otherLanguagesIn(
  blocks: readonly Block[],
  own: ToldLanguage,
  others: readonly ToldLanguage[],
): OtherLanguages {
  const told = blocks.map((block) => languageTold(block.passage.text.slice(0, SAMPLE), own, others));
  if (!told.some(({ language, isSure }) => isSure && language !== own)) return new Map();
  const sure = new Map<ToldLanguage | undefined, number>();
  for (const { language, isSure } of told) if (isSure) sure.set(language, (sure.get(language) ?? 0) + 1);
  const isPrinted = (language: ToldLanguage): boolean => (sure.get(language) ?? 0) >= FEWEST_SURE;
  const before = nearestSure(told);
  const behind = nearestSure(told.toReversed()).toReversed();
  const found = new Map<Block, ToldLanguage>();
  for (const [index, block] of blocks.entries()) {
    const { language, isSure } = told[index] ?? { language: undefined, isSure: false };
    const sides = [before[index], behind[index]];
    const all = language ?? sides.find((side) => side !== undefined);
    const fits =
      isSure ||
      (language === undefined ? sides.every((side) => side === undefined || side === all) : isPrinted(language));
    if (all !== undefined && all !== own && fits) found.set(block, all);
  }
  return found;
}

function languageTold(text: string, own: ToldLanguage, others: readonly ToldLanguage[]): Told {
  const mine = matchesOf(own.common, text).length;
  const [best] = others
    .map((language) => ({ language, count: matchesOf(language.common, text).length }))
    .sort((one, other) => other.count - one.count);
  if (best !== undefined && best.count > mine) return { language: best.language, isSure: best.count >= TELLING };
  return mine > 0 ? { language: own, isSure: true } : { language: undefined, isSure: false };
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
