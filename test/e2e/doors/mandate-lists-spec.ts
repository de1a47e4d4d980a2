/** Lists of mandates by where they stand, through both doors and on both axes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR } from '../../support/seeds.js';
import { ApiClient, type ListBody } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const done = async (...args: readonly string[]): Promise<string> => {
  const { out, err } = await mandatum(...args);
  if (err !== '') throw new Error(err);
  return out;
};
const refs = async (...args: readonly string[]): Promise<readonly string[]> =>
  (JSON.parse(await done(...args, '--json')) as { ref: string }[]).map(({ ref }) => ref);

const GIVEN = 'AG/RES. 2700 (XLII-O/12)';
const [RAPPORTEUR, GROUP] = [`${GIVEN} op. 1`, `${GIVEN} op. 2`];
const TEXT = `${GIVEN}

(Adopted at the fourth plenary session, held on June 5, 2012)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To extend until December 31, 2014 the mandate of the Special Rapporteur.

2. To instruct the General Secretariat to support the working group until the forty-fifth regular session.

3. To instruct the General Secretariat to prepare a study on water, subject to the availability of financial resources.
`;

let api: ApiClient;
beforeAll(async () => {
  await done('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  const file = join(data, '2700.txt');
  writeFileSync(file, TEXT);
  await done('record', file, '--yes');
  api = await ApiClient.over(data);
}, 60_000);
afterAll(() => api.end());

/** The same list over HTTP, as items and as a file. */
const overHttp = async (path: string): Promise<{ readonly refs: readonly string[]; readonly csv: string }> => {
  const [list, query = ''] = path.split('?');
  const { body } = await api.get<ListBody<{ ref: string }>>(`/${path}`);
  const file = await api.get(`/${list ?? ''}.csv?${query}`);
  return { refs: body.items.map(({ ref }) => ref), csv: file.text.trimEnd() };
};

describe('what has lapsed', () => {
  it('is listed from the day after its term', async () => {
    expect(await refs('lapsed', '--as-of', '2014-12-31')).toEqual([]);
    expect(await refs('lapsed', '--as-of', '2015-01-01')).toEqual([RAPPORTEUR]);
    expect(await refs('lapsed', '--as-of', '2015-06-17')).toEqual([RAPPORTEUR, GROUP]);
    const out = await done('lapsed', '--as-of', '2015-06-17', '--addressee', 'General Secretariat');
    expect(out).toMatch(/^Coverage: /m);
    expect(out).toContain('until the forty-fifth');
    expect(out).toContain('(2015-06-16)');
    expect(out).toMatch(/^1 lapsed\.$/m);
  });

  it('is the same over HTTP, and as a file', async () => {
    const found = await overHttp('lapsed?asOf=2015-06-17');
    expect(found.refs).toEqual([RAPPORTEUR, GROUP]);
    expect(found.csv).toBe(await done('lapsed', '--as-of', '2015-06-17', '--csv'));
  });
});
