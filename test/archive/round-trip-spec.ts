/** An archive goes through any store and comes out as it went in. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type EventStore, type StreamWrite } from '#event-sourcing';
import { KurrentEventStore } from '#event-store/kurrentdb';
import { SqliteEventStore } from '#event-store/sqlite';
import { verifyChains } from '#journal';
import { KurrentDbDouble } from '../support/kurrentdb-double/kurrentdb-double.js';
import { appendsOf, type Commit, commits, enter, exported, imported, someLog } from './logs.js';

const inMemory = async <T>(work: (store: EventStore) => Promise<T>): Promise<T> => {
  const store = await SqliteEventStore.open(':memory:');
  return work(store).finally(() => store.close());
};
const onKurrentDb = async <T>(work: (store: EventStore) => Promise<T>): Promise<T> => {
  const double = await new KurrentDbDouble().start();
  const store = await KurrentEventStore.open(double.connectionString);
  return work(store).finally(async () => {
    await store.close();
    await double.stop();
  });
};
const archiveOf = (log: readonly Commit[]) =>
  inMemory(async (store) => {
    await enter(store, log);
    return exported(store);
  });

/** A store that keeps what was asked of it. */
const listening = (store: EventStore) => {
  const appends: (readonly StreamWrite[])[] = [];
  const append = (writes: readonly StreamWrite[]) => {
    appends.push(writes);
    return store.append(writes);
  };
  return { appends, store: { append, readAll: (options?: object) => store.readAll(options) } };
};

describe('an archive', () => {
  it('is the same bytes after it went through KurrentDB and the embedded store, whatever was recorded', async () => {
    await fc.assert(
      fc.asyncProperty(commits, async (log) => {
        const archive = await archiveOf(log);
        const second = await onKurrentDb(async (store) => {
          await imported(store, archive);
          expect((await verifyChains(store)).broken).toEqual([]);
          return exported(store);
        });
        expect(second).toBe(archive);
        expect(await inMemory(async (store) => imported(store, second).then(() => exported(store)))).toBe(archive);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes whichever store it was recorded in', async () => {
    await fc.assert(
      fc.asyncProperty(commits, async (log) => {
        const there = await onKurrentDb(async (store) => {
          await enter(store, log);
          return exported(store);
        });
        expect(there).toBe(await archiveOf(log));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out what other programs keep in the same store', async () => {
    const log: readonly Commit[] = [{ command: 'a', writes: [{ stream: 'mandate-1', data: [{ n: 1 }] }] }];
    const foreign = { stream: 'orders-1', expected: 'no-stream' } as const;
    const event = { id: '00000001-0000-4000-8000-000000000000', type: 'order.placed', data: {}, meta: {} };
    await onKurrentDb(async (store) => {
      await store.append([{ ...foreign, events: [event] }]);
      expect(await imported(store, await archiveOf(log))).toEqual({ found: 0, imported: 1 });
      expect(await exported(store)).toBe(await archiveOf(log));
    });
  });
});

describe('an import', () => {
  const together = (writes: readonly StreamWrite[]) => writes.flatMap(({ events }) => events.map(({ id }) => id));

  it('tears no commit apart, and keeps the order of the log', async () => {
    await fc.assert(
      fc.asyncProperty(commits, async (drawn) => {
        const log = drawn.map((commit, index) => ({ ...commit, command: `command ${index}` }));
        const archive = await archiveOf(log);
        await inMemory(async (inner) => {
          const { appends, store } = listening(inner);
          await imported(store, archive);
          const made = appends.map(together);
          const recorded = appendsOf(log).map(together);
          expect(made.flat()).toEqual(recorded.flat());
          const torn = recorded.filter((ids) => !made.some((all) => ids.every((id) => all.includes(id))));
          expect(torn).toEqual([]);
        });
      }),
    );
  });

  const numbered = (count: number, size: number): readonly Commit[] =>
    Array.from({ length: count }, (_, index) => ({
      command: `command ${index}`,
      writes: [{ stream: `mandate-${index}`, data: [{ text: 'x'.repeat(size) }] }],
    }));

  it.each([
    ['many small commits', numbered(2_000, 10)],
    ['large ones', numbered(20, 200_000)],
  ])('appends several commits at once, and less than 1 MiB: %s', async (_what, log) => {
    const archive = await archiveOf(log);
    await inMemory(async (inner) => {
      const { appends, store } = listening(inner);
      await imported(store, archive);
      expect(Math.max(...appends.map((writes) => JSON.stringify(writes).length))).toBeLessThan(1024 * 1024);
      expect(appends.length).toBeLessThan(log.length / 2);
      expect(await exported(inner)).toBe(archive);
    });
  });

  it('writes a commit that is larger than that at once all the same', async () => {
    const large = Array.from({ length: 700 }, (_, n) => ({ n, text: 'y'.repeat(3_000) }));
    const log = [...numbered(3, 10), { command: 'calendar', writes: [{ stream: 'session-1' as const, data: large }] }];
    const archive = await archiveOf(log);
    await inMemory(async (inner) => {
      const { appends, store } = listening(inner);
      await imported(store, archive);
      expect(appends.map((writes) => together(writes).length)).toEqual([3, 700]);
    });
  });
});

describe('an import that was broken off', () => {
  let log: readonly Commit[] = [];
  let archive = '';
  beforeAll(async () => {
    log = someLog();
    archive = await archiveOf(log);
  });

  it('goes on after every commit, and after the last one has nothing to do', async () => {
    for (let done = 0; done <= log.length; done += 1)
      await inMemory(async (store) => {
        await enter(store, log.slice(0, done));
        const found = (await verifyChains(store)).events;
        const all = archive.split('\n').length - 3;
        expect(await imported(store, archive)).toEqual({ found, imported: all - found });
        expect(await exported(store)).toBe(archive);
      });
  });

  it('goes on where a commit had been torn apart', async () => {
    const writes = appendsOf(log).flat();
    for (let done = 1; done <= writes.length; done += 1)
      await inMemory(async (store) => {
        for (const one of writes.slice(0, done)) await store.append([one]);
        await imported(store, archive);
        expect(await exported(store)).toBe(archive);
      });
  });

  let double: KurrentDbDouble;
  let lossy: EventStore;
  beforeAll(async () => {
    double = await new KurrentDbDouble().start();
    lossy = await KurrentEventStore.open(double.connectionString, { timeoutMs: 5_000, attemptMs: 500 });
  });
  afterAll(async () => {
    await lossy.close();
    await double.stop();
  });

  it('writes nothing twice where KurrentDB had taken an append and its answer was lost', async () => {
    double.plant({ on: 'append', when: 'after', what: 'cut', times: 2 });
    await imported(lossy, archive);
    expect(await exported(lossy)).toBe(archive);
  });
});
