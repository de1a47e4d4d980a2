/**
 * What the port costs over KurrentDB: the adapter beside the bare client, on the same server. That is the one of
 * `KURRENTDB_URL`, or else the double.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { FORWARDS, jsonEvent, KurrentDBClient, NO_STREAM, START, streamNameFilter } from '@kurrent/kurrentdb-client';
import { type NewEvent, type StreamName } from '#event-sourcing';
import { KurrentEventStore } from '#event-store/kurrentdb';
import { atLeastTimes, type Measurement, type Result } from './measurement.js';
import { medianOf, rateOf } from './sampling.js';

const APPENDS = 500;
const EVENTS = 20_000;
const EVENTS_OF_AN_APPEND = 100;
const STREAMS_OF_A_DECISION = 12;
const ROUNDS = 5;

const eventNumber = (n: number): NewEvent => ({
  id: randomUUID(),
  type: 'mandate.report-submitted.v1',
  data: { on: '2006-03-17', document: `AG/doc.${n}/06`, form: 'written', through: 'actor-permanent-council' },
  meta: { recordedAt: '2026-11-22T01:02:03.456Z', recordedBy: 'bench', commandId: randomUUID() },
});
const events = (count: number) => Array.from({ length: count }, (_, n) => eventNumber(n));
const record = ({ id, type, data, meta }: NewEvent) => jsonEvent({ id, type, data, metadata: meta });
const streamName = (prefix: string): StreamName => `${prefix}-${randomUUID()}`;

/** The same work twice: by the bare client, and through the port. */
interface Pair {
  readonly what: string;
  readonly bound: number;
  readonly count: number;
  readonly bare: () => Promise<void>;
  readonly port: () => Promise<void>;
}

const repeatedly = async (count: number, work: () => Promise<unknown>): Promise<void> => {
  for (let n = 0; n < count; n++) await work();
};

const pairsOver = (client: KurrentDBClient, store: KurrentEventStore, scale: number, log: string): readonly Pair[] => {
  const appends = Math.ceil(APPENDS * scale);
  const streams = () => Array.from({ length: STREAMS_OF_A_DECISION }, () => streamName('bench'));
  const prefixes = [`${log}-`];
  const drain = async (read: AsyncIterable<unknown>) => {
    for await (const _ of read);
  };
  return [
    {
      what: 'append of one event',
      bound: 0.7,
      count: appends,
      bare: () =>
        repeatedly(appends, () =>
          client.appendToStream(streamName('bench'), events(1).map(record), { streamState: NO_STREAM }),
        ),
      port: () =>
        repeatedly(appends, () =>
          store.append([{ stream: streamName('bench'), expected: 'no-stream', events: events(1) }]),
        ),
    },
    {
      what: `append to ${STREAMS_OF_A_DECISION} streams`,
      bound: 0.25, // the receipt's position is read back
      count: appends,
      bare: () =>
        repeatedly(appends, () =>
          client.multiStreamAppend(
            streams().map((stream) => ({
              streamName: stream,
              expectedState: NO_STREAM,
              events: events(1).map(record),
            })),
          ),
        ),
      port: () =>
        repeatedly(appends, () =>
          store.append(streams().map((stream) => ({ stream, expected: 'no-stream', events: events(1) }))),
        ),
    },
    {
      what: 'catching up with the log',
      bound: 0.3, // each answer is held against the far end of the log
      count: Math.ceil((EVENTS * scale) / EVENTS_OF_AN_APPEND) * EVENTS_OF_AN_APPEND,
      bare: () =>
        drain(client.readAll({ direction: FORWARDS, fromPosition: START, filter: streamNameFilter({ prefixes }) })),
      port: () => drain(store.readAll({ streamPrefixes: prefixes })),
    },
  ];
};

const measure = async ({ what, bound, count, bare, port }: Pair): Promise<Result> => {
  const rates = { bare: [] as number[], port: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.bare.push(await rateOf(count, bare));
    rates.port.push(await rateOf(count, port));
  }
  return atLeastTimes(`KurrentDB: ${what}`, medianOf(rates.port), bound, {
    name: 'bare client',
    rate: medianOf(rates.bare),
  });
};

const measureOn = async (url: string, scale: number): Promise<readonly Result[]> => {
  const client = KurrentDBClient.connectionString(url);
  const store = await KurrentEventStore.open(url);
  const log = `bench${randomUUID().slice(0, 8)}`;
  try {
    for (let n = 0; n < Math.ceil((EVENTS * scale) / EVENTS_OF_AN_APPEND); n++)
      await store.append([{ stream: streamName(log), expected: 'no-stream', events: events(EVENTS_OF_AN_APPEND) }]);
    const results: Result[] = [];
    for (const pair of pairsOver(client, store, scale, log)) results.push(await measure(pair));
    return results;
  } finally {
    await store.close();
    await client.dispose();
  }
};

export const kurrentdb: Measurement = {
  name: 'kurrentdb',
  async run(scale) {
    const given = process.env['KURRENTDB_URL'];
    if (given) return measureOn(given, scale);
    const server = fork(new URL('./kurrentdb-process.js', import.meta.url));
    try {
      const [url] = (await once(server, 'message')) as [string];
      return await measureOn(url, scale);
    } finally {
      server.kill('SIGKILL');
    }
  },
};
