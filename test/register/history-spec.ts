/** Histories on registers of their own: what was entered out of turn bears a remark. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HistoryOf } from '#register';
import { Office } from './office.js';
import { type Step } from './steps.js';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.close());

const session = 'oas-ga/regular/36';
const days = { opensOn: '2006-06-04', closesOn: '2006-06-06' };
const due = { form: 'at-session', session } as const;
const told = async (...steps: readonly Step[]) => {
  for (const step of steps) expect(await office.take(step)).toBeUndefined();
};
const remarked = async (ref: string) => {
  const { entries } = await office.queries.execute(new HistoryOf({ asOf: '2010-01-01' }, ref));
  return entries.filter(({ remark }) => remark !== null).map(({ type, on }) => `${type} ${on}`);
};
const calendar: Step = { type: 'schedule', session, days, on: null };
const record: Step = {
  type: 'record',
  symbol: 'AG/RES. 2002 (XXXV-O/05)',
  paragraphs: [
    {
      class: 'mandate',
      addressee: 'oas-pc',
      obligations: [{ kind: 'report', to: 'oas-ga', due }],
      renews: [],
      term: null,
      about: 'water',
    },
  ],
  draft: false,
  confirmed: false,
  findings: [],
  on: '2005-06-07',
};

describe('a history', () => {
  it('has no remark where everything was entered in its turn', async () => {
    await told(calendar, record, {
      type: 'move',
      session,
      days: { ...days, closesOn: '2006-06-07' },
      on: '2006-01-15',
    });
    await told({ type: 'open', session, on: '2006-06-04' }, { type: 'close', session, on: '2006-06-07' });
    await told({
      type: 'submit',
      kind: 'whole',
      member: null,
      of: 0,
      document: 'CP/doc.1',
      session: null,
      id: null,
      on: '2006-06-06',
    });
    expect(await remarked(session)).toEqual([]);
    expect(await remarked('AG/RES. 2002 (XXXV-O/05) op. 1')).toEqual([]);
  });

  it('remarks on the move of a session that turns out to have opened before', async () => {
    await told(calendar, record, {
      type: 'move',
      session,
      days: { ...days, closesOn: '2006-06-07' },
      on: '2006-06-05',
    });
    await told({ type: 'open', session, on: '2006-06-04' });
    expect(await remarked(session)).toEqual(['session.rescheduled.v1 2006-06-05']);
    expect(await remarked('AG/RES. 2002 (XXXV-O/05) op. 1')).toEqual(['session.rescheduled.v1 2006-06-05']);
  });

  it('keeps two documents for one report, the later as an addendum to the earlier', async () => {
    const submit = { type: 'submit', kind: 'whole', member: null, of: 0, session: null, id: null } as const;
    await told(calendar, record, { ...submit, document: 'CP/doc.2', on: '2006-09-10' });
    await told({ ...submit, document: 'CP/doc.1', on: '2006-06-05' });
    expect(await remarked('AG/RES. 2002 (XXXV-O/05) op. 1')).toEqual([]);
  });

  it('remarks on an acceptance whose claim was taken back', async () => {
    await told(calendar, record, { type: 'claim', of: 0, evidence: 'a meeting', on: '2006-03-31' });
    await told({ type: 'accept', of: 0, decision: 'AG/RES. 9', on: '2006-06-06' });
    const claim = office.entries.findIndex(({ type }) => type === 'mandate.fulfilment-claimed.v1');
    await told({ type: 'retract', of: claim });
    expect(await remarked('AG/RES. 2002 (XXXV-O/05) op. 1')).toEqual(['mandate.fulfilment-accepted.v1 2006-06-06']);
  });
});
