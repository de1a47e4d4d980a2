/** What an export writes, while others write, while it is killed, and while somebody watches. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { exportLog } from '#archive';
import { SqliteEventStore } from '#event-store/sqlite';
import { BUILT_CLI, cliOver, temporaryFolder } from '../support/cli.js';
import { KurrentDbDouble } from '../support/kurrentdb-double/kurrentdb-double.js';
import { appendsOf, type Commit, exported, imported } from './logs.js';
import { longArchive } from './long-archive.js';

describe('an export', () => {
  it('holds what was there when it began, however much is entered meanwhile', async () => {
    const log: readonly Commit[] = Array.from({ length: 900 }, (_, index) => ({
      command: `command ${index}`,
      writes: [{ stream: `mandate-${index}`, data: [{ text: 'x'.repeat(1_000) }] }],
    }));
    const appends = appendsOf(log);
    const [store, copy] = [await SqliteEventStore.open(':memory:'), await SqliteEventStore.open(':memory:')];
    for (const writes of appends.slice(0, 800)) await store.append(writes);
    const before = await exported(store);
    let [archive, later] = ['', 800];
    const write = async (text: string) => {
      archive += text;
      await store.append(appends[later++] ?? []);
    };
    await exportLog(store, write, { streamPrefixes: ['mandate-'] });
    expect(later).toBeGreaterThan(802);
    expect(archive).toBe(before);
    expect(await imported(copy, archive)).toEqual({ found: 0, imported: 800 });
    await store.close();
    await copy.close();
  });

  const data = temporaryFolder();
  const archive = join(temporaryFolder(), 'long.ndjson');
  beforeAll(async () => {
    writeFileSync(archive, longArchive(3_000));
    expect((await cliOver(data)('import', archive)).code).toBe(0);
  }, 60_000);

  it('that is killed leaves a whole file, or none', async () => {
    for (const after of [0, 100, 200, 300, 400, 500, 600, 700]) {
      const file = join(temporaryFolder(), 'register.ndjson');
      const child = spawn(process.execPath, [BUILT_CLI, 'export', file, '--data', data]);
      const exited = once(child, 'exit');
      await delay(after);
      child.kill('SIGKILL');
      await exited;
      if (existsSync(file)) expect(readFileSync(file, 'utf8')).toBe(readFileSync(archive, 'utf8'));
    }
  }, 60_000);

  it('ends without a word where its reader has gone, and not as if all of it had been read', async () => {
    const child = spawn(process.execPath, [BUILT_CLI, 'export', '--data', data], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect(`${code} ${err}`).toBe('1 ');
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  if (!hasScript) console.log('Progress on a terminal is not tested: the command "script" is not there.');
  (hasScript ? it : it.skip)(
    'an import show on a terminal how far they are, and clear that line',
    async () => {
      const double = await new KurrentDbDouble().start();
      double.plant({ on: 'append', when: 'after', what: 150, times: 1_000 });
      const env = { ...process.env, MANDATUM_STORE: double.connectionString, MANDATUM_DATA: temporaryFolder() };
      const watched = async (command: string): Promise<string> => {
        const child = spawn('script', ['-qec', `${process.execPath} ${BUILT_CLI} ${command}`, '/dev/null'], { env });
        let screen = '';
        child.stdout.on('data', (chunk: Buffer) => (screen += chunk.toString()));
        await once(child, 'close');
        return screen;
      };
      const screen = await watched(`import ${archive}`);
      expect(screen).toMatch(/Checking \[/);
      expect(screen).toMatch(/Importing \[=+-+\] \d+% \| \d+ entries \| \d+\/s \| \d+s left/);
      expect(screen.split('\u001b[2K').at(-1)).toMatch(/^3000 entries imported\.\r\nseal 3000:[0-9a-f]{64}\r\n$/);
      expect(await watched(`export ${join(temporaryFolder(), 'out.ndjson')}`)).toMatch(/Exporting 0 entries/);
      await double.stop();
    },
    60_000,
  );
});
