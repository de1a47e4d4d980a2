import type { Language } from '../grammar/language.js';
import type { Block } from './block.js';
import type { Signals } from './signals.js';

const SAMPLE = 20;
const SAMPLED_OF_EACH = 400;

/** The language of a decision: that of its opening line, else that whose frequent words stand in it most; the first of equals. */
export function languageOf(blocks: readonly Block[], languages: readonly Language[], { openingOf }: Signals): Language {
  for (const { passage } of blocks) {
    const opening = openingOf(passage.text);
    if (opening !== undefined) return opening.language;
  }
  const sample = blocks
    .slice(0, SAMPLE)
    .map(({ passage }) => passage.text.slice(0, SAMPLED_OF_EACH))
    .join(' ');
  const [first, ...others] = languages.map((language) => ({ language, count: countOf(sample, language.common) }));
  if (first === undefined) throw new Error('A reader needs a language.');
  return others.reduce((best, one) => (one.count > best.count ? one : best), first).language;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
