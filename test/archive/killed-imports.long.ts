/** Imports, built by `npm run build`, that are killed at random moments: IMPORT_KILLS of them, 4 by default. */
import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BUILT_CLI, cliOver, spawnCli, temporaryFolder } from '../support/cli.js';
import { KurrentDbDouble } from '../support/kurrentdb-double/kurrentdb-double.js';
import { longArchive } from './long-archive.js';

const KILLS = Number(process.env['IMPORT_KILLS'] ?? 4);
const ENTRIES = 6_000;

const archive = join(temporaryFolder(), 'long.ndjson');
let text = '';
beforeAll(() => {
  text = longArchive(ENTRIES);
  writeFileSync(archive, text);
});

/** Starts an import, and ends it once the store holds something, so many milliseconds later. */
const importUntil = async (
  signal: NodeJS.Signals,
  env: NodeJS.ProcessEnv,
  begun: () => boolean,
  after: number,
): Promise<{ readonly end: unknown; readonly err: string }> => {
  const child = spawn(process.execPath, [BUILT_CLI, 'import', archive], { env: { ...process.env, ...env } });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.resume();
  const exited = once(child, 'close');
  while (child.exitCode === null && !begun()) await delay(5);
  await delay(after);
  child.kill(signal);
  const [code, killed] = (await exited) as [number | null, string | null];
  return { end: killed ?? code, err };
};

/** How many entries are in the file of a store. */
const count = (data: string): number => {
  const file = join(data, 'events.db');
  if (!existsSync(file)) return 0;
  const db = new Database(file, { readonly: true });
  try {
    return Number(db.prepare('SELECT count(*) FROM events').pluck().get());
  } catch {
    return 0; // before the first table is there
  } finally {
    db.close();
  }
};

describe('an import', () => {
  it(
    `that is killed ${KILLS} times goes on each time, and enters nothing twice and leaves nothing out`,
    async () => {
      let [data, kills, partial] = [temporaryFolder(), 0, 0];
      while (kills < KILLS) {
        const before = count(data);
        const { end } = await importUntil('SIGKILL', { MANDATUM_DATA: data }, () => count(data) > before, (kills * 7) % 40); // prettier-ignore
        kills += 1;
        const after = count(data);
        if (end === 'SIGKILL' && after > 0 && after < ENTRIES) partial += 1;
        if (after < ENTRIES) continue;
        expect((await cliOver(data)('export')).out).toBe(text.trimEnd());
        data = temporaryFolder();
      }
      const done = await cliOver(data)('import', archive);
      expect(done).toMatchObject({ code: 0, err: '' });
      expect((await cliOver(data)('export')).out).toBe(text.trimEnd());
      expect(partial).toBeGreaterThan(0);
    },
    Math.max(300_000, KILLS * 15_000),
  );

  describe('into KurrentDB', () => {
    let double: KurrentDbDouble;
    let env: NodeJS.ProcessEnv = {};
    const holdsMoreThan = (most: number) => () => double.log.records.length > most;
    beforeEach(async () => {
      double = await new KurrentDbDouble().start();
      double.plant({ on: 'append', when: 'after', what: 200, times: 1_000 });
      env = { MANDATUM_STORE: double.connectionString, MANDATUM_DATA: temporaryFolder() };
    });
    afterEach(() => double.stop());
    const complete = async () => {
      double.heal();
      const done = await spawnCli(['import', archive], { env });
      expect(await spawnCli(['export'], { env })).toMatchObject({ code: 0, out: text.trimEnd() });
      expect(double.log.records).toHaveLength(ENTRIES);
      return done;
    };

    it('that is killed goes on each time', async () => {
      for (const after of [0, 10, 100]) {
        const before = double.log.records.length;
        expect((await importUntil('SIGKILL', env, holdsMoreThan(before), after)).end).toBe('SIGKILL');
        expect(double.log.records.length).toBeLessThan(ENTRIES);
      }
      expect(await complete()).toMatchObject({ code: 0, err: '' });
    }, 120_000);

    it('by several processes at once help each other', async () => {
      const own = () => ({ ...env, MANDATUM_DATA: temporaryFolder() });
      double.heal();
      const all = await Promise.all([1, 2, 3].map(() => spawnCli(['import', archive], { env: own() })));
      for (const { code, err } of all) expect(`${code} ${err}`).toMatch(/^(?:0 |1 store\.busy: )/);
      expect((await complete()).code).toBe(0);
    }, 120_000);

    it.each(['SIGINT', 'SIGTERM'] as const)(
      'that is broken off by %s says how to go on',
      async (signal) => {
        const { end, err } = await importUntil(signal, env, holdsMoreThan(0), 0);
        expect([end, err]).toEqual([1, expect.stringMatching(/^command\.interrupted: .*import again: it goes on/)]);
        expect((await complete()).out).toMatch(/^\d+ entries imported; the \d+ before them were there already\./);
      },
      120_000,
    );
  });
});
