/** What a text does to earlier decisions rides in the commit of its adoption, in whatever order the texts are entered. */
import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lineage } from '#register';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR, enterSeeds } from '../../support/seeds.js';

const TEXT = `AG/RES. 2700 (XLII-O/12)

TERMS AND SUNSETS

(Adopted at the fourth plenary session, held on June 5, 2012)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To instruct the General Secretariat to carry out the Work Plan.

2. To reaffirm the mandates contained in resolution AG/RES. 2456 (XXXIX-O/09).

3. To terminate the mandate contained in operative paragraph 3 of resolution AG/RES. 1948 (XXXIII-O/03).

4. To decide that resolution AG/RES. 2432 (XXXVIII-O/08) is superseded by this resolution.

5. To reiterate to the Permanent Council the request contained in operative paragraph 9 of resolution AG/RES. 2456 (XXXIX-O/09).

6. To decide that this resolution shall lapse at the forty-fifth regular session unless renewed.
`;

const over = (data: string) => {
  const mandatum = cliOver(data);
  const json = async <T>(...args: readonly string[]): Promise<T> => {
    const { out, err } = await mandatum(...args, '--json');
    if (err !== '') throw new Error(err);
    return JSON.parse(out) as T;
  };
  const file = join(data, 'terms.txt');
  const record = async () => {
    writeFileSync(file, TEXT);
    return json<{ entries: { id: string; stream: string; type: string }[] }>('record', file, '--yes');
  };
  const mandate = async (ref: string, asOf: string) =>
    (await json<{ mandates: object[] }>('show', ref, '--as-of', asOf)).mandates[0];
  return { mandatum, json, record, mandate };
};
type Register = ReturnType<typeof over>;

/** The edges of a lineage in words. */
const drawn = ({ nodes, edges }: Pick<Lineage, 'nodes' | 'edges'>): readonly string[] => {
  const called = (id: string) => nodes.find((node) => node.id === id)?.ref;
  return edges.map(({ kind, from, to }) => `${called(from)} ${kind} ${called(to)}`).sort();
};

const expectDone = async ({ mandate }: Register): Promise<void> => {
  const day = '2012-06-05';
  const by = (paragraph: string) => ({ symbol: 'AG/RES. 2700 (XLII-O/12)', paragraph });
  expect(await mandate('AG/RES. 1948 (XXXIII-O/03) op. 3', day)).toMatchObject({
    validity: 'terminated',
    validityBy: by('3'),
    reporting: 'overdue',
  });
  expect(await mandate('AG/RES. 1948 (XXXIII-O/03) op. 3', '2012-06-04')).toMatchObject({ validity: 'in-force' });
  expect(await mandate('AG/RES. 2432 (XXXVIII-O/08) op. 6', day)).toMatchObject({
    validity: 'superseded',
    validityBy: by('4'),
  });
  expect(await mandate('AG/RES. 2456 (XXXIX-O/09) op. 9', day)).toMatchObject({
    validity: 'in-force',
    renewedBy: [],
    reiteratedBy: [
      { by: by('2'), inBulk: true },
      { by: by('5'), inBulk: false },
    ],
  });
  expect(await mandate('AG/RES. 2700 (XLII-O/12) op. 1', '2015-06-17')).toMatchObject({
    validity: 'lapsed',
    term: { session: 'oas-ga/regular/45' },
  });
};

describe('a text that ends what earlier ones gave', () => {
  it('ends it in one commit with its adoption, and gives it back with that', async () => {
    const data = temporaryFolder();
    await enterSeeds(data);
    const register = over(data);
    const { entries } = await register.record();
    const { out } = await register.mandatum('extract', join(data, 'terms.txt'));
    expect(out.split('\n').filter((line) => line.startsWith('op. '))).toEqual([
      'op. 1, 6 with a term: at the forty-fifth regular session',
      'op. 2 reaffirms AG/RES. 2456 (XXXIX-O/09)',
      'op. 3 ends AG/RES. 1948 (XXXIII-O/03) op. 3',
      'op. 4 supersedes AG/RES. 2432 (XXXVIII-O/08)',
      'op. 5 reiterates AG/RES. 2456 (XXXIX-O/09) op. 9',
    ]);
    await expectDone(register);
    const { knownAt, ...lineage } = await register.json<Lineage>('lineage', 'AG/RES. 2700 (XLII-O/12)');
    expect(drawn(lineage)).toEqual([
      'AG/RES. 1948 (XXXIII-O/03) op. 3 terminated AG/RES. 2700 (XLII-O/12) op. 3',
      ...['2', '3', '4', '5', '6', '7'].map(
        (paragraph) => `AG/RES. 2432 (XXXVIII-O/08) op. ${paragraph} superseded AG/RES. 2700 (XLII-O/12) op. 4`,
      ),
      ...['1', '3', '4', '5', '6', '7', '8', '9'].map(
        (paragraph) => `AG/RES. 2456 (XXXIX-O/09) op. ${paragraph} reaffirmed AG/RES. 2700 (XLII-O/12) op. 2`,
      ),
      'AG/RES. 2456 (XXXIX-O/09) op. 9 reiterated AG/RES. 2700 (XLII-O/12) op. 5',
    ]);
    const ended = await register.json<Lineage>('lineage', 'AG/RES. 1948 (XXXIII-O/03) op. 3');
    expect(drawn(ended)).toEqual(['AG/RES. 1948 (XXXIII-O/03) op. 3 terminated AG/RES. 2700 (XLII-O/12) op. 3']);
    expect(
      drawn(await register.json<Lineage>('lineage', 'AG/RES. 1948 (XXXIII-O/03) op. 3', '--as-of', '2012-06-04')),
    ).toEqual([]);
    const ending = entries.find(({ type }) => type.startsWith('mandate.terminated'))?.id ?? '';
    const told = await register.mandatum('retract', ending, '--reason', 'wrong', '--yes');
    expect(told.err).toContain('entry.follows-adoption');
    const adoption = entries.find(({ type }) => type.startsWith('decision.adopted'))?.id ?? '';
    await register.json('retract', adoption, '--reason', 'wrong', '--yes');
    expect(await register.mandate('AG/RES. 1948 (XXXIII-O/03) op. 3', '2012-06-05')).toMatchObject({
      validity: 'in-force',
    });
    expect(await register.mandate('AG/RES. 2456 (XXXIX-O/09) op. 9', '2012-06-05')).toMatchObject({ reiteratedBy: [] });
    const at = ['lineage', 'AG/RES. 1948 (XXXIII-O/03) op. 3'] as const;
    expect(drawn(await register.json<Lineage>(...at))).toEqual([]);
    expect(drawn(await register.json<Lineage>(...at, '--known-at', String(knownAt.seq)))).toHaveLength(1);
  }, 120_000);

  it('ends what is recorded after it, too', async () => {
    const data = temporaryFolder();
    const register = over(data);
    await register.json('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
    await register.record();
    await enterSeeds(data);
    await expectDone(register);
  }, 120_000);
});
