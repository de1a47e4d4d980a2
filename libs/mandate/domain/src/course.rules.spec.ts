import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { type CourseEvent } from './course.events.js';
import { fundingOf } from './funding.js';
import { mandateDecider } from './mandate.decider.js';
import { type FulfilmentClaimed, type MandateEvent } from './mandate.events.js';
import { type Mandate } from './mandate.state.js';
import { type Obligation } from './mandate.terms.js';

const on = '2006-06-06';
const { given } = deciderSpec(mandateDecider, { on, by: 'officer' });
const source = (decision: string, paragraph = '1') => ({ decision, symbol: `RES. ${decision}`, paragraph });
const meeting: Obligation = {
  id: '1',
  kind: 'action',
  by: [],
  via: [],
  to: [],
  form: null,
  recurrence: null,
  due: { form: 'unspecified', phrase: '' },
};
const issued: MandateEvent = {
  type: 'MandateIssued',
  origin: { ...source('a', '3'), directive: 1, body: 'oas-ga', session: null },
  terms: {
    verb: 'instruct',
    act: 'instruction',
    class: 'mandate',
    addressees: [],
    through: [],
    toBeCalledUpon: [],
    funding: [{ kind: 'subject-to-funds', scope: 'decision' }],
    obligations: [meeting],
  },
  on: '2005-06-07',
};
const council = { actor: 'oas-pc', name: 'Permanent Council' };
const secretariat = { actor: 'oas-gs', name: 'General Secretariat' };
const claimed: MandateEvent = { type: 'FulfilmentClaimed', evidence: 'a meeting', by: 'officer', on };
const accepted: MandateEvent = { type: 'FulfilmentAccepted', basis: 'preamble', decision: 'c', by: 'officer', on };
const terminated: MandateEvent = { type: 'MandateTerminated', by: source('f'), byHand: true, on };
const merged: MandateEvent = {
  type: 'MandateMerged',
  into: 'c.2.1',
  by: source('c', '2'),
  withReports: true,
  byHand: false,
  on,
};
const returned: CourseEvent = { type: 'FulfilmentReturned', basis: 'not held', decision: 'c', by: 'officer', on };
const progress: CourseEvent = { type: 'ProgressRecorded', what: 'a host', by: 'officer', on };
const assigned: CourseEvent = {
  type: 'ResponsibilityAssigned',
  actor: council,
  role: 'lead',
  document: 'CP/doc.1',
  on,
};
const withdrawn: CourseEvent = { type: 'ResponsibilityWithdrawn', actor: 'oas-pc', document: null, on };
const funded: CourseEvent = { type: 'FundingSecured', source: 'a fund', on };
const unfunded: CourseEvent = { type: 'FundingLost', reason: 'closed', on };
const joint: CourseEvent = { type: 'JointImplementationNoted', others: ['b.1.1'], basis: 'a working group', on };
const reiterated: CourseEvent = { type: 'MandateReiterated', by: source('d'), byHand: true, on };
const reaffirmed: CourseEvent = { type: 'MandateReaffirmed', by: source('d'), byHand: true, on };
const amended: CourseEvent = {
  type: 'MandateAmended',
  by: source('d'),
  what: 'whom it asks',
  addressees: [secretariat],
  class: 'exhortation',
  on,
};

const tell = { type: 'RecordProgress', what: 'a host' } as const;
const giveBack = { type: 'ReturnFulfilment', basis: 'not held', decision: 'c' } as const;
const assign = {
  type: 'AssignResponsibility',
  actor: council,
  role: 'lead',
  document: 'CP/doc.1',
  insteadOf: null,
} as const;
const withdraw = { type: 'WithdrawResponsibility', actor: 'oas-pc', document: null } as const;
const reaffirm = { type: 'ReaffirmMandate', by: source('d'), byHand: true } as const;
const reiterate = { type: 'ReiterateMandate', by: source('d'), byHand: true } as const;
const join = { type: 'NoteJointImplementation', others: ['b.1.1'], basis: 'a working group' } as const;
const amend = {
  type: 'AmendMandate',
  by: source('d'),
  what: 'whom it asks',
  addressees: [secretariat],
  class: 'exhortation',
} as const;

const after = (...events: readonly MandateEvent[]) => {
  const mandate = fold<Mandate, MandateEvent>(mandateDecider, [issued, ...events]);
  if (mandate.validity === 'unknown') throw new Error('It is issued.');
  return mandate;
};

describe('progress', () => {
  it('is told of what is in force', () => given(issued).when(tell).then(progress));
  it('told twice says nothing new', () => given(issued, progress).when(tell).thenNothing());
  it('is refused once fulfilment is claimed', () =>
    given(issued, claimed).when(tell).thenRejected('fulfilment.already-claimed'));
  it('is refused of what has ended', () => given(issued, terminated).when(tell).thenRejected('mandate.not-in-force'));
  it('shows in the delivery, until fulfilment is claimed', () => {
    expect(after(progress)).toMatchObject({ delivery: 'in-progress', progress: [{ what: 'a host' }] });
    expect(after(progress, claimed)).toMatchObject({ delivery: 'claimed' });
  });
});

describe('returning a claim', () => {
  it('is done by a decision, whoever enters it', () => given(issued, claimed).when(giveBack).then(returned));
  it('is refused to whoever claims it, by assessment', () =>
    given(issued, claimed)
      .when({ ...giveBack, decision: null })
      .thenRejected('fulfilment.self-returned'));
  it('is refused before anybody claims', () => given(issued).when(giveBack).thenRejected('fulfilment.not-claimed'));
  it('is refused once it is accepted', () =>
    given(issued, claimed, accepted).when(giveBack).thenRejected('mandate.not-in-force'));
  it('told twice says nothing new', () => given(issued, claimed, returned).when(giveBack).thenNothing());
  it('leaves the mandate to be fulfilled, and what it owed open', () => {
    const mandate = after(claimed, returned);
    expect(mandate).toMatchObject({ validity: 'in-force', delivery: 'returned', claim: null });
    expect(mandate.returned).toMatchObject([{ evidence: 'a meeting', basis: 'not held' }]);
    expect(mandate.obligations.map(({ done }) => done)).toEqual([null]);
  });
  it('may be followed by another claim, and its acceptance', () => {
    given(issued, claimed, returned)
      .when({ type: 'ClaimFulfilment', evidence: 'a second meeting' })
      .then({ ...claimed, evidence: 'a second meeting' });
    expect(after(claimed, returned, claimed, accepted)).toMatchObject({ validity: 'fulfilled', delivery: 'accepted' });
  });
});

describe('responsibility', () => {
  it('is given', () => given(issued).when(assign).then(assigned));
  it('told twice says nothing new', () => given(issued, assigned).when(assign).thenNothing());
  it('passes from one to another in one word', () =>
    given(issued, assigned)
      .when({ ...assign, actor: secretariat, insteadOf: 'oas-pc' })
      .then({ ...withdrawn, document: 'CP/doc.1' }, { ...assigned, actor: secretariat }));
  it('passes from nobody who had none', () =>
    given(issued)
      .when({ ...assign, insteadOf: 'oas-gs' })
      .thenRejected('responsibility.not-assigned'));
  it('is withdrawn', () => given(issued, assigned).when(withdraw).then(withdrawn));
  it('is withdrawn once, told twice', () => given(issued, assigned, withdrawn).when(withdraw).then());
  it('is not withdrawn from who has none', () =>
    given(issued).when(withdraw).thenRejected('responsibility.not-assigned'));
  it('is not given for what has ended', () => given(issued, terminated).when(assign).thenRejected('mandate.ended'));
  it('is held by each in one role', () => {
    const support = { ...assigned, role: 'support' } as const;
    expect(after(assigned, support).responsible.map(({ role }) => role)).toEqual(['support']);
    expect(after(assigned, withdrawn).responsible).toEqual([]);
  });
});

describe('funding', () => {
  it('is as the text has it, until something is told of it', () => {
    expect([[], [funded], [funded, unfunded], [unfunded, funded]].map((events) => fundingOf(after(...events)))).toEqual(
      ['subject-to-funds', 'funded', 'unfunded', 'funded'],
    );
  });
  it('told twice says nothing new', () => {
    given(issued, funded).when({ type: 'SecureFunding', source: 'a fund' }).thenNothing();
    given(issued, unfunded).when({ type: 'LoseFunding', reason: 'closed' }).thenNothing();
  });
  it('is secured and lost', () => {
    given(issued).when({ type: 'SecureFunding', source: 'a fund' }).then(funded);
    given(issued, funded).when({ type: 'LoseFunding', reason: 'closed' }).then(unfunded);
  });
});

describe('mandates of one delivery', () => {
  it('are noted with each other, and stay in force', () => {
    given(issued).when(join).then(joint);
    expect(after(joint)).toMatchObject({ validity: 'in-force', jointWith: ['b.1.1'] });
  });
  it('told twice says nothing new', () => given(issued, joint).when(join).thenNothing());
  it('do not include what has ended', () => given(issued, terminated).when(join).thenRejected('mandate.ended'));
});

describe.each([
  ['reiterating', reiterate, reiterated],
  ['reaffirming', reaffirm, reaffirmed],
] as const)('%s', (_, told, event) => {
  it('is kept', () => given(issued).when(told).then(event));
  it('told twice says nothing new', () => given(issued, event).when(told).thenNothing());
  it('revives nothing, and resets nothing', () => {
    const before = after(claimed, accepted);
    expect({ ...after(claimed, accepted, event), reiteratedBy: [] }).toEqual(before);
  });
  it('is refused of what has ended, or goes on elsewhere', () => {
    given(issued, terminated).when(told).thenRejected('mandate.ended');
    given(issued, merged).when(told).thenRejected('mandate.merged');
  });
});

describe('amending', () => {
  it('changes what is asked from then on', () => {
    given(issued).when(amend).then(amended);
    expect(after(amended)).toMatchObject({
      terms: { addressees: [secretariat], class: 'exhortation', verb: 'instruct' },
    });
  });
  it('told twice says nothing new', () => given(issued, amended).when(amend).thenNothing());
  it('is refused of what has ended', () => given(issued, terminated).when(amend).thenRejected('mandate.ended'));
});

describe('what was told to and fro', () => {
  it('is taken over but once', () => {
    const facts = [funded, unfunded, assigned, withdrawn] as const;
    given(issued, ...facts)
      .when({ type: 'TakeOver', facts })
      .thenNothing();
  });
});

describe('evidence of what is claimed', () => {
  const claim: FulfilmentClaimed = { type: 'FulfilmentClaimed', evidence: 'a meeting', by: 'officer', on };
  const bring = { type: 'AddEvidence', evidence: 'the minutes', link: 'https://example.org/1' } as const;
  const brought: CourseEvent = { ...bring, type: 'EvidenceAdded', by: 'officer', on };
  const back: CourseEvent = { type: 'FulfilmentReturned', basis: 'a look', decision: null, by: 'verifier', on };
  it('stands beside what the claim names, each by itself', () => {
    given(issued, claim).when(bring).then(brought);
    given(issued, claim, brought)
      .when({ ...bring, link: null })
      .then({ ...brought, link: null });
  });
  it('told twice says nothing new', () => given(issued, claim, brought).when(bring).thenNothing());
  it('is refused where nobody has claimed anything', () =>
    given(issued).when(bring).thenRejected('fulfilment.not-claimed'));
  it('goes with the claim when that is returned', () =>
    given(issued, claim, brought, back).when(bring).thenRejected('fulfilment.not-claimed'));
  it('is taken over but once with a claim that was returned', () =>
    given(issued, claim, brought, back)
      .when({ type: 'TakeOver', facts: [claim, brought, back] })
      .thenNothing());
});

describe('how it is filed', () => {
  const filed = (scheme: string, terms: readonly string[], day = on): CourseEvent => ({
    type: 'MandateTagged',
    scheme,
    terms,
    on: day,
  });
  const file = (scheme: string, ...terms: readonly string[]) => ({ type: 'TagMandate', scheme, terms }) as const;
  const tagsOf = (...events: readonly MandateEvent[]) => {
    const mandate = fold(mandateDecider, [issued, ...events]);
    return mandate.validity === 'unknown' ? [] : mandate.tags.map(({ scheme, terms }) => [scheme, ...terms]);
  };

  it('is told of a scheme once, in one order', () =>
    given(issued)
      .when(file('theme', 'health', 'crime', 'crime'))
      .then(filed('theme', ['crime', 'health'])));
  it('is no news where it is filed so', () =>
    given(issued, filed('theme', ['crime', 'health']))
      .when(file('theme', 'health', 'crime'))
      .thenNothing());
  it('is no news where it is filed nowhere', () => given(issued).when(file('theme')).thenNothing());
  it('may be said of what has ended', () =>
    given(issued, terminated)
      .when(file('theme', 'crime'))
      .then(filed('theme', ['crime'])));
  it('takes the place of how it was filed in that scheme, and of no other', () => {
    const first = [filed('theme', ['crime'], '2006-01-01'), filed('programme', ['justice'], '2006-01-01')];
    expect(tagsOf(...first, filed('theme', ['health']))).toEqual([
      ['programme', 'justice'],
      ['theme', 'health'],
    ]);
    expect(tagsOf(...first, filed('theme', []))).toEqual([['programme', 'justice']]);
  });
});
