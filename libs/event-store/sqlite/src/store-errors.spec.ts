import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { StoreError } from '#event-sourcing';
import { storeErrorOf } from './store-errors.js';

const thrownBy = (attempt: (db: Database.Database) => unknown): unknown => {
  const db = new Database(':memory:');
  try {
    return attempt(db);
  } catch (error) {
    return error;
  } finally {
    db.close();
  }
};

describe('the errors of SQLite', () => {
  it('say that there is no room left', () => {
    const full = thrownBy((db) => {
      db.pragma('max_page_count = 2');
      db.exec('CREATE TABLE a (b); CREATE TABLE c (d); CREATE TABLE e (f)');
    });
    expect(storeErrorOf(full, 'store.sqlite')).toMatchObject({ name: 'StoreError', code: 'store.full', cause: full });
  });

  it('say that it can only be read', () => {
    const readonly = thrownBy((db) => {
      db.pragma('query_only = ON');
      db.exec('CREATE TABLE a (b)');
    });
    expect(storeErrorOf(readonly, 'store.sqlite')).toMatchObject({ code: 'store.read-only' });
  });

  it('say that it is damaged where a row is no JSON any more', () => {
    const damaged = thrownBy(() => JSON.parse('{"half":') as unknown);
    expect(storeErrorOf(damaged, 'store.sqlite')).toMatchObject({ code: 'store.corrupt' });
  });

  it('are those of the disk where nothing else fits', () => {
    const missing = thrownBy(() => new Database('/missing/folder/store.sqlite'));
    expect(storeErrorOf(missing, 'store.sqlite')).toMatchObject({ code: 'store.unavailable' });
    const failed = new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
    expect(storeErrorOf(failed, 'store.sqlite')).toMatchObject({ code: 'store.unavailable' });
  });

  it('leave alone what is none of them', () => {
    const bug = new TypeError('x is not a function');
    const known = new StoreError('store.closed', 'Closed.');
    expect([storeErrorOf(bug, 'store.sqlite'), storeErrorOf(known, 'store.sqlite')]).toEqual([bug, known]);
  });
});
