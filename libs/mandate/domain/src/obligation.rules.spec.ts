import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { mandateDecider } from './mandate.decider.js';
import { type MandateEvent, type MandateIssued } from './mandate.events.js';
import { type AddresseeMode, type Obligation, type Source } from './mandate.terms.js';
import { dueNow, owedBy, secondLegOf } from './legs.js';

const on = '2006-05-01';
const { given } = deciderSpec(mandateDecider, { on, by: 'officer' });

const source = (decision: string, paragraph: string): Source => ({ decision, symbol: `RES. ${decision}`, paragraph });
const owes = (id: string, more: Partial<Obligation> = {}): Obligation => ({
  id,
  kind: 'report',
  by: [{ actor: 'oas-sg', name: 'General Secretariat' }],
  via: [],
  to: [{ actor: 'oas-pc', name: 'Permanent Council' }],
  form: null,
  recurrence: null,
  due: { form: 'at-session', session: 'oas-ga/regular/36', phrase: 'at its thirty-sixth regular session' },
  ...more,
});
const issued: MandateIssued = {
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
    obligations: [
      owes('1'),
      owes('2', { kind: 'action' }),
      owes('3', { recurrence: 'annual', schedule: { every: 'P1Y' } }),
    ],
  },
  on: '2005-06-07',
};
const submitted: MandateEvent = {
  type: 'ReportSubmitted',
  kind: 'whole',
  document: 'CP/doc.1',
  obligations: ['1'],
  on: '2006-03-17',
};
const claimed: MandateEvent = { type: 'FulfilmentClaimed', evidence: 'a meeting', by: 'officer', on: '2006-03-17' };

const decided = { creditor: 'oas-ga', by: source('b', '4'), officer: null };
const until = { form: 'at-session', session: 'oas-ga/regular/37', phrase: 'at its thirty-seventh' } as const;
const extension = { obligations: ['1'], due: until, session: 'oas-ga/regular/36', adoptedOn: on, ...decided };
const extend = { type: 'RescheduleObligation', ...extension } as const;
const extended = { type: 'ObligationRescheduled', ...extension, on } as const;

const stateOf = (...events: readonly MandateEvent[]) => {
  const mandate = fold(mandateDecider, events);
  if (mandate.validity === 'unknown') throw new Error('It was not issued.');
  return mandate.obligations[0];
};

describe('submitting', () => {
  const part = { type: 'ReportSubmitted', kind: 'part', document: 'CP/doc.2', obligations: ['1'], on } as const;
  const submit = { type: 'SubmitReport', kind: 'whole', document: 'CP/doc.1', obligations: ['1'] } as const;
  const received = (...events: readonly MandateEvent[]) => stateOf(issued, ...events)?.received?.document ?? null;

  it.each(['part', 'interim'] as const)('a %s discharges nothing', (kind) => {
    given(issued)
      .when({ ...submit, kind })
      .then({ ...submit, type: 'ReportSubmitted', kind, on });
    expect(received({ ...part, kind })).toBeNull();
  });
  it('the last part makes the parts a whole, also where it is the one on file', () => {
    expect(received(part, { ...part, kind: 'last-part', document: 'CP/doc.3' })).toBe('CP/doc.3');
    given(issued, part)
      .when({ ...submit, kind: 'last-part', document: 'CP/doc.2' })
      .then({ ...part, kind: 'last-part' });
  });
  it('told twice says nothing new, whatever it is', () => {
    given(issued, part)
      .when({ ...submit, kind: 'part', document: 'CP/doc.2' })
      .thenNothing();
    given(issued, submitted).when(submit).thenNothing();
    given(issued, submitted)
      .when({ ...submit, kind: 'addendum' })
      .thenNothing();
  });
  it('an addendum goes with what is on file, and is refused without', () => {
    const addendum = { ...submit, kind: 'addendum', document: 'CP/doc.1 add. 1' } as const;
    given(issued, submitted)
      .when(addendum)
      .then({ ...addendum, type: 'ReportSubmitted', on });
    given(issued).when(addendum).thenRejected('report.none-on-file');
    expect(received(part, { ...part, kind: 'addendum', document: 'CP/doc.2 add. 1' })).toBeNull();
  });
  it('a refusal names its ground, and leaves owed what was', () => {
    const refusal = { ...submit, kind: 'refusal', document: 'Letter of 1 May' } as const;
    given(issued).when(refusal).thenRejected('report.ground-missing');
    given(issued)
      .when({ ...refusal, ground: 'security of sources' })
      .then({ ...refusal, type: 'ReportSubmitted', ground: 'security of sources', on });
    given(issued, submitted)
      .when({ ...refusal, ground: 'security of sources' })
      .thenRejected('report.already-received');
  });
  it('an oral report answers a written duty only where an officer has admitted it', () => {
    const written: MandateEvent = {
      ...issued,
      terms: { ...issued.terms, obligations: [owes('1', { form: 'written' })] },
    };
    given(written)
      .when({ ...submit, form: 'oral' })
      .thenRejected('report.oral-against-written');
    const admitted = { form: 'oral', admittedBy: 'Chair of the Permanent Council' } as const;
    given(written)
      .when({ ...submit, ...admitted })
      .then({ ...submit, type: 'ReportSubmitted', ...admitted, on });
    given(issued)
      .when({ ...submit, form: 'oral' })
      .then({ ...submit, type: 'ReportSubmitted', form: 'oral', on });
  });
});

describe('what goes on two legs', () => {
  const [council, assembly] = ['minister', 'oas-ga'].map((actor) => ({ actor, name: actor }));
  const onward = { form: 'within', period: 'P10D', phrase: 'within ten days' } as const;
  const via = council ? [council] : [];
  const legged: MandateEvent = {
    ...issued,
    terms: { ...issued.terms, obligations: [owes('1', { via, to: assembly ? [assembly] : [], onward })] },
  };
  const handed = { ...submitted, kind: 'handed-over', document: 'CP/doc.9', on: '2006-04-03' } as const;
  const later = { ...extended, on: '2006-04-04' } as const;
  const now = (...events: readonly MandateEvent[]) => {
    const owed = stateOf(legged, ...events);
    return owed && { ...dueNow(owed), by: owedBy(owed).map(({ actor }) => actor) };
  };
  it('is counted anew from the day on which it was handed over, and owed by whom it is with', () => {
    expect(now()).toMatchObject({ due: owes('1').due });
    expect(now(handed)).toMatchObject({
      due: onward,
      base: { session: null, adoptedOn: '2006-04-03' },
      by: ['minister'],
    });
  });
  it('keeps apart what was given for each leg', () => {
    expect(now({ ...extended, on: '2006-04-01' }, handed)).toMatchObject({ due: onward });
    expect(now(handed, later)).toMatchObject({ due: extended.due });
  });
  it('is counted from no day where nobody has said on which it was handed over', () => {
    const owed = stateOf(legged, { ...handed, on: '2006-04' });
    expect(owed && secondLegOf(owed)).toMatchObject({ from: null });
  });
  it('may have been handed over before it came, and that become known last', () => {
    const said = { type: 'SubmitReport', kind: 'handed-over', document: 'CP/doc.9', obligations: ['1'] } as const;
    given(legged, submitted)
      .when(said)
      .then({ ...said, type: 'ReportSubmitted', on });
    given(issued, submitted)
      .when({ ...said, through: 'a chair' })
      .thenRejected('report.already-received');
  });
});

describe('considering a report', () => {
  const said = { obligations: ['1'], outcome: 'supplement-requested', said: 'minutes of the third meeting' } as const;
  const consider = { type: 'ConsiderReport', ...said } as const;
  const considered = { type: 'ReportConsidered', ...said, on } as const;
  it('is noted beside it', () => given(issued, submitted).when(consider).then(considered));
  it('told twice says nothing new', () => given(issued, submitted, considered).when(consider).thenNothing());
  it('is refused where nothing is on file', () => given(issued).when(consider).thenRejected('report.none-on-file'));
});

describe('giving more time', () => {
  it('is the creditor’s, by a decision', () => given(issued).when(extend).then(extended));
  it('told twice says nothing new', () => given(issued, extended).when(extend).thenNothing());
  it('may go on, and the last word counts', () => {
    const again = { ...extended, due: { form: 'by-date', date: '2008-01-31', phrase: 'by 31 January 2008' } } as const;
    const owed = stateOf(issued, extended, again);
    expect(owed && dueNow(owed).due).toEqual(again.due);
    expect(owed?.obligation.due.phrase).toBe('at its thirty-sixth regular session');
  });
  it('is also an officer’s who speaks for whom it is owed to', () => {
    const word = { creditor: 'oas-pc', by: null, officer: 'Chair' };
    given(issued)
      .when({ ...extend, ...word })
      .then({ ...extended, ...word });
  });
  it('is refused on the word of whoever owes it', () =>
    given(issued)
      .when({ ...extend, creditor: 'oas-sg', by: null, officer: 'Secretary General' })
      .thenRejected('extension.debtors-word'));
  it('is refused of what has come', () => given(issued, submitted).when(extend).thenRejected('obligation.discharged'));
  it('is refused of an action that is said to be done', () =>
    given(issued, claimed)
      .when({ ...extend, obligations: ['2'] })
      .thenRejected('obligation.discharged'));
  it('is refused of what nobody owes', () =>
    given(issued)
      .when({ ...extend, obligations: ['9'] })
      .thenRejected('obligation.unknown'));
  it('may concern one occasion of what comes again, and none of what does not', () => {
    const one = { obligations: ['3@oas-ga/regular/36'] };
    given(issued)
      .when({ ...extend, ...one })
      .then({ ...extended, ...one });
    given(issued, { ...extended, ...one })
      .when({ ...extend, ...one })
      .thenNothing();
    given(issued)
      .when({ ...extend, obligations: ['1@oas-ga/regular/36'] })
      .thenRejected('obligation.unknown');
  });
});

describe('expecting something on another day', () => {
  const said = { obligations: ['1'], expectedOn: '2006-09', said: 'Note of the Secretariat' };
  const expectIt = { type: 'ExpectReport', ...said } as const;
  const expected = { type: 'ReportExpected', ...said, on } as const;
  it('is noted', () => given(issued).when(expectIt).then(expected));
  it('told twice says nothing new', () => given(issued, expected).when(expectIt).thenNothing());
  it('leaves the due time where it was', () => {
    const owed = stateOf(issued, expected);
    expect(owed && dueNow(owed).due).toEqual(owed?.obligation.due);
    expect(owed?.expected).toHaveLength(1);
  });
  it('is refused of a report that has come', () =>
    given(issued, submitted).when(expectIt).thenRejected('report.already-received'));
  it('is noted of what is no report, until that is done', () => {
    const meeting = { obligations: ['2'] };
    given(issued)
      .when({ ...expectIt, ...meeting })
      .then({ ...expected, ...meeting });
    given(issued, claimed)
      .when({ ...expectIt, ...meeting })
      .thenRejected('obligation.discharged');
  });
});

describe('waiving', () => {
  const waiver = { obligations: ['1'], ...decided, rule: null, reason: 'overtaken' };
  const waive = { type: 'WaiveObligation', ...waiver } as const;
  const waived = { type: 'ObligationWaived', ...waiver, on } as const;
  it('ends what is owed', () => given(issued).when(waive).then(waived));
  it('told twice says nothing new', () => given(issued, waived).when(waive).thenNothing());
  it('may follow from a rule of the body', () => {
    const rule = { by: null, rule: 'article 62: dissolution' };
    given(issued)
      .when({ ...waive, ...rule })
      .then({ ...waived, ...rule });
  });
  it('is refused of what was discharged', () =>
    given(issued, submitted).when(waive).thenRejected('obligation.discharged'));
  it('is refused on the word of whoever owes it', () =>
    given(issued)
      .when({ ...waive, creditor: 'oas-sg' })
      .thenRejected('waiver.debtors-word'));
  it('leaves nothing to give more time for', () =>
    given(issued, waived).when(extend).thenRejected('obligation.waived'));
});

describe('the reply of one of several, each of whom is asked', () => {
  const reply = {
    type: 'SubmitReport',
    kind: 'whole',
    document: 'note 1',
    obligations: ['1'],
    member: 'peru',
  } as const;
  const replied = { ...reply, type: 'ReportSubmitted', on } as const;
  it('is on file, and answers for nobody else', () => {
    given(issued).when(reply).then(replied);
    expect(stateOf(issued, replied)).toMatchObject({ received: null, submissions: [{ member: 'peru' }] });
  });
  it('told twice says nothing new', () => given(issued, replied).when(reply).thenNothing());
  it('is not that of another under the same symbol', () =>
    given(issued, replied)
      .when({ ...reply, member: 'chile' })
      .then({ ...replied, member: 'chile' }));
  it('is all there is where the last one is told to be the last', () =>
    expect(stateOf(issued, replied, { ...submitted, kind: 'last-part', document: 'note 34' })?.received).toMatchObject({
      document: 'note 34',
    }));
});

describe('what several owe', () => {
  const asked = (mode: AddresseeMode): MandateIssued => ({
    ...issued,
    terms: {
      ...issued.terms,
      obligations: [
        owes('1', {
          by: [
            { actor: 'oas-pc', name: 'Permanent Council' },
            { actor: 'iin', name: 'IIN' },
          ],
          mode,
        }),
      ],
    },
  });
  const came = (member?: string): MandateEvent => ({
    ...submitted,
    document: `report of ${member ?? 'both'}`,
    ...(member !== undefined && { member }),
  });
  const received = (mode: AddresseeMode, ...members: readonly (string | undefined)[]) =>
    stateOf(asked(mode), ...members.map(came))?.received?.document ?? null;

  it('each for itself is answered once all of them have answered', () => {
    expect(received('each', 'iin')).toBeNull();
    expect(received('each', 'iin', 'peru')).toBeNull();
    expect(received('each', 'iin', 'oas-pc')).toBe('report of oas-pc');
  });
  it('of whom any may do it is answered by the first', () => {
    expect(received('any', 'iin', 'oas-pc')).toBe('report of iin');
    expect(received('any', undefined)).toBe('report of both');
  });
  it('together is answered by one report of all, and by no part of them', () => {
    expect(received('jointly', 'iin', 'oas-pc')).toBeNull();
    expect(received('jointly', undefined)).toBe('report of both');
  });
});
