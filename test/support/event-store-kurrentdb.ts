/** KurrentDB as the contract opens it: over the double, and over a real server. */
import { type Adapter } from '#event-sourcing/testing';
import { KurrentEventStore } from '#event-store/kurrentdb';
import { writeElsewhere } from './event-store-process.js';
import { KurrentDbDouble } from './kurrentdb-double/kurrentdb-double.js';
import { MemoryLog } from './kurrentdb-double/memory-log.js';

const doubles = new Map<string, KurrentDbDouble>();

const openOver = async (double: KurrentDbDouble) => {
  await double.start();
  const address = double.connectionString;
  doubles.set(address, double);
  const store = await KurrentEventStore.open(address);
  const dispose = async () => {
    await store.close();
    await double.stop();
    doubles.delete(address);
  };
  return { store, address, dispose };
};

/** A double for each case. */
export const kurrentDouble: Adapter = {
  open: () => openOver(new KurrentDbDouble()),
  openFar: () => openOver(new KurrentDbDouble({ log: new MemoryLog(2n ** 60n + 1n) })),
  connect: (address) => KurrentEventStore.open(address),
  writeElsewhere,
  held: (address) => doubles.get(address)?.subscriptions ?? 0,
};

/** One server for all cases, which keeps what they write. */
export const kurrentServer = (url: string): Adapter => ({
  open: async () => {
    const store = await KurrentEventStore.open(url);
    return { store, address: url, dispose: () => store.close() };
  },
  connect: (address) => KurrentEventStore.open(address),
  writeElsewhere,
});
