/** Who writes into a store while an archive goes into it is noticed, and named. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventStore, type StreamName, type StreamWrite } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';
import { spawnCli, temporaryFolder } from '../support/cli.js';
import { KurrentDbDouble } from '../support/kurrentdb-double/kurrentdb-double.js';
import { appendsOf, type Commit, enter, exported, imported } from './logs.js';
import { longArchive } from './long-archive.js';

/** 1,200 entries, so three appends. */
const LOG: readonly Commit[] = Array.from({ length: 1_200 }, (_, index) => ({
  command: `command ${index}`,
  writes: [{ stream: `mandate-${index}`, data: [{ index }] }],
}));

let source: EventStore;
let target: EventStore;
let archive = '';
beforeEach(async () => {
  [source, target] = [await SqliteEventStore.open(':memory:'), await SqliteEventStore.open(':memory:')];
  await enter(source, LOG);
  archive = await exported(source);
});
afterEach(async () => {
  await source.close();
  await target.close();
});

/** The target, with something else done before or after its append of that number. */
const meddled = (number: number, when: 'before' | 'after', meddle: () => Promise<unknown>) => {
  let appends = 0;
  return {
    readAll: (options?: object) => target.readAll(options),
    append: async (writes: readonly StreamWrite[]) => {
      appends += 1;
      if (appends === number && when === 'before') await meddle();
      const receipt = await target.append(writes);
      if (appends === number && when === 'after') await meddle();
      return receipt;
    },
  };
};
const theirs = (stream: StreamName): StreamWrite => {
  const event = { id: '0000000a-0000-4000-8000-000000000000', type: 'thing.done.v1', data: {}, meta: {} };
  return { stream, expected: 'no-stream', events: [event] };
};

describe('an import', () => {
  it.each([
    ['a stream of the archive', 'mandate-700', 'before', 501],
    ['a stream that is its own', 'session-9', 'before', 501],
    ['a stream that is its own, just after an append', 'session-9', 'after', 1_001],
    ['a stream that comes later in the archive', 'mandate-1199', 'after', 1_001],
  ] as const)('stops where somebody else writes to %s', async (_what, stream, when, place) => {
    const store = meddled(2, when, () => target.append([theirs(stream)]));
    const failure = imported(store, archive);
    await expect(failure).rejects.toMatchObject({ code: 'import.store-changed' });
    await expect(failure).rejects.toThrow(`entry ${place} is theirs, in ${stream}`);
    await expect(imported(target, archive)).rejects.toMatchObject({ code: 'import.store-not-empty' });
  });

  it('tells entries after its last one from its own', async () => {
    const failure = imported(
      meddled(3, 'after', () => target.append([theirs('session-9')])),
      archive,
    );
    await expect(failure).rejects.toThrow('entry 1201 is theirs');
  });

  it('goes on where another import of the same archive was quicker', async () => {
    const store = meddled(1, 'before', async () => {
      for (const writes of appendsOf(LOG).slice(0, 3)) await target.append(writes);
    });
    expect(await imported(store, archive)).toEqual({ found: 0, imported: 1_200 });
    expect(await exported(target)).toBe(archive);
  });

  it('does not go on where it cannot see what it wrote', async () => {
    const nothing = { async *[Symbol.asyncIterator]() {} } as AsyncIterable<never>;
    const blind = { append: (writes: readonly StreamWrite[]) => target.append(writes), readAll: () => nothing };
    await expect(imported(blind, archive)).rejects.toMatchObject({ code: 'import.not-read-back' });
    expect(await imported(target, archive)).toEqual({ found: 500, imported: 700 });
  });
});

describe('an import by the command line', () => {
  it('says who is in the way where a clerk enters something meanwhile', async () => {
    const [file, double] = [join(temporaryFolder(), 'long.ndjson'), await new KurrentDbDouble().start()];
    writeFileSync(file, longArchive(3_000));
    double.plant({ on: 'append', when: 'after', what: 2_000, times: 1_000 });
    const env = { MANDATUM_STORE: double.connectionString, MANDATUM_DATA: temporaryFolder() };
    const importing = spawnCli(['import', file], { env });
    while (double.log.records.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const clerk = await spawnCli(['sessions', 'schedule', 'remja/regular/9'], { env });
    double.heal();
    const { code, err } = await importing;
    expect(clerk.code).toBe(0);
    expect(`${code} ${err}`).toMatch(/^3 import\.store-changed: Somebody else writes .*session-remja\.regular\.9/);
    await double.stop();
  }, 60_000);
});
