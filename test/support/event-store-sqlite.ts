/** The SQLite store as the contract opens it: in memory, and as a file that others open too. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Adapter } from '#event-sourcing/testing';
import { SqliteEventStore } from '#event-store/sqlite';
import { writeElsewhere } from './event-store-process.js';

/** A path for a store, in a folder of its own. */
export const storePath = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'event-store-'));
  return { path: join(folder, 'store.sqlite'), remove: () => rm(folder, { recursive: true, force: true }) };
};

const openAt = async (path: string, remove: () => Promise<void>) => {
  const store = await SqliteEventStore.open(path);
  const dispose = async () => {
    await store.close();
    await remove();
  };
  return { store, address: path, dispose };
};

const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;

export const sqliteInMemory: Adapter = {
  open: () => openAt(':memory:', () => Promise.resolve()),
};

export const sqliteFile: Adapter = {
  open: async () => {
    const { path, remove } = await storePath();
    return openAt(path, remove);
  },
  openFar: async () => {
    const { path, remove } = await storePath();
    await (await SqliteEventStore.open(path)).close();
    const db = new Database(path);
    db.prepare("INSERT INTO events VALUES (?, 'far', 'far-away', 0, 'far.v1', '{}', '{}')").run(2n ** 60n + 1n);
    db.close();
    return openAt(path, remove);
  },
  connect: (path) => SqliteEventStore.open(path),
  writeElsewhere,
  held: timers,
};
