import {
  ADDRESSEE_MODES,
  CONSIDERATIONS,
  DELIVERABLES,
  REPORT_FORMS,
  REPORTING_STATUSES,
  SUBMISSIONS,
} from '#mandate/domain';
import * as fact from './fact.js';
import { shape, type Told } from './fact.js';

/** Whether the reports, or the decisions, of a session have been checked at all. */
export const EXTENTS = ['complete', 'partial', 'not-checked'] as const;
export type CoverageExtent = (typeof EXTENTS)[number];

export const actorName = shape('ActorName', {
  actor: fact.id('Code on the register.'),
  name: fact.text('As printed.'),
});
export type ActorName = Told<typeof actorName>;

export const source = shape('Source', {
  decision: fact.id('Id of the decision.'),
  symbol: fact.text('Its symbol.'),
  paragraph: fact.text('The paragraph.'),
});

const due = shape('Due', {
  phrase: fact.text('What the text says.'),
  form: fact.text('What kind of expression that is: at-session, by-date, within …'),
  session: fact.orNull(fact.text('The session that it is owed to, or before.')),
  opensOn: fact.orNull(fact.day('First day of the window.')),
  closesOn: fact.orNull(fact.day('Closing day of the session.')),
  windowEndsOn: fact.orNull(fact.day('Last day of the window.')),
  certainty: fact.text('How sure the window is.'),
  byDefault: fact.flag('The text leaves open when, and the body’s default, or that of the program, is taken.'),
  missing: fact.orNull(
    fact.text('Why nobody can tell the last day, or whether it has passed; null where that is told.'),
  ),
});

const occasions = shape('Occasions', {
  overdue: fact.number('How many occasions of it are overdue.'),
  of: fact.number('Of how many that are over.'),
  lastOnFile: fact.orNull(fact.text('The last occasion for which a report is on file.')),
});

const discharge = shape('Discharge', {
  document: fact.text('The document that came.'),
  on: fact.orNull(fact.dating('When.')),
  timeliness: fact.word(['in-time', 'late', 'cannot-tell'], 'Whether in time.'),
  daysLate: fact.orNull(fact.number('Days after the window, where late.')),
});

const addendum = shape('Addendum', {
  document: fact.text('The document.'),
  on: fact.orNull(fact.dating('When it came.')),
});

const slot = shape('DocumentSlot', {
  by: fact.day('The last day for the document.'),
  missed: fact.orNull(fact.flag('Whether that day passed with none on file; null where its dating leaves that open.')),
});

const submission = shape('Submission', {
  document: fact.text('The document, or the record of what was said.'),
  kind: fact.word(SUBMISSIONS, 'What it is: only a whole report, or the last part of one, discharges.'),
  on: fact.orNull(fact.dating('When it was submitted.')),
  ground: fact.orNull(fact.text('On what ground the report was refused.')),
  form: fact.orNull(fact.word(REPORT_FORMS, 'In which form.')),
  admittedBy: fact.orNull(fact.text('Who has admitted an oral report in place of a written one.')),
  languages: fact.texts('In which languages.'),
  by: fact.orNull(fact.text('Who submitted it.')),
  through: fact.orNull(fact.text('Through whom.')),
  to: fact.orNull(fact.text('To whom.')),
  member: fact.orNull(fact.id('Code of the one of several from whom it came, where each is asked for itself.')),
  issuedOn: fact.orNull(fact.dating('When it was issued as a document.')),
  consideredOn: fact.orNull(fact.dating('When it was taken up.')),
});

const replies = shape('Replies', {
  received: fact.number('How many of them have replied.'),
  of: fact.orNull(fact.number('How many they are on the day asked about; null where nobody has said who they are.')),
});

const consideration = shape('Consideration', {
  outcome: fact.word(CONSIDERATIONS, 'What became of it.'),
  said: fact.text('Where that is written.'),
  on: fact.orNull(fact.dating('When.')),
});

const search = shape('Search', {
  searched: fact.text('What was searched.'),
  by: fact.text('By whom.'),
  on: fact.orNull(fact.dating('When.')),
});

const expectation = shape('Expectation', {
  expectedOn: fact.dating('When it may be expected.'),
  said: fact.text('Who says so, and where.'),
  on: fact.orNull(fact.dating('When that was said.')),
});

const creditorsWord = {
  creditor: fact.text('Code of the creditor that speaks.'),
  by: fact.orNull(fact.one(source, 'The paragraph by which it does.')),
  officer: fact.orNull(fact.text('Or who speaks for it.')),
} as const;

const extension = shape('Extension', {
  phrase: fact.text('By when it was due from then on.'),
  ...creditorsWord,
  on: fact.orNull(fact.dating('When it was given.')),
});

const handedOver = shape('HandedOver', {
  document: fact.text('The document.'),
  on: fact.orNull(fact.dating('When.')),
  through: fact.orNull(fact.text('To whom, on its way to whom it is owed.')),
  timeliness: fact.word(['in-time', 'late', 'cannot-tell'], 'Whether that was by the last day on which it was due.'),
});

const leg = {
  by: fact.many(actorName, 'Who has to hand it on.'),
  phrase: fact.text('By when, in words.'),
  endsOn: fact.orNull(fact.day('The last day for that.')),
  missing: fact.orNull(fact.text('Why it cannot be computed yet, or has no last day.')),
} as const;

const legs = shape('Legs', {
  running: fact.word(
    ['first', 'second'],
    'On which it is: the second once it was handed over to whom it goes through.',
  ),
  first: fact.one(shape('FirstLeg', leg), 'To whom it goes through.'),
  second: fact.one(
    shape('SecondLeg', {
      ...leg,
      countedFrom: fact.orNull(fact.day('The day from which it is counted: when it was handed over.')),
    }),
    'From there to whom it is owed.',
  ),
});

const timeUnclaimed = shape('TimeUnclaimed', {
  by: fact.one(source, 'The paragraph that gives it.'),
  phrase: fact.text('Until when, in its words.'),
});

const waiver = shape('Waiver', {
  reason: fact.text('Why it is owed no more.'),
  rule: fact.orNull(fact.text('The rule of the body by which it lapsed.')),
  ...creditorsWord,
  on: fact.orNull(fact.dating('From when.')),
});

/** One due thing inside a mandate. */
export const obligation = shape('Obligation', {
  id: fact.id('Id.'),
  mandate: fact.text('The mandate, as people write it.'),
  mandateId: fact.id('Id of the mandate.'),
  kind: fact.word(DELIVERABLES, 'What is owed.'),
  fulfilledBy: fact.text('What answers it.'),
  class: fact.text('Class of the mandate.'),
  by: fact.many(actorName, 'Who owes it.'),
  mode: fact.orNull(
    fact.word(ADDRESSEE_MODES, 'Together, each for itself, or whichever of them does it; null where nobody has said.'),
  ),
  via: fact.many(actorName, 'Through whom.'),
  to: fact.many(actorName, 'To whom.'),
  form: fact.orNull(fact.text('Written, oral, or a section of another report.')),
  recurrence: fact.orNull(fact.text('How it recurs.')),
  occasion: fact.orNull(
    fact.text('Which occasion of it this is, where it recurs: a session, a year, a month or a day.'),
  ),
  occasions: fact.orNull(fact.one(occasions, 'Where it recurs and this row stands for all that is overdue of it.')),
  foldedInto: fact.orNull(
    fact.id(
      'Of one mandate: where it recurs often and is overdue, the row that stands for it, so that it need not be shown.',
    ),
  ),
  further: fact.orNull(
    fact.number(
      'Where it recurs and this row stands for what comes of it: how many more fall due in the time asked about.',
    ),
  ),
  source: fact.one(source, 'The paragraph that it comes from; another than the mandate’s own where that was renewed.'),
  due: fact.one(due, 'When it is due.'),
  originalDue: fact.orNull(fact.one(due, 'When it was first due, where a creditor has given more time.')),
  extensions: fact.many(extension, 'By whose word it was given more time, in order.'),
  timeUnclaimed: fact.many(
    timeUnclaimed,
    'More time that later paragraphs give for one of several things, or one occasion, where nobody has said for which.',
  ),
  expected: fact.orNull(
    fact.one(expectation, 'When it may be expected by the last word of whoever owes it; due it is all the same.'),
  ),
  waiver: fact.orNull(fact.one(waiver, 'Why it is owed no more.')),
  status: fact.word(REPORTING_STATUSES, 'Where it stands.'),
  daysOverdue: fact.orNull(fact.number('Days since the last day of the window.')),
  discharge: fact.orNull(fact.one(discharge, 'What ended it.')),
  addenda: fact.many(addendum, 'Documents that came after it: addenda and corrections.'),
  slot: fact.orNull(
    fact.one(slot, 'By when its document was due for the session, where that is set; apart from being overdue.'),
  ),
  handedOver: fact.orNull(
    fact.one(
      handedOver,
      'Where it goes through somebody: when it was handed over to them. It answers once it has come.',
    ),
  ),
  legs: fact.orNull(
    fact.one(
      legs,
      'Where it goes on two legs, each with a time of its own: to whom it goes through, and on from there.',
    ),
  ),
  submissions: fact.many(submission, 'All that has come for it, discharging or not, in order.'),
  replies: fact.orNull(fact.one(replies, 'Where each member of a group is asked: how many have replied.')),
  considered: fact.many(consideration, 'What became of it where it was taken up.'),
  verified: fact.flag('Somebody has searched for the report and found none.'),
  search: fact.orNull(fact.one(search, 'That search.')),
  coverage: fact.word(EXTENTS, 'Whether the reports of that session have been checked.'),
  overlaps: fact.texts('Other mandates that ask the same of the same for the same session; the first twenty.'),
});
export type ObligationView = Told<typeof obligation>;
