import { ADDRESSEE_MODES, FUNDING_STATUSES, RECORD_STATUSES, REPORTING_STATUSES } from '#mandate/domain';
import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { actorName, obligation, source } from './obligation.answer.js';

const responsible = shape('Responsible', {
  actor: fact.id('Code of the actor.'),
  name: fact.text('Its name.'),
  role: fact.word(['lead', 'support'], 'Whether in the lead.'),
  document: fact.orNull(fact.text('The document that says so.')),
  on: fact.orNull(fact.dating('From when.')),
});

const limit = shape('Limit', {
  phrase: fact.text('What the text says.'),
  session: fact.orNull(fact.text('The session that it names.')),
  endsOn: fact.orNull(fact.day('Its last day; null where nobody can tell yet.')),
});

const tag = shape('Tag', {
  scheme: fact.text('The scheme.'),
  terms: fact.texts('Its terms there.'),
  on: fact.orNull(fact.dating('From when.')),
});

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
  askedTimes: fact.number(
    'How often it was asked: when it was given, and each time that it was renewed or reiterated by itself.',
  ),
  responsible: fact.many(responsible, 'Who is to carry it out, as far as that was said apart from its words.'),
  tags: fact.many(tag, 'Under what it is filed, in each scheme.'),
  fundingStatus: fact.word(FUNDING_STATUSES, 'Where its funding stands.'),
  term: fact.orNull(fact.one(limit, 'How long it runs: after that it is lapsed, until it is renewed.')),
  review: fact.orNull(fact.one(limit, 'When the body means to look at it again.')),
} as const;
export const mandateSummary = shape('MandateSummary', summary);
export type MandateSummary = Told<typeof mandateSummary>;

export const dormantMandate = shape('DormantMandate', {
  ...summary,
  movedOn: fact.day('When something was last told of it.'),
});
export type DormantMandate = Told<typeof dormantMandate>;

const funding = shape('Funding', {
  kind: fact.text('The kind of condition.'),
  scope: fact.text('What it governs.'),
});

const claim = shape('FulfilmentClaim', {
  evidence: fact.text('What shows it.'),
  by: fact.text('Who claimed it.'),
  on: fact.orNull(fact.dating('When.')),
});

const evidence = shape('ClaimEvidence', {
  evidence: fact.text('What shows it.'),
  link: fact.orNull(fact.text('Where it can be read.')),
  by: fact.text('Who brought it.'),
  on: fact.orNull(fact.dating('Its day.')),
});

const formerFulfilment = shape('FormerFulfilment', {
  evidence: fact.text('What shows it.'),
  by: fact.text('Who claimed it.'),
  on: fact.orNull(fact.dating('When.')),
  acceptedBasis: fact.orNull(fact.text('On what it was accepted; null where nobody had.')),
  brought: fact.many(evidence, 'What else was brought for it.'),
});

const returnedClaim = shape('ReturnedClaim', {
  evidence: fact.text('What was to show it.'),
  by: fact.text('Who claimed it.'),
  on: fact.orNull(fact.dating('When.')),
  brought: fact.many(evidence, 'What else was brought for it.'),
  basis: fact.text('Why it was returned.'),
  returnedBy: fact.text('Who entered that.'),
  returnedOn: fact.orNull(fact.dating('When.')),
});

const progress = shape('Progress', {
  what: fact.text('What was done.'),
  by: fact.text('Who tells it.'),
  on: fact.orNull(fact.dating('By when.')),
});

const note = shape('Note', {
  note: fact.text('What was written.'),
  by: fact.text('Who wrote it.'),
  on: fact.orNull(fact.dating('Of which day it is.')),
});

const funds = shape('Funds', {
  status: fact.word(['funded', 'unfunded'], 'Whether there are any.'),
  words: fact.text('Where they come from, or why there are none.'),
  on: fact.orNull(fact.dating('From when.')),
});

const recalled = shape('Recalled', {
  by: fact.one(source, 'The paragraph.'),
  inBulk: fact.flag('Whether it stood there among many.'),
});

const linked = shape('LinkedMandate', {
  id: fact.id('Its id.'),
  ref: fact.text('As people write it.'),
});

const amendment = shape('Amendment', {
  by: fact.one(source, 'The paragraph.'),
  what: fact.text('What was changed.'),
  on: fact.orNull(fact.dating('From when.')),
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
  mode: fact.orNull(fact.word(ADDRESSEE_MODES, 'How several are asked; null where nobody has said.')),
  through: fact.many(actorName, 'Through whom.'),
  toBeCalledUpon: fact.many(actorName, 'Whom the addressee is to call upon.'),
  funding: fact.many(funding, 'Conditions of funding.'),
  obligations: fact.many(obligation, 'What is due.'),
  claim: fact.orNull(fact.one(claim, 'That it is done, as claimed.')),
  evidence: fact.many(evidence, 'What else shows what is claimed.'),
  acceptedBasis: fact.orNull(fact.text('On what that was accepted.')),
  moreTime: fact.orNull(
    fact.text(
      'The words in which it gives more time for something that its text does not tell, or not alone; null where it does not.',
    ),
  ),
  fulfilledBefore: fact.many(formerFulfilment, 'What was claimed and accepted before it was renewed.'),
  returned: fact.many(returnedClaim, 'Claims that were returned.'),
  progress: fact.many(progress, 'What was done so far.'),
  notes: fact.many(note, 'What people have written beside it.'),
  funds: fact.orNull(fact.one(funds, 'What became of its funding.')),
  reiteratedBy: fact.many(recalled, 'What called it to mind, and changed nothing.'),
  amendments: fact.many(amendment, 'What was changed of what it asks.'),
  jointWith: fact.texts('Ids of the mandates that one delivery is to fulfil with it.'),
  validityBy: fact.orNull(
    fact.one(source, 'The paragraph that suspended it, resumed it, ended it, or took it up elsewhere.'),
  ),
  mergedInto: fact.orNull(fact.text('Id of the mandate that it was merged into.')),
  successor: fact.orNull(fact.text('Id of the mandate that the body put in its place, or merged it with.')),
  linked: fact.many(linked, 'Those mandates, as people write them; none of which nobody knows as of the day.'),
  knownSince: fact.orNull(
    fact.dating('When the office knew of it, before it was recorded, where somebody has said so.'),
  ),
  readAs: fact.orNull(fact.text('Where it was corrected: what the reader gave; "nothing" where that was nothing.')),
  wording: fact.orNull(fact.text('Whether the adopted wording is on file.')),
  reservations: fact.many(reservation, 'What delegations do not agree to.'),
  remarks: fact.texts('Where the reader of the text was unsure.'),
  revision: fact.orNull(fact.number('Revision of its stream, as known then; null for a proposal.')),
});
export type MandateView = Told<typeof mandate>;
