import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type EventStore } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';
import { type Projector } from '#projector';
import { noted, pairs, projecting, tally, upTo, write } from './tally.js';

let directory: string;
let store: EventStore;
const opened: Projector[] = [];
const open = (...[projection, readonly]: [projection?: typeof tally, readonly?: boolean]) => {
  const projector = projecting(store, directory, projection, readonly);
  opened.push(projector);
  return projector;
};

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'projector-'));
  store = await SqliteEventStore.open(':memory:');
});
afterEach(async () => {
  for (const projector of opened.splice(0)) projector.database.close();
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('A projector', () => {
  it('numbers our events without gaps, whatever others write between them', async () => {
    await write(store, [1, 2]);
    await write(store, [99], 'counted', 'theirs');
    const position = await write(store, [3]);
    const projector = open();
    expect(await projector.catchUp()).toEqual({ position, seq: 3 });
    expect(noted(projector.database)).toEqual(pairs(3));
  });

  it('goes on where it stood after the file has been closed', async () => {
    await write(store, upTo(3));
    const before = open();
    await before.catchUp();
    before.database.close();
    await write(store, [4, 5]);
    const after = open();
    await after.catchUp();
    expect(noted(after.database)).toEqual(pairs(5));
  });

  it.each(upTo(6))('loses and repeats nothing when it dies at event %i', async (fatal) => {
    await write(store, upTo(6));
    const dying = open({
      ...tally,
      project: (event, seq, db) => {
        tally.project(event, seq, db);
        if (seq === fatal) throw new Error('died');
      },
    });
    await expect(dying.catchUp()).rejects.toThrow('died');
    expect(noted(dying.database)).toEqual(pairs(fatal - 1));
    const resumed = open();
    await resumed.catchUp();
    expect(noted(resumed.database)).toEqual(pairs(6));
  });

  it('stops at an event that it cannot handle, says which, and never skips it', async () => {
    await write(store, [1, 2]);
    const position = await write(store, [3], 'broken');
    await write(store, [4]);
    const projector = open();
    for (const attempt of [projector.catchUp(), projector.catchUp(), projector.waitFor(position)])
      await expect(attempt).rejects.toMatchObject({ code: 'register.stopped', eventType: 'broken', position });
    await expect(projector.catchUp()).rejects.toThrow(
      `tally v1 stops before event ${await idAt(position)} (broken) at position ${position}: Nobody knows what this means.`,
    );
    expect(noted(projector.database)).toEqual(pairs(2));
  });

  const idAt = async (position: string) => {
    for await (const event of store.readAll()) if (event.position === position) return event.id;
    return 'none';
  };

  it('shares one file with others that project it at the same time', async () => {
    const several = [open(), open(), open()];
    const writing = (async () => {
      for (const n of upTo(40)) await write(store, [n]);
    })();
    for (let round = 0; round < 10; round++) await Promise.all(several.map((projector) => projector.catchUp()));
    await writing;
    await Promise.all(several.map((projector) => projector.catchUp()));
    for (const { database } of several) expect(noted(database)).toEqual(pairs(40));
  });

  it('waits for a position, and says so when it does not come', async () => {
    const projector = open();
    const position = await write(store, [1]);
    expect(await projector.waitFor(position)).toMatchObject({ seq: 1 });
    const beyond = `${position}9`;
    await expect(projector.waitFor(beyond, { timeoutMs: 30 })).rejects.toMatchObject({ code: 'register.behind' });
    const leaving = projector.waitFor(beyond, { signal: AbortSignal.timeout(10) });
    await expect(leaving).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('follows what comes until it is told to stop', async () => {
    const projector = open();
    const ending = new AbortController();
    await write(store, upTo(3));
    const following = projector.follow(ending.signal);
    await write(store, [4, 5]);
    await untilNoted(projector, 5);
    expect(noted(projector.database)).toEqual(pairs(5));
    ending.abort();
    await following;
  });

  it('stops following at an event that it cannot handle', async () => {
    const projector = open();
    const following = projector.follow(new AbortController().signal);
    await write(store, [1], 'broken');
    await expect(following).rejects.toMatchObject({ code: 'register.stopped' });
  });
});

const untilNoted = async (projector: Projector, count: number) => {
  while (projector.database.checkpoint.seq < count) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('A read database', () => {
  const spoil = (content: (path: string) => void) => {
    for (const name of readdirSync(directory)) content(join(directory, name));
  };
  const fill = async () => {
    await write(store, upTo(3));
    const projector = open();
    await projector.catchUp();
    projector.database.close();
  };

  it.each([
    [
      'is damaged',
      (path: string) => writeFileSync(path, 'no database at all, but long enough to be read as one'.repeat(99)),
    ],
    [
      'is damaged inside',
      (path: string) => {
        const db = new Database(path);
        db.unsafeMode().pragma('writable_schema = ON');
        db.exec(`UPDATE sqlite_schema SET rootpage = 999 WHERE name = 'noted'`);
        db.close();
      },
    ],
    [
      'was laid out by a newer release',
      (path: string) => {
        const db = new Database(path);
        db.pragma('user_version = 99');
        db.close();
      },
    ],
  ])('begins a fresh file where the one it finds %s', async (_, content) => {
    await fill();
    spoil(content);
    await write(store, [4]);
    const projector = open();
    await projector.catchUp();
    expect(noted(projector.database)).toEqual(pairs(4));
    expect(readdirSync(directory).filter((name) => name.endsWith('.db'))).toEqual(['tally.v1.2.db']);
  });

  it('begins a fresh file where the one it finds was made from another store', async () => {
    await fill();
    const other = await SqliteEventStore.open(':memory:');
    await write(other, [1]);
    const projector = projecting(other, directory);
    opened.push(projector);
    await projector.catchUp();
    expect(noted(projector.database)).toEqual(pairs(1));
    await other.close();
  });

  it('is rebuilt beside itself, and serves those who have it open until they leave', async () => {
    await write(store, upTo(5));
    const [holder, builder] = [open(), open()];
    await holder.catchUp();
    builder.database.db.exec('DELETE FROM noted WHERE seq = 2');
    const progress: number[] = [];
    await builder.rebuild(({ events }) => progress.push(events));
    expect(progress).toEqual([5]);
    expect(noted(builder.database)).toEqual(pairs(5));
    await write(store, [6]);
    await holder.catchUp();
    expect(noted(holder.database)).toEqual(pairs(6).filter(([seq]) => seq !== 2));
    holder.database.close();
    const reopened = open();
    await reopened.catchUp();
    expect(noted(reopened.database)).toEqual(pairs(6));
  });

  it('stays as it is where a rebuild does not come to its end', async () => {
    await write(store, upTo(3));
    const projector = open();
    await projector.catchUp();
    await write(store, [4], 'broken');
    await expect(projector.rebuild()).rejects.toMatchObject({ code: 'register.stopped' });
    await expect(projector.rebuild(undefined, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(noted(projector.database)).toEqual(pairs(3));
    expect(readdirSync(directory).filter((name) => name.includes('building'))).toEqual([]);
  });

  it('has its indexes from the start, and after a rebuild', async () => {
    await write(store, upTo(2));
    const indexed = open({ ...tally, index: (db) => void db.exec('CREATE INDEX noted_by_n ON noted (n)') });
    const byNumber = () => indexed.database.db.prepare('SELECT seq FROM noted INDEXED BY noted_by_n').pluck().all();
    await indexed.catchUp();
    expect(byNumber()).toEqual([1, 2]);
    await indexed.rebuild();
    expect(byNumber()).toEqual([1, 2]);
  });

  it('leaves the file of another version beside its own', async () => {
    await fill();
    const next = open({ ...tally, version: 2 });
    await next.catchUp();
    expect(noted(open().database)).toEqual(pairs(3));
    expect(noted(next.database)).toEqual(pairs(3));
  });

  it('can be read where nothing can be written, as long as it is not behind', async () => {
    await fill();
    const reader = open(tally, true);
    expect(await reader.catchUp()).toMatchObject({ seq: 3 });
    expect(noted(reader.database)).toEqual(pairs(3));
    await write(store, [4]);
    await expect(reader.catchUp()).rejects.toMatchObject({ code: 'register.read-only' });
  });

  it('says so where nothing can be written and there is nothing to read', () => {
    expect(() => open(tally, true)).toThrow('The tally cannot be read, and its directory cannot be written');
  });

  it('lives in memory for tests', async () => {
    await write(store, upTo(3));
    const projector = projecting(store, ':memory:');
    await projector.catchUp();
    await projector.rebuild();
    expect(noted(projector.database)).toEqual(pairs(3));
    projector.database.close();
  });
});
