/** A renewal adds what it asks, and undoes nothing of what was done before. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};

/** To convene a meeting before June 2006: held in March 2006, accepted in June 2008. */
const R2118 = 'AG/RES. 2118 (XXXV-O/05) op. 3';
const HELD = 'First Meeting, Isla Margarita';
const shown = async (asOf: string) => (await json<{ mandates: object[] }>('show', R2118, '--as-of', asOf)).mandates[0];

beforeAll(async () => {
  await enterSeeds(data);
}, 120_000);

describe('a mandate that was fulfilled', () => {
  it('is in force again once it is renewed, and its meeting stays held', async () => {
    const meeting = { kind: 'meeting', status: 'received', discharge: { timeliness: 'in-time' } };
    expect(await shown('2009-01-01')).toMatchObject({ validity: 'fulfilled', obligations: [meeting] });
    await json('evidence', 'add', R2118, '--evidence', 'CP/doc.4100/06', '--on', '2006-04-01');
    await json('renew', R2118, '--by', 'AG/RES. 2456 (XXXIX-O/09) op. 9', '--on', '2009-06-04');
    expect(await shown('2011-06-08')).toMatchObject({
      validity: 'in-force',
      delivery: 'no-information',
      claim: null,
      evidence: [],
      fulfilledBefore: [
        { acceptedBasis: 'preamble of AG/RES. 2432 (XXXVIII-O/08)', brought: [{ evidence: 'CP/doc.4100/06' }] },
      ],
      obligations: [meeting, { kind: 'report', status: 'overdue' }],
    });
  });

  it('is overdue nowhere', async () => {
    const due = await json<{ mandate: string; status: string }[]>(
      'due',
      '--session',
      'oas-ga/regular/36',
      '--as-of',
      '2011-06-08',
    );
    expect(due.filter(({ mandate }) => mandate === R2118)).toMatchObject([{ status: 'received', daysOverdue: null }]);
    const { out } = await mandatum('show', R2118, '--as-of', '2011-06-08');
    expect(out).toContain(HELD);
    expect(out).toMatch(/with it: +CP\/doc\.4100\/06/);
  });

  it('is fulfilled anew by a claim of its own', async () => {
    await json('claim', R2118, '--evidence', 'Second Meeting, Buenos Aires', '--on', '2009-06-20');
    expect(await shown('2011-06-08')).toMatchObject({
      delivery: 'claimed',
      obligations: [{ discharge: { document: HELD } }, { kind: 'report' }],
    });
  });
});
