/** Reports that two actors owe overlap once it is said that the two are one; paragraphs that overlap twice are one pair. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';

/** A register of one council, and commands that have to be done. */
const council = async () => {
  const folder = temporaryFolder();
  const mandatum = cliOver(join(folder, 'data'));
  const done = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await mandatum(...args);
    if (code !== 0) throw new Error(err);
    return out;
  };
  await done('bodies', 'add', 'rc', '--name', 'Riverton Council', '--numbering', 'RC {number}');
  return { folder, done };
};

it('reports of actors that were merged overlap, as known since', async () => {
  const { folder, done } = await council();
  await done('sessions', 'schedule', 'rc/regular/5', '--opens', '2027-03-01', '--closes', '2027-03-05');
  for (const [symbol, whom] of [
    ['RC 1', 'Lamp Keeper'],
    ['RC 2', 'Keeper of Lamps'],
  ] as const) {
    const path = join(folder, 'text.txt');
    const asks = `1. REQUESTS the ${whom} to report to the Riverton Council at its fifth session on lamps of ${symbol}.`;
    writeFileSync(path, `Riverton Council\n\nThe Riverton Council,\n\n${asks}\n`);
    await done('record', path, '--body', 'rc', '--symbol', symbol, '--on', '2026-03-03', '--yes');
  }
  const due = ['due', '--session', 'rc/regular/5'] as const;
  expect(await done(...due)).not.toContain('Overlap');
  await done('actors', 'merge', 'lamp-keeper', '--into', 'keeper-of-lamps', '--reason', 'The same office', '--yes');
  expect(await done(...due)).toContain(
    'Overlap: RC 1 op. 1 and RC 2 op. 1 both ask Keeper of Lamps to report to RC-V.',
  );
}, 60_000);

it('paragraphs that ask the same of several are one pair, with whom both ask', async () => {
  const { folder, done } = await council();
  for (const [symbol, on] of [
    ['RC 1', '2026-03-03'],
    ['RC 2', '2026-09-01'],
  ] as const) {
    const path = join(folder, 'text.txt');
    const asks =
      '1. REQUESTS the Lamp Keeper to light the lamps of the harbour at dusk, and INSTRUCTS the Harbour Clerk to keep the book of lamps of the harbour.';
    writeFileSync(path, `Riverton Council\n\nThe Riverton Council,\n\n${asks}\n\n2. TAKES NOTE of ${on}.\n`);
    await done('record', path, '--body', 'rc', '--symbol', symbol, '--on', on, '--yes');
  }
  const { items } = JSON.parse(await done('overlaps', 'RC 2', '--json')) as {
    items: { one: { ref: string }; other: { ref: string }; actors: { actor: string }[] }[];
  };
  expect(items.map(({ one, other }) => [one.ref, other.ref])).toEqual([['RC 2 op. 1', 'RC 1 op. 1']]);
  expect(items[0]?.actors.map(({ actor }) => actor).sort()).toEqual(['harbour-clerk', 'lamp-keeper']);
  expect((await done('overlaps', 'RC 2')).match(/RC 1 op\. 1/g)).toHaveLength(1);
}, 60_000);
