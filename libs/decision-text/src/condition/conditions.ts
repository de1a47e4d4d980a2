import type { Condition } from '../decision-document.js';
import { type Passage, spanIn } from '../text/passage.js';
import { CONDITION_PHRASES, CONDITION_WORD, WHOLE_DECISION } from './condition-phrases.js';

/** The conditions on money that a paragraph states, with what they govern. */
export function conditionsIn(passage: Passage, inAnnex: boolean): Condition[] {
  const { text } = passage;
  if (!CONDITION_WORD.test(text)) return [];
  for (const { kind, needs, pattern } of CONDITION_PHRASES) {
    if (!needs.some((word) => text.includes(word))) continue;
    const found = pattern.exec(text);
    if (found === null) continue;
    const scope = inAnnex ? 'annex' : WHOLE_DECISION.test(text) ? 'decision' : 'paragraph';
    return [{ kind, scope, span: spanIn(passage, found.index, found.index + found[0].length) }];
  }
  return [];
}
