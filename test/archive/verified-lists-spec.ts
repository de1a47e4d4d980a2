/** The lists in use are held against a rebuild: they are the same, unless somebody changed them. */
import { readdirSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { startServer } from '../../apps/api/src/server.js';
import { run } from '../../apps/cli/src/program.js';
import { cliOver, temporaryFolder } from '../support/cli.js';
import { enterSeeds } from '../support/seeds.js';

describe('lists', () => {
  const data = temporaryFolder();
  const mandatum = cliOver(data);
  const verify = async () => (await mandatum('verify')).out.split('\n').slice(1);
  const SAME = ['The lists are those that a rebuild gives.'];

  it('grown entry by entry, and made anew, are those that a rebuild makes', async () => {
    await enterSeeds(data);
    await mandatum('overdue');
    expect(await verify()).toEqual(SAME);
    await mandatum('rebuild');
    expect(await verify()).toEqual(SAME);
    expect(readdirSync(data).filter((name) => name.startsWith('.verify'))).toEqual([]);
  });

  it('that somebody changed are told apart, by table and by how many rows, until they are made anew', async () => {
    const [file = ''] = readdirSync(data).filter((name) => /^register\..*\.db$/.test(name));
    const db = new Database(join(data, file));
    const { changes } = db.prepare("UPDATE session SET status = 'cancelled'").run();
    db.close();
    expect(changes).toBeGreaterThan(0);
    const { code, out, err } = await mandatum('verify');
    expect(out).toMatch(/^ {2}session: [1-9]\d* rows are missing, [1-9]\d* too many$/m);
    expect(`${code} ${err}`).toMatch(/^1 register\.differs: /);
    await mandatum('rebuild');
    expect(await verify()).toEqual(SAME);
  });

  it('and entries say how far the check is to whoever watches', async () => {
    const shown: string[] = [];
    const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 120 }) as unknown as NodeJS.WriteStream;
    screen.on('data', (chunk: Buffer) => shown.push(chunk.toString()));
    const terminal = {
      out: () => undefined,
      err: () => undefined,
      write: () => Promise.resolve(),
      width: 120,
      screen,
      confirm: undefined,
      ask: undefined,
    };
    expect(await run(['verify', '--data', data], terminal, startServer)).toBe(0);
    expect(shown.join('')).toMatch(/Checking \d+ entries \| \d+\/s[^]*Comparing \[[^\]]+\] \d+% \| \d+ entries/);
  });
});
