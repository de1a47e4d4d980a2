/**
 * Reads a store as somebody who may not write to it: `event-store-unprivileged.js <path> [readonly]`.
 * Prints how many events there are and what an append was answered.
 */
import { randomUUID } from 'node:crypto';
import { type StoreError } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';

const NOBODY = 65534;
const [path = '', mode] = process.argv.slice(2);

await (await SqliteEventStore.open(':memory:')).close(); // loads the driver while that is allowed
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
const codeOf = (error: StoreError) => error.code;

const tryIt = async () => {
  const store = await SqliteEventStore.open(path, { readonly: mode === 'readonly' });
  let events = 0;
  for await (const _ of store.readAll()) events += 1;
  const event = { id: randomUUID(), type: 'contract.written.v1', data: {}, meta: {} };
  const append = await store
    .append([{ stream: 'unprivileged-1', expected: 'no-stream', events: [event] }])
    .then(() => 'written', codeOf);
  await store.close();
  return { events, append };
};
console.log(JSON.stringify(await tryIt().catch((error: StoreError) => ({ refused: error.code }))));
