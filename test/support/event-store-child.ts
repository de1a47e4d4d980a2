/** The program of a writer process: `event-store-child.js <address> <job as JSON>`; prints its report as JSON. */
import { type StreamName } from '#event-sourcing';
import { KurrentEventStore } from '#event-store/kurrentdb';
import { SqliteEventStore } from '#event-store/sqlite';
import { runWriters } from './event-store-writers.js';

const [address = '', job = '{}'] = process.argv.slice(2);
const { streams, appends } = JSON.parse(job) as { streams: readonly StreamName[]; appends: number };
const store = await (address.startsWith('kurrentdb') ? KurrentEventStore : SqliteEventStore).open(address);
console.log(JSON.stringify(await runWriters(store, streams, appends)));
await store.close();
