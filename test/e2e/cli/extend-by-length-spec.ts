/** More time by a length, and not until a day: counted from the day that it had. Through both doors. */
import { beforeAll, describe, expect, it } from '@jest/globals';
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
