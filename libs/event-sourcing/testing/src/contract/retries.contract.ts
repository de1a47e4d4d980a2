import { expect } from '@jest/globals';
import { WrongExpectedRevision } from '#event-sourcing';
import { type Cases, collect, idsOf, newEvents } from './case.js';

/** A writer that did not hear the answer asks again with the same ids, and is told the same. */
export const retries = (the: Cases): void => {
  the('[9 retry-same-ids-same-revision-is-idempotent] gives the original receipt', async ({ store, stream }) => {
    const first = [{ stream: stream('1'), expected: 'no-stream', events: newEvents(3) }] as const;
    const next = [{ stream: stream('1'), expected: 2, events: newEvents(2) }] as const;
    const receipts = [await store.append(first), await store.append(next)];
    expect([await store.append(first), await store.append(next)]).toEqual(receipts);
    expect(await collect(store.read(stream('1')))).toHaveLength(5);
  });

  the('[10 retry-after-later-events-still-idempotent] gives it after later events too', async ({ store, stream }) => {
    const events = newEvents(2);
    const first = [{ stream: stream('1'), expected: 'no-stream', events }] as const;
    const receipt = await store.append(first);
    await store.append([{ stream: stream('1'), expected: 1, events: newEvents(3) }]);
    await store.append([{ stream: stream('2'), expected: 'no-stream', events: newEvents(1) }]);
    expect(await store.append(first)).toEqual(receipt);
    expect(await collect(store.read(stream('1')))).toHaveLength(5);
  });

  the('gives the original receipt for several streams', async ({ store, stream }) => {
    const writes = [
      { stream: stream('1'), expected: 'no-stream', events: newEvents(2) },
      { stream: stream('2'), expected: 'no-stream', events: newEvents(1) },
    ] as const;
    const receipt = await store.append(writes);
    await store.append([{ stream: stream('1'), expected: 1, events: newEvents(1) }]);
    expect(await store.append(writes)).toEqual(receipt);
    expect(receipt.revisions).toEqual([1, 0]);
  });

  the('gives both the same receipt where one append is sent twice at once', async ({ store, stream }) => {
    const writes = [{ stream: stream('1'), expected: 'no-stream', events: newEvents(2) }] as const;
    const [one, two] = await Promise.all([store.append(writes), store.append(writes)]);
    expect(one).toEqual(two);
    expect(await collect(store.read(stream('1')))).toHaveLength(2);
  });

  the('[11 partial-overlap-retry-conflicts] refuses events of which some are there', async ({ store, stream }) => {
    const [there, fresh] = [newEvents(2), newEvents(2)];
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: there }]);
    for (const events of [
      [...there, ...fresh],
      [...there.slice(0, 1), ...fresh],
      [...fresh, ...there],
      [...there].reverse(),
    ])
      await expect(store.append([{ stream: stream('1'), expected: 'no-stream', events }])).rejects.toMatchObject({
        name: 'WrongExpectedRevision',
        expected: 'no-stream',
        actual: 1,
      });
    expect(idsOf(await collect(store.read(stream('1'))))).toEqual(idsOf(there));
  });

  the('refuses several streams of which one is there', async ({ store, stream }) => {
    const one = { stream: stream('1'), expected: 'no-stream', events: newEvents(1) } as const;
    await store.append([one]);
    await expect(
      store.append([{ stream: stream('2'), expected: 'no-stream', events: newEvents(1) }, one]),
    ).rejects.toBeInstanceOf(WrongExpectedRevision);
    expect(await collect(store.read(stream('2')))).toEqual([]);
  });

  the('refuses the same ids at another revision', async ({ store, stream }) => {
    const events = newEvents(1);
    await store.append([{ stream: stream('1'), expected: 'no-stream', events }]);
    await expect(store.append([{ stream: stream('1'), expected: 4, events }])).rejects.toBeInstanceOf(
      WrongExpectedRevision,
    );
    expect(await collect(store.read(stream('1')))).toHaveLength(1);
  });
};
