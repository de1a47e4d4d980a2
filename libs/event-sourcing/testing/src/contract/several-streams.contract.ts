import { expect } from '@jest/globals';
import { WrongExpectedRevision } from '#event-sourcing';
import { type Cases, collect, idsOf, newEvents } from './case.js';

/** One decision touches many streams: all of them, or none. */
export const severalStreams = (the: Cases): void => {
  the('[33 append-many-all-or-nothing-and-checks] writes several streams together', async (sut) => {
    await sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events: newEvents(1) }]);
    const [more, fresh] = [newEvents(2), newEvents(3)];
    const receipt = await sut.store.append([
      { stream: sut.stream('1'), expected: 0, events: more },
      { stream: sut.stream('2'), expected: 'no-stream', events: fresh },
    ]);
    const log = await collect(sut.store.readAll(sut.mine));
    expect(idsOf(log.slice(1))).toEqual(idsOf([...more, ...fresh]));
    expect(receipt).toEqual({ position: log.at(-1)?.position, revisions: [2, 2] });
  });

  the('[33] writes nothing where one stream of several is elsewhere', async ({ store, stream, mine }) => {
    await store.append([{ stream: stream('2'), expected: 'no-stream', events: newEvents(2) }]);
    const attempt = store.append([
      { stream: stream('1'), expected: 'no-stream', events: newEvents(1) },
      { stream: stream('2'), expected: 0, events: newEvents(1) },
      { stream: stream('3'), expected: 'no-stream', events: newEvents(1) },
    ]);
    await expect(attempt).rejects.toBeInstanceOf(WrongExpectedRevision);
    await expect(attempt).rejects.toMatchObject({ stream: stream('2'), expected: 0, actual: 1 });
    expect(await collect(store.readAll(mine))).toHaveLength(2);
  });

  the('[33] writes nothing where one event of one stream is invalid', async ({ store, stream, mine }) => {
    const attempt = store.append([
      { stream: stream('1'), expected: 'no-stream', events: newEvents(1) },
      { stream: stream('2'), expected: 'no-stream', events: newEvents(1, '') },
    ]);
    await expect(attempt).rejects.toMatchObject({ code: 'store.invalid-append' });
    expect(await collect(store.readAll(mine))).toEqual([]);
  });

  the('writes a decision with three hundred mandates in one append', async ({ store, stream, mine }) => {
    const writes = Array.from({ length: 300 }, (_, mandate) => ({
      stream: stream(`m${mandate}`),
      expected: 'no-stream' as const,
      events: newEvents(2),
    }));
    const receipt = await store.append(writes);
    expect(receipt.revisions).toEqual(Array.from({ length: 300 }, () => 1));
    const log = await collect(store.readAll(mine));
    expect(idsOf(log)).toEqual(writes.flatMap(({ events }) => idsOf(events)));
    expect(receipt.position).toBe(log.at(-1)?.position);
  });
};
