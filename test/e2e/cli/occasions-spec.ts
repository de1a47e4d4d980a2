/** Reports that come again: each occasion falls due by itself, is reported on by itself, and lists fold them. Through both doors. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};
interface Row {
  readonly id: string;
  readonly occasion?: string;
  readonly occasions?: { readonly overdue: number; readonly of: number; readonly lastOnFile: string | null };
  readonly daysOverdue: number | null;
  readonly due: { readonly byDefault?: true };
}
const overdue = (asOf: string, ...more: readonly string[]) => json<readonly Row[]>('overdue', '--as-of', asOf, ...more);
const rowOf = async (op: number, asOf: string, ...more: readonly string[]) =>
  (await overdue(asOf, ...more)).find(({ id }) => id.includes(`.${op}.1#`));

const GIVEN = 'AG/RES. 1800 (XXXI-O/01)';
const ANNUAL = `${GIVEN} op. 1`;
const EACH_SESSION = `${GIVEN} op. 2`;
const FEBRUARY = `${GIVEN} op. 3`;
const TEXT = [
  GIVEN,
  '',
  '(Adopted at the third plenary session, held on June 5, 2001)',
  '',
  'THE GENERAL ASSEMBLY,',
  '',
  'RESOLVES:',
  '',
  '1. To request the Secretary General to report annually to the General Assembly on fences.',
  '',
  '2. To instruct the Permanent Council to report to the General Assembly at each regular session on gates.',
  '',
  '3. To request the Secretary General to submit a report to the Permanent Council by the last day of February each year.',
].join('\n');
const SESSIONS = [
  ['oas-ga/regular/31', '2001-06-03', '2001-06-05'],
  ['oas-ga/regular/32', '2002-06-02', '2002-06-04'],
  ['oas-ga/regular/33', '2003-06-08', '2003-06-10'],
  ['oas-ga/regular/34', '2004-06-06', '2004-06-08'],
] as const;

beforeAll(async () => {
  const file = join(data, '1800.txt');
  writeFileSync(file, TEXT);
  await json('record', file, '--yes');
  for (const [session, opens, closes] of SESSIONS)
    await json('sessions', 'schedule', session, '--opens', opens, '--closes', closes);
}, 60_000);

describe('a report that comes again', () => {
  it('falls due each time by itself, without an entry', async () => {
    expect(await rowOf(3, '2002-02-28')).toBeUndefined();
    expect(await rowOf(3, '2002-03-01')).toMatchObject({ occasion: '2002', daysOverdue: 1 });
    expect(await rowOf(3, '2004-03-01', '--each')).toMatchObject({ occasion: '2002', daysOverdue: 732 });
    const each = (await overdue('2004-03-01', '--each')).filter(({ id }) => id.includes('.3.1#'));
    expect(each.map(({ occasion, daysOverdue }) => [occasion, daysOverdue])).toEqual([
      ['2002', 732],
      ['2003', 367],
      ['2004', 1],
    ]);
  });
  it('is one row, which says how many there are', async () => {
    expect(await rowOf(2, '2004-06-09')).toMatchObject({
      occasion: 'oas-ga/regular/32',
      occasions: { overdue: 3, of: 3, lastOnFile: null },
    });
    expect((await mandatum('overdue', '--as-of', '2004-06-09')).out).toContain('3 of 3, none on file');
  });
  it('is one row also where the mandate is shown, once there are many, and none is left out unsaid', async () => {
    const shown = async (asOf: string) => (await mandatum('show', FEBRUARY, '--as-of', asOf)).out;
    expect((await shown('2004-03-01')).match(/overdue by/g)).toHaveLength(3);
    const many = await shown('2020-03-01');
    expect(many.match(/overdue by/g)).toHaveLength(1);
    expect(many).toContain('19 of 19, none on file');
    expect(many).toContain('18 more occasions past due stand in the row of the first');
    const { out } = await mandatum('show', FEBRUARY, '--as-of', '2020-03-01', '--json');
    const { mandates } = JSON.parse(out) as {
      mandates: { obligations: { id: string; foldedInto: string | null }[] }[];
    };
    const owed = mandates[0]?.obligations ?? [];
    const [first] = owed.filter(({ foldedInto }) => foldedInto === null);
    expect(owed.filter(({ foldedInto }) => foldedInto === first?.id)).toHaveLength(18);
  });
  it('of which the text leaves open when says so', async () => {
    expect(await rowOf(1, '2002-12-31')).toBeUndefined();
    expect(await rowOf(1, '2003-01-01')).toMatchObject({ occasion: '2002', due: { byDefault: true } });
    expect((await mandatum('overdue', '--as-of', '2003-01-01')).out).toContain('by default');
    expect((await rowOf(2, '2003-01-01'))?.due.byDefault).toBeUndefined();
  });
  it('is found at each session, and a session without days is not passed over', async () => {
    const due = await json<readonly Row[]>('due', '--session', 'XXXIII', '--as-of', '2003-06-09');
    expect(due).toMatchObject([{ occasion: 'oas-ga/regular/33', status: 'due' }]);
    expect(await rowOf(2, '2004-06-09', '--session', 'XXXIII')).toMatchObject({ occasion: 'oas-ga/regular/33' });
    const undetermined = async (asOf: string) => json<readonly Row[]>('undetermined', '--as-of', asOf);
    expect(await undetermined('2004-06-08')).toEqual([]);
    expect(await undetermined('2004-06-09')).toMatchObject([{ occasion: 'oas-ga/regular/35', status: 'unscheduled' }]);
  });
});

describe('what is told of it', () => {
  it('is told of the occasion in whose time it comes, or of the one that is named', async () => {
    await json('submit', FEBRUARY, '--document', 'CP/doc.1/03', '--on', '2003-02-20');
    expect(await rowOf(3, '2004-06-09')).toMatchObject({
      occasion: '2002',
      occasions: { overdue: 2, of: 3, lastOnFile: '2003' },
    });
    await json('submit', FEBRUARY, '--document', 'CP/doc.2/03', '--on', '2003-05-05', '--occasion', '2002');
    expect(await rowOf(3, '2004-06-09')).toMatchObject({ occasion: '2004', occasions: { overdue: 1, of: 3 } });
    expect(await rowOf(3, '2004-06-09', '--known-at', '9')).toMatchObject({ occasions: { overdue: 3, of: 3 } });
  });
  it('has to name it where either may be meant', async () => {
    const { code, err } = await mandatum('submit', EACH_SESSION, '--document', 'CP/doc.3/02', '--on', '2002-06-10');
    expect([code === 0, err]).toEqual([false, expect.stringContaining('report.occasion-unclear')]);
    expect(err).toContain('oas-ga XXXII');
    expect(err).toContain('--occasion');
    await json('submit', EACH_SESSION, '--document', 'CP/doc.3/02', '--on', '2002-06-10', '--session', 'XXXII');
    expect(await rowOf(2, '2004-06-09')).toMatchObject({ occasion: 'oas-ga/regular/33', occasions: { overdue: 2 } });
  });
  it('is taken up where it is on file and was not considered: the last of several, each once', async () => {
    const considered = (said: string, on: string, ...more: readonly string[]) =>
      mandatum('considered', FEBRUARY, '--outcome', 'noted', '--said', said, '--on', on, ...more);
    expect((await considered('ACTA 1/03', '2003-02-19')).err).toMatch(/^report\.none-on-file: /);
    const deferred = ['considered', FEBRUARY, '--outcome', 'deferred', '--said', 'ACTA 2/03', '--on', '2003-06-01'];
    expect(await json(...deferred)).toMatchObject({ changed: true });
    for (const [said, on] of [
      ['ACTA 3/03', '2003-06-15'],
      ['ACTA 4/03', '2003-07-01'],
    ] as const)
      expect((await considered(said, on)).err).toBe('');
    const { mandates } = await json<{
      mandates: { obligations: { occasion: string; considered: { outcome: string; said: string }[] }[] }[];
    }>('show', FEBRUARY, '--as-of', '2004-02-01');
    const by = Object.fromEntries(
      (mandates[0]?.obligations ?? []).map(({ occasion, considered: all }) => [occasion, all.map(({ said }) => said)]),
    );
    expect(by).toMatchObject({ '2003': ['ACTA 2/03', 'ACTA 3/03'], '2002': ['ACTA 4/03'] });
    expect(await json(...deferred)).toMatchObject({ changed: false });
    expect((await considered('ACTA 5/03', '2003-08-01')).err).toMatch(/^report\.all-considered: .*--occasion/);
    expect((await considered('ACTA 5/03', '2003-08-01', '--occasion', '2002')).err).toBe('');
  });
  it('is refused of an occasion that there is not', async () => {
    const { err } = await mandatum(
      'submit',
      ANNUAL,
      '--document',
      'CP/doc.4/02',
      '--on',
      '2002-06-10',
      '--occasion',
      '1999',
    );
    expect(err).toContain('report.not-asked');
  });
  it('shows that one is missing, by itself', async () => {
    await json('searched', ANNUAL, '--series', 'CP/doc., by title', '--on', '2004-02-01', '--occasion', '2003');
    const verified = await overdue('2004-06-09', '--verified');
    expect(verified.map(({ occasion }) => occasion)).toEqual(['2003']);
  });
  it('moves one occasion, by the word of the creditor', async () => {
    await json('extend', FEBRUARY, '--until', '2004-09-30', '--officer', 'Chair of the Council', '--of', 'Permanent Council', '--on', '2004-03-20', '--owed', '1@2004'); // prettier-ignore
    expect(await rowOf(3, '2004-06-09')).toBeUndefined();
    expect(await rowOf(3, '2004-10-01')).toMatchObject({ occasion: '2004', daysOverdue: 1 });
  });

  it('was due at no session that was over before it was asked, whatever is told of that', async () => {
    const before = ['--opens', '2000-06-04', '--closes', '2000-06-06', '--although', 'as it is printed'];
    await json('sessions', 'schedule', 'oas-ga/regular/45', ...before);
    const told = [
      '--kind',
      'interim',
      '--document',
      'CP/doc.45',
      '--session',
      'oas-ga/regular/45',
      '--on',
      '2003-01-15',
    ];
    await json('submit', EACH_SESSION, ...told);
    const rows = await overdue('2003-06-01', '--each');
    expect(rows.filter(({ occasion }) => occasion === 'oas-ga/regular/45')).toEqual([]);
    const open = await json<readonly Row[]>('undetermined', '--as-of', '2003-06-01', '--why', 'before-adoption');
    expect(open.map(({ occasion }) => occasion)).toEqual(['oas-ga/regular/45']);
  });
});

describe('its mandate', () => {
  it('stops it, and what had fallen due stays owed', async () => {
    const later = join(data, '1900.txt');
    writeFileSync(later, TEXT.replace(GIVEN, 'AG/RES. 1900 (XXXIV-O/04)').replace('June 5, 2001', 'June 8, 2004').replace(/1\. [\s\S]*/, `1. To terminate the mandate given in operative paragraph 1 of resolution ${GIVEN}.`)); // prettier-ignore
    await json('record', later, '--yes');
    await json('terminate', ANNUAL, '--by', 'AG/RES. 1900 (XXXIV-O/04) op. 1', '--on', '2004-06-08');
    expect(await rowOf(1, '2010-01-01')).toMatchObject({ occasions: { overdue: 2, of: 2 } });
    expect(await rowOf(1, '2010-01-01', '--known-at', '9')).toMatchObject({ occasions: { overdue: 8, of: 8 } });
  });
});

describe('a body', () => {
  it('may mean a day of the year by what a text leaves open', async () => {
    const file = join(data, 'body.yaml');
    writeFileSync(file, 'code: oas-ga\nnames: { en: General Assembly of the OAS }\nvague_dues: { annual: --03-31 }\n');
    await json('bodies', 'import', file, '--anew');
    expect(await rowOf(1, '2002-03-31')).toBeUndefined();
    expect(await rowOf(1, '2002-04-01')).toMatchObject({ occasion: '2002', daysOverdue: 1, due: { byDefault: true } });
    expect(await rowOf(1, '2002-04-01', '--known-at', '9')).toBeUndefined();
  });
});

describe('the other door', () => {
  it('tells and lists the same', async () => {
    const listed = await overdue('2004-06-09', '--each');
    const shown = await json<{ mandates: readonly { obligations: readonly Row[] }[] }>('show', EACH_SESSION, '--as-of', '2003-06-01'); // prettier-ignore
    const api = await ApiClient.over(data);
    try {
      const page = await api.get<{ items: readonly Row[] }>('/overdue?asOf=2004-06-09&each=true');
      expect(page.body.items.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
      const mandate = await api.get<{ obligations: readonly Row[] }>(
        `/mandates/${inPath(EACH_SESSION)}?asOf=2003-06-01`,
      );
      expect(mandate.body.obligations.map(({ id }) => id)).toEqual(shown.mandates[0]?.obligations.map(({ id }) => id));
      const told = {
        mandates: [EACH_SESSION],
        document: 'CP/doc.9/04',
        on: '2004-06-07',
        occasion: 'oas-ga/regular/33',
      };
      expect((await api.post('/reports', told)).status).toBe(200);
      expect((await api.get<{ items: readonly Row[] }>('/overdue?asOf=2004-06-09&session=XXXIII')).body.items).toEqual(
        [],
      );
    } finally {
      await api.end();
    }
  });
});
