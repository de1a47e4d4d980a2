import type { Directive } from '../decision-document.js';
import { mandateClass } from '../directive/mandate-class.js';
import type { SentenceAsk } from '../grammar/document-words.js';
import { type Passage, spanIn } from '../text/passage.js';
import type { DecisionContext } from './context.js';
import { directiveOf } from './directive-of.js';
import { readTask, type TaskReading } from './read-task.js';
import type { Dues } from './task.js';

/** The directive of a sentence that has somebody else than the body for its subject. */
export function directiveOfSentence(
  { verb, act, addressees, start, end }: SentenceAsk,
  passage: Passage,
  { body, language }: DecisionContext,
): Directive {
  return directiveOf({
    verb,
    act,
    addressees,
    class: mandateClass({ act, mandate: true, spent: false }, addressees, body, language),
    through: [],
    calledUpon: [],
    term: undefined,
    span: spanIn(passage, start, end),
  });
}

/** What such a sentence asks for. */
export const taskOfSentence = (
  { addressees, task, end }: SentenceAsk,
  passage: Passage,
  dues: Dues,
  context: DecisionContext,
): TaskReading => readTask({ passage, start: task, end, addressees, dues }, context);
