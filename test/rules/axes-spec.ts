/**
 * What every event does on every axis of status, as a table: given, when, then. A new event without a line, or a line
 * without an axis, does not compile; a name on disk without a line fails.
 */
import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import {
  type FulfilmentClaimed,
  fundingOf,
  dischargeOf,
  dueNow,
  type KnownMandate,
  mandateCodec,
  mandateDecider,
  type MandateEvent,
  type MandateIssued,
  type Obligation,
  openStatus,
  standingOf,
} from '#mandate/domain';
import {
  dueWindow,
  initialSession,
  type Session,
  sessionCodec,
  type SessionEvent,
  evolve as afterSession,
} from '#session-calendar/domain';

const AXES = ['validity', 'delivery', 'reporting', 'funding', 'record'] as const;
type Axes = Readonly<Record<(typeof AXES)[number], string>>;
/** What it is afterwards; `=` where it stays what it was. */
type Line<Event> = Axes & { readonly given?: readonly Event[]; readonly when: Event };
type Table<Event extends { readonly type: string }> = {
  readonly [T in Event['type']]: Line<Event> & { readonly when: Extract<Event, { readonly type: T }> };
};

const on = '2005-09-01';
const by = { decision: 'b', symbol: 'RES. b', paragraph: '4' };
const actor = { actor: 'oas-sg', name: 'General Secretariat' };
const report: Obligation = {
  id: '1',
  kind: 'report',
  by: [actor],
  via: [],
  to: [{ actor: 'oas-pc', name: 'Permanent Council' }],
  form: 'written',
  recurrence: null,
  due: { form: 'by-date', date: '2006-06-06', phrase: 'by 6 June 2006' },
};
const issued: MandateIssued = {
  type: 'MandateIssued',
  origin: { decision: 'a', symbol: 'RES. a', paragraph: '3', directive: 1, body: 'oas-ga', session: null },
  terms: {
    verb: 'instruct',
    act: 'instruction',
    class: 'mandate',
    addressees: [actor],
    through: [],
    toBeCalledUpon: [],
    funding: [{ kind: 'subject-to-funds', scope: 'decision' }],
    obligations: [report],
  },
  on: '2005-06-07',
};
const { obligations: _, ...asked } = issued.terms;
const claimed: FulfilmentClaimed = { type: 'FulfilmentClaimed', evidence: 'CP/doc.9', by: 'officer', on };
const suspended: MandateEvent = { type: 'MandateSuspended', by, on };
const assigned: MandateEvent = { type: 'ResponsibilityAssigned', actor, role: 'lead', document: null, on };
const came: MandateEvent = { type: 'ReportSubmitted', kind: 'part', document: 'CP/doc.1', obligations: ['1'], on };
const later = { form: 'by-date', date: '2008-06-06', phrase: 'by 6 June 2008' } as const;
const word = { creditor: 'oas-ga', by, officer: null };
const SAME = { validity: '=', delivery: '=', reporting: '=', funding: '=', record: '=' } as const;

/** Before: in force, nothing told, overdue on the day asked about, subject to funds, as the reader gave it. */
const OF_MANDATES: Table<MandateEvent> = {
  MandateIssued: { ...SAME, when: issued },
  MandateRenewed: {
    ...SAME,
    given: [claimed, { type: 'FulfilmentAccepted', basis: 'c', decision: 'c', by: 'officer', on }],
    when: { type: 'MandateRenewed', by, session: null, adoptedOn: on, obligations: [], byHand: true, on },
    validity: 'in-force',
    delivery: 'no-information',
    reporting: 'cancelled',
  },
  MandateMerged: {
    ...SAME,
    when: { type: 'MandateMerged', into: 'c.1.1', by, withReports: true, byHand: true, on },
    validity: 'merged',
    reporting: 'cancelled',
  },
  MandateCorrected: {
    ...SAME,
    when: {
      type: 'MandateCorrected',
      by: issued.origin,
      terms: { ...asked, funding: [] },
      obligations: [{ ...report, due: later }],
      session: null,
      adoptedOn: issued.on,
      reason: 'the official text',
      record: 'corrected',
      read: issued.terms,
      on: issued.on,
    },
    reporting: 'scheduled',
    funding: 'unconditional',
    record: 'corrected',
  },
  ReportSubmitted: { ...SAME, when: { ...came, kind: 'whole' }, reporting: 'received' },
  ReportConsidered: {
    ...SAME,
    given: [came],
    when: { type: 'ReportConsidered', obligations: ['1'], outcome: 'noted', said: 'minutes', on },
  },
  NonSubmissionVerified: {
    ...SAME,
    when: { type: 'NonSubmissionVerified', obligations: ['1'], searched: 'CP/doc', by: 'officer', on: '2006-07-01' },
  },
  ReportExpected: {
    ...SAME,
    when: { type: 'ReportExpected', obligations: ['1'], expectedOn: '2009', said: 'a note', on },
  },
  ObligationRescheduled: {
    ...SAME,
    when: {
      type: 'ObligationRescheduled',
      obligations: ['1'],
      due: later,
      session: null,
      adoptedOn: on,
      ...word,
      on,
    },
    reporting: 'scheduled',
  },
  ObligationWaived: {
    ...SAME,
    when: { type: 'ObligationWaived', obligations: ['1'], rule: null, reason: 'overtaken', ...word, on },
    reporting: 'waived',
  },
  FulfilmentClaimed: { ...SAME, when: claimed, delivery: 'claimed' },
  FulfilmentAccepted: {
    ...SAME,
    given: [claimed],
    when: { type: 'FulfilmentAccepted', basis: 'c', decision: 'c', by: 'officer', on },
    validity: 'fulfilled',
    delivery: 'accepted',
    reporting: 'cancelled',
  },
  FulfilmentReturned: {
    ...SAME,
    given: [claimed],
    when: { type: 'FulfilmentReturned', basis: 'not shown', decision: 'c', by: 'officer', on },
    delivery: 'returned',
  },
  ProgressRecorded: {
    ...SAME,
    when: { type: 'ProgressRecorded', what: 'a draft', by: 'officer', on },
    delivery: 'in-progress',
  },
  MandateNoted: { ...SAME, when: { type: 'MandateNoted', note: 'ask first', by: 'officer', on } },
  MandateTagged: { ...SAME, when: { type: 'MandateTagged', scheme: 'theme', terms: ['crime'], on } },
  EvidenceAdded: {
    ...SAME,
    given: [claimed],
    when: { type: 'EvidenceAdded', evidence: 'CP/doc.10', link: null, by: 'officer', on },
  },
  ResponsibilityAssigned: { ...SAME, when: { ...assigned, role: 'support' } },
  ResponsibilityWithdrawn: {
    ...SAME,
    given: [assigned],
    when: { type: 'ResponsibilityWithdrawn', actor: 'oas-sg', document: null, on },
  },
  FundingSecured: { ...SAME, when: { type: 'FundingSecured', source: 'a fund', on }, funding: 'funded' },
  FundingLost: { ...SAME, when: { type: 'FundingLost', reason: 'closed', on }, funding: 'unfunded' },
  JointImplementationNoted: {
    ...SAME,
    when: { type: 'JointImplementationNoted', others: ['c.1.1'], basis: 'a meeting', on },
  },
  MandateReiterated: { ...SAME, when: { type: 'MandateReiterated', by, byHand: true, on } },
  MandateReaffirmed: { ...SAME, when: { type: 'MandateReaffirmed', by, byHand: true, on } },
  MandateAmended: { ...SAME, when: { type: 'MandateAmended', by, what: 'whom it asks', class: 'exhortation', on } },
  MandateSuspended: {
    ...SAME,
    when: { type: 'MandateSuspended', by, on },
    validity: 'suspended',
    reporting: 'suspended',
  },
  MandateResumed: {
    ...SAME,
    given: [suspended],
    when: { type: 'MandateResumed', by: { ...by, paragraph: '5' }, on },
    validity: 'in-force',
    reporting: 'overdue',
  },
  MandateTerminated: {
    ...SAME,
    when: { type: 'MandateTerminated', by, byHand: true, on },
    validity: 'terminated',
    reporting: 'cancelled',
  },
  MandateSuperseded: {
    ...SAME,
    when: { type: 'MandateSuperseded', by, successor: 'c.1.1', byHand: true, on },
    validity: 'superseded',
    reporting: 'cancelled',
  },
};

const noSessions = { session: () => undefined, series: () => [] };
const reportingOf = (mandate: KnownMandate): string => {
  const [due] = mandate.obligations;
  if (!due) return 'none';
  const { due: now, base } = dueNow(due);
  const window = dueWindow(now, base, noSessions);
  const discharge = dischargeOf(due, window);
  if (discharge) return discharge.timeliness === 'late' ? 'received-late' : 'received';
  const standing = standingOf(mandate, due, window);
  return standing === 'open' ? openStatus(window, '2007-01-01') : standing;
};
const axesAfter = (events: readonly MandateEvent[]): Axes => {
  const mandate = fold(mandateDecider, events);
  if (mandate.validity === 'unknown') throw new Error('It was not issued.');
  const { validity, delivery, record } = mandate;
  return { validity, delivery, reporting: reportingOf(mandate), funding: fundingOf(mandate), record };
};

describe('every event of a mandate, on every axis', () => {
  const lines = Object.entries(OF_MANDATES).flatMap(([type, line]) => AXES.map((axis) => [type, axis, line] as const));
  it.each(lines)('%s, on %s', (_type, axis, { given = [], when, ...then }) => {
    const before = axesAfter([issued, ...given])[axis];
    expect(axesAfter([issued, ...given, when])[axis]).toBe(then[axis] === '=' ? before : then[axis]);
  });

  it.each(Object.entries(OF_MANDATES))('%s has its effect, and no second one', (type, { given = [], when }) => {
    const before = fold(mandateDecider, [issued, ...given]);
    const after = mandateDecider.evolve(before, when);
    if (type !== 'MandateIssued') expect(after).not.toEqual(before);
    expect(mandateDecider.evolve(after, when)).toEqual(after);
  });

  it.each(Object.entries(OF_MANDATES))('%s says nothing of a mandate that is not there', (type, { when }) => {
    const after = mandateDecider.evolve(mandateDecider.initialState, when);
    expect(after.validity).toBe(type === 'MandateIssued' ? 'in-force' : 'unknown');
  });

  it('has a line for every name on disk', () => {
    const names = Object.values(OF_MANDATES).map(({ when }) => mandateCodec.encode(when).type);
    const older = mandateCodec.types.filter((type) => !names.includes(type) && !type.includes('.entry-retracted.'));
    expect(older.map((type) => type.replace(/\.v\d+$/, ''))).toEqual(
      older
        .map((type) => type.replace(/\.v\d+$/, ''))
        .filter((type) => names.some((name) => name.startsWith(`${type}.`))),
    );
  });
});

const scheduled: SessionEvent = {
  type: 'SessionScheduled',
  session: 'oas-ga/regular/36',
  name: null,
  place: null,
  opensOn: '2006-06-05',
  closesOn: '2006-06-06',
  source: null,
  on: null,
};
const opened: SessionEvent = { type: 'SessionOpened', on: '2006-06-05' };
const resting: SessionEvent = { type: 'SessionSuspended', reason: 'a storm', on: '2006-06-05' };
type SessionLine<T> = {
  readonly given: readonly SessionEvent[];
  readonly when: T;
  readonly status: Session['status'];
  /** Where what is owed to it stands as of 2006-07-01. */
  readonly reporting: string;
};
const OF_SESSIONS: { readonly [T in SessionEvent['type']]: SessionLine<Extract<SessionEvent, { readonly type: T }>> } =
  {
    SessionScheduled: { given: [], when: scheduled, status: 'planned', reporting: 'overdue' },
    SessionRescheduled: {
      given: [scheduled],
      when: { type: 'SessionRescheduled', opensOn: '2006-09-10', closesOn: null, on: '2006-01-01' },
      status: 'planned',
      reporting: 'scheduled',
    },
    SessionOpened: { given: [scheduled], when: opened, status: 'open', reporting: 'overdue' },
    SessionSuspended: { given: [scheduled, opened], when: resting, status: 'suspended', reporting: 'due' },
    SessionResumed: {
      given: [scheduled, opened, resting],
      when: { type: 'SessionResumed', closesOn: '2006-12-31', on: '2006-06-20' },
      status: 'open',
      reporting: 'due',
    },
    SessionClosed: {
      given: [scheduled, opened],
      when: { type: 'SessionClosed', on: '2006-06-07' },
      status: 'closed',
      reporting: 'overdue',
    },
    SessionCancelled: {
      given: [scheduled],
      when: { type: 'SessionCancelled', reason: 'no host', on: '2006-01-01' },
      status: 'cancelled',
      reporting: 'unscheduled',
    },
    SessionPartScheduled: {
      given: [scheduled],
      when: {
        type: 'SessionPartScheduled',
        part: 'first resumed',
        opensOn: '2006-09-10',
        closesOn: null,
        on: '2006-01-01',
      },
      status: 'planned',
      reporting: 'overdue',
    },
    DocumentDeadlineSet: {
      given: [scheduled],
      when: { type: 'DocumentDeadlineSet', lead: 'P6W', on: '2006-01-01' },
      status: 'planned',
      reporting: 'overdue',
    },
  };

describe('every event of a session, on what is owed to it', () => {
  const due = { form: 'at-session', session: 'oas-ga/regular/36', phrase: '' } as const;
  const after = (events: readonly SessionEvent[]) => events.reduce(afterSession, initialSession);
  it.each(Object.entries(OF_SESSIONS))('%s', (type, { given, when, status, reporting }) => {
    const session = after([...given, when]);
    expect(session).not.toEqual(after(given));
    expect(session.status).toBe(status);
    const calendar = { session: () => session, series: () => [] };
    const window = dueWindow(due, { session: null, adoptedOn: '2005-06-07' }, calendar);
    expect([type, openStatus(window, '2006-07-01')]).toEqual([type, reporting]);
  });

  it('has a line for every name on disk', () => {
    const names = Object.values(OF_SESSIONS).map(({ when }) => sessionCodec.encode(when).type);
    expect(sessionCodec.types.filter((type) => !names.includes(type) && !type.includes('.entry-retracted.'))).toEqual(
      [],
    );
  });
});
