/** Waits for a lock: everything else goes on meanwhile, and they end. */
import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { newEvents } from '#event-sourcing/testing';
import { SqliteEventStore } from '#event-store/sqlite';
import { storePath } from '../support/event-store-sqlite.js';

let path: string;
let remove: () => Promise<void>;
let holder: Database.Database;

beforeEach(async () => {
  ({ path, remove } = await storePath());
  await (await SqliteEventStore.open(path)).close();
  holder = new Database(path);
});
afterEach(async () => {
  holder.close();
  await remove();
});

const thing = (id: number) =>
  [{ stream: `thing-${id}` as const, expected: 'no-stream', events: newEvents(1) }] as const;

it('a store that another process holds lets the event loop turn, and is written when it is free', async () => {
  const store = await SqliteEventStore.open(path);
  holder.exec('BEGIN IMMEDIATE');
  let isDone = false;
  const appended = store.append(thing(1)).finally(() => (isDone = true));
  for (let turns = 0; turns < 5_000; turns += 1) await turn();
  expect(isDone).toBe(false);
  holder.exec('COMMIT');
  await appended;
  await store.close();
});

it('is refused as busy where the lock stays', async () => {
  const store = await SqliteEventStore.open(path, { busyTimeoutMs: 50 });
  holder.exec('BEGIN IMMEDIATE');
  await expect(store.append(thing(1))).rejects.toMatchObject({ code: 'store.busy' });
  await store.close();
});

it('is not opened where another process has it for itself', async () => {
  holder.pragma('locking_mode = EXCLUSIVE');
  holder.exec('BEGIN EXCLUSIVE');
  await expect(SqliteEventStore.open(path, { busyTimeoutMs: 50 })).rejects.toMatchObject({ code: 'store.busy' });
});
