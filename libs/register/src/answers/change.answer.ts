import * as fact from './fact.js';
import { shape, type Told } from './fact.js';

export const change = shape('Change', {
  list: fact.text('The list that it entered or left.'),
  change: fact.word(['entered', 'left'], 'Which of the two.'),
  ref: fact.text('The mandate, as people write it.'),
  id: fact.id('Id of the mandate, or of what it makes somebody owe.'),
  occasion: fact.orNull(fact.text('Which occasion, of what is owed again and again.')),
  on: fact.orNull(fact.day('Since which day, where days are compared.')),
  why: fact.text('The entry that did it, in a sentence; or that time passed.'),
  entry: fact.orNull(fact.number('Number of that entry; null where time alone did it.')),
  recordedAt: fact.orNull(fact.time('When it was recorded.')),
  recordedBy: fact.orNull(fact.text('By whom.')),
});
/** Something that one list has at one of two moments and not at the other. */
export type Change = Told<typeof change>;
