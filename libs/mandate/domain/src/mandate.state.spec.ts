import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { mandateDecider } from './mandate.decider.js';
import { type MandateEvent } from './mandate.events.js';
import { type KnownMandate, type Mandate } from './mandate.state.js';
import { type Obligation } from './mandate.terms.js';

const owed = (id: string): Obligation => ({
  id,
  kind: 'report',
  by: [],
  via: [],
  to: [],
  form: null,
  recurrence: null,
  due: { form: 'unspecified', phrase: '' },
});
const source = (decision: string, paragraph: string) => ({ decision, symbol: `RES. ${decision}`, paragraph });
const issued: MandateEvent = {
  type: 'MandateIssued',
  origin: { ...source('a', '3'), directive: 1, body: 'oas-ga', session: 'oas-ga/regular/35' },
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
  on: '2005-06',
};
const renewed = (decision: string): MandateEvent => ({
  type: 'MandateRenewed',
  by: source(decision, '1'),
  session: 'oas-ga/regular/36',
  adoptedOn: '2006-06-06',
  obligations: [owed(`${decision}.1.1`)],
  byHand: false,
  on: '2006-06-06',
});
const merged = {
  type: 'MandateMerged',
  into: 'c.2.1',
  by: source('c', '2'),
  withReports: true,
  byHand: false,
  on: '2007',
} as const;
const submitted = (document: string, on: string, ...obligations: string[]): MandateEvent => ({
  type: 'ReportSubmitted',
  kind: 'whole',
  document,
  obligations,
  on,
});
const searched = (obligation: string): MandateEvent => ({
  type: 'NonSubmissionVerified',
  obligations: [obligation],
  searched: 'CP/doc',
  by: 'officer',
  on: '2007',
});
const claimed = (evidence: string): MandateEvent => ({
  type: 'FulfilmentClaimed',
  evidence,
  by: 'officer',
  on: '2006',
});
const accepted = (on: string, decision: string | null = 'c', by = 'verifier'): MandateEvent => ({
  type: 'FulfilmentAccepted',
  basis: `of ${on}`,
  decision,
  by,
  on,
});

const after = (...events: readonly MandateEvent[]): KnownMandate => {
  const mandate = fold<Mandate, MandateEvent>(mandateDecider, [issued, ...events]);
  if (mandate.validity === 'unknown') throw new Error('It is issued.');
  return mandate;
};
/** Its effect on a mandate, which is the very same where there is none. */
const ignored = (event: MandateEvent, ...before: readonly MandateEvent[]) => {
  const mandate = after(...before);
  return mandateDecider.evolve(mandate, event) === mandate;
};

describe('a mandate', () => {
  it('once issued is in force, and owes from the last possible day of its adoption', () => {
    expect(after()).toMatchObject({ validity: 'in-force', delivery: 'no-information', endedOn: null });
    expect(after().obligations.map(({ obligation, base }) => [obligation.id, base])).toEqual([
      ['1', { session: 'oas-ga/regular/35', adoptedOn: '2005-06-30' }],
      ['2', { session: 'oas-ga/regular/35', adoptedOn: '2005-06-30' }],
    ]);
  });
  it('renewed owes what is new beside what it still owed, each from its own decision', () => {
    const mandate = after(submitted('CP/doc.1', '2006-06-01', '1'), renewed('b'));
    expect(mandate.obligations.map(({ obligation, received, source: { decision }, base }) => [obligation.id, received?.document, decision, base.adoptedOn])).toEqual([
      ['1', 'CP/doc.1', 'a', '2005-06-30'],
      ['2', undefined, 'a', '2005-06-30'],
      ['b.1.1', undefined, 'b', '2006-06-06'],
    ]); // prettier-ignore
    expect(mandate.renewedBy).toEqual([source('b', '1')]);
  });
  it('renewed begins its delivery anew', () => {
    expect(after(claimed('x'), accepted('2006'), renewed('b'))).toMatchObject({
      validity: 'in-force',
      delivery: 'no-information',
      claim: null,
      acceptedBasis: null,
      endedOn: null,
    });
  });
  it('renewed keeps what was done, and owes nothing of it again', () => {
    const meeting = {
      ...issued,
      terms: { ...issued.terms, obligations: [owed('1'), { ...owed('2'), kind: 'action' as const }] },
    };
    const mandate = fold<Mandate, MandateEvent>(mandateDecider, [
      meeting,
      claimed('x'),
      accepted('2006'),
      renewed('b'),
    ]);
    if (mandate.validity === 'unknown') throw new Error('It is issued.');
    expect(mandate.obligations.map(({ done, endedOn }) => [done?.document, endedOn])).toEqual([
      ['x', '2006-12-31'],
      ['x', '2006-12-31'],
      [undefined, null],
    ]);
    expect(mandate.fulfilledBefore).toEqual([
      { evidence: 'x', by: 'officer', on: '2006', acceptedBasis: 'of 2006', brought: [] },
    ]);
    const again = fold<Mandate, MandateEvent>({ ...mandateDecider, initialState: mandate }, [claimed('y')]);
    expect(again).toMatchObject({
      obligations: [{ done: { document: 'x' } }, { done: { document: 'x' } }, { done: { document: 'y' } }],
    });
  });
  it('merged ends, and says where it goes on', () => {
    expect(after(merged)).toMatchObject({ validity: 'merged', mergedInto: 'c.2.1', endedOn: '2007-12-31' });
  });
  it.each([
    ['terminated', { type: 'MandateTerminated', by: source('f', '1'), byHand: true, on: '2007-05' }, null],
    [
      'superseded',
      { type: 'MandateSuperseded', by: source('f', '1'), successor: 'c.2.1', byHand: false, on: '2007-05' },
      'c.2.1',
    ],
    ['merged', { ...merged, withReports: false, decided: true, byHand: true, on: '2007-05' }, 'c.2.1'],
  ] as const)('%s has ended, and keeps what it owed', (validity, event, successor) => {
    const mandate = after(event);
    expect(mandate).toMatchObject({ validity, successor, mergedInto: null, endedOn: '2007-05-31' });
    expect(mandate.validityBy).toEqual(event.by);
    expect(mandate.obligations.map(({ moved }) => moved)).toEqual([false, false]);
    expect(ignored(renewed('b'), event)).toBe(true);
    expect(ignored(event, claimed('x'), accepted('2006'))).toBe(true);
  });
  it('claimed stays in force until the fulfilment is accepted', () => {
    expect(after(claimed('x'))).toMatchObject({ validity: 'in-force', delivery: 'claimed' });
    expect(after(claimed('x'), accepted('2008-06-03'))).toMatchObject({
      validity: 'fulfilled',
      delivery: 'accepted',
      acceptedBasis: 'of 2008-06-03',
      endedOn: '2008-06-03',
    });
  });
  it('keeps who searched for a report in vain', () => {
    expect(after(searched('2')).obligations.map(({ searches }) => searches.length)).toEqual([0, 1]);
  });
  it('keeps the first document as the report, and later ones as its addenda', () => {
    const [first] = after(submitted('CP/doc.1', '2006', '1'), submitted('CP/doc.1/Add.1', '2007', '1')).obligations;
    expect([first?.received?.document, first?.addenda.map(({ document }) => document)]).toEqual([
      'CP/doc.1',
      ['CP/doc.1/Add.1'],
    ]);
  });
  it('knows of a report that was told before the renewal that asks for it', () => {
    const { obligations } = after(submitted('CP/doc.1', '2006', 'b.1.1'), renewed('b'));
    expect(obligations.map(({ received }) => received?.document)).toEqual([undefined, undefined, 'CP/doc.1']);
  });
  it('owes nothing any more once it goes on elsewhere, reports on file included', () => {
    const moved = (event: MandateEvent) =>
      after(submitted('CP/doc.1', '2006', '1'), event).obligations.map((due) => due.moved);
    expect(moved(merged)).toEqual([true, true]);
    expect(moved({ ...merged, withReports: false })).toEqual([false, true]);
  });
});

describe('an entry that is out of turn has no effect', () => {
  it.each<[string, MandateEvent, MandateEvent[]]>([
    ['a second issuance', issued, []],
    ['a second renewal by one paragraph', renewed('b'), [renewed('b')]],
    ['a renewal by its own paragraph', { ...renewed('a'), by: source('a', '3') } as MandateEvent, []],
    ['a second merger', { ...merged, into: 'd.1.1' }, [merged]],
    ['a renewal of what has merged', renewed('b'), [merged]],
    ['a document that is on file', submitted('CP/doc.1', '2006', '1'), [submitted('CP/doc.1', '2006', '1')]],
    ['a report for what is owed elsewhere', submitted('CP/doc.1', '2008', '1'), [merged]],
    ['a search for a report on file', searched('1'), [submitted('CP/doc.1', '2006', '1')]],
    ['a second claim', claimed('y'), [claimed('x')]],
    ['a claim on what has merged', claimed('y'), [merged]],
    ['an acceptance of what nobody claimed', accepted('2008'), []],
    ['a second acceptance', accepted('2009'), [claimed('x'), accepted('2008')]],
    ['an acceptance of what has merged', accepted('2008'), [claimed('x'), merged]],
    ['an assessment of a claim of one’s own', accepted('2008', null, 'officer'), [claimed('x')]],
  ])('%s', (_what, event, before) => expect(ignored(event, ...before)).toBe(true));

  it('and before its issuance nothing has', () => {
    const nothing = mandateDecider.initialState;
    for (const event of [renewed('b'), merged, searched('1'), claimed('x'), accepted('2008')])
      expect(mandateDecider.evolve(nothing, event)).toBe(nothing);
  });
});
