import { expect } from '@jest/globals';
import { type Position, type RecordedEvent } from '#event-sourcing';
import { type Adapter } from './adapter.js';
import { type Cases, casesOn, collect, idsOf, newEvents, takeEvents } from './case.js';

const positionsOf = (events: readonly RecordedEvent[]) => events.map(({ position }) => position);

const expectRising = (positions: readonly Position[]) =>
  expect(positions).toEqual([...new Set(positions)].sort((a, b) => (a < b ? -1 : 1)));

/** The order in which things were written, over all streams. */
export const readingTheLog = (the: Cases, { openFar, connect, writeElsewhere }: Adapter): void => {
  the('[17 read-all-total-order-matches-commit-order-with-gaps] orders all streams as committed', async (sut) => {
    const ids: string[] = [];
    const positions: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const events = newEvents(2);
      const expected = turn < 3 ? 'no-stream' : Math.floor(turn / 3) * 2 - 1;
      const receipt = await sut.store.append([{ stream: sut.stream(`${turn % 3}`), expected, events }]);
      ids.push(...idsOf(events));
      positions.push(receipt.position);
    }
    const log = await collect(sut.store.readAll(sut.mine));
    expect(idsOf(log)).toEqual(ids);
    expectRising(positionsOf(log));
    expect(positionsOf(log).filter((_, index) => index % 2 === 1)).toEqual(positions);
  });

  the('gives the same position in a stream, in the log and in the receipt, and as head', async ({ store, stream }) => {
    const { position } = await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(2) }]);
    const [inStream] = await collect(store.read(stream('1'), { direction: 'backwards', limit: 1 }));
    const [inLog] = await collect(store.readAll({ streamPrefixes: [stream('1')], after: inStream?.position ?? '' }));
    expect([inStream?.position, await store.head(), inLog]).toEqual([position, position, undefined]);
  });

  the('[18 read-all-after-position-is-exclusive] reads what comes after a position', async (sut) => {
    await sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events: newEvents(6) }]);
    const log = await collect(sut.store.readAll(sut.mine));
    for (const [index, { position }] of log.entries())
      expect(await collect(sut.store.readAll({ ...sut.mine, after: position }))).toEqual(log.slice(index + 1));
    expect(await collect(sut.store.readAll({ ...sut.mine, limit: 4 }))).toEqual(log.slice(0, 4));
    expect(await collect(sut.store.readAll({ ...sut.mine, limit: 0 }))).toEqual([]);
  });

  the('[19 read-all-filter-by-stream-prefix-and-type] reads only what was asked for', async ({ store, stream }) => {
    const write = async (id: string, type: string) => {
      const events = newEvents(1, type);
      await store.append([{ stream: stream(id), expected: 'no-stream', events }]);
      return idsOf(events);
    };
    const [a, b, c, other] = [
      await write('a.1', 'thing.made.v1'),
      await write('a.2', 'thing.broken.v1'),
      await write('b.1', 'thing.made.v1'),
      await write('A.1', 'thing.made.v10'),
    ];
    const ids = async (prefixes: readonly string[], types?: readonly string[]) =>
      idsOf(await collect(store.readAll({ streamPrefixes: prefixes.map(stream), ...(types && { types }) })));
    expect(await ids(['a'])).toEqual([...a, ...b]);
    expect(await ids(['a.2', 'b'])).toEqual([...b, ...c]);
    expect(await ids([''], ['thing.made.v1'])).toEqual([...a, ...c]);
    expect(await ids([''], ['thing.broken.v1', 'thing.made.v10'])).toEqual([...b, ...other]);
    expect(await ids(['a'], ['thing.made.v1'])).toEqual(a);
    expect(await ids([])).toEqual([]);
    expect(await ids([''], [])).toEqual([]);
    expect(await ids(['%', 'a_1', '*', 'a.?'])).toEqual([]);
  });

  the('refuses a position that no store of its kind gives', async ({ store }) => {
    for (const after of ['', '7', 'elsewhere', '9'.repeat(19), `${'9'.repeat(20)}-${'9'.repeat(20)}`])
      for (const limit of [0, 1])
        await expect(collect(store.readAll({ after, limit }))).rejects.toMatchObject({
          code: 'store.invalid-position',
        });
  });

  casesOn(openFar)('[20 positions-above-2^53-survive-roundtrip] keeps far positions exactly', async (sut) => {
    const first = await sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events: newEvents(1) }]);
    const second = await sut.store.append([{ stream: sut.stream('1'), expected: 0, events: newEvents(2) }]);
    const log = await collect(sut.store.readAll(sut.mine));
    expectRising(positionsOf(log));
    expect([log[0]?.position, log[2]?.position]).toEqual([first.position, second.position]);
    const rest = { ...sut.mine, after: first.position };
    expect(await collect(sut.store.readAll(rest))).toEqual(log.slice(1));
    expect(await takeEvents(sut.store.subscribe(rest), 2)).toEqual(log.slice(1));
    expect(await sut.store.head()).toBe(second.position);
  });

  the(
    '[32 concurrent-readers-never-skip-under-write-load] shows two readers every event of a busy process, in one order',
    async ({ store, address, stream, mine }) => {
      const other = await connect?.(address);
      const job = { streams: Array.from({ length: 8 }, (_, writer) => stream(`w${writer}`)), appends: 50 };
      const reports = writeElsewhere?.(address, job);
      const poll = async () => {
        const seen: RecordedEvent[] = [];
        while (seen.length < 400) {
          const after = seen.at(-1)?.position;
          for await (const event of store.readAll({ ...mine, ...(after && { after }) })) seen.push(event);
          await new Promise(setImmediate);
        }
        return seen;
      };
      const [polled, followed] = await Promise.all([poll(), takeEvents((other ?? store).subscribe(mine), 400)]);
      expect(idsOf(followed)).toEqual(idsOf(polled));
      expect([...idsOf(polled)].sort()).toEqual([...((await reports)?.acknowledged ?? [])].sort());
      await other?.close();
    },
    writeElsewhere !== undefined && connect !== undefined,
  );
};
