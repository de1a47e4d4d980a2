import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { mandateDecider } from './mandate.decider.js';
import { type MandateEvent } from './mandate.events.js';
import { type Obligation, type Source } from './mandate.terms.js';
import { dueNow } from './obligation.state.js';

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
    obligations: [owes('1'), owes('2', { kind: 'action' }), owes('3', { recurrence: 'annually' })],
  },
  on: '2005-06-07',
};
const submitted: MandateEvent = { type: 'ReportSubmitted', document: 'CP/doc.1', obligations: ['1'], on: '2006-03-17' };
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

describe('expecting a report on another day', () => {
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
  it('is refused of what is no report', () =>
    given(issued)
      .when({ ...expectIt, obligations: ['2'] })
      .thenRejected('mandate.no-report-asked'));
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
