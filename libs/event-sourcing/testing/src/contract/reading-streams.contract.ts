import { expect } from '@jest/globals';
import { type Cases, collect, idsOf, newEvents, take } from './case.js';

/** One stream, from either end. */
export const readingStreams = (the: Cases): void => {
  the('[14 read-forward-inclusive-from-revision-with-limit] reads from a revision, so many', async (sut) => {
    const stream = sut.stream('1');
    await sut.store.append([{ stream, expected: 'no-stream', events: newEvents(10) }]);
    const revisions = async (options: { from?: number; limit?: number }) =>
      (await collect(sut.store.read(stream, options))).map(({ revision }) => revision);
    expect(await revisions({})).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await revisions({ from: 7 })).toEqual([7, 8, 9]);
    expect(await revisions({ from: 2, limit: 3 })).toEqual([2, 3, 4]);
    expect(await revisions({ limit: 0 })).toEqual([]);
    expect(await revisions({ from: 10 })).toEqual([]);
  });

  the('[15 read-backward-from-end] reads from the end, or back from a revision', async ({ store, stream }) => {
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(5) }]);
    const revisions = async (options: { from?: number; limit?: number }) =>
      (await collect(store.read(stream('1'), { direction: 'backwards', ...options }))).map(({ revision }) => revision);
    expect(await revisions({})).toEqual([4, 3, 2, 1, 0]);
    expect(await revisions({ limit: 1 })).toEqual([4]);
    expect(await revisions({ from: 2 })).toEqual([2, 1, 0]);
  });

  the('[16 read-missing-stream-is-empty-not-error] finds nothing in a missing stream', async ({ store, stream }) => {
    expect(await collect(store.read(stream('missing')))).toEqual([]);
    expect(await collect(store.read(stream('missing'), { direction: 'backwards', limit: 1 }))).toEqual([]);
  });

  the('keeps apart streams whose names begin alike', async ({ store, stream }) => {
    const [one, other] = [newEvents(2), newEvents(2)];
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: one }]);
    await store.append([{ stream: stream('1.2'), expected: 'no-stream', events: other }]);
    expect(idsOf(await collect(store.read(stream('1'))))).toEqual(idsOf(one));
    expect(idsOf(await collect(store.read(stream('1.2'))))).toEqual(idsOf(other));
  });

  the('reads a stream longer than any page, in order', async ({ store, stream }) => {
    const events = newEvents(1201);
    await store.append([{ stream: stream('1'), expected: 'no-stream', events }]);
    expect(idsOf(await collect(store.read(stream('1'))))).toEqual(idsOf(events));
    const backwards = await collect(store.read(stream('1'), { direction: 'backwards', limit: 1100 }));
    expect(idsOf(backwards)).toEqual(idsOf([...events].reverse().slice(0, 1100)));
  });

  the('writes while it is being read', async ({ store, stream }) => {
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(600) }]);
    let last = 599;
    for await (const { revision } of store.read(stream('1'), { limit: 10 })) {
      const receipt = await store.append([{ stream: stream('1'), expected: last, events: newEvents(1) }]);
      expect(receipt.revisions).toEqual([600 + revision]);
      last += 1;
    }
  });

  the('can be left early, and read again', async ({ store, stream }) => {
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(5) }]);
    expect(await take(store.read(stream('1')), 2)).toHaveLength(2);
    expect(await collect(store.read(stream('1')))).toHaveLength(5);
  });

  the('stops with the reason of the signal when aborted, lest a part be taken for the whole', async (sut) => {
    await sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events: newEvents(5) }]);
    const reason = new Error('enough');
    const aborted = AbortSignal.abort(reason);
    await expect(collect(sut.store.read(sut.stream('1'), { signal: aborted }))).rejects.toBe(reason);
    await expect(collect(sut.store.readAll({ signal: aborted }))).rejects.toBe(reason);
    const midway = new AbortController();
    const reading = async () => {
      for await (const _ of sut.store.read(sut.stream('1'), { signal: midway.signal })) midway.abort(reason);
    };
    await expect(reading()).rejects.toBe(reason);
  });
};
