/** A mandate rests, and is taken up again, by paragraphs of decisions: through both doors, and on both axes of time. */
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

/** Its report falls due on 8 June 2004. */
const R1948 = 'AG/RES. 1948 (XXXIII-O/03) op. 3';
const SUSPENDING = 'AG/RES. 2118 (XXXV-O/05) op. 1';
/** It holds from before its adoption, which is in doubt. */
const MADE_UP = ['--although', 'With effect from March'] as const;
const RESUMING = 'AG/RES. 2456 (XXXIX-O/09) op. 1';

const isOverdue = async (asOf: string, ...more: readonly string[]) =>
  (await json<{ mandate: string }[]>('overdue', '--as-of', asOf, ...more)).some(({ mandate }) => mandate === R1948);
const shown = async (asOf: string) => {
  const { mandates } = await json<{ mandates: { validity: string; reporting: string; validityBy: object | null }[] }>(
    'show',
    R1948,
    '--as-of',
    asOf,
  );
  return mandates[0];
};
const codeOf = async (...args: readonly string[]) => (await mandatum(...args)).err.split(':')[0];
const lastSeq = async () => String((await json<{ seq: number }>('health')).seq);

let before: string;
let suspension: string;
beforeAll(async () => {
  await enterSeeds(data);
  before = await lastSeq();
}, 120_000);

/** Each goes on where the one before ended; the server takes the register with it. */
describe('a mandate that rests', () => {
  it('cannot be taken up before it was laid down', async () => {
    expect(await codeOf('resume', R1948, '--by', RESUMING, '--on', '2009-06-04')).toBe('mandate.not-suspended');
  });

  it('rests by a paragraph of a decision on the register, and by no other', async () => {
    const suspend = ['suspend', R1948, ...MADE_UP, '--on', '2004-03-01', '--by'];
    expect(await codeOf(...suspend, 'AG/RES. 2118 (XXXV-O/05) op. 99')).toBe('paragraph.unknown');
    expect(await codeOf(...suspend, 'AG/RES. 9999 (XXXV-O/05) op. 1')).toBe('ref.unknown');
    const entered = await json<{ changed: boolean; entries: { id: string }[] }>(...suspend, SUSPENDING);
    expect(entered.changed).toBe(true);
    suspension = entered.entries[0]?.id ?? '';
    expect(await json(...suspend, SUSPENDING)).toMatchObject({ changed: false });
    expect(await codeOf(...suspend, RESUMING)).toBe('mandate.not-in-force');
  });

  it('is not told of another day by the same paragraph, unless the first is taken back', async () => {
    for (const on of ['2004-02-01', '2004-04-01'])
      expect((await mandatum('suspend', R1948, ...MADE_UP, '--by', SUSPENDING, '--on', on)).err).toMatch(
        /^mandate\.told-otherwise: That is on record already, as of 2004-03-01, .*take back the entry/,
      );
  });

  it('owes nothing that falls due meanwhile, as known since; before, it was overdue', async () => {
    expect(await shown('2004-02-29')).toMatchObject({ validity: 'in-force', reporting: 'scheduled', validityBy: null });
    expect(await shown('2004-12-31')).toMatchObject({
      validity: 'suspended',
      reporting: 'suspended',
      validityBy: { symbol: 'AG/RES. 2118 (XXXV-O/05)', paragraph: '1' },
    });
    expect(await isOverdue('2004-12-31')).toBe(false);
    expect(await isOverdue('2004-12-31', '--known-at', before)).toBe(true);
  });

  it('is what its window says once it is taken up again', async () => {
    await json('resume', R1948, '--by', RESUMING, '--on', '2009-06-04');
    expect(await json('resume', R1948, '--by', RESUMING, '--on', '2009-06-04')).toMatchObject({ changed: false });
    expect(await isOverdue('2009-06-03')).toBe(false);
    expect(await isOverdue('2009-06-04')).toBe(true);
    expect(await shown('2009-06-04')).toMatchObject({ validity: 'in-force', reporting: 'overdue' });
  });

  it('is told so in its history', async () => {
    const { out } = await mandatum('history', R1948);
    expect(out).toMatch(/suspended by AG\/RES\.\s+2118/);
    expect(out).toMatch(/resumed by AG\/RES\.\s+2456/);
  });

  it('never rested where that was entered wrongly', async () => {
    await json('retract', suspension, '--reason', 'another mandate', '--yes');
    expect(await isOverdue('2004-12-31')).toBe(true);
  });

  it('rests through the other door as well', async () => {
    const api = await ApiClient.over(data);
    try {
      const path = `/mandates/${inPath(R1948)}`;
      const told = { by: SUSPENDING, on: '2010-01-01' };
      expect((await api.post(`${path}/suspensions`, told)).body).toMatchObject({ changed: true });
      expect((await api.get(`${path}?asOf=2010-02-01`)).body).toMatchObject({ validity: 'suspended' });
      const otherwise = await api.post(`${path}/resumptions`, { by: RESUMING, on: '2010-06-01' });
      expect(otherwise.body).toMatchObject({
        status: 409,
        code: 'mandate.told-otherwise',
        values: { on: '2009-06-04' },
      });
      const resumed = await api.post(`${path}/resumptions`, { by: 'AG/RES. 2551 (XL-O/10) op. 1', on: '2010-06-08' });
      expect(resumed.body).toMatchObject({ changed: true });
      expect((await api.post(`${path}/resumptions`, { by: SUSPENDING, on: '2010-07-01' })).body).toMatchObject({
        status: 409,
        code: 'mandate.not-suspended',
      });
    } finally {
      await api.end();
    }
  });
});
