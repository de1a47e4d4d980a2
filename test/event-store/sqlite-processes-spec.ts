/** Several processes on one file: made by whoever comes first, and whole after any of them is killed. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#event-sourcing';
import { newEvents } from '#event-sourcing/testing';
import { SqliteEventStore } from '#event-store/sqlite';
import { built, writeElsewhere } from '../support/event-store-process.js';
import { storePath } from '../support/event-store-sqlite.js';

let path: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ path, remove } = await storePath());
});
afterEach(() => remove());

const everything = async (): Promise<readonly RecordedEvent[]> => {
  const store = await SqliteEventStore.open(path);
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) events.push(event);
  await store.close();
  return events;
};

/** Lets a process of its own write, and kills it without warning once so many appends are acknowledged. */
const writeUntilKilled = async (acknowledgements: number): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [built('event-store-acks.js'), path, '8', '1000']);
  const acknowledged: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('acknowledged ')) acknowledged.push(line.slice('acknowledged '.length));
    if (acknowledged.length === acknowledgements) child.kill('SIGKILL');
  }
  return acknowledged;
};

describe('several processes on one SQLite store', () => {
  it('may all be the first', async () => {
    const job = (name: number) => ({ streams: [`writer-${name}`], appends: 5 });
    const reports = await Promise.all([1, 2, 3, 4].map((name) => writeElsewhere(path, job(name))));
    expect(reports.flatMap(({ acknowledged }) => acknowledged)).toHaveLength(20);
    expect(await everything()).toHaveLength(20);
  });

  it('find everything that a killed one had acknowledged, in whole streams', async () => {
    const acknowledged = await writeUntilKilled(100);
    const events = await everything();
    const found = events.map(({ stream, revision }) => `${stream.slice('writer-'.length)}.${revision}`);
    expect(found).toEqual(expect.arrayContaining([...acknowledged]));
    expect(acknowledged.length).toBeGreaterThanOrEqual(100);
    expect(new Set(found).size).toBe(found.length);
  });

  it('never see a position given twice, though the file is closed and opened again', async () => {
    const positions: string[] = [];
    for (const id of ['1', '2', '3']) {
      const store = await SqliteEventStore.open(path);
      const lost = store.append([{ stream: 'thing-1', expected: 7, events: newEvents(2) }]);
      await expect(lost).rejects.toMatchObject({ code: 'store.conflict' });
      const write = { stream: `thing-${id}`, expected: 'no-stream', events: newEvents(1) } as const;
      positions.push((await store.append([write])).position);
      await store.close();
    }
    expect((await everything()).map(({ position }) => position)).toEqual(positions);
  });
});
