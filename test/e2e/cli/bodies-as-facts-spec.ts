/** A text is read by the bodies that the register knows. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder();
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const TOWN = file(
  'town.txt',
  `MB 24-017

LIGHTING OF THE FOOTBRIDGE

The Town Council,

RECALLING MB 23-104 on street lighting,

1. Directs the Clerk to report to the Council at its next meeting.

Adopted by the Town Council on 14 March 2024.
`,
);
const bodyOf = async (mandatum: ReturnType<typeof cliOver>): Promise<unknown> => {
  const { out } = await mandatum('ls', '--class', 'all', '--json');
  const found = [...out.matchAll(/"body": "([^"]+)"/g)].map(([, body]) => body);
  return [...new Set(found)];
};

describe('a text of a body that any town may have', () => {
  it('is of the one that somebody has described on the register', async () => {
    const mandatum = cliOver(temporaryFolder());
    await mandatum('bodies', 'add', 'millbrook', '--name', 'Town Council', '--numbering', 'MB {yy}-{number}');
    expect((await mandatum('record', TOWN, '--yes')).code).toBe(0);
    expect(await bodyOf(mandatum)).toEqual(['millbrook']);
  });

  it('is of a new one, by its name as printed, on a register that knows none', async () => {
    const mandatum = cliOver(temporaryFolder());
    expect((await mandatum('record', TOWN, '--symbol', 'MB 24-017', '--yes')).code).toBe(0);
    expect(await bodyOf(mandatum)).toEqual(['town-council']);
  });
});

describe('a text of a council whose sessions and terms the register knows', () => {
  it('falls due at its sessions, and where it says "as soon as possible", as the council means it by default', async () => {
    const mandatum = cliOver(temporaryFolder());
    const council = {
      code: 'mill',
      names: { en: 'Mill Council' },
      vague_dues: { 'as soon as possible': 'within six months' },
    };
    expect((await mandatum('bodies', 'import', file('mill.json', JSON.stringify(council)))).code).toBe(0);
    await mandatum('sessions', 'schedule', 'mill/regular/4', '--opens', '2026-04-02', '--closes', '2026-04-03');
    const text = file(
      'mill.txt',
      'The Mill Council,\n\nRecalling the mill,\n\n1. Requests the Clerk to report to the Council at its spring meeting;\n\n2. Requests the Treasurer to report to the Council as soon as possible.\n\nAdopted by the Mill Council on 5 January 2026.\n',
    );
    expect((await mandatum('record', text, '--symbol', 'MC 1', '--yes')).code).toBe(0);
    const { out } = await mandatum('overdue', '--as-of', '2026-12-01', '--json');
    expect(JSON.parse(out)).toMatchObject([
      { due: { session: 'mill/regular/4', windowEndsOn: '2026-04-03' } },
      { due: { windowEndsOn: '2026-07-05', byDefault: true } },
    ]);
  });
});
