import { expect } from '@jest/globals';
import { type JsonObject, type NewEvent } from '#event-sourcing';
import { type Cases, collect, newEvents, takeEvents } from './case.js';

const CONTENTS: JsonObject = {
  unicode: 'Resolución «ñandú» \u0000 \u2028 \ud83d\udcdc e\u0301 العربية 中文',
  nested: { list: [1, [2, [3, { deep: null }]], true, '', {}], empty: [] },
  numbers: [0, 0.1, -1e-7, 1e21, Number.MAX_SAFE_INTEGER],
  __proto: 'a key like another',
  'keys with "quotes"\n': 'and lines\r\n',
  large: 'x'.repeat(300_000),
};

/** What is read is what was written, and nobody's object. */
export const content = (the: Cases): void => {
  the('[21 payload-roundtrip-unicode-nested-large] gives back the data exactly', async ({ store, stream }) => {
    const events = newEvents(1).map((event): NewEvent => ({ ...event, data: CONTENTS }));
    await store.append([{ stream: stream('1'), expected: 'no-stream', events }]);
    const [read] = await collect(store.read(stream('1')));
    expect(read).toStrictEqual({ ...events[0], stream: stream('1'), revision: 0, position: read?.position });
  });

  the('gives back streams and types as they were named', async ({ store, stream }) => {
    const name = stream('AG.RES 2118 «ñ» a-b_%');
    await store.append([{ stream: name, expected: 'no-stream', events: newEvents(1, 'Sitzung.eröffnet-é.v1') }]);
    expect(await collect(store.read(name))).toMatchObject([{ stream: name, type: 'Sitzung.eröffnet-é.v1' }]);
  });

  the('[22 metadata-envelope-roundtrip] gives back the metadata, in reads and subscriptions alike', async (sut) => {
    const meta = {
      recordedAt: '2026-11-22T01:00:00.000Z',
      recordedBy: 'A. Šimić',
      commandId: 'c',
      correlationId: 'r',
      causationId: 'a',
      schemaVersion: '1',
      hash: 'f'.repeat(64),
      empty: '',
    };
    const events = newEvents(2).map((event, index) => ({ ...event, meta: index === 0 ? meta : {} }));
    await sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events }]);
    const metas = (read: readonly NewEvent[]) => read.map((event) => event.meta);
    expect(metas(await collect(sut.store.read(sut.stream('1'))))).toStrictEqual([meta, {}]);
    expect(metas(await collect(sut.store.readAll(sut.mine)))).toStrictEqual([meta, {}]);
    expect(metas(await takeEvents(sut.store.subscribe(sut.mine), 2))).toStrictEqual([meta, {}]);
  });

  the('keeps no reference to what it was given', async ({ store, stream }) => {
    const data = { list: ['as written'] };
    const [event] = newEvents(1);
    const events = [{ ...event, data } as NewEvent];
    const appended = store.append([{ stream: stream('1'), expected: 'no-stream', events }]);
    data.list.push('changed at once');
    await appended;
    data.list.push('changed later');
    events.pop();
    expect(await collect(store.read(stream('1')))).toMatchObject([{ data: { list: ['as written'] } }]);
  });

  the('gives every reader a copy of its own', async ({ store, stream }) => {
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(1) }]);
    for (const { data } of await collect(store.read(stream('1')))) Object.assign(data, { index: 'changed' });
    expect(await collect(store.read(stream('1')))).toMatchObject([{ data: { index: 0 } }]);
  });
};
