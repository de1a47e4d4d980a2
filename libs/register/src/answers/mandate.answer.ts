import { RECORD_STATUSES, REPORTING_STATUSES } from '#mandate/domain';
import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { actorName, obligation, source } from './obligation.answer.js';

const summary = {
  id: fact.id('Id.'),
  ref: fact.text('As people write it.'),
  decision: fact.id('Id of the decision.'),
  title: fact.orNull(fact.text('Title of the decision.')),
  paragraph: fact.text('The paragraph.'),
  body: fact.text('Code of the body that decided.'),
  session: fact.orNull(fact.text('Session of the decision.')),
  class: fact.text('How lists treat it.'),
  verb: fact.text('What it asks.'),
  addressees: fact.many(actorName, 'Of whom.'),
  text: fact.text('Words of the paragraph.'),
  validity: fact.text('Whether it is in force.'),
  delivery: fact.text('What became of it.'),
  reporting: fact.orNull(fact.word(REPORTING_STATUSES, 'The worst of its obligations; null where it has none.')),
  record: fact.word(RECORD_STATUSES, 'As the reader gave it, looked through by a person, or put right by one.'),
  renewedBy: fact.many(source, 'What it was renewed by, in order.'),
} as const;
export const mandateSummary = shape('MandateSummary', summary);
export type MandateSummary = Told<typeof mandateSummary>;

const funding = shape('Funding', {
  kind: fact.text('The kind of condition.'),
  scope: fact.text('What it governs.'),
});

const claim = shape('FulfilmentClaim', {
  evidence: fact.text('What shows it.'),
  by: fact.text('Who claimed it.'),
  on: fact.orNull(fact.dating('When.')),
});

const formerFulfilment = shape('FormerFulfilment', {
  evidence: fact.text('What shows it.'),
  by: fact.text('Who claimed it.'),
  on: fact.orNull(fact.dating('When.')),
  acceptedBasis: fact.orNull(fact.text('On what it was accepted; null where nobody had.')),
});

const limit = shape('Limit', {
  phrase: fact.text('What the text says.'),
  session: fact.orNull(fact.text('The session that it names.')),
  endsOn: fact.orNull(fact.day('Its last day; null where nobody can tell yet.')),
});

export const reservation = shape('Reservation', {
  by: fact.text('The delegation.'),
  kind: fact.text('What it is.'),
  paragraphs: fact.texts('The paragraphs that it limits; none where it concerns the whole.'),
  expression: fact.orNull(fact.text('The expression that it is limited to.')),
  text: fact.text('What was said.'),
  on: fact.orNull(fact.dating('When.')),
});
export type ReservationView = Told<typeof reservation>;

export const mandate = shape('Mandate', {
  ...summary,
  symbol: fact.orNull(fact.text('Symbol of the decision; null for a draft.')),
  act: fact.text('Decision, instruction, request, exhortation, renewal, declaration.'),
  through: fact.many(actorName, 'Through whom.'),
  toBeCalledUpon: fact.many(actorName, 'Whom the addressee is to call upon.'),
  funding: fact.many(funding, 'Conditions of funding.'),
  obligations: fact.many(obligation, 'What is due.'),
  claim: fact.orNull(fact.one(claim, 'That it is done, as claimed.')),
  acceptedBasis: fact.orNull(fact.text('On what that was accepted.')),
  fulfilledBefore: fact.many(formerFulfilment, 'What was claimed and accepted before it was renewed.'),
  term: fact.orNull(fact.one(limit, 'How long it runs: after that it is lapsed, until it is renewed.')),
  review: fact.orNull(fact.one(limit, 'When the body means to look at it again.')),
  validityBy: fact.orNull(
    fact.one(source, 'The paragraph that suspended it, resumed it, ended it, or took it up elsewhere.'),
  ),
  mergedInto: fact.orNull(fact.text('Id of the mandate that it was merged into.')),
  successor: fact.orNull(fact.text('Id of the mandate that the body put in its place, or merged it with.')),
  readAs: fact.orNull(fact.text('Where it was corrected: what the reader gave; "nothing" where that was nothing.')),
  wording: fact.orNull(fact.text('Whether the adopted wording is on file.')),
  reservations: fact.many(reservation, 'What delegations do not agree to.'),
  remarks: fact.texts('Where the reader of the text was unsure.'),
  revision: fact.orNull(fact.number('Revision of its stream, as known then; null for a proposal.')),
});
export type MandateView = Told<typeof mandate>;
