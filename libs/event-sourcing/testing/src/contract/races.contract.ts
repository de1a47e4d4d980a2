import { expect } from '@jest/globals';
import { type Adapter } from './adapter.js';
import { type Cases, collect, fulfilled, idsOf, newEvents } from './case.js';

/** Many writers at once: exactly one gets each place, and whoever was told so is there. */
export const races = (the: Cases, { connect, writeElsewhere }: Adapter): void => {
  the('lets exactly one of twenty racing writers through, and loses nothing', async ({ store, stream }) => {
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(1) }]);
    const attempts = Array.from({ length: 20 }, () =>
      store.append([{ stream: stream('1'), expected: 0, events: newEvents(1) }]),
    );
    expect(await fulfilled(attempts)).toEqual([expect.objectContaining({ revisions: [1] })]);
    expect(await collect(store.read(stream('1')))).toHaveLength(2);
  });

  the('[8 hundred-concurrent-writers-one-winner-per-revision] gives each place to one of a hundred', async (sut) => {
    const stream = sut.stream('1');
    const winners: string[] = [];
    for (let revision = 0; revision < 5; revision += 1) {
      const expected = revision === 0 ? 'no-stream' : revision - 1;
      const attempts = Array.from({ length: 100 }, async () => {
        const events = newEvents(1);
        await sut.store.append([{ stream, expected, events }]);
        return idsOf(events);
      });
      winners.push(...(await fulfilled(attempts)).flat());
    }
    expect(idsOf(await collect(sut.store.read(stream)))).toEqual(winners);
    expect(winners).toHaveLength(5);
  });

  the('lets twenty writers to streams of their own all through, without a conflict', async (sut) => {
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        sut.store.append([{ stream: sut.stream(`w${writer}`), expected: 'no-stream', events: newEvents(2) }]),
      ),
    );
    expect(new Set(receipts.map(({ position }) => position)).size).toBe(20);
    expect(await collect(sut.store.readAll(sut.mine))).toHaveLength(40);
  });

  the('undoes only the loser of appends that run at once', async ({ store, stream }) => {
    await store.append([{ stream: stream('taken'), expected: 'no-stream', events: newEvents(1) }]);
    const outcomes = await Promise.allSettled(
      ['a', 'taken', 'b'].map((id) =>
        store.append([
          { stream: stream(`${id}.side`), expected: 'no-stream', events: newEvents(1) },
          { stream: stream(id), expected: 'no-stream', events: newEvents(1) },
        ]),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await collect(store.read(stream('taken.side')))).toEqual([]);
    expect(await collect(store.read(stream('b.side')))).toHaveLength(1);
  });

  the(
    'lets one of two doors to the same log win each place',
    async ({ store, stream, address }) => {
      const other = await connect?.(address);
      const doors = [store, other ?? store];
      for (let revision = 0; revision < 10; revision += 1) {
        const expected = revision === 0 ? 'no-stream' : revision - 1;
        const attempts = doors.map((door) => door.append([{ stream: stream('1'), expected, events: newEvents(1) }]));
        expect(await fulfilled(attempts)).toHaveLength(1);
      }
      await other?.close();
    },
    connect !== undefined,
  );

  the(
    'gives two processes that fight for a stream every event they were told is written, once',
    async ({ store, stream, address }) => {
      const job = { streams: Array.from({ length: 4 }, () => stream('1')), appends: 10 };
      const reports = await Promise.all([writeElsewhere?.(address, job), writeElsewhere?.(address, job)]);
      const acknowledged = reports.flatMap((report) => report?.acknowledged ?? []);
      const events = await collect(store.read(stream('1')));
      expect(acknowledged).toHaveLength(80);
      expect([...idsOf(events)].sort()).toEqual([...acknowledged].sort());
      expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: 80 }, (_, index) => index));
    },
    writeElsewhere !== undefined,
  );
};
