import { describe, it } from '@jest/globals';
import { deciderSpec } from '#event-sourcing/testing';
import { mandateDecider } from './mandate.decider.js';
import { type MandateEvent, type MandateFact } from './mandate.events.js';
import { type MandateOrigin, type MandateTerms, type Obligation } from './mandate.terms.js';

const on = '2006-06-06';
const { given } = deciderSpec(mandateDecider, { on, by: 'officer' });

const report = (id: string, kind: Obligation['kind'] = 'report'): Obligation => ({
  id,
  kind,
  by: [{ actor: 'oas-pc', name: 'Permanent Council' }],
  via: [],
  to: [{ actor: 'oas-ga', name: 'General Assembly' }],
  form: null,
  recurrence: null,
  due: { form: 'at-session', session: 'oas-ga/regular/36', phrase: 'at its thirty-sixth regular session' },
});
const source = (decision: string, paragraph: string) => ({ decision, symbol: `RES. ${decision}`, paragraph });
const origin: MandateOrigin = { ...source('a', '3'), directive: 1, body: 'oas-ga', session: 'oas-ga/regular/35' };
const terms: MandateTerms = {
  verb: 'instruct',
  act: 'instruction',
  class: 'mandate',
  addressees: [{ actor: 'oas-pc', name: 'Permanent Council' }],
  through: [],
  toBeCalledUpon: [],
  funding: [],
  obligations: [report('1'), report('2'), report('3', 'action')],
};
const issued: MandateEvent = { type: 'MandateIssued', origin, terms, on: '2005-06-07' };
const renewed: MandateEvent = {
  type: 'MandateRenewed',
  by: source('b', '1'),
  session: 'oas-ga/regular/36',
  adoptedOn: '2006-06-06',
  obligations: [report('b.1.1')],
  byHand: false,
  on,
};
const merged: MandateEvent = {
  type: 'MandateMerged',
  into: 'c.2.1',
  by: source('c', '2'),
  withReports: true,
  byHand: false,
  on,
};
const submitted: MandateFact = { type: 'ReportSubmitted', kind: 'whole', document: 'CP/doc.1', obligations: ['1'], on };
const searched: MandateEvent = { type: 'NonSubmissionVerified', obligations: ['1'], searched: 'CP/doc', by: 'officer', on }; // prettier-ignore
const claimed: MandateFact = { type: 'FulfilmentClaimed', evidence: 'first meeting', by: 'officer', on };
const accepted: MandateEvent = { type: 'FulfilmentAccepted', basis: 'preamble', decision: 'c', by: 'verifier', on };

const terminated: MandateFact = { type: 'MandateTerminated', by: source('f', '1'), byHand: true, on };
const superseded: MandateFact = {
  type: 'MandateSuperseded',
  by: source('f', '1'),
  successor: 'c.2.1',
  byHand: true,
  on,
};
const united: MandateEvent = {
  type: 'MandateMerged',
  into: 'c.2.1',
  by: source('f', '1'),
  withReports: false,
  decided: true,
  byHand: true,
  on,
};
const suspended: MandateFact = { type: 'MandateSuspended', by: source('d', '1'), on };
const resumed: MandateFact = { type: 'MandateResumed', by: source('e', '1'), on };

const issue = { type: 'IssueMandate', origin, terms } as const;
const renew = { type: 'RenewMandate', by: source('b', '1'), session: 'oas-ga/regular/36', adoptedOn: '2006-06-06', obligations: [report('b.1.1')], byHand: false } as const; // prettier-ignore
const merge = { type: 'MergeMandate', into: 'c.2.1', by: source('c', '2'), byHand: false } as const;
const submit = { type: 'SubmitReport', kind: 'whole', document: 'CP/doc.1', obligations: ['1'] } as const;
const search = { type: 'VerifyNonSubmission', obligations: ['1'], searched: 'CP/doc' } as const;
const claim = { type: 'ClaimFulfilment', evidence: 'first meeting' } as const;
const suspend = { type: 'SuspendMandate', by: source('d', '1') } as const;
const resume = { type: 'ResumeMandate', by: source('e', '1') } as const;
const terminate = { type: 'TerminateMandate', by: source('f', '1'), byHand: true } as const;
const supersede = { type: 'SupersedeMandate', by: source('f', '1'), successor: 'c.2.1', byHand: true } as const;
const unite = { type: 'MergeMandate', into: 'c.2.1', by: source('f', '1'), byHand: true, decided: true } as const;
const accept = { type: 'AcceptFulfilment', basis: 'preamble', decision: 'c' } as const;

describe('what is told of a fulfilment once more, and otherwise', () => {
  it('is refused where the same claim is told of another day', () => {
    given(issued, { ...claimed, on: '2005-12-31' })
      .when({ ...claim, evidence: claimed.evidence })
      .thenRejected('fulfilment.already-claimed');
  });
  it('is refused where it is accepted on another basis, or on another day', () => {
    given(issued, claimed, accepted)
      .when({ ...accept, basis: 'another preamble' })
      .thenRejected('fulfilment.already-accepted');
    given(issued, claimed, { ...accepted, on: '2005-12-31' })
      .when({ ...accept, basis: accepted.basis })
      .thenRejected('fulfilment.already-accepted');
  });
});

describe('issuing a mandate', () => {
  it('puts it in force', () => given().when(issue).then({ type: 'MandateIssued', origin, terms, on }));
  it('told twice says nothing new', () => given(issued).when(issue).thenNothing());
});

describe('renewing a mandate', () => {
  it('adds what is newly owed', () => given(issued).when(renew).then(renewed));
  it('by the same paragraph says nothing new', () => given(issued, renewed).when(renew).thenNothing());
  it('by another paragraph is another renewal', () =>
    given(issued, renewed)
      .when({ ...renew, by: source('c', '1') })
      .then({ ...renewed, by: source('c', '1') }));
  it('revives what was fulfilled', () => given(issued, claimed, accepted).when(renew).then(renewed));
  it('is refused once it has merged: it goes on elsewhere', () =>
    given(issued, merged).when(renew).thenRejected('mandate.merged'));
  it('is refused to its own paragraph', () =>
    given(issued)
      .when({ ...renew, by: source('a', '3') })
      .thenRejected('mandate.renews-itself'));
  it('is refused before it is issued', () => given().when(renew).thenRejected('mandate.not-issued'));
});

describe('merging a mandate', () => {
  it('lets it go on in another', () => given(issued).when(merge).then(merged));
  it('into the same says nothing new', () => given(issued, merged).when(merge).thenNothing());
  it('into another, once merged, says nothing new', () =>
    given(issued, merged)
      .when({ ...merge, into: 'd.1.1' })
      .thenNothing());
  it('is refused before it is issued', () => given().when(merge).thenRejected('mandate.not-issued'));
});

describe.each([
  ['terminating', terminate, terminated],
  ['superseding', supersede, superseded],
  ['merging two mandates by decision', unite, united],
] as const)('%s', (_, end, ended) => {
  it('ends what is in force', () => given(issued).when(end).then(ended));
  it('ends what rests', () => given(issued, suspended).when(end).then(ended));
  it('told twice says nothing new', () => given(issued, ended).when(end).thenNothing());
  it('is refused of what is fulfilled', () => given(issued, claimed, accepted).when(end).thenRejected('mandate.ended'));
  it('is refused before it is issued', () => given().when(end).thenRejected('mandate.not-issued'));
  it('leaves nothing to renew', () => given(issued, ended).when(renew).thenRejected('mandate.ended'));
  it('leaves nothing to suspend, to resume or to claim', () => {
    given(issued, ended).when(suspend).thenRejected('mandate.not-in-force');
    given(issued, ended).when(resume).thenRejected('mandate.not-suspended');
    given(issued, ended).when(claim).thenRejected('mandate.not-in-force');
  });
  it('leaves room for a report that was owed before', () => given(issued, ended).when(submit).then(submitted));
});

describe('an end of another kind', () => {
  it('is refused once there is one', () => {
    given(issued, terminated).when(supersede).thenRejected('mandate.ended');
    given(issued, superseded).when(unite).thenRejected('mandate.ended');
    given(issued, united).when(terminate).thenRejected('mandate.ended');
    given(issued, superseded)
      .when({ ...supersede, successor: null })
      .thenRejected('mandate.ended');
    given(issued, united)
      .when({ ...unite, into: 'd.1.1' })
      .thenRejected('mandate.ended');
  });
});

describe('submitting a report', () => {
  it('discharges what it is for', () => given(issued).when(submit).then(submitted));
  it('may discharge several', () =>
    given(issued)
      .when({ ...submit, obligations: ['1', '2'] })
      .then({ ...submitted, obligations: ['1', '2'] }));
  it('discharges what is still open of several', () =>
    given(issued, submitted)
      .when({ ...submit, obligations: ['1', '2'] })
      .then({ ...submitted, obligations: ['2'] }));
  it('may come for what a renewal added', () =>
    given(issued, renewed)
      .when({ ...submit, obligations: ['b.1.1'] })
      .then({ ...submitted, obligations: ['b.1.1'] }));
  it('told twice says nothing new', () => given(issued, submitted).when(submit).thenNothing());
  it('may come after somebody searched in vain', () => given(issued, searched).when(submit).then(submitted));
  it('may be followed by an addendum or a correction', () =>
    given(issued, submitted)
      .when({ ...submit, document: 'CP/doc.1/Add.1' })
      .then({ ...submitted, document: 'CP/doc.1/Add.1' }));
  it('is refused once it is owed in another mandate', () =>
    given(issued, merged).when(submit).thenRejected('mandate.no-report-asked'));
  it('is refused where no such report is asked for', () =>
    given(issued)
      .when({ ...submit, obligations: ['1', '9'] })
      .thenRejected('mandate.no-report-asked'));
  it('is refused for an action', () =>
    given(issued)
      .when({ ...submit, obligations: ['3'] })
      .thenRejected('mandate.no-report-asked'));
  it('is refused for nothing', () =>
    given(issued)
      .when({ ...submit, obligations: [] })
      .thenRejected('mandate.no-report-asked'));
  it('is refused before it is issued', () => given().when(submit).thenRejected('mandate.not-issued'));
});

describe('taking over what was told of a mandate that goes on in this one', () => {
  const there: MandateFact = { ...submitted, obligations: ['b.1.1'], on: '2006-09-10' };
  it('keeps each fact with its own day, once', () => {
    given(issued, renewed)
      .when({ type: 'TakeOver', facts: [there, there] })
      .then(there);
    given(issued, renewed, there)
      .when({ type: 'TakeOver', facts: [there] })
      .thenNothing();
  });
  it('leaves out what is so already', () =>
    given(issued, claimed)
      .when({ type: 'TakeOver', facts: [{ ...claimed, evidence: 'another' }] })
      .thenNothing());
});

describe('verifying that there is no report', () => {
  it('says who searched what', () => given(issued).when(search).then(searched));
  it('told twice says nothing new', () => given(issued, searched).when(search).thenNothing());
  it('may be done again elsewhere', () =>
    given(issued, searched)
      .when({ ...search, searched: 'AG/doc' })
      .then({ ...searched, searched: 'AG/doc' }));
  it('may be done again on a later day', () =>
    given(issued, { ...searched, on: '2005-06-08' })
      .when(search)
      .then(searched));
  it('is refused where one is on file', () =>
    given(issued, submitted).when(search).thenRejected('report.already-received'));
  it('is refused where none is asked for', () =>
    given(issued)
      .when({ ...search, obligations: ['3'] })
      .thenRejected('mandate.no-report-asked'));
  it('is refused before it is issued', () => given().when(search).thenRejected('mandate.not-issued'));
});

describe('claiming fulfilment', () => {
  it('names the evidence and who says so', () => given(issued).when(claim).then(claimed));
  it('told twice says nothing new', () => given(issued, claimed).when(claim).thenNothing());
  it('may be done again after a renewal', () => given(issued, claimed, renewed).when(claim).then(claimed));
  it('is refused on other evidence', () =>
    given(issued, claimed)
      .when({ ...claim, evidence: 'other' })
      .thenRejected('fulfilment.already-claimed'));
  it('is refused once it has merged', () => given(issued, merged).when(claim).thenRejected('mandate.not-in-force'));
  it('is refused before it is issued', () => given().when(claim).thenRejected('mandate.not-issued'));
});

describe('accepting a fulfilment', () => {
  it('rests on a decision of the body', () => given(issued, claimed).when(accept, { by: 'verifier' }).then(accepted));
  it('on a decision may be entered by the one who claimed it', () =>
    given(issued, claimed)
      .when(accept)
      .then({ ...accepted, by: 'officer' }));
  it('may rest on the assessment of another', () =>
    given(issued, claimed)
      .when({ ...accept, decision: null }, { by: 'verifier' })
      .then({ ...accepted, decision: null }));
  it('told twice says nothing new', () => given(issued, claimed, accepted).when(accept).thenNothing());
  it('by assessment is refused to the one who claimed it', () =>
    given(issued, claimed)
      .when({ ...accept, decision: null })
      .thenRejected('fulfilment.self-accepted'));
  it('is refused while nobody has claimed it', () => given(issued).when(accept).thenRejected('fulfilment.not-claimed'));
  it('is refused once it has merged', () =>
    given(issued, claimed, merged).when(accept).thenRejected('mandate.not-in-force'));
  it('is refused before it is issued', () => given().when(accept).thenRejected('mandate.not-issued'));
});

describe('suspending a mandate', () => {
  it('names the paragraph that lets it rest', () => given(issued).when(suspend).then(suspended));
  it('told twice says nothing new, also on another day, or once it is resumed', () => {
    given(issued, suspended).when(suspend).thenNothing();
    given(issued, suspended).when(suspend, { on: '2007-01-01' }).thenNothing();
    given(issued, suspended, resumed).when(suspend).thenNothing();
  });
  it('may be done again after it was resumed', () =>
    given(issued, suspended, resumed)
      .when(suspend, { on: '2007-01-01' })
      .then({ ...suspended, on: '2007-01-01' }));
  it('is refused by another paragraph while it rests', () =>
    given(issued, suspended)
      .when({ ...suspend, by: source('f', '1') })
      .thenRejected('mandate.not-in-force'));
  it('is refused once it is fulfilled or has merged', () => {
    given(issued, claimed, accepted).when(suspend).thenRejected('mandate.not-in-force');
    given(issued, merged).when(suspend).thenRejected('mandate.not-in-force');
  });
  it('is refused before it is issued', () => given().when(suspend).thenRejected('mandate.not-issued'));
  it('leaves it open to a report, and closed to a claim', () => {
    given(issued, suspended).when(submit).then(submitted);
    given(issued, suspended).when(claim).thenRejected('mandate.not-in-force');
  });
  it('is over once it is renewed', () => given(issued, suspended, renewed).when(claim).then(claimed));
});

describe('resuming a mandate', () => {
  it('puts it in force again', () => given(issued, suspended).when(resume).then(resumed));
  it('told twice says nothing new', () => given(issued, suspended, resumed).when(resume).thenNothing());
  it('is refused where it does not rest', () => {
    given(issued).when(resume).thenRejected('mandate.not-suspended');
    given(issued, suspended, renewed).when(resume).thenRejected('mandate.not-suspended');
    given(issued, suspended, merged).when(resume).thenRejected('mandate.not-suspended');
  });
  it('is refused before it is issued', () => given().when(resume).thenRejected('mandate.not-issued'));
});
