/** Every organisation has a Secretary-General: what one owes, no other is said to owe. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, doneBy, itemsBy, temporaryFolder } from '../../support/cli.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const done = doneBy(mandatum);
interface Row {
  readonly mandate: string;
}
const items = itemsBy(mandatum);

const record = async (body: string, symbol: string): Promise<void> => {
  const file = join(data, `${symbol}.txt`);
  writeFileSync(
    file,
    `${symbol}\n\nThe ${body},\n\n1. Requests the Secretary-General to report to the ${body} by 31 March 2026.\n\n2. Requests each member State to paint its lighthouses.\n\nAdopted on 5 January 2026\n`,
  );
  const { code, err } = await mandatum('record', file, '--yes', '--symbol', symbol, '--on', '2026-01-05');
  if (code !== 0) throw new Error(err);
};

beforeAll(async () => {
  await record('Harbour Council', 'HC 4');
  await record('Estuary Council', 'EC 7');
});

const overdueBy = async (by: string): Promise<readonly string[]> =>
  (await items<Row>('overdue', '--by', by, '--as-of', '2026-06-01')).map(({ mandate }) => mandate);

describe('an office that every organisation has', () => {
  it('is the body’s own', async () => {
    expect(await overdueBy('harbour-council-secretary-general')).toEqual(['HC 4 op. 1']);
    expect(await overdueBy('Secretary-General (Estuary Council)')).toEqual(['EC 7 op. 1']);
  });

  it('is not that of an organisation that the program knows', async () => {
    expect(await overdueBy('un-secretary-general')).toEqual([]);
    expect(await overdueBy('secretary-general')).toEqual([]);
  });

  it('is refused where nobody can tell whose is meant', async () => {
    const { code, err } = await mandatum('overdue', '--by', 'Secretary-General');
    expect(code).toBe(3);
    expect(err).toContain('actor.ambiguous');
    expect(err).toContain('harbour-council-secretary-general: Secretary-General (Harbour Council)');
  });

  it('has groups of its own, with members of their own', async () => {
    await done('actors', 'join', 'harbour-council-member-states', '--member', 'Ruritania', '--on', '2026-01-01');
    expect(await done('actors', 'show', 'harbour-council-member-states')).toContain('Ruritania');
    expect(await done('actors', 'show', 'estuary-council-member-states')).not.toContain('Ruritania');
  });

  it('is meant by whoever enters by hand what it was asked', async () => {
    await done(
      ...['enter', 'HC 2', '--paragraph', '1', '--body', 'harbour-council', '--on', '2025-02-01', '--verb', 'request'],
      ...['--addressee', 'Secretary-General', '--source', 'Minutes of February 2025'],
    );
    const rows = await items<{ readonly ref: string }>('ls', '--addressee', 'harbour-council-secretary-general');
    expect(rows.map(({ ref }) => ref)).toEqual(['HC 2 op. 1', 'HC 4 op. 1']);
  });
});
