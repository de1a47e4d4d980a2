/** Bodies end mandates by paragraphs of decisions: through both doors, and on both axes of time. */
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
interface Shown {
  readonly id: string;
  readonly validity: string;
  readonly reporting: string;
  readonly successor: string | null;
}
const shown = async (ref: string, asOf: string): Promise<Shown | undefined> =>
  (await json<{ mandates: Shown[] }>('show', ref, '--as-of', asOf)).mandates[0];
const codeOf = async (...args: readonly string[]) => (await mandatum(...args)).err.split(':')[0];

/** Its reports fall due in June 2011 and June 2012. */
const R2551 = 'AG/RES. 2551 (XL-O/10) op. 7';
/** Its report fell due in June 2011. */
const R2456 = 'AG/RES. 2456 (XXXIX-O/09) op. 9';
const R2432 = 'AG/RES. 2432 (XXXVIII-O/08) op. 6';
const DECIDING = 'AG/RES. 2551 (XL-O/10) op. 1';
const reportsOf = async (ref: string, asOf: string) =>
  (
    await json<{ mandates: { obligations: { due: { session: string }; status: string }[] }[] }>(
      'show',
      ref,
      '--as-of',
      asOf,
    )
  ).mandates[0]?.obligations.map(({ due, status }) => [due.session, status]);

beforeAll(() => enterSeeds(data), 120_000);

describe('a mandate that the body ends', () => {
  it('ends by a paragraph of a decision on the register, and by no other', async () => {
    expect(await codeOf('terminate', R2551, '--on', '2011-09-01', '--by', 'AG/RES. 2551 (XL-O/10) op. 99')).toBe(
      'paragraph.unknown',
    );
    const told = ['terminate', R2551, '--by', DECIDING, '--on', '2011-09-01'];
    expect(await json(...told)).toMatchObject({ changed: true });
    expect(await json(...told)).toMatchObject({ changed: false });
  });

  it('owes what had fallen due by then, and nothing that falls due later', async () => {
    expect(await reportsOf(R2551, '2013-01-01')).toEqual([
      ['oas-ga/regular/41', 'overdue'],
      ['oas-ga/regular/42', 'cancelled'],
    ]);
    expect(await shown(R2551, '2011-08-31')).toMatchObject({ validity: 'in-force' });
    expect(await shown(R2551, '2011-09-01')).toMatchObject({ validity: 'terminated' });
  });

  it('is not renewed, claimed, superseded or merged any more', async () => {
    const later = ['--on', '2012-01-01'];
    expect(await codeOf('renew', R2551, '--by', 'AG/RES. 2551 (XL-O/10) op. 2', ...later)).toBe('mandate.ended');
    expect(await codeOf('claim', R2551, '--evidence', 'a report', ...later)).toBe('mandate.not-in-force');
    expect(await codeOf('supersede', R2551, '--by', DECIDING, ...later)).toBe('mandate.ended');
    expect(await codeOf('merge', R2551, '--into', R2456, '--by', DECIDING, ...later)).toBe('mandate.ended');
  });

  it('is told so in its history', async () => {
    expect((await mandatum('history', R2551)).out).toMatch(/terminated by AG\/RES\.\s+2551/);
  });

  it('leaves its place to another, which it names', async () => {
    const told = ['supersede', R2432, '--by', DECIDING, '--on', '2010-06-08', '--successor'];
    expect(await codeOf(...told, R2432)).toBe('mandate.succeeds-itself');
    const successor = (await shown(R2456, '2010-07-01'))?.id;
    expect(await json(...told, R2456)).toMatchObject({ changed: true });
    expect(await shown(R2432, '2010-07-01')).toMatchObject({ validity: 'superseded', successor });
    expect((await mandatum('show', R2432, '--as-of', '2010-07-01')).out).toContain(`succeeded by: ${R2456}`);
  });

  it('is merged by a decision, by HTTP as well, and keeps what it owed by then', async () => {
    const api = await ApiClient.over(data);
    try {
      const path = `/mandates/${inPath(R2456)}`;
      const told = { into: 'AG/RES. 2551 (XL-O/10) op. 2', by: DECIDING, on: '2011-12-01' };
      expect((await api.post(`${path}/merger`, told)).body.entries).toHaveLength(1);
      expect((await api.get(`${path}?asOf=2012-01-01`)).body).toMatchObject({
        validity: 'merged',
        reporting: 'overdue',
        mergedInto: null,
      });
      const { body } = await api.get<{ entries: readonly { what: string }[] }>(`${path}/history`);
      expect(body.entries.map(({ what }) => what)).toContain(`merged with ${told.into}, by ${DECIDING}`);
      expect((await api.post(`${path}/merger`, { ...told, into: R2456 })).body).toMatchObject({
        code: 'mandate.succeeds-itself',
      });
      expect((await api.post(`${path}/termination`, { by: DECIDING, on: '2012-02-01' })).body).toMatchObject({
        status: 409,
        code: 'mandate.ended',
      });
      const report = { mandates: [R2456], document: 'CP/doc.9999/12', on: '2012-03-01' };
      expect((await api.post('/reports', report)).body).toMatchObject({ changed: true });
      expect((await api.get(`${path}?asOf=2012-04-01`)).body).toMatchObject({ reporting: 'received-late' });
    } finally {
      await api.end();
    }
  });
});
