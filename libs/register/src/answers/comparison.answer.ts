import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { knownMoment } from './history.answer.js';

const side = shape('ComparedText', {
  ref: fact.text('What was compared: a decision, or a text that is on no register.'),
  title: fact.orNull(fact.text('Its title.')),
  asOf: fact.orNull(fact.day('Its wording as of this day; null of a text that is on no register.')),
  knownAt: fact.orNull(fact.one(knownMoment, 'As known then, where only this side was asked so.')),
  paragraphs: fact.number('How many operative paragraphs it has.'),
  words: fact.number('How many words these have.'),
});

const part = shape('TextPart', {
  what: fact.word(['same', 'left-out', 'new'], 'Whether both have these words, only the former, or only the latter.'),
  text: fact.text('The words.'),
});

const pair = shape('ComparedParagraph', {
  former: fact.orNull(fact.text('Its number in the former text; null where it is new.')),
  latter: fact.orNull(fact.text('Its number in the latter text; null where it was left out.')),
  what: fact.word(['same', 'changed', 'left-out', 'new'], 'What became of it; a number alone makes no difference.'),
  parts: fact.many(part, 'Its words in their order.'),
});

/** What differs between the operative paragraphs of two texts. */
export const comparison = shape('Comparison', {
  former: fact.one(side, 'The former text.'),
  latter: fact.one(side, 'The latter text.'),
  same: fact.number('How many paragraphs are the same.'),
  changed: fact.number('How many are worded otherwise.'),
  leftOut: fact.number('How many are left out.'),
  added: fact.number('How many are new.'),
  paragraphs: fact.many(
    pair,
    'Each paragraph once: in the order of the latter text, what was left out where it stood.',
  ),
});
export type Comparison = Told<typeof comparison>;
export type ComparedParagraph = Comparison['paragraphs'][number];
