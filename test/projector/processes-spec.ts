import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventStore } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';
import { noted, pairs, projecting, upTo, write } from './tally.js';

const root = new URL('../../', import.meta.url);
const child = new URL('projector-child.mjs', import.meta.url).pathname;
const isBuilt = existsSync(new URL('dist/libs/projector/src/index.js', root));
if (!isBuilt) console.log('Projecting from several processes is not tested: run `npm run build` first.');

const EVENTS = 1_500;

(isBuilt ? describe : describe.skip)('Processes that project the same events', () => {
  let directory: string;
  let store: EventStore;
  const path = () => join(directory, 'events.db');

  /** Gives the signal that ended the process, or its exit code. */
  const project = async (folder: string, fatal = 0, work = 'catchUp'): Promise<unknown> => {
    const args = [child, path(), join(directory, folder), String(fatal), work];
    const [code, signal] = (await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')) as unknown[];
    return signal ?? code;
  };
  const rowsIn = async (folder: string) => {
    const projector = projecting(store, join(directory, folder));
    await projector.catchUp();
    const rows = await noted(projector.database);
    projector.database.close();
    return rows;
  };

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'projecting-'));
    store = await SqliteEventStore.open(path());
    for (let first = 0; first < EVENTS; first += 100)
      await write(
        store,
        upTo(100).map((n) => first + n),
      );
  });
  afterAll(async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('share one file, and project each event once', async () => {
    expect(await Promise.all(upTo(4).map(() => project('shared')))).toEqual([0, 0, 0, 0]);
    expect(await rowsIn('shared')).toEqual(pairs(EVENTS));
  }, 60_000);

  it.each([1, 257, 700, EVENTS])(
    'lose and repeat nothing when killed at event %i',
    async (fatal) => {
      expect(await project(`killed-${fatal}`, fatal)).toBe('SIGKILL');
      expect(await project(`killed-${fatal}`)).toBe(0);
      expect(await rowsIn(`killed-${fatal}`)).toEqual(pairs(EVENTS));
    },
    60_000,
  );

  it('leave no file behind when killed in a rebuild, once there is another', async () => {
    const files = () => readdirSync(join(directory, 'rebuilt')).sort();
    expect(await project('rebuilt', 700, 'rebuild')).toBe('SIGKILL');
    expect(await project('rebuilt', 0, 'catchUp')).toBe(0);
    const [build, ...others] = files().filter((name) => name.includes('building'));
    expect([build, others]).toEqual([expect.stringMatching(/^tally\.v1\.building-\d+-/), []]);
    // Those of a process that runs, and of one that is hidden under our own id but holds the file, stay.
    const running = `tally.v1.building-${process.ppid}-1.5`;
    const held = `tally.v1.building-${process.pid}-1.5`;
    for (const name of [running, held])
      cpSync(join(directory, 'rebuilt', build ?? ''), join(directory, 'rebuilt', name));
    const holder = new Database(join(directory, 'rebuilt', held));
    holder.exec('BEGIN EXCLUSIVE');
    const projector = projecting(store, join(directory, 'rebuilt'));
    await projector.rebuild();
    expect(files().filter((name) => name.includes('building'))).toEqual([held, running].sort());
    holder.close();
    await projector.rebuild();
    expect(files().filter((name) => name.includes('building'))).toEqual([running]);
    expect(await noted(projector.database)).toEqual(pairs(EVENTS));
    projector.database.close();
  }, 60_000);
});
