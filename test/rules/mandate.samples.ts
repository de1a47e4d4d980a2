import fc from 'fast-check';
import { anyOf, type SamplesOf } from '#event-sourcing/testing';
import {
  CONSIDERATIONS,
  type MandateCommand,
  type MandateEvent,
  type MandateFact,
  type MandateOrigin,
  type MandateTerms,
  REPORT_FORMS,
  SUBMISSIONS,
} from '#mandate/domain';
import { by, dated, days, due, obligations, session, source, words } from './samples.js';

const origin: fc.Arbitrary<MandateOrigin> = fc
  .tuple(source, session)
  .map(([place, id]) => ({ ...place, directive: 1, body: 'oas-ga', session: id }));
const terms: fc.Arbitrary<MandateTerms> = obligations.map((owed) => ({
  verb: 'instruct',
  act: 'instruction',
  class: 'mandate',
  addressees: [],
  through: [],
  toBeCalledUpon: [],
  funding: [],
  obligations: owed,
}));
const onRecord = { record: fc.constantFrom('confirmed', 'corrected'), read: fc.option(terms) } as const;
const ids = fc.subarray(['1', '2', '3']);
const into = fc.constantFrom('a.1.1', 'b.1.1');
const type = <T extends string>(name: T) => fc.constant(name);

const correction = {
  by: source,
  terms: fc.option(terms.map(({ obligations: _, ...asked }) => ({ ...asked, verb: 'request' }))),
  obligations,
  session,
  adoptedOn: dated,
  reason: words,
  running: fc.record({ term: due, review: due }, { requiredKeys: [] }),
};
/** Corrections of renewals say how long those make a mandate run; before that was kept, they did not. */
const corrected = ['type', 'by', 'terms', 'obligations', 'session', 'adoptedOn', 'reason'] as const;

/** On a creditor's word: the body that asked, the one that it is owed to, or whoever owes it. */
const word = {
  creditor: fc.constantFrom('oas-ga', 'oas-pc', 'remja'),
  by: fc.option(source),
  officer: fc.option(words),
};
const submission = {
  kind: fc.constantFrom(...SUBMISSIONS),
  document: words,
  obligations: ids,
  ground: words,
  form: fc.constantFrom(...REPORT_FORMS),
  admittedBy: words,
  member: fc.constantFrom('peru', 'chile'),
  issuedOn: fc.constantFrom(...days),
};
const consideration = { obligations: ids, outcome: fc.constantFrom(...CONSIDERATIONS), said: words };
const expectation = { obligations: ids, expectedOn: dated, said: words };
const extension = { obligations: ids, due, session, adoptedOn: dated, ...word };
const waiver = { obligations: ids, ...word, rule: fc.option(words), reason: words };

const actorRef = fc.constantFrom('one', 'two').map((actor) => ({ actor, name: `Office ${actor}` }));
const role = fc.constantFrom('lead', 'support');
const others = fc.subarray(['a.1.1', 'b.1.1'], { minLength: 1 });
const amended = {
  by: source,
  what: words,
  addressees: fc.array(actorRef, { maxLength: 2 }),
  class: fc.constantFrom('mandate', 'exhortation'),
} as const;
const document = fc.option(words);
const filing = { scheme: words, terms: fc.subarray(['crime', 'health']) };

const facts: SamplesOf<MandateFact> = {
  ReportSubmitted: fc.record(
    { type: type('ReportSubmitted'), ...submission, on: dated },
    { requiredKeys: ['type', 'kind', 'document', 'obligations', 'on'] },
  ),
  ReportConsidered: fc.record({ type: type('ReportConsidered'), ...consideration, on: dated }),
  MandateNoted: fc.record({ type: type('MandateNoted'), note: words, by, on: dated }),
  MandateTagged: fc.record({ type: type('MandateTagged'), ...filing, on: dated }),
  EvidenceAdded: fc.record({
    type: type('EvidenceAdded'),
    evidence: words,
    link: fc.option(words),
    by,
    on: dated,
  }),
  ProgressRecorded: fc.record({ type: type('ProgressRecorded'), what: words, by, on: dated }),
  FulfilmentReturned: fc.record({
    type: type('FulfilmentReturned'),
    basis: words,
    decision: fc.option(words),
    by,
    on: dated,
  }),
  ResponsibilityAssigned: fc.record({
    type: type('ResponsibilityAssigned'),
    actor: actorRef,
    role,
    document,
    on: dated,
  }),
  ResponsibilityWithdrawn: fc.record({
    type: type('ResponsibilityWithdrawn'),
    actor: fc.constantFrom('one', 'two'),
    document,
    on: dated,
  }),
  FundingSecured: fc.record({ type: type('FundingSecured'), source: words, on: dated }),
  FundingLost: fc.record({ type: type('FundingLost'), reason: words, on: dated }),
  JointImplementationNoted: fc.record({ type: type('JointImplementationNoted'), others, basis: words, on: dated }),
  MandateReiterated: fc.record({ type: type('MandateReiterated'), by: source, byHand: fc.boolean(), on: dated }),
  MandateReaffirmed: fc.record({ type: type('MandateReaffirmed'), by: source, byHand: fc.boolean(), on: dated }),
  MandateAmended: fc.record(
    { type: type('MandateAmended'), ...amended, on: dated },
    { requiredKeys: ['type', 'by', 'what', 'on'] },
  ),
  NonSubmissionVerified: fc.record({
    type: type('NonSubmissionVerified'),
    obligations: ids,
    searched: words,
    by,
    on: dated,
  }),
  ReportExpected: fc.record({ type: type('ReportExpected'), ...expectation, on: dated }),
  ObligationRescheduled: fc.record({ type: type('ObligationRescheduled'), ...extension, on: dated }),
  ObligationWaived: fc.record({ type: type('ObligationWaived'), ...waiver, on: dated }),
  FulfilmentClaimed: fc.record({ type: type('FulfilmentClaimed'), evidence: words, by, on: dated }),
  FulfilmentAccepted: fc.record({
    type: type('FulfilmentAccepted'),
    basis: words,
    decision: fc.option(words),
    by,
    on: dated,
  }),
  MandateSuspended: fc.record({ type: type('MandateSuspended'), by: source, on: dated }),
  MandateResumed: fc.record({ type: type('MandateResumed'), by: source, on: dated }),
  MandateTerminated: fc.record({ type: type('MandateTerminated'), by: source, byHand: fc.boolean(), on: dated }),
  MandateSuperseded: fc.record({
    type: type('MandateSuperseded'),
    by: source,
    successor: fc.option(into),
    byHand: fc.boolean(),
    on: dated,
  }),
};

export const mandateEvent = anyOf<MandateEvent>({
  MandateIssued: fc.record(
    { type: type('MandateIssued'), origin, terms, ...onRecord, on: dated },
    { requiredKeys: ['type', 'origin', 'terms', 'on'] },
  ),
  MandateRenewed: fc.record(
    {
      type: type('MandateRenewed'),
      by: source,
      session,
      adoptedOn: dated,
      obligations,
      term: due,
      byHand: fc.boolean(),
      on: dated,
    },
    { requiredKeys: ['type', 'by', 'session', 'adoptedOn', 'obligations', 'byHand', 'on'] },
  ),
  MandateMerged: fc.record(
    {
      type: type('MandateMerged'),
      into,
      by: source,
      withReports: fc.boolean(),
      decided: fc.constant(true as const),
      byHand: fc.boolean(),
      on: dated,
    },
    { requiredKeys: ['type', 'into', 'by', 'withReports', 'byHand', 'on'] },
  ),
  MandateCorrected: fc.record(
    { type: type('MandateCorrected'), ...correction, on: dated },
    { requiredKeys: [...corrected, 'on'] },
  ),
  ...facts,
});

export const mandateCommand = anyOf<MandateCommand>({
  NoteOnMandate: fc.record({ type: type('NoteOnMandate'), note: words }),
  TagMandate: fc.record({ type: type('TagMandate'), ...filing }),
  AddEvidence: fc.record({ type: type('AddEvidence'), evidence: words, link: fc.option(words) }),
  RecordProgress: fc.record({ type: type('RecordProgress'), what: words }),
  ReturnFulfilment: fc.record({ type: type('ReturnFulfilment'), basis: words, decision: fc.option(words) }),
  AssignResponsibility: fc.record({
    type: type('AssignResponsibility'),
    actor: actorRef,
    role,
    document,
    insteadOf: fc.option(fc.constantFrom('one', 'two')),
  }),
  WithdrawResponsibility: fc.record({
    type: type('WithdrawResponsibility'),
    actor: fc.constantFrom('one', 'two'),
    document,
  }),
  SecureFunding: fc.record({ type: type('SecureFunding'), source: words }),
  LoseFunding: fc.record({ type: type('LoseFunding'), reason: words }),
  NoteJointImplementation: fc.record({ type: type('NoteJointImplementation'), others, basis: words }),
  ReiterateMandate: fc.record({ type: type('ReiterateMandate'), by: source, byHand: fc.boolean() }),
  ReaffirmMandate: fc.record({ type: type('ReaffirmMandate'), by: source, byHand: fc.boolean() }),
  AmendMandate: fc.record({ type: type('AmendMandate'), ...amended }, { requiredKeys: ['type', 'by', 'what'] }),
  IssueMandate: fc.record(
    { type: type('IssueMandate'), origin, terms, ...onRecord },
    { requiredKeys: ['type', 'origin', 'terms'] },
  ),
  RenewMandate: fc.record(
    {
      type: type('RenewMandate'),
      by: source,
      session,
      adoptedOn: dated,
      obligations,
      term: due,
      byHand: fc.boolean(),
    },
    { requiredKeys: ['type', 'by', 'session', 'adoptedOn', 'obligations', 'byHand'] },
  ),
  MergeMandate: fc.record(
    { type: type('MergeMandate'), into, by: source, byHand: fc.boolean(), decided: fc.constant(true as const) },
    { requiredKeys: ['type', 'into', 'by', 'byHand'] },
  ),
  CorrectMandate: fc.record({ type: type('CorrectMandate'), ...correction }, { requiredKeys: [...corrected] }),
  TakeOver: fc.record({ type: type('TakeOver'), facts: fc.array(anyOf<MandateFact>(facts), { maxLength: 3 }) }),
  SubmitReport: fc.record(
    { type: type('SubmitReport'), ...submission },
    { requiredKeys: ['type', 'kind', 'document', 'obligations'] },
  ),
  ConsiderReport: fc.record({ type: type('ConsiderReport'), ...consideration }),
  VerifyNonSubmission: fc.record({ type: type('VerifyNonSubmission'), obligations: ids, searched: words }),
  ExpectReport: fc.record({ type: type('ExpectReport'), ...expectation }),
  RescheduleObligation: fc.record({ type: type('RescheduleObligation'), ...extension }),
  WaiveObligation: fc.record({ type: type('WaiveObligation'), ...waiver }),
  ClaimFulfilment: fc.record({ type: type('ClaimFulfilment'), evidence: words }),
  AcceptFulfilment: fc.record({ type: type('AcceptFulfilment'), basis: words, decision: fc.option(words) }),
  SuspendMandate: fc.record({ type: type('SuspendMandate'), by: source }),
  ResumeMandate: fc.record({ type: type('ResumeMandate'), by: source }),
  TerminateMandate: fc.record({ type: type('TerminateMandate'), by: source, byHand: fc.boolean() }),
  SupersedeMandate: fc.record({
    type: type('SupersedeMandate'),
    by: source,
    successor: fc.option(into),
    byHand: fc.boolean(),
  }),
});

export const mandateFacts = fc.record({ on: dated, by });
