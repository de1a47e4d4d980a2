/** An acknowledged append has been synced to the disk: not taken from a setting, but from the system calls. */
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { storePath } from '../support/event-store-sqlite.js';
import { canTrace, type Step, watchAppends } from '../support/event-store-syncs.js';

interface Count {
  readonly syncs: number;
  readonly acknowledged: number;
  /** Appends acknowledged without a sync of the log since they started, or with something written after it. */
  readonly unsynced: readonly string[];
}

/** Follows the write-ahead log through the steps. */
const count = (steps: readonly Step[], wal: string): Count => {
  const startedAt = new Map<string, number>();
  const unsynced: string[] = [];
  let [syncs, acknowledged, isWritten] = [0, 0, false];
  for (const step of steps) {
    if (step.type === 'wrote') isWritten ||= step.file === wal;
    else if (step.type === 'started') startedAt.set(step.append, syncs);
    else if (step.type === 'acknowledged') {
      acknowledged += 1;
      if (isWritten || startedAt.get(step.append) === syncs) unsynced.push(step.append);
    } else if (step.file === wal) {
      syncs += startedAt.size > 0 ? 1 : 0; // what laying out the file took does not count
      isWritten = false;
    }
  }
  return { syncs, acknowledged, unsynced };
};

const traced = canTrace() ? describe : describe.skip;
if (traced === describe.skip) console.log('Syncs are not checked here: strace is not installed.');

traced('an acknowledged append of the SQLite store', () => {
  let store: Awaited<ReturnType<typeof storePath>>;
  beforeEach(async () => {
    store = await storePath();
  });
  afterEach(() => store.remove());

  it('has been synced, each by a sync of its own where a writer is alone', async () => {
    const { syncs, acknowledged, unsynced } = count(await watchAppends(store.path, 1, 100), `${store.path}-wal`);
    console.log(`one writer: ${acknowledged} acknowledged appends, ${syncs} syncs`);
    expect({ acknowledged, unsynced }).toEqual({ acknowledged: 100, unsynced: [] });
    expect(syncs).toBeGreaterThanOrEqual(100);
  });

  it('has been synced where 64 writers share syncs', async () => {
    const { syncs, acknowledged, unsynced } = count(await watchAppends(store.path, 64, 20), `${store.path}-wal`);
    console.log(`64 writers: ${acknowledged} acknowledged appends, ${syncs} syncs`);
    expect({ acknowledged, unsynced }).toEqual({ acknowledged: 1280, unsynced: [] });
    expect(syncs).toBeLessThanOrEqual(1280 / 8);
  });

  it('lies in files whose names have been synced too', async () => {
    const steps = await watchAppends(store.path, 1, 1);
    const before = steps.slice(
      0,
      steps.findIndex(({ type }) => type === 'acknowledged'),
    );
    expect(before).toContainEqual({ type: 'synced', file: dirname(store.path) });
    expect(before).toContainEqual({ type: 'synced', file: store.path });
  });

  it('is missed by this check where the log is not synced', () => {
    const wal = 'store-wal';
    const steps: readonly Step[] = [
      { type: 'started', append: '0.0' },
      { type: 'wrote', file: wal },
      { type: 'acknowledged', append: '0.0' },
      { type: 'synced', file: wal },
      { type: 'started', append: '0.1' },
      { type: 'synced', file: 'store' },
      { type: 'acknowledged', append: '0.1' },
    ];
    expect(count(steps, wal).unsynced).toEqual(['0.0', '0.1']);
  });
});
