/** No way leads to an event's end: the port has no word for it, the file refuses it, and no source says it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { SqliteEventStore } from '#event-store/sqlite';
import { OPERATIONS } from '#operations';
import { storeFile } from '#runtime';
import { cliOver, temporaryFolder } from '../support/cli.js';

describe('an event', () => {
  it('is appended and read; the store can do nothing else with it', () => {
    const methods = Object.getOwnPropertyNames(SqliteEventStore.prototype).sort();
    expect(methods).toEqual(['append', 'close', 'constructor', 'head', 'read', 'readAll', 'subscribe']);
  });

  it.each(['DELETE FROM events', "UPDATE events SET data = '{}'"])('is kept by its file from "%s"', async (sql) => {
    const data = temporaryFolder();
    await cliOver(data)('sessions', 'schedule', 'oas-ga/regular/1');
    const db = new Database(storeFile(data));
    expect(() => db.exec(sql)).toThrow(/events are never (changed|removed)/);
    db.close();
  });

  it('is deleted by no operation and by no source', () => {
    expect(OPERATIONS.map(({ method }) => method).filter((method) => !['GET', 'POST'].includes(method))).toEqual([]);
    const sources = ['apps', 'libs'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    );
    const deletes = /\b(?:DELETE FROM|UPDATE|DROP TABLE)\s+events\b(?!_)/i;
    const guilty = sources.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return deletes.test(text) && !text.includes('events_are_never_changed');
    });
    expect(guilty).toEqual([]);
  });
});
