import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { knownMoment } from './history.answer.js';

const said = shape('EvidenceSaid', {
  decision: fact.id('Id of the decision whose text says it.'),
  symbol: fact.orNull(fact.text('Its symbol.')),
  place: fact.text('Where: preamble/3, or an operative paragraph.'),
  words: fact.text('The words that it rests on.'),
  documents: fact.texts('Documents that are named with them.'),
  on: fact.dating('When that decision was adopted or, a draft, tabled: by then it had come or happened.'),
});

const proposal = shape('EvidenceProposal', {
  id: fact.text('By which it is confirmed or dismissed.'),
  kind: fact.word(
    ['report-received', 'meeting-held', 'document-adopted', 'programme-established'],
    'What may have come or happened.',
  ),
  score: fact.number('How well the words fit: from 0 to 100.'),
  said: fact.one(said, 'Who says so.'),
  ref: fact.text('The mandate that it may answer, as people write it.'),
  mandate: fact.id('Id of that mandate.'),
  text: fact.text('Words of its paragraph.'),
  obligation: fact.orNull(
    fact.id('Id of the report that it may be, where one is owed; else it may be what was asked for.'),
  ),
  due: fact.orNull(fact.text('When that report is due, by the words of the text.')),
});

/** What texts say has come or happened, held against what is open. Nothing of it counts until a person confirms it. */
export const evidence = shape('Evidence', {
  asOf: fact.day('As of this day.'),
  knownAt: fact.one(knownMoment, 'As known then.'),
  above: fact.number('From which score on they are told.'),
  items: fact.many(proposal, 'By decision, the latest first; the best of each finding first.'),
  next: fact.orNull(fact.text('The decision after which more are told; null where none are.')),
});
export type Evidence = Told<typeof evidence>;
export type EvidenceProposal = Evidence['items'][number];
