import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { Block } from './block.js';
import type { LanguageTeller, ToldLanguage } from './language-teller.js';
import type { Signals } from './signals.js';

const SAMPLE = 20;
const SAMPLED_OF_EACH = 400;
/** So many words tell a language that is not read, where the languages that are read have clearly fewer. */
const TELLING = 4;
const CLEARLY = 1.5;
/** So many tell one that is its sister, which has nearly as many. */
const TELLING_SISTERS = 12;
const SLIGHTLY = 1.15;
/** Two languages that are as near to each other are not told apart by their words. */
const TOO_NEAR = 0.85;

/** The languages of a reader, in the order in which its teller counts them: those that are read first. */
export interface Languages {
  readonly read: readonly Language[];
  readonly notRead: readonly ToldLanguage[];
  readonly countsIn: LanguageTeller;
}

/**
 * The language of a decision: that of its opening line, else that whose frequent words stand in it most. Where they hardly
 * tell, the verbs that open its paragraphs do; where these do not either, it is not known.
 */
export function languageOf(
  blocks: readonly Block[],
  { read, notRead, countsIn }: Languages,
  { openingOf }: Signals,
): Language | ToldLanguage | undefined {
  for (const { passage } of blocks) {
    const opening = openingOf(passage.text);
    if (opening !== undefined) return opening.language;
  }
  const sample = blocks
    .slice(0, SAMPLE)
    .map(({ passage }) => passage.text.slice(0, SAMPLED_OF_EACH))
    .join(' ');
  const counts = countsIn(sample);
  const [best, most] = bestOf(read, counts);
  const [other, others, next] = bestOf(notRead, counts.slice(read.length));
  if ((others >= TELLING && others >= most * CLEARLY) || (others >= TELLING_SISTERS && others >= most * SLIGHTLY))
    return next > others * TOO_NEAR ? undefined : other;
  const near = read.filter((_, index) => (counts[index] ?? 0) * CLEARLY >= Math.max(most, others));
  const opening = near.length === 1 ? undefined : verbTold(blocks, near);
  return opening ?? (most > 0 && most >= others ? best : undefined);
}

/** The first of some languages with whose verbs a paragraph opens. */
const verbTold = (blocks: readonly Block[], languages: readonly Language[]): Language | undefined =>
  languages.find(({ operative }) =>
    blocks.some(({ passage }) => operativeVerbAt(passage.text.slice(0, SAMPLED_OF_EACH), 0, operative) !== undefined),
  );

/** The language with most words, how many they are, and how many the next has. */
function bestOf<T>(languages: readonly T[], counts: readonly number[]): readonly [T | undefined, number, number] {
  let best: T | undefined = languages[0];
  let most = counts[0] ?? 0;
  let next = 0;
  for (let index = 1; index < languages.length; index++) {
    const count = counts[index] ?? 0;
    if (count > most) [best, most, next] = [languages[index], count, most];
    else if (count > next) next = count;
  }
  return [best, most, next];
}
