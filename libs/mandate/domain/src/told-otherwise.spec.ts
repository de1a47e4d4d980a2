import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { lastDay } from '#time';
import { type MandateCommand } from './mandate.commands.js';
import { type MandateEvent } from './mandate.events.js';
import { mandateDecider } from './mandate.decider.js';
import { type Mandate } from './mandate.state.js';
import { type Obligation } from './mandate.terms.js';
import { refuseToldOtherwise } from './told-otherwise.js';

const on = '2006-06-06';
const earlier = '2006-03-01';
const later = '2006-09-01';
const source = (decision: string) => ({ decision, symbol: `RES. ${decision}`, paragraph: '1' });
const by = source('d');
const council = { actor: 'oas-pc', name: 'Permanent Council' };
const owed = (id: string): Obligation => ({
  id,
  kind: 'report',
  by: [council],
  via: [],
  to: [],
  form: null,
  recurrence: null,
  due: { form: 'by-date', date: '2006-12-31', phrase: 'by the end of 2006' },
});
const issued: MandateEvent = {
  type: 'MandateIssued',
  origin: { ...source('a'), directive: 1, body: 'oas-ga', session: null },
  terms: {
    verb: 'instruct',
    act: 'instruction',
    class: 'mandate',
    addressees: [],
    through: [],
    toBeCalledUpon: [],
    funding: [],
    obligations: [owed('1'), owed('2')],
  },
  on: '2005-06-07',
};

/** What is on record, of whatever day, and what is told now: as the aggregate decides. */
const given = (...told: readonly MandateEvent[]) => ({
  when: (command: MandateCommand, day: string = on) => {
    const facts = { on: day, by: 'officer' };
    const by = [issued, ...told].filter((event) => lastDay(event.on) <= day);
    const tell = () => {
      mandateDecider.decide(command, fold<Mandate, MandateEvent>(mandateDecider, by), facts);
      refuseToldOtherwise([issued, ...told], command, facts);
    };
    return {
      thenRejected: (code = 'mandate.told-otherwise') => expect(tell).toThrow(expect.objectContaining({ code })),
      thenAdmitted: () => expect(tell).not.toThrow(),
    };
  },
});

const word = { creditor: 'oas-ga', by, officer: null } as const;
const due = { form: 'by-date', date: '2007-01-01', phrase: '2007-01-01' } as const;
const extension = { obligations: ['1'], due, session: null, adoptedOn: on, ...word } as const;
const waiver = { obligations: ['1'], ...word, rule: null, reason: 'overtaken' } as const;

const suspended: MandateEvent = { type: 'MandateSuspended', by: source('s'), on: '2006-01-01' };
/** Each move with the entry that it makes, and as what a later day is refused. */
const moves: readonly (readonly [MandateCommand, MandateEvent, code?: string])[] = [
  [
    { type: 'SuspendMandate', by },
    { type: 'MandateSuspended', by, on },
  ],
  [
    { type: 'ResumeMandate', by },
    { type: 'MandateResumed', by, on },
  ],
  [
    { type: 'TerminateMandate', by, byHand: true },
    { type: 'MandateTerminated', by, byHand: false, on },
  ],
  [
    { type: 'SupersedeMandate', by, successor: 'c.2.1', byHand: true },
    { type: 'MandateSuperseded', by, successor: 'c.2.1', byHand: true, on },
  ],
  [
    { type: 'MergeMandate', into: 'c.2.1', by, byHand: true, decided: true },
    { type: 'MandateMerged', into: 'c.2.1', by, withReports: false, byHand: true, decided: true, on },
  ],
  [
    { type: 'ReiterateMandate', by, byHand: true },
    { type: 'MandateReiterated', by, byHand: true, on },
  ],
  [
    { type: 'ReaffirmMandate', by, byHand: true },
    { type: 'MandateReaffirmed', by, byHand: true, on },
  ],
  [
    { type: 'AmendMandate', by, what: 'whom it asks' },
    { type: 'MandateAmended', by, what: 'whom it asks', on },
  ],
  [
    { type: 'RenewMandate', by, session: null, adoptedOn: on, obligations: [], byHand: true },
    { type: 'MandateRenewed', by, session: null, adoptedOn: on, obligations: [], byHand: false, on },
  ],
  [
    { type: 'RescheduleObligation', ...extension },
    { type: 'ObligationRescheduled', ...extension, on },
  ],
  [{ type: 'WaiveObligation', ...waiver }, { type: 'ObligationWaived', ...waiver, on }, 'obligation.waived'],
  [
    { type: 'NoteJointImplementation', others: ['b.1.1'], basis: 'a working group' },
    { type: 'JointImplementationNoted', others: ['b.1.1'], basis: 'a working group', on },
  ],
  [
    { type: 'AssignResponsibility', actor: council, role: 'lead', document: 'CP/doc.1', insteadOf: null },
    { type: 'ResponsibilityAssigned', actor: council, role: 'lead', document: 'CP/doc.1', on },
  ],
  [
    { type: 'SecureFunding', source: 'a fund' },
    { type: 'FundingSecured', source: 'a fund', on },
  ],
  [
    { type: 'LoseFunding', reason: 'closed' },
    { type: 'FundingLost', reason: 'closed', on },
  ],
  [
    { type: 'ClaimFulfilment', evidence: 'a meeting' },
    { type: 'FulfilmentClaimed', evidence: 'a meeting', by: 'clerk', on },
    'fulfilment.already-claimed',
  ],
];

describe.each(moves.map((move) => [move[0].type, ...move] as const))('%s', (type, command, event, code) => {
  const before = type === 'ResumeMandate' ? [suspended] : [];
  it('is no news and no contradiction where just that is on record', () =>
    given(...before, event)
      .when(command)
      .thenAdmitted());
  it('is refused of a later day, and of an earlier one', () => {
    given(...before, event)
      .when(command, later)
      .thenRejected(code);
    given(...before, event)
      .when(command, earlier)
      .thenRejected();
  });
  it('is admitted where nothing like it is on record', () =>
    given(...before)
      .when(command)
      .thenAdmitted());
});

describe('what one paragraph decides', () => {
  const superseded: MandateEvent = { type: 'MandateSuperseded', by, successor: 'c.2.1', byHand: true, on };
  const amended: MandateEvent = { type: 'MandateAmended', by, what: 'whom it asks', addressees: [council], on };
  it('is refused on the same day with other content', () => {
    given(superseded)
      .when({ type: 'SupersedeMandate', by, successor: 'b.1.1', byHand: true })
      .thenRejected('mandate.ended');
    given(amended).when({ type: 'AmendMandate', by, what: 'whom it asks', addressees: [] }).thenRejected();
    given({ type: 'ObligationRescheduled', ...extension, on })
      .when({ type: 'RescheduleObligation', ...extension, due: { ...due, date: '2008-01-01' } })
      .thenRejected();
  });
  it('may be several things', () => {
    given(amended).when({ type: 'AmendMandate', by, what: 'by when' }, later).thenAdmitted();
    given({ type: 'ObligationRescheduled', ...extension, on })
      .when({ type: 'RescheduleObligation', ...extension, obligations: ['2'] }, later)
      .thenAdmitted();
  });
  it('is said but once, where an officer may speak again and again', () => {
    const officer = { ...extension, by: null, officer: 'Chair' };
    given({ type: 'ObligationRescheduled', ...officer, on })
      .when({ type: 'RescheduleObligation', ...officer }, later)
      .thenAdmitted();
  });
});

describe('what may come again', () => {
  const funded = { type: 'FundingSecured', source: 'a fund', on } as const;
  const unfunded = { type: 'FundingLost', reason: 'closed', on: '2006-08-01' } as const;
  const fund = { type: 'SecureFunding', source: 'a fund' } as const;
  const claimed = { type: 'FulfilmentClaimed', evidence: 'a meeting', by: 'clerk', on } as const;
  const returned = { type: 'FulfilmentReturned', basis: 'not held', decision: 'c', by: 'clerk', on } as const;
  const assigned = { type: 'ResponsibilityAssigned', actor: council, role: 'lead', document: null, on } as const;
  const withdrawn = { type: 'ResponsibilityWithdrawn', actor: 'oas-pc', document: null, on: '2006-08-01' } as const;
  const assign = { ...assigned, type: 'AssignResponsibility', insteadOf: null } as const;

  it('is admitted once it was undone', () => {
    given(funded, unfunded).when(fund, later).thenAdmitted();
    given(claimed, returned).when({ type: 'ClaimFulfilment', evidence: 'a meeting' }, later).thenAdmitted();
    given(assigned, withdrawn).when(assign, later).thenAdmitted();
  });
  it('is refused of a day on which nothing had undone it, and of one just before', () => {
    given(funded, unfunded).when(fund, '2006-07-01').thenRejected();
    given(funded, unfunded).when(fund, earlier).thenRejected();
    given(assigned, withdrawn).when(assign, '2006-07-01').thenRejected();
    given(assigned, withdrawn)
      .when({ type: 'WithdrawResponsibility', actor: 'oas-pc', document: null }, '2006-07-01')
      .thenRejected();
    given({ ...claimed, on: earlier }, returned)
      .when({ type: 'ReturnFulfilment', basis: 'not held', decision: 'c' }, '2006-06-05')
      .thenRejected();
  });
});
