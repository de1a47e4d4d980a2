import { expect } from '@jest/globals';
import { eventCodec, type JsonObject, type RecordedEvent } from '#event-sourcing';
import { type Cases, collect, newEvents, takeEvents } from './case.js';

interface FulfilmentClaimed {
  readonly type: 'FulfilmentClaimed';
  readonly evidence: string;
  readonly by: string;
  readonly on: string;
}

const codec = eventCodec<FulfilmentClaimed>(
  'mandate',
  { FulfilmentClaimed: 'mandate.fulfilment-claimed.v3' },
  {
    'mandate.fulfilment-claimed.v1': {
      to: 'mandate.fulfilment-claimed.v2',
      upcast: (old) => ({ ...old, by: 'unrecorded' }),
    },
    'mandate.fulfilment-claimed.v2': {
      to: 'mandate.fulfilment-claimed.v3',
      upcast: ({ document = '', ...old }) => ({ ...old, evidence: document }),
    },
  },
);

const decode = (event: RecordedEvent) => codec.decode(event);

const SHAPES: readonly (readonly [type: string, data: JsonObject, today: FulfilmentClaimed])[] = [
  [
    'mandate.fulfilment-claimed.v1',
    { document: 'CP/doc.1', on: '2006' },
    { type: 'FulfilmentClaimed', evidence: 'CP/doc.1', by: 'unrecorded', on: '2006' },
  ],
  [
    'mandate.fulfilment-claimed.v2',
    { document: 'CP/doc.2', by: 'iin', on: '2007' },
    { type: 'FulfilmentClaimed', evidence: 'CP/doc.2', by: 'iin', on: '2007' },
  ],
  [
    'mandate.fulfilment-claimed.v3',
    { evidence: 'CP/doc.3', by: 'iin', on: '2008' },
    { type: 'FulfilmentClaimed', evidence: 'CP/doc.3', by: 'iin', on: '2008' },
  ],
];

/** The store keeps every shape as it was written; the codec makes today's of it, whichever way it is read. */
export const upcasting = (the: Cases): void => {
  the('[38 upcaster-chain-applies-on-read-and-subscribe] reads yesterday’s shapes as today’s', async (sut) => {
    const events = SHAPES.flatMap(([type, data]) => newEvents(1, type).map((event) => ({ ...event, data })));
    await sut.store.append([{ stream: sut.stream('1'), expected: 'no-stream', events }]);
    const today = SHAPES.map(([, , claimed]) => claimed);
    const read = await collect(sut.store.read(sut.stream('1')));
    const filter = { ...sut.mine, types: codec.types };
    expect(read.map(({ type }) => type)).toEqual(SHAPES.map(([type]) => type));
    expect(read.map(decode)).toEqual(today);
    expect((await collect(sut.store.readAll(filter))).map(decode)).toEqual(today);
    expect((await takeEvents(sut.store.subscribe(filter), 3)).map(decode)).toEqual(today);
  });
};
