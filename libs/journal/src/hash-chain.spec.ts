import { describe, expect, it } from '@jest/globals';
import { type NewEvent, type RecordedEvent, type StreamName } from '#event-sourcing';
import { chainHash, sha256, verifyChains } from './hash-chain.js';

const chained = (stream: StreamName, count: number): RecordedEvent[] => {
  let former = '';
  return Array.from({ length: count }, (_, revision) => {
    const said: NewEvent = {
      id: `${stream}-${revision}`,
      type: 'thing.done.v1',
      data: { what: { deep: [revision, 'ü'] }, none: null },
      meta: { recordedAt: '2026-11-22T09:00:00.000Z', recordedBy: 'officer' },
    };
    former = chainHash(former, stream, revision, said);
    return { ...said, stream, revision, position: '', meta: { ...said.meta, hash: former } };
  });
};
const logOf = (events: readonly RecordedEvent[]) => ({
  readAll: () => ({ [Symbol.asyncIterator]: () => fromArray(events) }),
});
const fromArray = (events: readonly RecordedEvent[]): AsyncIterator<RecordedEvent> => {
  const iterator = events[Symbol.iterator]();
  return { next: () => Promise.resolve(iterator.next()) };
};
const interleaved = () => {
  const [a, b] = [chained('thing-a', 4), chained('thing-b', 3)];
  return [...a.slice(0, 2), ...b.slice(0, 1), ...a.slice(2), ...b.slice(1)];
};
const verified = async (change: (log: RecordedEvent[]) => RecordedEvent[]) => {
  const { broken } = await verifyChains(logOf(change(interleaved())));
  return broken.map(({ stream, revision, reason }) => `${stream}@${revision} ${reason}`);
};
const changing = (stream: string, revision: number, change: (event: RecordedEvent) => Partial<RecordedEvent>) =>
  verified((log) =>
    log.map((event) =>
      event.stream === stream && event.revision === revision ? { ...event, ...change(event) } : event,
    ),
  );

describe('the chains of a log', () => {
  it('hold where nothing was changed, whatever streams lie between', async () => {
    expect(await verifyChains(logOf(interleaved()))).toEqual({ events: 7, streams: 2, broken: [] });
    expect(await verifyChains(logOf([]))).toEqual({ events: 0, streams: 0, broken: [] });
  });

  it.each<[string, (event: RecordedEvent) => Partial<RecordedEvent>]>([
    ['id', () => ({ id: 'other' })],
    ['type', () => ({ type: 'thing.undone.v1' })],
    ['data, however deep', () => ({ data: { what: { deep: [1, 'u'] }, none: null } })],
    ['data that is missing', ({ data }) => ({ data: { what: data['what'] ?? null } })],
    ['data that is added', ({ data }) => ({ data: { ...data, more: true } })],
    ['time of record', ({ meta }) => ({ meta: { ...meta, recordedAt: '2026-11-22T09:00:00.001Z' } })],
    ['name of who recorded it', ({ meta }) => ({ meta: { ...meta, recordedBy: 'somebody else' } })],
    ['metadata that is added', ({ meta }) => ({ meta: { ...meta, more: '' } })],
    ['hash', ({ meta }) => ({ meta: { ...meta, hash: '0'.repeat(64) } })],
    ['hash that is missing', ({ meta }) => ({ meta: { ...meta, hash: '' } })],
  ])('break at the event whose %s was changed', async (_what, change) => {
    expect(await changing('thing-a', 1, change)).toEqual(['thing-a@1 hash-differs']);
  });

  it('do not care in which order the keys lie on disk', async () => {
    const turned = ({ data }: RecordedEvent) => ({ data: { none: null, what: data['what'] ?? null } });
    expect(await changing('thing-a', 1, turned)).toEqual([]);
  });

  it('break after an event that was dropped, at the first or in the middle', async () => {
    const without = (revision: number) =>
      verified((log) => log.filter((event) => event.stream !== 'thing-a' || event.revision !== revision));
    expect(await without(0)).toEqual(['thing-a@1 revision-missing']);
    expect(await without(2)).toEqual(['thing-a@3 revision-missing']);
  });

  it('break where two events change places, and where one moves to another stream', async () => {
    const swapped = await verified((log) =>
      log.map((event) =>
        event.stream === 'thing-a' && event.revision > 1 ? { ...event, revision: 5 - event.revision } : event,
      ),
    );
    expect(swapped).toEqual(['thing-a@3 revision-missing']);
    expect(await changing('thing-b', 2, () => ({ stream: 'thing-c', revision: 0 }))).toEqual([
      'thing-c@0 hash-differs',
    ]);
  });

  it('are told apart: the first broken event of each stream is named', async () => {
    const twice = await verified((log) => log.map((event) => (event.revision > 0 ? { ...event, type: 'x' } : event)));
    expect(twice).toEqual(['thing-a@1 hash-differs', 'thing-b@1 hash-differs']);
  });

  it('break where one event was written anew and chained onto what stood before', async () => {
    const rechained = await changing('thing-a', 1, (event) => {
      const said = { ...event, data: { what: 'other' } };
      const [first] = chained('thing-a', 1);
      return { ...said, meta: { ...event.meta, hash: chainHash(first?.meta['hash'] ?? '', 'thing-a', 1, said) } };
    });
    expect(rechained).toEqual(['thing-a@2 hash-differs']);
  });
});

describe('a digest', () => {
  it('is that of the canonical JSON, the same on every machine', () => {
    expect(sha256({ b: 1, a: 'ü' })).toBe(sha256({ a: 'ü', b: 1 }));
    expect(sha256('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126');
  });
});
