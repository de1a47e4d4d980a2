import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { asLapsed, asLapsedDuty } from './lapse.js';
import { mandateDecider } from './mandate.decider.js';
import { type MandateEvent } from './mandate.events.js';
import { type Mandate } from './mandate.state.js';
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
const source = (decision: string) => ({ decision, symbol: `RES. ${decision}`, paragraph: '1' });
const until = (date: string) => ({ form: 'by-date' as const, date, phrase: `until ${date}` });
const issued: MandateEvent = {
  type: 'MandateIssued',
  origin: { ...source('a'), directive: 1, body: 'oas-ga', session: null },
  terms: {
    verb: 'extend',
    act: 'renewal',
    class: 'mandate',
    addressees: [],
    through: [],
    toBeCalledUpon: [],
    term: until('2014-12-31'),
    funding: [],
    obligations: [owed('1')],
  },
  on: '2012-06-05',
};
const renewed = (on: string): MandateEvent => ({
  type: 'MandateRenewed',
  by: source('b'),
  session: null,
  adoptedOn: on,
  obligations: [owed('b.1.1')],
  term: until('2016-12-31'),
  byHand: false,
  on,
});
const suspended: MandateEvent = { type: 'MandateSuspended', by: source('c'), on: '2013-01-01' };
const terminated: MandateEvent = { type: 'MandateTerminated', by: source('c'), byHand: true, on: '2015-02-01' };

/** On a day, where the calendar gives these ends to the terms. */
const on = (day: string, ends: readonly (string | null)[], ...events: readonly MandateEvent[]) => {
  const mandate = fold<Mandate, MandateEvent>(mandateDecider, [issued, ...events]);
  if (mandate.validity === 'unknown') throw new Error('It is issued.');
  const { validity, endedOn, obligations } = asLapsed(mandate, ends, day);
  return [validity, endedOn, ...obligations.map((due) => due.endedOn)];
};

describe('a mandate with a term', () => {
  it('is in force until its last day, and lapsed from the next', () => {
    expect(on('2014-12-31', ['2014-12-31'])).toEqual(['in-force', null, null]);
    expect(on('2015-01-01', ['2014-12-31'])).toEqual(['lapsed', '2014-12-31', '2014-12-31']);
  });
  it('is never lapsed where nobody can tell when its term ends', () => {
    expect(on('2099-01-01', [null])).toEqual(['in-force', null, null]);
  });
  it('that is renewed in time goes on for the new term, and owes what it owed', () => {
    const ends = ['2014-12-31', '2016-12-31'];
    for (const day of ['2014-12-01', '2015-01-01'])
      expect(on('2016-12-31', ends, renewed(day))).toEqual(['in-force', null, null, null]);
    expect(on('2017-01-01', ends, renewed('2014-12-01'))).toEqual(['lapsed', '2016-12-31', '2016-12-31', '2016-12-31']);
  });
  it('that is renewed after it had lapsed is in force again, and owes nothing of before again', () => {
    expect(on('2015-06-01', ['2014-12-31', '2016-12-31'], renewed('2015-06-01'))).toEqual([
      'in-force',
      null,
      '2014-12-31',
      null,
    ]);
  });
  it('lapses also while it rests', () => {
    expect(on('2015-01-01', ['2014-12-31'], suspended)).toEqual(['lapsed', '2013-01-01', '2014-12-31']);
  });
  it('that the body has ended has ended, at the earlier of the two', () => {
    expect(on('2016-01-01', ['2014-12-31'], terminated)).toEqual(['terminated', '2014-12-31', '2014-12-31']);
    expect(on('2016-01-01', ['2015-12-31'], terminated)).toEqual(['terminated', '2015-02-01', '2015-12-31']);
  });
});

describe('what is owed to a body whose duties lapse', () => {
  const lapse = { body: 'oas-ga', day: '2014-01-01' };
  const after = (...events: readonly MandateEvent[]) => {
    const mandate = fold(mandateDecider, [issued, ...events]);
    const [due] = mandate.validity === 'unknown' ? [] : mandate.obligations;
    if (!due) throw new Error('Nothing is owed.');
    return asLapsedDuty(due, lapse).waiver;
  };
  const came = (on: string): MandateEvent => ({
    type: 'ReportSubmitted',
    kind: 'whole',
    document: 'CP/doc.1',
    obligations: ['1'],
    on,
  });

  it('is owed no more, by its rule and by nobody’s word', () =>
    expect(after()).toMatchObject({ creditor: 'oas-ga', by: null, officer: null, on: '2014-01-01' }));
  it('does not lapse where it came before', () => expect(after(came('2013-12-31'))).toBeNull());
  it('has lapsed where it came that day or later', () => expect(after(came('2014-01-01'))).not.toBeNull());
  it('does not lapse where the creditor has given more time since', () =>
    expect(
      after({
        type: 'ObligationRescheduled',
        obligations: ['1'],
        due: until('2016-01-01'),
        session: null,
        adoptedOn: '2014-02-01',
        creditor: 'oas-ga',
        by: source('c'),
        officer: null,
        on: '2014-02-01',
      }),
    ).toBeNull());
  it('keeps the word by which it was waived before', () =>
    expect(
      after({
        type: 'ObligationWaived',
        obligations: ['1'],
        creditor: 'oas-ga',
        by: source('c'),
        officer: null,
        rule: null,
        reason: 'no need',
        on: '2013-02-01',
      }),
    ).toMatchObject({ reason: 'no need' }));
});
