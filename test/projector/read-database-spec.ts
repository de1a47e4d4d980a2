import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store/sqlite';
import { noted, pairs, tally, upTo, write } from './tally.js';
import { workplaces } from './workplace.js';

const at = workplaces();

describe('A read database', () => {
  const spoil = (content: (path: string) => void) => {
    for (const name of readdirSync(at().directory)) content(join(at().directory, name));
  };
  const fill = async () => {
    await write(at().store, upTo(3));
    const projector = at().projector();
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
    await write(at().store, [4]);
    const projector = at().projector();
    await projector.catchUp();
    expect(await noted(projector.database)).toEqual(pairs(4));
    expect(readdirSync(at().directory).filter((name) => name.endsWith('.db'))).toEqual(['tally.v1.2.db']);
  });

  it('begins a fresh file where the one it finds was made from another store', async () => {
    await fill();
    const other = await SqliteEventStore.open(':memory:');
    await write(other, [1]);
    const projector = at().projectorOf(other);
    await projector.catchUp();
    expect(await noted(projector.database)).toEqual(pairs(1));
    await other.close();
  });

  it('is rebuilt beside itself, and those who have it open move to the new one', async () => {
    await write(at().store, upTo(5));
    const [holder, builder] = [at().projector(), at().projector()];
    await holder.catchUp();
    const wrong = new Database(join(at().directory, 'tally.v1.1.db'));
    wrong.exec('DELETE FROM noted WHERE seq = 2');
    wrong.close();
    const progress: number[] = [];
    await builder.rebuild({ onProgress: ({ events }) => progress.push(events) });
    expect(progress).toEqual([5]);
    expect(await noted(builder.database)).toEqual(pairs(5));
    await write(at().store, [6]);
    await holder.catchUp();
    expect(await noted(holder.database)).toEqual(pairs(6));
  });

  it('stays as it is where a rebuild does not come to its end', async () => {
    await write(at().store, upTo(3));
    const projector = at().projector();
    await projector.catchUp();
    await write(at().store, [4], 'broken');
    await expect(projector.rebuild()).rejects.toMatchObject({ code: 'register.stopped' });
    await expect(projector.rebuild({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await noted(projector.database)).toEqual(pairs(3));
    expect(readdirSync(at().directory).filter((name) => name.includes('building'))).toEqual([]);
  });

  it('has its indexes from the start, and after a rebuild', async () => {
    await write(at().store, upTo(2));
    const indexed = at().projector({ ...tally, index: (db) => void db.exec('CREATE INDEX noted_by_n ON noted (n)') });
    const byNumber = () =>
      indexed.database.read((db) => db.prepare('SELECT seq FROM noted INDEXED BY noted_by_n').pluck().all());
    await indexed.catchUp();
    expect(await byNumber()).toEqual([1, 2]);
    await indexed.rebuild();
    expect(await byNumber()).toEqual([1, 2]);
  });

  it('leaves the file of another version beside its own', async () => {
    await fill();
    const next = at().projector({ ...tally, version: 2 });
    await next.catchUp();
    expect(await noted(at().projector().database)).toEqual(pairs(3));
    expect(await noted(next.database)).toEqual(pairs(3));
  });

  it('can be read where nothing can be written, as long as it is not behind', async () => {
    await fill();
    const reader = at().projector(tally, true);
    expect(await reader.catchUp()).toMatchObject({ seq: 3 });
    expect(await noted(reader.database)).toEqual(pairs(3));
    await write(at().store, [4]);
    await expect(reader.catchUp()).rejects.toMatchObject({ code: 'register.read-only' });
  });

  it('says so where nothing can be written and there is nothing to read', async () => {
    await expect(at().projector(tally, true).catchUp()).rejects.toThrow(
      'The tally cannot be read, and its directory cannot be written',
    );
  });
});
