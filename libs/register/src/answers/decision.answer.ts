import { RECORD_STATUSES } from '#mandate/domain';
import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { mandate, reservation } from './mandate.answer.js';

const paragraph = shape('Paragraph', {
  ref: fact.text('Its number: 3, 2.a, annex/1/16.'),
  text: fact.text('Its words.'),
  record: fact.word(RECORD_STATUSES, 'As the reader gave it, looked through by a person, or put right by one.'),
  mandates: fact.many(mandate, 'The mandates that it gives.'),
});
export type ParagraphView = Told<typeof paragraph>;

export const decision = shape('Decision', {
  id: fact.id('Id.'),
  symbol: fact.orNull(fact.text('Symbol; null for a draft.')),
  title: fact.orNull(fact.text('Title.')),
  body: fact.text('Code of the body.'),
  session: fact.orNull(fact.text('The session that it belongs to.')),
  status: fact.text('Draft or adopted.'),
  tabledOn: fact.orNull(fact.dating('When it was tabled.')),
  adoptedOn: fact.orNull(fact.dating('When it was adopted.')),
  wording: fact.orNull(fact.text('Which wording is on file.')),
  reservations: fact.many(reservation, 'What delegations do not agree to.'),
  cites: fact.texts('What its preamble cites.'),
  paragraphs: fact.many(paragraph, 'Its operative paragraphs; none in lists.'),
  revision: fact.orNull(fact.number('Revision of its stream, as known then.')),
});
export type DecisionView = Told<typeof decision>;
