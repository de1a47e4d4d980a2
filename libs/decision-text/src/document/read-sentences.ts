import type { Directive } from '../decision-document.js';
import { mandateClass } from '../directive/mandate-class.js';
import type { SentenceAsk } from '../grammar/document-words.js';
import { type Passage, spanIn } from '../text/passage.js';
import { calledBefore } from './called-before.js';
import type { DecisionContext } from './context.js';
import { directiveOf } from './directive-of.js';
import { readTask, type TaskReading } from './read-task.js';
import type { Dues } from './task.js';

/** "The Committee shall report", behind a sentence on the Standing Committee. */
const inFull = (
  names: readonly string[],
  { text }: Passage,
  start: number,
  context: DecisionContext,
): readonly string[] => (start === 0 ? names : names.map((name) => calledBefore(name, text.slice(0, start), context)));

/** The directive of a sentence that has somebody else than the body for its subject. */
export function directiveOfSentence(
  { verb, act, addressees: printed, start, end }: SentenceAsk,
  passage: Passage,
  context: DecisionContext,
): Directive {
  const { body, language } = context;
  const addressees = inFull(printed, passage, start, context);
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
  { addressees, start, task, end }: SentenceAsk,
  passage: Passage,
  dues: Dues,
  context: DecisionContext,
): TaskReading =>
  readTask({ passage, start: task, end, addressees: inFull(addressees, passage, start, context), dues }, context);
