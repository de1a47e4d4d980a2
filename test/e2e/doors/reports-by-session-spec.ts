/** What became of the reports that were asked for to each session, through both doors and on both axes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, doneBy, itemsBy, temporaryFolder } from '../../support/cli.js';
import { CALENDAR } from '../../support/seeds.js';
import { ApiClient, type ListBody } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const done = doneBy(mandatum);
const items = itemsBy(mandatum);

const GIVEN = 'AG/RES. 2700 (XLII-O/12)';
const TEXT = `${GIVEN}

(Adopted at the fourth plenary session, held on June 5, 2012)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To request the General Secretariat to report to the General Assembly at its forty-third regular session on water.

2. To request the Permanent Council to report to the General Assembly at its forty-third regular session on air.

3. To request the Permanent Council to report to the General Assembly at its forty-fourth regular session on earth.

4. To request the Permanent Council to report to the General Assembly at its forty-fifth regular session on fire.

5. To request the Permanent Council to report to the General Assembly in due course on time.
`;
const LATER = '2014-12-31';

interface Told {
  readonly session: string;
  readonly opensOn: string | null;
  readonly total: number;
  readonly inTime: number;
  readonly late: number;
  readonly refused: number;
  readonly noneOnFile: number;
  readonly notYetDue: number;
}
const told = (...args: readonly string[]) => items<Told>('reports-by-session', '--as-of', LATER, ...args);
const XLIII = 'oas-ga/regular/43';

let api: ApiClient;
/** Before any report was entered. */
let recorded: string;
beforeAll(async () => {
  await done('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  const file = join(data, '2700.txt');
  writeFileSync(file, TEXT);
  await done('record', file, '--yes');
  recorded = String((JSON.parse(await done('health', '--json')) as { seq: number }).seq);
  await done('submit', `${GIVEN} op. 1`, '--document', 'CP/doc.1/13', '--on', '2013-05-01');
  const ground = ['--kind', 'refusal', '--ground', 'Secrecy'];
  await done('submit', `${GIVEN} op. 3`, '--document', 'CP/doc.2/14', '--on', '2014-05-01', ...ground);
  api = await ApiClient.over(data);
}, 60_000);
afterAll(() => api.end());

describe('reports by session', () => {
  it('tells of every session what came and what did not, the latest first', async () => {
    const all = await told();
    expect(all.map(({ session }) => session)).toEqual(['oas-ga/regular/45', 'oas-ga/regular/44', XLIII]);
    expect(all[0]).toMatchObject({ total: 1, notYetDue: 1, noneOnFile: 0 });
    expect(all[1]).toMatchObject({ total: 1, refused: 1, noneOnFile: 0 });
    expect(all[2]).toMatchObject({ total: 2, inTime: 1, noneOnFile: 1, opensOn: '2013-06-04' });
    expect(await done('reports-by-session', '--as-of', LATER)).toContain('Not judged: 1 report');
  });

  it('is narrowed to a body and to who owes, and holds as it was known', async () => {
    const its = await told('--body', 'oas-ga', '--by', 'General Secretariat');
    expect(its).toEqual([expect.objectContaining({ session: XLIII, total: 1, inTime: 1 })]);
    expect(await told('--body', 'oas-cp')).toEqual([]);
    const before = await told('--known-at', recorded);
    expect(before.at(-1)).toMatchObject({ total: 2, inTime: 0, noneOnFile: 2 });
    expect(before.at(-2)).toMatchObject({ total: 1, refused: 0, noneOnFile: 1 });
  });

  it('is the same over HTTP, page by page, and as a file', async () => {
    const [first, ...rest] = await told();
    const one = await api.get<ListBody<Told>>(`/reports-by-session?asOf=${LATER}&limit=1`);
    const next = await api.get<ListBody<Told>>(`/reports-by-session?asOf=${LATER}&page=${String(one.body.next)}`);
    expect([one.body.items, next.body.items]).toEqual([[first], rest]);
    const file = await api.get(`/reports-by-session.csv?asOf=${LATER}`);
    expect(file.text.split('\n')[0]).toMatch(/^session,opensOn,total,/);
  });
});
