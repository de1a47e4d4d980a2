/** What debtors say and creditors decide, through both doors: only a creditor moves a due time, and only a whole report ends it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const R1948 = 'AG/RES. 1948 (XXXIII-O/03) op. 3';
const R2456 = 'AG/RES. 2456 (XXXIX-O/09) op. 9';
const BY_BODY = ['--by', 'AG/RES. 2432 (XXXVIII-O/08) op. 1'];

let api: ApiClient;
beforeAll(async () => {
  await enterSeeds(data);
  api = await ApiClient.over(data);
}, 120_000);
afterAll(() => api.end());

const codeOf = async (...args: readonly string[]) => (await mandatum(...args)).err.split(':')[0];
const done = async (...args: readonly string[]) => expect((await mandatum(...args)).err).toBe('');

interface Owed {
  readonly status: string;
  readonly daysOverdue: number | null;
  readonly due: { readonly session: string };
  readonly originalDue: { readonly session: string; readonly windowEndsOn: string } | null;
  readonly expected: { readonly expectedOn: string } | null;
  readonly submissions: readonly { readonly kind: string }[];
}
const owed = async (ref: string, asOf: string): Promise<Owed | undefined> =>
  (await api.get<{ obligations: Owed[] }>(`/mandates/${inPath(ref)}?asOf=${asOf}`)).body.obligations[0];

describe('a due time', () => {
  it('is moved by no debtor, and by nobody who is not named', async () => {
    const extend = ['extend', R1948, '--until', 'XXXVI', '--on', '2004-06-08'];
    expect(await codeOf(...extend)).toBe('creditor.unnamed');
    expect(await codeOf(...extend, '--officer', 'Chair', '--of', 'Permanent Council')).toBe('extension.debtors-word');
    expect(await codeOf(...extend, '--officer', 'Chair', '--of', 'CIM')).toBe('entry.doubtful');
    const said = { until: 'XXXVI', officer: 'Chair', creditor: 'Permanent Council', on: '2004-06-08' };
    const refused = await api.post<{ code: string }>(`/mandates/${inPath(R1948)}/extensions`, said);
    expect([refused.status, refused.body.code]).toEqual([409, 'extension.debtors-word']);
  });

  it('stays where it is when a report is expected later, and both are told', async () => {
    await done('expect', R1948, '--expected', '2005-09', '--said', 'Note of the Chair', '--on', '2004-06-01');
    expect(await owed(R1948, '2004-06-09')).toMatchObject({
      status: 'overdue',
      daysOverdue: 1,
      expected: { expectedOn: '2005-09' },
      originalDue: null,
    });
  });

  it('is moved by a decision of the body; the first one stays readable, in files too', async () => {
    await done('extend', R1948, '--until', 'oas-ga/regular/39', '--on', '2008-06-03', ...BY_BODY);
    expect(await owed(R1948, '2008-06-02')).toMatchObject({ status: 'overdue', originalDue: null });
    expect(await owed(R1948, '2008-06-03')).toMatchObject({
      status: 'scheduled',
      due: { session: 'oas-ga/regular/39' },
      originalDue: { session: 'oas-ga/regular/34', windowEndsOn: '2004-06-08' },
    });
    const { text } = await api.get('/overdue.csv?asOf=2010-01-01');
    const [heads = '', ...rows] = text.split('\n');
    expect(heads.split(',')).toEqual(expect.arrayContaining(['originalDue.session', 'originalDue.windowEndsOn']));
    expect(rows.find((row) => row.includes('1948'))).toContain('2004-06-08');
  });
});

describe('why it is due when it is', () => {
  it('tells the words, what they come to, who moved it, and the entry of the calendar, at both doors', async () => {
    const { out } = await mandatum('why', R1948, '--as-of', '2008-06-03');
    expect(out).toContain('the text says: "at its thirty-fourth regular session"');
    expect(out).toContain('more time by AG/RES. 2432 (XXXVIII-O/08) op. 1: "oas-ga/regular/39"');
    expect(out).toContain('the calendar: oas-ga XXXIX opens on 2009-06-02');
    const { body } = await api.get(`/mandates/${inPath(R1948)}/why?asOf=2008-06-03`);
    const json = await mandatum('why', R1948, '--as-of', '2008-06-03', '--json');
    expect(JSON.parse(json.out)).toEqual(body);
    expect(body).toMatchObject({
      dues: [
        { steps: [{ by: null }, {}], windowEndsOn: '2009-06-04', missing: null, calendar: { source: 'certified' } },
      ],
    });
  });

  it('tells why there is no day', async () => {
    const { body } = await api.get(`/mandates/${inPath('AG/RES. 1948 (XXXIII-O/03) op. 2.b')}/why`);
    expect(body).toMatchObject({ dues: [{ missing: expect.stringMatching(/no day, no session/), calendar: null }] });
    expect(await codeOf('why', 'AG/RES. 9 (I-O/71) op. 1')).toBe('ref.unknown');
  });
});

describe('a submission', () => {
  const submit = (document: string, on: string, ...more: readonly string[]) =>
    ['submit', R2456, '--document', document, '--on', on, ...more] as const;

  it('of a part or a holding reply leaves the report overdue, and says so', async () => {
    await done(...submit('CP/doc.1', '2011-06-06', '--kind', 'interim'));
    await done(...submit('CP/doc.2', '2011-06-07', '--kind', 'part'));
    const { out } = await mandatum('overdue', '--as-of', '2011-06-08', '--session', 'oas-ga/regular/41');
    expect(out).toMatch(/holding reply of\s+2011-06-06/);
    expect(out).toContain('part on file: CP/doc.2');
    expect(await owed(R2456, '2011-06-08')).toMatchObject({ status: 'overdue', daysOverdue: 1 });
  });

  it('that is handed over to somebody on its way is with them, and answers nothing until it comes', async () => {
    expect(await codeOf(...submit('CP/doc.9', '2011-06-07', '--kind', 'handed-over'))).toBe('report.through-missing');
    await done(...submit('CP/doc.9', '2011-06-07', '--kind', 'handed-over', '--through', 'Chair of the Council'));
    const { out } = await mandatum('overdue', '--as-of', '2011-06-08', '--session', 'oas-ga/regular/41');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('with Chair of the Council since 2011-06-07, in time');
    const record = async (): Promise<unknown> =>
      JSON.parse(
        (await mandatum('reporting-record', '--by', 'Permanent Council', '--as-of', '2011-06-08', '--json')).out,
      );
    expect(await record()).toContainEqual(
      expect.objectContaining({ year: '2011', handedOver: 1, noneOnFile: 1, total: 2 }),
    );
  });

  it('that refuses names its ground', async () => {
    expect(await codeOf(...submit('Letter', '2011-06-09', '--kind', 'refusal'))).toBe('report.ground-missing');
  });

  it('that makes the parts a whole discharges, and is considered', async () => {
    expect(await codeOf('considered', R1948, '--outcome', 'noted', '--said', 'minutes', '--on', '2008-06-04')).toBe(
      'report.none-on-file',
    );
    await done(...submit('CP/doc.3', '2011-06-10', '--kind', 'last-part', '--languages', 'en', '--languages', 'es'));
    await done('considered', R2456, '--outcome', 'deferred', '--said', 'minutes of 10 June', '--on', '2011-06-10');
    expect(await owed(R2456, '2011-06-11')).toMatchObject({
      status: 'received-late',
      discharge: { document: 'CP/doc.3', daysLate: 3 },
      handedOver: { through: 'Chair of the Council', timeliness: 'in-time' },
      considered: [{ outcome: 'deferred' }],
      submissions: [
        { kind: 'interim' },
        { kind: 'part' },
        { kind: 'handed-over' },
        { kind: 'last-part', languages: ['en', 'es'] },
      ],
    });
  });

  it('dated before the mandate was given is refused', async () => {
    expect(await codeOf(...submit('CP/doc.0', '2009-06-03'))).toBe('mandate.not-issued');
  });

  it('discharges what is owed, so that it cannot be waived', async () => {
    const waive = ['waive', R2456, '--reason', 'overtaken', '--rule', 'Rules, article 62', '--on', '2011-07-01'];
    expect(await codeOf(...waive)).toBe('obligation.discharged');
    await done('waive', R1948, '--reason', 'overtaken', '--rule', 'Rules, article 62', '--on', '2010-07-01');
    expect(await owed(R1948, '2010-07-01')).toMatchObject({ status: 'waived', waiver: { reason: 'overtaken' } });
  });
});
