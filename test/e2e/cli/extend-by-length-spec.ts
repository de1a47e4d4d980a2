/** More time by a length, and not until a day: counted from the day that it had. Through both doors. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};

/** Due at the forty-first session, from 5 to 7 June 2011. */
const R2456 = 'AG/RES. 2456 (XXXIX-O/09) op. 9';
const R2432 = 'AG/RES. 2432 (XXXVIII-O/08) op. 6';
const GIVING = 'AG/RES. 2551 (XL-O/10) op. 1';

beforeAll(() => enterSeeds(data), 120_000);

describe('more time by a length', () => {
  const extend = ['extend', R2456, '--until', 'by eighteen months', '--by', GIVING, '--on', '2010-06-08'];

  it('is counted from the last day on which it was due, and why tells so', async () => {
    expect(await json(...extend)).toMatchObject({ changed: true });
    const { mandates } = await json<{ mandates: { obligations: { due: object; originalDue: object }[] }[] }>(
      ...['show', R2456, '--as-of', '2011-06-08'],
    );
    expect(mandates[0]?.obligations[0]).toMatchObject({
      status: 'scheduled',
      due: { windowEndsOn: '2012-12-07' },
      originalDue: { windowEndsOn: '2011-06-07' },
    });
    const why = (await mandatum('why', R2456, '--as-of', '2011-06-08')).out;
    expect(why).toContain('"by eighteen months, from 2011-06-07"');
  });

  it('is no news when it is told again, and no more time', async () => {
    expect(await json(...extend)).toMatchObject({ changed: false });
    const other = await mandatum('extend', R2456, '--until', 'by six months', '--by', GIVING, '--on', '2010-06-08');
    expect(other.err).toMatch(/^mandate\.told-otherwise: /);
  });

  it('is refused where nobody knows the day that it had', async () => {
    const undated = ['extend', 'AG/RES. 1948 (XXXIII-O/03) op. 2.b', '--until', 'by P6M', '--on', '2004-01-15'];
    const officer = ['--officer', 'Chair', '--of', 'General Assembly'];
    expect((await mandatum(...undated, ...officer)).err).toMatch(/^extension\.day-unknown: /);
  });

  it('is no more time for what only runs, which a paragraph renews', async () => {
    const file = join(data, 'panel.txt');
    const held = '(Adopted at the fourth plenary session, held on June 4, 2009)';
    const says = '1. To extend until March 28, 2011 the mandate of the Panel on Lamps.';
    writeFileSync(file, ['AG/RES. 2520 (XXXIX-O/09)', held, 'THE GENERAL ASSEMBLY,', 'RESOLVES:', says].join('\n\n'));
    await json('record', file, '--yes');
    const officer = ['--officer', 'Chair', '--of', 'General Assembly', '--on', '2010-01-01'];
    const refused = await mandatum('extend', 'AG/RES. 2520 (XXXIX-O/09) op. 1', '--until', 'by one year', ...officer);
    expect(refused.err).toMatch(/^extension\.of-term: .*renewal/);
  });

  it('ends with a month where what it prolongs does', async () => {
    const file = join(data, 'bridges.txt');
    const held = '(Adopted at the fourth plenary session, held on June 4, 2009)';
    const asks =
      '1. To instruct the General Secretariat to report to the Permanent Council on bridges by June 30, 2010.';
    writeFileSync(file, ['AG/RES. 2521 (XXXIX-O/09)', held, 'THE GENERAL ASSEMBLY,', 'RESOLVES:', asks].join('\n\n'));
    await json('record', file, '--yes');
    const ref = 'AG/RES. 2521 (XXXIX-O/09) op. 1';
    const officer = ['--officer', 'Chair', '--of', 'General Assembly', '--on', '2010-01-01'];
    await json('extend', ref, '--until', 'by six months', ...officer);
    expect((await mandatum('why', ref, '--as-of', '2010-02-01')).out).toContain('scheduled: 2010-12-31 to 2010-12-31');
  });

  it('is given through the other door', async () => {
    const api = await ApiClient.over(data);
    try {
      const path = `/mandates/${inPath(R2432)}`;
      const said = { until: 'by P6M', officer: 'Chair', creditor: 'General Assembly', on: '2009-01-15' };
      expect((await api.post(`${path}/extensions`, said)).body).toMatchObject({ changed: true });
      expect((await api.get(`${path}?asOf=2009-06-05`)).body).toMatchObject({
        obligations: [{ due: { windowEndsOn: '2009-12-04' } }],
      });
    } finally {
      await api.end();
    }
  });
});
