import type { Block } from '../layout/block.js';
import { ENGLISH_GRAMMAR } from './english-grammar.js';
import type { Grammar } from './grammar.js';

/** The grammar of a decision's language. */
export function grammarFor(_blocks: readonly Block[]): Grammar {
  return ENGLISH_GRAMMAR;
}
