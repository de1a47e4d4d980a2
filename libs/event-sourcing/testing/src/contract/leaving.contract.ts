import { expect } from '@jest/globals';
import { type CaughtUp, type RecordedEvent } from '#event-sourcing';
import { type Adapter } from './adapter.js';
import { type Cases, collect, idsOf, isCaughtUp, newEvents, takeEvents, untilCaughtUp } from './case.js';

/** Waits, by turns of the event loop, for something that nothing else announces. */
const eventually = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** How a subscription and a store come to their end, and what they leave behind: nothing. */
export const leaving = (the: Cases, { connect, held }: Adapter): void => {
  the('[28 a-consumer-that-throws-stops-its-subscription] skips and parks nothing', async ({ store, stream, mine }) => {
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(5) }]);
    const handled: RecordedEvent[] = [];
    const handle = async (failsAt: number) => {
      const after = handled.at(-1)?.position;
      for await (const item of store.subscribe({ ...mine, ...(after && { after }) })) {
        if (isCaughtUp(item)) break;
        if (item.revision === failsAt) throw new Error('cannot handle it');
        handled.push(item);
      }
    };
    await expect(handle(3)).rejects.toThrow('cannot handle it');
    expect(handled).toHaveLength(3);
    await expect(handle(3)).rejects.toThrow('cannot handle it');
    await handle(-1);
    expect(handled).toEqual(await collect(store.read(stream('1'))));
  });

  the('ends a subscription quietly when aborted: before, between and while it waits', async (sut) => {
    const { store, stream, mine } = sut;
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(3) }]);
    expect(await collect(store.subscribe({ ...mine, signal: AbortSignal.abort() }))).toEqual([]);
    const between = new AbortController();
    const seen: unknown[] = [];
    for await (const item of store.subscribe({ ...mine, signal: between.signal })) {
      seen.push(item);
      between.abort();
    }
    expect(seen).toHaveLength(1);
    const waiting = new AbortController();
    const all = collect(store.subscribe({ ...mine, signal: waiting.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    waiting.abort();
    expect((await all).length).toBeLessThanOrEqual(4);
  });

  the('lets a subscription be left in the middle of a wait', async ({ store, mine }) => {
    const items = store.subscribe(mine)[Symbol.asyncIterator]();
    while (!isCaughtUp((await items.next()).value as RecordedEvent | CaughtUp));
    const next = items.next();
    await items.return?.();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  the(
    '[29 unsubscribe-and-early-break-release-server-resources] holds nothing once left',
    async ({ store, stream, mine, address }) => {
      const holds = () => held?.(address) ?? 0;
      await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(30) }]);
      const before = holds();
      const aborted = new AbortController();
      const waiting = collect(store.subscribe({ ...mine, signal: aborted.signal }));
      await untilCaughtUp(store.subscribe(mine));
      await takeEvents(store.subscribe(mine), 1);
      await eventually(() => holds() > before);
      aborted.abort();
      await waiting;
      await eventually(() => holds() === before);
      expect(holds()).toBe(before);
    },
    held !== undefined,
  );

  the(
    '[39 close-is-idempotent-and-leaves-no-handles] closes once however often told, and then refuses',
    async (sut) => {
      const { store, stream, mine } = sut;
      await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(1) }]);
      const before = held?.(sut.address);
      const following = collect(store.subscribe(mine));
      const reading = store.readAll(mine)[Symbol.asyncIterator]();
      await Promise.all([store.close(), store.close()]);
      await store.close();
      const closed = { code: 'store.closed' };
      await expect(following).rejects.toMatchObject(closed);
      await expect(reading.next()).rejects.toMatchObject(closed);
      await expect(store.append([{ stream: stream('1'), expected: 0, events: newEvents(1) }])).rejects.toMatchObject(
        closed,
      );
      await expect(collect(store.read(stream('1')))).rejects.toMatchObject(closed);
      await expect(collect(store.subscribe(mine))).rejects.toMatchObject(closed);
      await expect(store.head()).rejects.toMatchObject(closed);
      expect(held?.(sut.address)).toBe(before);
    },
  );

  the(
    '[39] answers an append that was under way when it was closed, and keeps it where it said so',
    async ({ store, stream, address }) => {
      const events = newEvents(2);
      const appended = store.append([{ stream: stream('1'), expected: 'no-stream', events }]);
      await store.close();
      expect((await appended).revisions).toEqual([1]);
      const other = (await connect?.(address)) ?? store;
      expect(idsOf(await collect(other.read(stream('1'))))).toEqual(idsOf(events));
      await other.close();
    },
    connect !== undefined,
  );
};
