import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { knownMoment } from './history.answer.js';
import { actorName } from './obligation.answer.js';

const side = shape('OverlapSide', {
  ref: fact.text('The paragraph, as people write it.'),
  mandate: fact.orNull(fact.id('Id of the mandate; null where it is on no register.')),
  title: fact.orNull(fact.text('Title of the decision.')),
  text: fact.text('Words of the paragraph.'),
});

const overlap = shape('Overlap', {
  score: fact.number('How alike they are: from 0 to 100.'),
  one: fact.one(side, 'What is asked here.'),
  other: fact.one(side, 'What is asked already, or elsewhere in the same decision.'),
  validity: fact.text('Whether that other is in force.'),
  actors: fact.many(actorName, 'Whom both ask.'),
  session: fact.orNull(fact.text('The session to which both ask for a report.')),
});

/** Mandates that may ask the same of the same. */
export const overlaps = shape('Overlaps', {
  ref: fact.text('What was asked about.'),
  asOf: fact.day('As of this day.'),
  knownAt: fact.one(knownMoment, 'As known then.'),
  above: fact.number('From which score on they are told.'),
  items: fact.many(overlap, 'Each pair of paragraphs once, the most alike first.'),
});
export type Overlaps = Told<typeof overlaps>;
export type Overlap = Overlaps['items'][number];
