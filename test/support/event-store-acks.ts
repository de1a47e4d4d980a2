/**
 * The program that the sync test watches: `event-store-acks.js <path> <writers> <appends each>`.
 * Every append is told on standard output when it starts and when it is acknowledged, by one system call each.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { SqliteEventStore } from '#event-store/sqlite';

const [path = '', writers = '1', appends = '1'] = process.argv.slice(2);
const store = await SqliteEventStore.open(path);

const writer = async (name: number) => {
  for (let revision = 0; revision < Number(appends); revision += 1) {
    const events = [{ id: randomUUID(), type: 'contract.written.v1', data: {}, meta: {} }];
    writeSync(1, `started ${name}.${revision}\n`);
    const expected = revision === 0 ? 'no-stream' : revision - 1;
    await store.append([{ stream: `writer-${name}`, expected, events }]);
    writeSync(1, `acknowledged ${name}.${revision}\n`);
  }
};
await Promise.all(Array.from({ length: Number(writers) }, (_, name) => writer(name)));
await store.close();
