/** The same archive, imported by several processes into one file; into KurrentDB, the kills of imports show it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { spawnCli, temporaryFolder } from '../support/cli.js';
import { longArchive } from './long-archive.js';

it('imports at once of the same archive into one file help each other', async () => {
  const text = longArchive(1_500);
  const archive = join(temporaryFolder(), 'long.ndjson');
  writeFileSync(archive, text);
  const env = { MANDATUM_DATA: temporaryFolder() };
  const all = await Promise.all([1, 2, 3].map(() => spawnCli(['import', archive], { env })));
  for (const { code, err } of all) expect(`${code} ${err}`).toMatch(/^(?:0 |1 store\.busy: )/);
  expect(await spawnCli(['export'], { env })).toMatchObject({ code: 0, out: text.trimEnd() });
});
