/** What stands between a caller and the file, and what the caller is told. */
import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, open, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { type EventStore, StoreError } from '#event-sourcing';
import { newEvents } from '#event-sourcing/testing';
import { SqliteEventStore } from '#event-store/sqlite';
import { built } from '../support/event-store-process.js';
import { storePath } from '../support/event-store-sqlite.js';

let path: string;
let remove: () => Promise<void>;
const stores: EventStore[] = [];

const opened = async (...options: Parameters<typeof SqliteEventStore.open>) => {
  const store = await SqliteEventStore.open(...options);
  stores.push(store);
  return store;
};

const write = (store: EventStore, id: string, count = 1) =>
  store.append([{ stream: `thing-${id}`, expected: 'no-stream', events: newEvents(count) }]);

const count = async (store: EventStore) => {
  let events = 0;
  for await (const _ of store.readAll()) events += 1;
  return events;
};

/** The refusal, checked to be one for people: a sentence that names the file, without what a stack would say. */
const refusal = async (attempt: Promise<unknown>): Promise<string> => {
  const error: unknown = await attempt.then(() => undefined).catch((reason: unknown) => reason);
  if (!(error instanceof StoreError)) throw new Error('It was not refused.', { cause: error });
  expect(error.message).toMatch(/^[^\n]+: [^\n]+\.$/);
  expect(error.message).not.toMatch(/SQLITE|Error|\bat \//);
  return error.code;
};

beforeEach(async () => {
  ({ path, remove } = await storePath());
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await chmod(dirname(path), 0o755);
  await remove();
});

describe('opening a SQLite store', () => {
  it('is refused where the folder is missing, or the path is a folder', async () => {
    expect(await refusal(opened(join(dirname(path), 'missing', 'store.sqlite')))).toBe('store.unavailable');
    expect(await refusal(opened(dirname(path)))).toBe('store.unavailable');
  });

  it('is refused where the file is no database, or one of something else', async () => {
    await writeFile(path, 'Resolved: this is not a database.\n'.repeat(100));
    expect(await refusal(opened(path))).toBe('store.corrupt');
    const other = new Database(`${path}.other`);
    other.exec('CREATE TABLE addresses (name TEXT)');
    other.close();
    expect(await refusal(opened(`${path}.other`))).toBe('store.corrupt');
    expect(await refusal(opened(`${path}.other`, { readonly: true }))).toBe('store.corrupt');
  });

  it('is refused where a later release wrote the file', async () => {
    await (await opened(path)).close();
    const db = new Database(path);
    db.pragma('user_version = 99');
    db.close();
    expect(await refusal(opened(path))).toBe('store.newer-version');
    expect(await refusal(opened(path, { readonly: true }))).toBe('store.newer-version');
  });

  it('for reading lays out no file', async () => {
    expect(await refusal(opened(path, { readonly: true }))).toBe('store.unavailable');
    expect(await readdir(dirname(path))).toEqual([]);
  });
});

describe('a SQLite store', () => {
  it('refuses a writer that other processes keep waiting too long, and serves it once they are done', async () => {
    const store = await opened(path, { busyTimeoutMs: 150 });
    await write(store, '1');
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    expect(await refusal(write(store, '2'))).toBe('store.busy');
    expect(await count(store)).toBe(1);
    const patient = write(store, '3');
    setTimeout(() => other.exec('COMMIT'), 20);
    expect((await patient).revisions).toEqual([0]);
    other.close();
  });

  it('says so where its file is damaged', async () => {
    const store = await opened(path);
    await write(store, '1', 500);
    await store.close();
    const file = await open(path, 'r+');
    await file.write(Buffer.alloc((await stat(path)).size - 8192, 0xa5), 0, undefined, 8192);
    await file.close();
    expect(await refusal(count(await opened(path)))).toBe('store.corrupt');
  });

  it('can be read while somebody else writes, and refuses to be written through a reader', async () => {
    const writer = await opened(path);
    await write(writer, '1');
    const reader = await opened(path, { readonly: true });
    await write(writer, '2');
    expect(await count(reader)).toBe(2);
    expect(await refusal(write(reader, '3'))).toBe('store.read-only');
    const following = (async () => {
      for await (const item of reader.subscribe()) if ('id' in item && item.stream === 'thing-4') return item.revision;
      return undefined;
    })();
    await write(writer, '4');
    expect(await following).toBe(0);
  });

  it('lets nobody change or remove what is written', async () => {
    await write(await opened(path), '1');
    const db = new Database(path);
    expect(() => db.exec("UPDATE events SET data = '{}'")).toThrow('events are never changed');
    expect(() => db.exec('DELETE FROM events')).toThrow('events are never removed');
    db.close();
  });
});

describe('a store whose file this user may not write', () => {
  const unprivileged = async (...options: readonly string[]) => {
    const program = [built('event-store-unprivileged.js'), path, ...options];
    return JSON.parse((await promisify(execFile)(process.execPath, program)).stdout) as unknown;
  };

  beforeEach(async () => {
    const store = await opened(path);
    await write(store, '1', 3);
    await store.close();
    await chmod(path, 0o444);
  });

  it('is read all the same, in a folder that may be written or not', async () => {
    for (const mode of [0o777, 0o555]) {
      await chmod(dirname(path), mode);
      expect(await unprivileged('readonly')).toEqual({ events: 3, append: 'store.read-only' });
    }
  });

  it('refuses appends, or to be opened for them', async () => {
    await chmod(dirname(path), 0o555);
    expect(await unprivileged()).toEqual({ refused: 'store.read-only' });
    await chmod(dirname(path), 0o777);
    expect(await unprivileged()).toEqual({ events: 3, append: 'store.read-only' });
  });

  it('is not read without the part of it that was not yet copied into the file', async () => {
    const folder = `${dirname(path)}/killed`;
    await mkdir(folder);
    await chmod(dirname(path), 0o777);
    const store = await opened(`${path}2`);
    await write(store, '1', 3);
    await copyFile(`${path}2`, `${folder}/store.sqlite`);
    await copyFile(`${path}2-wal`, `${folder}/store.sqlite-wal`);
    await chmod(folder, 0o555);
    path = `${folder}/store.sqlite`;
    expect(await unprivileged('readonly')).toEqual({ refused: 'store.read-only' });
    await chmod(folder, 0o777);
    path = `${dirname(folder)}/store.sqlite`;
  });
});
