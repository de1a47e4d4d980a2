import type { Condition } from '../decision-document.js';
import type { ConditionPhrase, ConditionWords } from '../grammar/document-words.js';
import { NONE } from '../text/none.js';
import { onceForEach } from '../text/once.js';
import { type Passage, spanIn } from '../text/passage.js';
import { wordsHeld } from '../text/words-held.js';

const neededBy = onceForEach((phrases: readonly ConditionPhrase[]) => wordsHeld(phrases, 'as written'));

/** The conditions on money that a paragraph states, with what they govern. */
export function conditionsIn(
  passage: Passage,
  inAnnex: boolean,
  { phrases, wholeDecision }: ConditionWords,
): readonly Condition[] {
  const { text } = passage;
  for (const place of neededBy(phrases)(text)) {
    const phrase = phrases[place];
    const found = phrase?.pattern.exec(text) ?? null;
    if (phrase === undefined || found === null) continue;
    const { kind } = phrase;
    const scope = inAnnex ? 'annex' : wholeDecision.test(text) ? 'decision' : 'paragraph';
    return [{ kind, scope, span: spanIn(passage, found.index, found.index + found[0].length) }];
  }
  return NONE;
}
