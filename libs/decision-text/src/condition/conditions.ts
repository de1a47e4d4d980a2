import type { Condition } from '../decision-document.js';
import type { ConditionWords } from '../grammar/document-words.js';
import { NONE } from '../text/none.js';
import { type Passage, spanIn } from '../text/passage.js';

/** The conditions on money that a paragraph states, with what they govern. */
export function conditionsIn(
  passage: Passage,
  inAnnex: boolean,
  { phrases, hint, wholeDecision }: ConditionWords,
): readonly Condition[] {
  const { text } = passage;
  if (!hint.test(text)) return NONE;
  for (const { kind, needs, pattern } of phrases) {
    if (!needs.some((word) => text.includes(word))) continue;
    const found = pattern.exec(text);
    if (found === null) continue;
    const scope = inAnnex ? 'annex' : wholeDecision.test(text) ? 'decision' : 'paragraph';
    return [{ kind, scope, span: spanIn(passage, found.index, found.index + found[0].length) }];
  }
  return NONE;
}
