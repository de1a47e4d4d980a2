/** What is asked of each member of a group is one row: replies are counted, and who has not replied is told only where the members are known. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver } from '../../support/cli.js';
import { ApiClient, inPath } from '../api/api-client.js';

const REF = 'AG/RES. 1080 (XXI-O/91) op. 1';
let api: ApiClient;
beforeAll(async () => {
  api = await ApiClient.over();
  const said = {
    body: 'oas-ga',
    symbol: 'AG/RES. 1080 (XXI-O/91)',
    paragraph: '1',
    on: '1991-06-05',
    addressees: ['member states'],
    owed: [{ by: ['member states'], to: ['General Secretariat'], due: '1992-03-01' }],
    source: 'A list of 1998',
  };
  expect((await api.post('/mandates', said)).status).toBe(200);
}, 60_000);
afterAll(() => api.end());

interface Replies {
  readonly obligations: readonly {
    readonly received: number;
    readonly of: number | null;
    readonly members: readonly { readonly code: string; readonly document: string | null }[];
  }[];
}
const replies = async (asOf = '1992-06-01') =>
  (await api.get<Replies>(`/mandates/${inPath(REF)}/replies?asOf=${asOf}`)).body.obligations;
const submit = async (document: string, more: object) => {
  const said = { mandates: [REF], document, on: '1992-02-20', ...more };
  const { status, body } = await api.post<{ code?: string }>('/reports', said);
  return status === 200 ? 'entered' : body.code;
};
const member = (code: string, names: readonly string[], on: string) =>
  api.post(`/actors/${code}/members`, { members: names, on });

describe('what each member of a group is asked', () => {
  it('is not answered by one for all, unless somebody says so', async () => {
    expect(await submit('note 1', {})).toBe('entry.doubtful');
    expect(await replies()).toEqual([]);
  });

  it('is answered by one for itself; of whom else it is asked nobody can tell before the members are known', async () => {
    expect((await api.post('/actors', { name: 'Peru', kind: 'state' })).status).toBe(200);
    expect(await submit('note 1', { member: 'Peru' })).toBe('entered');
    expect(await replies()).toMatchObject([{ received: 1, of: null, members: [{ code: 'peru', document: 'note 1' }] }]);
    const { out } = await cliOver(api.data)('replies', REF, '--as-of', '1992-06-01');
    expect(out).toMatch(/1 of an unknown number received[\s\S]*cannot be told/);
  });

  it('is counted against those who are members on the day', async () => {
    await member('member-states', ['Peru', 'Chile'], '1948-04-30');
    await member('member-states', ['Canada'], '1990-01-08');
    expect(await replies()).toMatchObject([{ received: 1, of: 3 }]);
    expect((await replies())[0]?.members.filter(({ document }) => document === null)).toHaveLength(2);
    const shown = await api.get<{ obligations: object[] }>(`/mandates/${inPath(REF)}?asOf=1992-06-01`);
    expect(shown.body.obligations).toMatchObject([{ replies: { received: 1, of: 3 }, discharge: null }]);
    expect(await submit('note 2', { member: 'iin' })).toBe('report.no-member');
  });

  it('is no question where one alone is asked', async () => {
    const said = {
      body: 'oas-ga',
      symbol: 'AG/RES. 1081 (XXI-O/91)',
      paragraph: '1',
      on: '1991-06-05',
      addressees: ['Permanent Council'],
      owed: [{ to: ['General Assembly'], due: '1992-03-01' }],
      source: 'A list of 1998',
    };
    await api.post('/mandates', said);
    const other = 'AG/RES. 1081 (XXI-O/91) op. 1';
    expect(await submit('doc. 1', { mandates: [other], member: 'Peru' })).toBe('report.not-of-each');
    expect((await api.get<Replies>(`/mandates/${inPath(other)}/replies`)).body.obligations).toEqual([]);
  });

  it('is counted by those who are named, where several organs are asked, each for itself, together or whichever', async () => {
    const asked = async (paragraph: string, mode: string) => {
      const both = ['Permanent Council', 'IIN'];
      const said = {
        body: 'oas-ga',
        symbol: 'AG/RES. 1082 (XXI-O/91)',
        paragraph,
        on: '1991-06-05',
        addressees: both,
        owed: [{ by: both, mode, to: ['General Assembly'], due: '1992-03-01' }],
        source: 'A list of 1998',
      };
      expect((await api.post('/mandates', said)).status).toBe(200);
      return `AG/RES. 1082 (XXI-O/91) op. ${paragraph}`;
    };
    const shown = async (ref: string) =>
      (await api.get<{ obligations: object[] }>(`/mandates/${inPath(ref)}?asOf=1992-06-01`)).body.obligations[0];
    const each = await asked('1', 'each');
    expect(await submit('doc. 1', { mandates: [each], member: 'IIN' })).toBe('entered');
    expect(await shown(each)).toMatchObject({ mode: 'each', status: 'overdue', replies: { received: 1, of: 2 } });
    expect(await submit('doc. 2', { mandates: [each], member: 'Peru' })).toBe('report.not-asked-of');
    expect(await submit('doc. 2', { mandates: [each], member: 'Permanent Council' })).toBe('entered');
    expect(await shown(each)).toMatchObject({ status: 'received', discharge: { document: 'doc. 2' } });
    const jointly = await asked('2', 'jointly');
    expect(await submit('doc. 3', { mandates: [jointly], member: 'IIN' })).toBe('report.asked-jointly');
    expect(await submit('doc. 3', { mandates: [jointly] })).toBe('entered');
    expect(await shown(jointly)).toMatchObject({ status: 'received', replies: null });
    const any = await asked('3', 'any');
    expect(await submit('doc. 4', { mandates: [any], member: 'IIN' })).toBe('entered');
    expect(await shown(any)).toMatchObject({ status: 'received', mode: 'any' });
  });
});

describe('a report that no text asks for', () => {
  it('is on file, stands in the reporting record of who made it, and discharges nothing', async () => {
    const said = { document: 'CP/doc.4200/07', title: 'Activities of the year', on: '1992-04-02' };
    expect((await api.post('/actors/permanent-council/unasked-reports', said)).status).toBe(200);
    expect(
      (await api.post<{ entries: unknown[] }>('/actors/permanent-council/unasked-reports', said)).body.entries,
    ).toEqual([]);
    const page = await api.get<object>('/actors/permanent-council');
    expect(page.body).toMatchObject({ unaskedReports: [said] });
    const record = await api.get<{ items: object[] }>('/actors/permanent-council/reporting-record?asOf=1993-01-01');
    expect(record.body.items).toMatchObject([{ year: '1992', unasked: 1 }]);
    const before = await api.get<{ items: object[] }>('/actors/permanent-council/reporting-record?asOf=1992-04-01');
    expect(before.body.items).toMatchObject([{ year: '1992', unasked: 0 }]);
  });
});

describe('a term', () => {
  const asked = async (paragraph: string, due: string, more: object = {}): Promise<string> => {
    const said = {
      body: 'oas-ga',
      symbol: 'AG/RES. 1083 (XXI-O/91)',
      paragraph,
      on: '1991-06-05',
      addressees: ['Permanent Council'],
      owed: [{ to: ['General Assembly'], due }],
      source: 'A list of 1998',
      ...more,
    };
    expect((await api.post('/mandates', said)).status).toBe(200);
    return `AG/RES. 1083 (XXI-O/91) op. ${paragraph}`;
  };
  interface Why {
    readonly dues: readonly {
      readonly windowEndsOn: string | null;
      readonly missing: string | null;
      readonly steps: readonly { readonly rule: string }[];
    }[];
  }
  const why = async (ref: string) => (await api.get<Why>(`/mandates/${inPath(ref)}/why?asOf=1991-07-01`)).body.dues[0];
  const days = (said: object) => api.post('/bodies/oas-ga/days', said);

  it('passes over the holidays of a body, and stands still while it is dissolved', async () => {
    const working = await asked('1', 'within ten working days');
    const days60 = await asked('2', 'within sixty days', { session: 'oas-ga/regular/21' });
    expect(await why(working)).toMatchObject({ windowEndsOn: '1991-06-19' });
    expect(await why(days60)).toMatchObject({ windowEndsOn: '1991-08-04' });
    expect((await days({ holidays: ['--06-10', '1991-06-17'] })).status).toBe(200);
    expect(await why(working)).toMatchObject({ windowEndsOn: '1991-06-21' });
    expect((await why(working))?.steps[0]?.rule).toContain('and holidays (1991-06-10, 1991-06-17)');
    await days({ dissolved: ['1991-07-01/..'] });
    const open = await why(days60);
    expect(open).toMatchObject({ windowEndsOn: null });
    expect(open?.missing).toContain('the body is dissolved, and nobody has said until when');
    await days({ dissolved: ['1991-07-01/1991-07-10'] });
    expect(await why(days60)).toMatchObject({ windowEndsOn: '1991-08-14' });
    expect((await days({ holidays: ['Christmas'] })).body).toMatchObject({ code: 'body.days-invalid' });
  });

  it('ends with that of a body whose duties lapse with it, and nobody enters that', async () => {
    interface Listed {
      readonly items: readonly { readonly mandate: string }[];
    }
    const late = await asked('3', '1991-09-01');
    const answered = await asked('4', '1991-09-02');
    const later = await asked('5', '1993-09-01', { on: '1993-06-11', symbol: 'AG/RES. 1230 (XXIII-O/93)' });
    await api.post('/reports', { mandates: [answered], document: 'CP/doc.2200/91', on: '1991-08-20' });
    const overdue = async (asOf: string, more = '') =>
      (await api.get<Listed>(`/overdue?asOf=${asOf}${more}`)).body.items.map(({ mandate }) => mandate);
    const status = async (ref: string, asOf: string) =>
      (await api.get<{ obligations: { status: string }[] }>(`/mandates/${inPath(ref)}?asOf=${asOf}`)).body
        .obligations[0]?.status;
    expect(await overdue('1993-01-01')).toContain(late);
    const { body: head } = await api.get<{ seq: number }>('/health');
    expect((await days({ dutiesLapse: ['1992-12-31'] })).status).toBe(200);
    expect(await overdue('1992-12-31')).toContain(late);
    expect(await overdue('1993-01-01')).not.toContain(late);
    expect(await overdue('1993-01-01', `&knownAt=${head.seq}`)).toContain(late);
    expect(await status(late, '1993-01-01')).toBe('waived');
    expect(await status(answered, '1993-01-01')).toBe('received');
    expect(await status('AG/RES. 1230 (XXIII-O/93) op. 5', '1993-10-01')).toBe('overdue');
    expect(later).toContain('op. 5');
    const { body } = await api.get<{ dues: { over: string }[] }>(`/mandates/${inPath(late)}/why?asOf=1993-01-01`);
    expect(body.dues[0]?.over).toMatch(/^from 1993-01-01, by the rule of General Assembly \(OAS\)/);
    expect((await days({ dutiesLapse: ['at Christmas'] })).body).toMatchObject({ code: 'body.days-invalid' });
  });
});
