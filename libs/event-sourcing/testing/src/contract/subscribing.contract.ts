import { expect } from '@jest/globals';
import { type RecordedEvent } from '#event-sourcing';
import { type Adapter } from './adapter.js';
import { type Cases, collect, idsOf, isCaughtUp, newEvents, takeEvents, untilCaughtUp } from './case.js';

/** History, then what comes: without hole, without repeat. */
export const subscribing = (the: Cases, { connect, writeElsewhere }: Adapter): void => {
  the('[23 subscribe-from-start-catches-up-then-live] hands over the old, says so, then the new', async (sut) => {
    const { store, stream, mine } = sut;
    const [old, fresh] = [newEvents(700), newEvents(3)];
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: old }]);
    const seen: string[] = [];
    for await (const item of store.subscribe(mine)) {
      if (!isCaughtUp(item)) seen.push(item.id);
      else if (seen.length === 700) {
        expect(seen).toEqual(idsOf(old));
        expect(item.position).toBe(await store.head());
        await store.append([{ stream: stream('1'), expected: 699, events: fresh }]);
      } else break;
    }
    expect(seen).toEqual(idsOf([...old, ...fresh]));
  });

  the('[23] announces that it has caught up only after the last old event was handled', async (sut) => {
    await sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events: newEvents(40) }]);
    let handled = 0;
    for await (const item of sut.store.subscribe(sut.mine)) {
      if (isCaughtUp(item)) break;
      await new Promise(setImmediate);
      handled += 1;
    }
    expect(handled).toBe(40);
  });

  the('announces at once where there is nothing to catch up with', async ({ store, mine }) => {
    const head = await store.head();
    const items = await untilCaughtUp(store.subscribe({ ...mine, ...(head === undefined ? {} : { after: head }) }));
    expect(items).toEqual([{ caughtUp: true, ...(head === undefined ? {} : { position: head }) }]);
  });

  the('[26 filtered-idle-store-checkpoint-advances] moves its position past what the filter left out', async (sut) => {
    const { store, stream } = sut;
    const { position } = await store.append([
      { stream: stream('other'), expected: 'no-stream', events: newEvents(30) },
    ]);
    const items = await untilCaughtUp(store.subscribe({ streamPrefixes: [stream('none')] }));
    expect(items).toEqual([{ caughtUp: true, position }]);
  });

  the('[24 subscribe-resume-after-checkpoint-no-loss-no-gap] goes on after any event', async (sut) => {
    const { store, stream, mine } = sut;
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(6) }]);
    await store.append([{ stream: stream('2'), expected: 'no-stream', events: newEvents(6) }]);
    const log = await collect(store.readAll(mine));
    for (const [index, { position }] of log.entries()) {
      const before = await takeEvents(store.subscribe(mine), index + 1);
      const rest = (await untilCaughtUp(store.subscribe({ ...mine, after: position }))).slice(0, -1);
      expect([...before, ...rest]).toEqual(log);
    }
  });

  the('[19] follows only what was asked for', async ({ store, stream }) => {
    const asked = { streamPrefixes: [stream('a')], types: ['thing.made.v1'] };
    const following = takeEvents(store.subscribe(asked), 2);
    const write = (id: string, type: string) =>
      store.append([{ stream: stream(id), expected: 'no-stream', events: newEvents(1, type) }]);
    for (const id of ['a.1', 'b.1', 'a.2']) {
      await write(`${id}.broken`, 'thing.broken.v1');
      await write(id, 'thing.made.v1');
    }
    expect((await following).map((event) => event.stream)).toEqual([stream('a.1'), stream('a.2')]);
  });

  the('neither loses nor reorders anything for a slow consumer under write load', async ({ store, stream, mine }) => {
    const slow = (async () => {
      const seen: RecordedEvent[] = [];
      for await (const item of store.subscribe(mine)) {
        if (isCaughtUp(item)) continue;
        if (seen.length % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
        if (seen.push(item) === 300) break;
      }
      return seen;
    })();
    const writer = async (id: string) => {
      for (let revision = 0; revision < 100; revision += 1)
        await store.append([
          { stream: stream(id), expected: revision === 0 ? 'no-stream' : revision - 1, events: newEvents(1) },
        ]);
    };
    await Promise.all(['a', 'b', 'c'].map(writer));
    expect(idsOf(await slow)).toEqual(idsOf(await collect(store.readAll(mine))));
  });

  the(
    'follows what is written through another door',
    async ({ store, stream, mine, address }) => {
      const other = await connect?.(address);
      const following = takeEvents(store.subscribe(mine), 3);
      const events = newEvents(3);
      await other?.append([{ stream: stream('1'), expected: 'no-stream', events }]);
      expect(idsOf(await following)).toEqual(idsOf(events));
      await other?.close();
    },
    connect !== undefined,
  );

  the(
    'follows what another process writes',
    async ({ store, stream, mine, address }) => {
      const following = takeEvents(store.subscribe(mine), 20);
      const report = await writeElsewhere?.(address, { streams: [stream('1')], appends: 20 });
      expect(idsOf(await following)).toEqual(report?.acknowledged);
    },
    writeElsewhere !== undefined,
  );
};
