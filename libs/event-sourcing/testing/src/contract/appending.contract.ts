import { expect } from '@jest/globals';
import { type Json, type NewEvent, type StreamName } from '#event-sourcing';
import { type Cases, collect, idsOf, newEvents } from './case.js';

const happened = (change: object): readonly NewEvent[] => newEvents(1).map((event) => ({ ...event, ...change }));

const INVALID: readonly (readonly [what: string, change: object])[] = [
  ['an id that is no UUID', { id: 'first' }],
  ['a UUID in capitals', { id: 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11' }],
  ['no type', { type: '' }],
  ["a type of the store's own", { type: '$deleted' }],
  ['metadata that is not flat', { meta: { by: { name: 'A' } } }],
  ["metadata of the store's own", { meta: { $by: 'A' } }],
];

const UNSAFE: readonly (readonly [what: string, value: () => unknown])[] = [
  ['undefined', () => undefined],
  ['a bigint', () => 1n],
  ['NaN', () => NaN],
  ['an infinite number', () => -Infinity],
  ['a date', () => new Date(0)],
  ['a function', () => () => 1],
  ['half a character', () => 'a\ud800b'],
  ['a hole', () => Array.from({ length: 2 })],
  [
    'a cycle',
    () => {
      const around: { self?: unknown } = {};
      return Object.assign(around, { self: [around] });
    },
  ],
];

const BAD_STREAMS = ['nodash', '-id', 'category-', '$system-1', 'two words-1', 'line-1\n', `long-${'x'.repeat(600)}`];

/** What goes in, and what is refused before the store is asked. */
export const appending = (the: Cases): void => {
  the('[1 append-to-new-stream-returns-revision-and-position] gives the last revision and a position', async (sut) => {
    const receipt = await sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events: newEvents(3) }]);
    expect(receipt.revisions).toEqual([2]);
    expect(receipt.position).toBe(await sut.store.head());
  });

  the('[2 append-batch-is-atomic-and-ordered] keeps the events of one append together and in order', async (sut) => {
    const [first, second] = [newEvents(50), newEvents(50)];
    await Promise.all([
      sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events: first }]),
      sut.store.append([{ stream: sut.stream('2'), expected: 'no-stream', events: second }]),
    ]);
    const ids = idsOf(await collect(sut.store.readAll(sut.mine)));
    expect([idsOf([...first, ...second]), idsOf([...second, ...first])]).toContainEqual(ids);
  });

  the('[3 append-empty-batch-is-rejected] refuses an append of nothing', async ({ store, stream }) => {
    const refused = { code: 'store.invalid-append' };
    await expect(store.append([])).rejects.toMatchObject(refused);
    await expect(store.append([{ stream: stream('1'), expected: 'no-stream', events: [] }])).rejects.toMatchObject(
      refused,
    );
  });

  for (const [what, change] of INVALID)
    the(`refuses ${what}, and writes nothing of that append`, async ({ store, stream }) => {
      const events = [...newEvents(1), ...happened(change)];
      await expect(store.append([{ stream: stream('1'), expected: 'no-stream', events }])).rejects.toMatchObject({
        code: 'store.invalid-append',
      });
      expect(await collect(store.read(stream('1')))).toEqual([]);
    });

  for (const [what, value] of UNSAFE)
    the(`[21 non-json-payload-rejected-before-io] refuses ${what} in the data`, async ({ store, stream }) => {
      for (const data of [{ part: value() as Json }, { deep: [{ part: value() as Json }] }])
        await expect(
          store.append([{ stream: stream('1'), expected: 'no-stream', events: happened({ data }) }]),
        ).rejects.toMatchObject({ code: 'store.invalid-append' });
      expect(await collect(store.read(stream('1')))).toEqual([]);
    });

  the('refuses a stream whose name is not <category>-<id>, or the store’s own', async ({ store }) => {
    for (const stream of BAD_STREAMS)
      await expect(
        store.append([{ stream: stream as StreamName, expected: 'no-stream', events: newEvents(1) }]),
      ).rejects.toMatchObject({ code: 'store.invalid-append' });
  });

  the('refuses an expected revision that is none', async ({ store, stream }) => {
    for (const expected of [-1, 0.5, NaN, 2 ** 53, 'any' as 'no-stream'])
      await expect(store.append([{ stream: stream('1'), expected, events: newEvents(1) }])).rejects.toMatchObject({
        code: 'store.invalid-append',
      });
  });

  the('refuses one id twice in an append, and one stream twice', async ({ store, stream }) => {
    const events = newEvents(1);
    const refused = { code: 'store.invalid-append' };
    const [one, two] = [
      { stream: stream('1'), expected: 'no-stream', events } as const,
      { stream: stream('2'), expected: 'no-stream', events } as const,
    ];
    await expect(store.append([{ ...one, events: [...events, ...events] }])).rejects.toMatchObject(refused);
    await expect(store.append([one, two])).rejects.toMatchObject(refused);
    await expect(store.append([one, { ...one, events: newEvents(1) }])).rejects.toMatchObject(refused);
  });

  the('refuses an event of more than 16 MiB', async ({ store, stream }) => {
    const events = happened({ data: { text: 'x'.repeat(16 * 1024 * 1024) } });
    await expect(store.append([{ stream: stream('1'), expected: 'no-stream', events }])).rejects.toMatchObject({
      code: 'store.invalid-append',
    });
  });
};
