import type { Block } from '../layout/block.js';
import { openingOf } from '../layout/opening.js';
import { ENGLISH_GRAMMAR } from '../languages/en/english-grammar.js';
import type { Grammar } from './grammar.js';
import { SPANISH_GRAMMAR } from '../languages/es/spanish-grammar.js';

const SPANISH_WORDS = /\b(?:que|los|las|para|del|por|con|sobre|una)\b/gi;
const ENGLISH_WORDS = /\b(?:the|of|and|that|for|with|which|by|on)\b/gi;
const SAMPLE = 20;

/** The grammar of a decision's language: that of its opening line, else of the words that are most frequent. */
export function grammarFor(blocks: readonly Block[]): Grammar {
  for (const { passage } of blocks) {
    const opening = openingOf(passage.text);
    if (opening !== undefined) return opening.language === 'es' ? SPANISH_GRAMMAR : ENGLISH_GRAMMAR;
  }
  const sample = blocks
    .slice(0, SAMPLE)
    .map(({ passage }) => passage.text.slice(0, 400))
    .join(' ');
  return countOf(sample, SPANISH_WORDS) > countOf(sample, ENGLISH_WORDS) ? SPANISH_GRAMMAR : ENGLISH_GRAMMAR;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
