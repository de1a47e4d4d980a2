import { describe, expect, it } from '@jest/globals';
import { fold, stateAt } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { mandateDecider } from './mandate.decider.js';
import { type MandateCorrected, type MandateEvent } from './mandate.events.js';
import { type KnownMandate } from './mandate.state.js';
import { type MandateOrigin, type MandateTerms, type Obligation } from './mandate.terms.js';

const on = '2005-06-07';
const { given } = deciderSpec(mandateDecider, { on, by: 'officer' });

const owed = (id: string, phrase = 'at its thirty-sixth regular session'): Obligation => ({
  id,
  kind: 'report',
  by: [{ actor: 'oas-pc', name: 'Permanent Council' }],
  via: [],
  to: [{ actor: 'oas-ga', name: 'General Assembly' }],
  form: null,
  recurrence: null,
  due: { form: 'at-session', session: 'oas-ga/regular/36', phrase },
});
const source = (decision: string, paragraph: string) => ({ decision, symbol: `RES. ${decision}`, paragraph });
const origin: MandateOrigin = { ...source('a', '3'), directive: 1, body: 'oas-ga', session: 'oas-ga/regular/35' };
const { obligations, ...asked }: MandateTerms = {
  verb: 'instruct',
  act: 'instruction',
  class: 'mandate',
  addressees: [{ actor: 'oas-pc', name: 'Permanent Council' }],
  through: [],
  toBeCalledUpon: [],
  funding: [],
  obligations: [owed('1'), owed('2')],
};
const issued: MandateEvent = { type: 'MandateIssued', origin, terms: { ...asked, obligations }, on };
const renewed: MandateEvent = {
  type: 'MandateRenewed',
  by: source('b', '1'),
  session: 'oas-ga/regular/36',
  adoptedOn: '2006-06-06',
  obligations: [owed('b.1.1')],
  byHand: false,
  on: '2006-06-06',
};
const merged: MandateEvent = {
  type: 'MandateMerged',
  into: 'c.2.1',
  by: source('c', '2'),
  withReports: true,
  byHand: false,
  on: '2007',
};
const submitted = (document: string, ...ids: string[]): MandateEvent => ({
  type: 'ReportSubmitted',
  kind: 'whole',
  document,
  obligations: ids,
  on: '2006-06-01',
});
const claimed: MandateEvent = { type: 'FulfilmentClaimed', evidence: 'a law', by: 'officer', on: '2006-07-01' };

const right = {
  by: source('a', '3'),
  terms: { ...asked, verb: 'request' },
  obligations: [owed('1', 'at its next regular session'), owed('3')],
  session: 'oas-ga/regular/35',
  adoptedOn: on,
  reason: 'misread',
} as const;
const correct = { type: 'CorrectMandate', ...right } as const;
const corrected: MandateCorrected = { type: 'MandateCorrected', ...right, on };

const ofRenewal = {
  ...right,
  by: source('b', '1'),
  terms: null,
  obligations: [owed('b.1.1'), owed('b.1.2')],
  session: 'oas-ga/regular/36',
  adoptedOn: '2006-06-06',
} as const;

/** As of a day, with entries in the order in which they were entered. */
const asOf = (day: string, ...events: readonly MandateEvent[]) =>
  stateAt(
    mandateDecider,
    events.map((event, seq) => ({ id: String(seq), seq, event })),
    { asOf: day, knownAt: events.length },
  ) as KnownMandate;
const owedIds = ({ obligations: all }: KnownMandate) => all.map(({ obligation }) => obligation.id);

describe('correcting a mandate', () => {
  it('says what should have been read', () => given(issued).when(correct).then(corrected));
  it('told twice says nothing new', () => given(issued, corrected).when(correct).thenNothing());
  it('as it was read says nothing', () =>
    given(issued)
      .when({ ...correct, terms: asked, obligations })
      .thenNothing());
  it('may put right what a renewal brought', () =>
    given(issued, renewed)
      .when({ type: 'CorrectMandate', ...ofRenewal }, { on: '2006-06-06' })
      .then({ type: 'MandateCorrected', ...ofRenewal, on: '2006-06-06' }));
  it('by a paragraph that has no part in it says nothing', () =>
    given(issued)
      .when({ ...correct, by: source('z', '1') })
      .thenNothing());
  it('is refused before it is issued', () => given().when(correct).thenRejected('mandate.not-issued'));
});

describe('a corrected mandate', () => {
  it('has the right terms on every day since it was issued, and none before', () => {
    const log = [issued, submitted('CP/doc.1', '1'), corrected] as const;
    expect(asOf('2005-06-06', ...log)).toEqual({ validity: 'unknown' });
    for (const day of [on, '2006-06-02', '9999-12-30']) {
      expect(asOf(day, ...log).terms.verb).toBe('request');
      expect(owedIds(asOf(day, ...log))).toEqual(['1', '3']);
    }
  });
  it('keeps what was told of what is still owed, and claims', () => {
    const after = asOf('2006-12-31', issued, submitted('CP/doc.1', '1'), claimed, corrected);
    expect(after.obligations[0]).toMatchObject({
      received: { document: 'CP/doc.1' },
      obligation: right.obligations[0],
    });
    expect(after).toMatchObject({ delivery: 'claimed', claim: { evidence: 'a law' } });
  });
  it('leaves behind what was told of what is owed no more, until it is owed again', () => {
    const gone = [issued, submitted('CP/doc.2', '2'), corrected] as const;
    expect(asOf('2006-12-31', ...gone).foretold).toMatchObject([{ document: 'CP/doc.2', obligations: ['2'] }]);
    const back = asOf('2006-12-31', ...gone, { ...corrected, obligations: [owed('2')] });
    expect(back.obligations).toMatchObject([{ obligation: { id: '2' }, received: { document: 'CP/doc.2' } }]);
  });
  it('knows on the very day what came for it before it was corrected', () => {
    const early = { ...submitted('CP/doc.2', '2'), on } as MandateEvent;
    const after = asOf(on, issued, early, corrected, { ...corrected, obligations: [owed('2')] });
    expect(after.obligations).toMatchObject([{ received: { document: 'CP/doc.2' } }]);
  });
  it('keeps its own terms where a renewal was misread', () => {
    const after = asOf('2006-12-31', issued, renewed, { type: 'MandateCorrected', ...ofRenewal, on: '2006-06-06' });
    expect(owedIds(after)).toEqual(['1', '2', 'b.1.1', 'b.1.2']);
    expect(after.terms).toEqual(asked);
    expect(after.obligations.at(-1)?.base).toEqual({ session: 'oas-ga/regular/36', adoptedOn: '2006-06-06' });
  });
  it('that went on in another owes what is new there, too', () => {
    const after = asOf('2007-12-31', issued, merged, corrected);
    expect(after.obligations.map(({ moved }) => moved)).toEqual([true, true]);
  });
  it('is nothing where it was not issued', () => {
    expect(fold(mandateDecider, [corrected])).toBe(mandateDecider.initialState);
  });
});
