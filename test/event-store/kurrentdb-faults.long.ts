/** The fault matrix of KurrentDB: each fault against append, read and subscribe, over the double. */
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RecordedEvent, type StreamWrite } from '#event-sourcing';
import { newEvents } from '#event-sourcing/testing';
import { KurrentEventStore } from '#event-store/kurrentdb';
import { type Fault } from '../support/kurrentdb-double/faults.js';
import { cancelled, overloaded, unavailable } from '../support/kurrentdb-double/grpc-errors.js';
import { KurrentDbDouble } from '../support/kurrentdb-double/kurrentdb-double.js';

const PATIENCE = { timeoutMs: 10_000, attemptMs: 400 };

let double: KurrentDbDouble;
let store: KurrentEventStore;
const rows: string[] = [];
const told = (...cells: readonly string[]) => rows.push(`| ${cells.join(' | ')} |`);

beforeEach(async () => {
  double = await new KurrentDbDouble().start();
  store = await KurrentEventStore.open(double.connectionString, PATIENCE);
});
afterEach(async () => {
  double.heal();
  await store.close();
  await double.stop();
});
afterAll(() => console.log(['| fault | call | the caller saw | stored |', ...rows].join('\n')));

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const stored = () => idsOf(double.log.records);

const collect = async (items: AsyncIterable<RecordedEvent>, then: (count: number) => Promise<void> | undefined) => {
  const events: RecordedEvent[] = [];
  for await (const event of items) await then(events.push(event));
  return events;
};

const WHAT: readonly (readonly [name: string, what: () => Fault['what']])[] = [
  ['no answer', () => 'hang'],
  ['connection cut', () => 'cut'],
  ['unavailable', unavailable],
  ['cancelled by the server', cancelled],
  ['overloaded', overloaded],
  ['slow', () => 150],
];

const oneStream = (): readonly StreamWrite[] => [{ stream: 'a-1', expected: 'no-stream', events: newEvents(3) }];
const twoStreams = (): readonly StreamWrite[] => [
  ...oneStream(),
  { stream: 'b-1', expected: 'no-stream', events: newEvents(2) },
];

describe('an append to KurrentDB is made once and acknowledged', () => {
  for (const [name, what] of WHAT)
    for (const when of ['before', 'after'] as const)
      for (const [kind, writes] of [
        ['one stream', oneStream()],
        ['two streams', twoStreams()],
      ] as const)
        it(`to ${kind}, with ${name} ${when} the commit`, async () => {
          double.plant({ on: 'append', when, what: what() });
          const receipt = await store.append(writes);
          expect(receipt.revisions).toEqual(writes.map(({ events }) => events.length - 1));
          expect(receipt.position).toBe(await store.head());
          expect(stored()).toEqual(writes.flatMap(({ events }) => idsOf(events)));
          told(`${name} ${when} the commit`, `append to ${kind}`, 'its receipt', 'once');
        });
});

describe('a read from KurrentDB is whole', () => {
  for (const [name, what] of WHAT)
    it(`with ${name}`, async () => {
      await store.append(twoStreams());
      double.plant({ on: 'read', when: 'before', what: what() });
      expect(idsOf(await collect(store.read('a-1'), () => undefined))).toEqual(stored().slice(0, 3));
      double.plant({ on: 'read', when: 'before', what: what() });
      expect(idsOf(await collect(store.readAll(), () => undefined))).toEqual(stored());
      told(name, 'read', 'every event, once, in order', 'unchanged');
    });

  it('with the connection cut in the middle', async () => {
    await store.append([{ stream: 'a-1', expected: 'no-stream', events: newEvents(1201) }]);
    const cut = (count: number) => (count % 400 === 100 ? double.cut() : undefined);
    expect(idsOf(await collect(store.readAll(), cut))).toEqual(stored());
    expect(idsOf(await collect(store.read('a-1', { direction: 'backwards' }), cut))).toEqual(stored().reverse());
    told('connection cut in the middle', 'read', 'every event, once, in order', 'unchanged');
  });

  it('with connections cut again and again: an answer that ends in the middle is not taken for a whole one', async () => {
    await store.append([{ stream: 'a-1', expected: 'no-stream', events: newEvents(700) }]);
    let isOver = false;
    const cutting = (async () => {
      while (!isOver) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        await double.cut();
      }
    })();
    const ours = { streamPrefixes: ['a-'] };
    for (let round = 0; round < 30; round += 1) {
      const reads = [store.readAll(ours), store.read('a-1'), store.read('a-1', { direction: 'backwards' })];
      const lengths = await Promise.all(reads.map(async (read) => (await collect(read, () => undefined)).length));
      expect([...lengths, await store.head()]).toEqual([700, 700, 700, expect.any(String)]);
    }
    isOver = true;
    await cutting;
  });
});

const DROPS: readonly (readonly [name: string, drop: () => unknown])[] = [
  ['dropped with unavailable', () => double.dropSubscriptions(unavailable())],
  ['dropped with cancelled', () => double.dropSubscriptions(cancelled())],
  ['ended gracefully', () => double.dropSubscriptions('end')],
  ['connection cut', () => double.cut()],
  [
    'never taken up again',
    () => (double.plant({ on: 'subscribe', when: 'before', what: 'hang', times: 99 }), double.cut()),
  ],
  ...WHAT.map(
    ([name, what]) =>
      [
        `${name} when taken up again`,
        () => (double.plant({ on: 'subscribe', when: 'before', what: what() }), double.cut()),
      ] as const,
  ),
];

describe('a subscription to KurrentDB loses nothing and repeats nothing', () => {
  for (const [name, drop] of DROPS)
    it(`with its call ${name}`, async () => {
      const other = await KurrentEventStore.open(double.connectionString, PATIENCE);
      const seen: string[] = [];
      const write = (revision: number) => {
        const expected = revision === 0 ? 'no-stream' : revision - 1;
        return other.append([{ stream: 'a-1', expected, events: newEvents(1) }]);
      };
      for await (const item of store.subscribe()) {
        if ('id' in item) seen.push(item.id);
        else if (seen.length < 3) {
          await drop();
          await write(seen.length);
        } else break;
      }
      expect(seen).toEqual(stored());
      told(`subscription ${name}`, 'subscribe', 'every event, once, in order', 'once');
      await other.close();
    });
});

describe('the call of a subscription to KurrentDB', () => {
  const isOpen = async () => {
    while (double.subscriptions !== 1) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('is taken up again after each kind of drop', async () => {
    const left = new AbortController();
    const following = (async () => {
      for await (const _ of store.subscribe({ signal: left.signal }));
    })();
    for (const [name, drop] of DROPS.slice(0, 4)) {
      await isOpen();
      await drop();
      expect([name, double.subscriptions]).toEqual([name, 0]);
    }
    await isOpen();
    left.abort();
    await following;
  });
});

describe('a KurrentDB that is silent for good', () => {
  const impatient = { timeoutMs: 300, attemptMs: 100 };
  const silent = (on: Fault['on']) => double.plant({ on, when: 'after', what: 'hang', times: 99 });

  it('is given up by an append in time; sent again, it is told what was written already', async () => {
    const writer = await KurrentEventStore.open(double.connectionString, impatient);
    await writer.append([{ stream: 'c-1', expected: 'no-stream', events: newEvents(1) }]);
    silent('append');
    const writes = oneStream();
    await expect(writer.append(writes)).rejects.toMatchObject({ name: 'StoreError', code: 'store.unavailable' });
    double.heal();
    expect((await writer.append(writes)).revisions).toEqual([2]);
    expect(stored()).toHaveLength(4);
    told('silent for good after the commit', 'append', 'store.unavailable; sent again, its receipt', 'once');
    await writer.close();
  });

  it('is given up by a read and a subscription in time', async () => {
    const reader = await KurrentEventStore.open(double.connectionString, impatient);
    double.plant({ on: 'read', when: 'before', what: 'hang', times: 99 });
    const gaveUp = { name: 'StoreError', code: 'store.unavailable' };
    await expect(collect(reader.read('a-1'), () => undefined)).rejects.toMatchObject(gaveUp);
    await expect(reader.subscribe()[Symbol.asyncIterator]().next()).rejects.toMatchObject(gaveUp);
    told('silent for good', 'read, subscribe', 'store.unavailable', 'unchanged');
    await reader.close();
  });
});
