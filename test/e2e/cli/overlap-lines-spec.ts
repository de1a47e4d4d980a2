/** What the same actor owes to the same session by several decisions is told once, however many there are. */
import { beforeAll, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR } from '../../support/seeds.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const record = async (symbol: string, day: string, ...about: readonly string[]): Promise<void> => {
  const asks = about.map(
    (what, index) =>
      `${index + 1}. To request the General Secretariat to submit to the General Assembly at each regular session a report on ${what}.`,
  );
  const file = join(data, `${symbol.replace(/\W/g, '')}.txt`);
  const held = `(Adopted at the fourth plenary session, held on ${day})`;
  writeFileSync(file, [symbol, held, 'THE GENERAL ASSEMBLY,', 'RESOLVES:', ...asks].join('\n\n'));
  const { err } = await mandatum('record', file, '--yes', '--json');
  if (err !== '') throw new Error(err);
};
beforeAll(async () => {
  await mandatum('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  await record('AG/RES. 2900 (XL-O/10)', 'June 8, 2010', 'bridges');
  await record('AG/RES. 2950 (XLI-O/11)', 'June 7, 2011', 'roads', 'canals');
});

it.each([
  ['due', '--session', 'oas-ga/regular/42', '--as-of', '2012-06-04'],
  ['upcoming', '--months', '12', '--as-of', '2011-07-01'],
])('%s tells it in one line', async (...list) => {
  const { out } = await mandatum(...list);
  expect(out.split('\n').filter((line) => line.startsWith('Overlap:'))).toEqual([
    'Overlap: AG/RES. 2900 (XL-O/10) op. 1 and AG/RES. 2950 (XLI-O/11) op. 1 and AG/RES. 2950 (XLI-O/11) op. 2 all ask General Secretariat to report to oas-ga XLII.',
  ]);
});
