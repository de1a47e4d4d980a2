/** Projections that share a file: each has its version, and is made anew without the others. */
import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store/sqlite';
import { type Projection, type Projector } from '#projector';
import { noted, pairs, tally, upTo, write } from './tally.js';
import { workplaces } from './workplace.js';

const at = workplaces();

/** Which of their projections were told of which events. */
let told: string[];

/** Adds up numbers, beginning with the version; reads them from the rows of the tally. Has words of its own, too. */
const sums = (version = 1, fatal = 0): Projection => ({
  name: 'sums',
  version,
  setup: (db) => {
    db.exec('CREATE TABLE sum (seq INTEGER PRIMARY KEY, total INTEGER NOT NULL) STRICT');
    db.exec('CREATE VIRTUAL TABLE sum_words USING fts5 (text)');
  },
  index: (db) => void db.exec('CREATE INDEX sum_by_total ON sum (total)'),
  project: (_, seq, db) => {
    told.push(`sums ${seq}`);
    if (seq === fatal) throw new Error('died');
    const total = db.prepare('SELECT total(n) + ? FROM noted WHERE seq <= ?').pluck().get(version, seq);
    db.prepare('INSERT INTO sum VALUES (?, ?)').run(seq, total);
    db.prepare('INSERT INTO sum_words VALUES (?)').run(`up to ${seq}`);
  },
});
const counted: Projection = {
  ...tally,
  project: (event, seq, db) => {
    told.push(`tally ${seq}`);
    return tally.project(event, seq, db);
  },
};
const both = (version = 1, fatal = 0): Projector => {
  told = [];
  return at().projectorOf(at().store, [counted, sums(version, fatal)]);
};
const totals = ({ database }: Projector) =>
  database.read((db) => db.prepare('SELECT total FROM sum INDEXED BY sum_by_total').pluck().all());
const files = () => readdirSync(at().directory).sort();

/** Three events in the rows of both. */
const filled = async () => {
  await write(at().store, upTo(3));
  const projector = both();
  await projector.catchUp();
  return projector;
};

/** Changes a row in the newest file, as no event would. */
const mark = (sql: string) => {
  const db = new Database(join(at().directory, files().findLast((name) => name.endsWith('.db')) ?? ''));
  db.exec(sql);
  db.close();
};
const MARKED = [[1, 1], [2, 2], [3, 99]]; // prettier-ignore

describe('Projections in one file', () => {
  it('come to each event together, in their order', async () => {
    const projector = await filled();
    expect(told).toEqual(['tally 1', 'sums 1', 'tally 2', 'sums 2', 'tally 3', 'sums 3']);
    expect(await totals(projector)).toEqual([2, 4, 7]);
    expect(files().filter((name) => name.endsWith('.db'))).toEqual(['tally.v1-1.1.db']);
  });

  it('are made anew one by one: a new version leaves the rows of the others as they are', async () => {
    (await filled()).database.close();
    mark('UPDATE noted SET n = 99 WHERE seq = 3');
    await write(at().store, [4]);
    const next = both(2);
    expect(await next.catchUp()).toMatchObject({ seq: 4 });
    expect(told).toEqual(['sums 1', 'sums 2', 'sums 3', 'tally 4', 'sums 4']);
    expect(await noted(next.database)).toEqual([...MARKED, [4, 4]]);
    expect(await totals(next)).toEqual([3, 5, 104, 108]);
    expect(files().filter((name) => name.endsWith('.db'))).toEqual(['tally.v1-1.1.db', 'tally.v1-2.1.db']);
  });

  it('are taken over while a process of the former version goes on', async () => {
    const former = await filled();
    const next = both(2);
    await next.catchUp();
    await write(at().store, [4]);
    await Promise.all([former.catchUp(), next.catchUp()]);
    expect(await totals(former)).toEqual([2, 4, 7, 11]);
    expect(await totals(next)).toEqual([3, 5, 8, 12]);
  });

  it.each(upTo(3))('go on where they stood when the process that takes over dies at event %i', async (fatal) => {
    (await filled()).database.close();
    const dying = both(2, fatal);
    await expect(dying.catchUp()).rejects.toThrow(`sums v2 stops before event`);
    expect(dying.database.checkpoint).toMatchObject({ seq: fatal - 1 });
    dying.database.close();
    const next = both(2);
    await next.catchUp();
    expect(told).toEqual(upTo(3).filter((seq) => seq >= fatal).map((seq) => `sums ${seq}`)); // prettier-ignore
    expect(await totals(next)).toEqual([3, 5, 8]);
  });

  it('can be added, and left out', async () => {
    (await filled()).database.close();
    const alone = at().projector(counted);
    told = [];
    await alone.catchUp();
    expect(told).toEqual([]);
    const tables = await alone.database.read((db) =>
      db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'sum%'`).all(),
    );
    expect(tables).toEqual([]);
    alone.database.close();
    for (const name of files()) if (name.startsWith('tally.v1-1')) rmSync(join(at().directory, name));
    const again = both();
    await again.catchUp();
    expect(told).toEqual(['sums 1', 'sums 2', 'sums 3']);
  });

  it.each([
    ['is damaged', (path: string) => writeFileSync(path, 'no database at all'.repeat(4_000))],
    ['was laid out by another release', () => mark('PRAGMA user_version = 99')],
  ])('are all made from the events where the former file %s', async (_, spoil) => {
    (await filled()).database.close();
    spoil(join(at().directory, 'tally.v1-1.1.db'));
    const next = both(2);
    await next.catchUp();
    expect(told).toHaveLength(6);
    expect(await totals(next)).toEqual([3, 5, 8]);
    expect(files().filter((name) => name.includes('building'))).toEqual([]);
  });

  it('are all made from the events where the former file was made from another store', async () => {
    (await filled()).database.close();
    const other = await SqliteEventStore.open(':memory:');
    await write(other, [5]);
    told = [];
    const next = at().projectorOf(other, [counted, sums(2)]);
    await next.catchUp();
    expect(await noted(next.database)).toEqual([[1, 5]]);
    expect(await totals(next)).toEqual([7]);
    await other.close();
  });
});

describe('A rebuild', () => {
  it('of one projection leaves the rows of the others as they are', async () => {
    const projector = await filled();
    mark('UPDATE noted SET n = 99 WHERE seq = 3; UPDATE sum SET total = 1');
    await write(at().store, [4]);
    told = [];
    const progress: number[] = [];
    expect(await projector.rebuild({ only: 'sums', onProgress: ({ events }) => progress.push(events) })).toMatchObject({
      seq: 4,
    });
    expect(told).toEqual(['tally 4', 'sums 4', 'sums 1', 'sums 2', 'sums 3', 'sums 4']);
    expect(progress).toEqual([4]);
    expect(await noted(projector.database)).toEqual([...MARKED, [4, 4]]);
    expect(await totals(projector)).toEqual([2, 4, 103, 107]);
    await projector.rebuild({ only: 'tally' });
    expect(await noted(projector.database)).toEqual(pairs(4));
    expect(await totals(projector)).toEqual([2, 4, 103, 107]);
    await projector.rebuild();
    expect(await totals(projector)).toEqual([2, 4, 7, 11]);
    expect(files().filter((name) => name.endsWith('.db'))).toEqual(['tally.v1-1.4.db']);
  });

  it('of one takes in what comes meanwhile, in the others too', async () => {
    const projector = await filled();
    const run = projector.rebuild({ only: 'sums' });
    await write(at().store, [4, 5]);
    await run;
    expect(await noted(projector.database)).toEqual(pairs(5));
    expect(await totals(projector)).toEqual([2, 4, 7, 11, 16]);
  });

  it('of one that is not there is refused, and changes nothing', async () => {
    const projector = await filled();
    await expect(projector.rebuild({ only: 'nobody' })).rejects.toThrow(
      'The tally has no projection "nobody"; it has tally, sums.',
    );
    expect(files().filter((name) => name.includes('building'))).toEqual([]);
  });

  it('of one that does not come to its end leaves all as they were', async () => {
    (await filled()).database.close();
    const dying = both(1, 2);
    await expect(dying.rebuild({ only: 'sums' })).rejects.toMatchObject({ code: 'register.stopped' });
    expect(await totals(dying)).toEqual([2, 4, 7]);
    expect(files().filter((name) => name.includes('building'))).toEqual([]);
  });
});
