/** Overdue lists over a large register: now, as of a past day, as known at a past seq. */
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BitemporalTable, OnsetList, type Question } from '#bitemporal';
import { atLeastTimes, atMostMs, type Measurement, type Result } from './measurement.js';
import { dayAt, DAYS, type Obligation, obligations, told } from './obligations.js';
import { durationAt, rateOf, seeded } from './sampling.js';

const OBLIGATIONS = 1_000_000;
const CALLS = 1_000;
const PAGE = 50;
const BATCH = 1_024;

/** As a rebuild does it: rows first, then the indexes. */
const fill = (db: Database.Database, count: number): Promise<number> =>
  rateOf(count * 3, () => {
    BitemporalTable.createBare(db, obligations);
    const table = new BitemporalTable(db, obligations);
    db.exec('BEGIN');
    for (const { id, slices, seq } of told(count)) {
      table.replace(id, slices, seq);
      if (seq % BATCH === 0) db.exec('COMMIT; BEGIN');
    }
    db.exec('COMMIT');
    BitemporalTable.create(db, obligations);
  });

/** The same data, its last slices alone inserted into a table without index. */
const bareLoop = (db: Database.Database, count: number): Promise<number> => {
  db.exec('CREATE TABLE bare (obligation, mandate, actor, session, phrase, due_until, overdue_from, reporting)');
  const columns = Object.keys(obligations.columns) as (keyof Obligation)[];
  const insert = db.prepare('INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  return rateOf(count * 3, () => {
    db.exec('BEGIN');
    for (const { id, slices, seq } of told(count)) {
      const row = slices.at(-1)?.row;
      insert.run(id.obligation, ...columns.map((column) => row?.[column] ?? null));
      if (seq % BATCH === 0) db.exec('COMMIT; BEGIN');
    }
    db.exec('COMMIT');
  });
};

type Kind = readonly [name: string, question: (chance: () => number) => Question, pageMs: number, countMs: number];

const measure = (db: Database.Database, [name, question, pageMs, countMs]: Kind): readonly Result[] => {
  const list = new OnsetList(db, obligations);
  const chance = seeded(7);
  const questions = Array.from({ length: CALLS }, () => question(chance));
  const after = questions.map(() => ({
    onset: dayAt(Math.floor(chance() * DAYS)),
    key: { obligation: '' },
  }));
  const none = { asOf: dayAt(0) };
  const at = (index: number) => questions[index] ?? none;
  const first = durationAt(0.99, CALLS, (index) => list.page({ ...at(index), limit: PAGE }));
  const later = durationAt(0.99, CALLS, (index) => list.page({ ...at(index), limit: PAGE, after: after[index] }));
  const count = durationAt(0.99, CALLS, (index) => list.count(at(index)));
  return [
    atMostMs(`overdue ${name}: first page, p99`, first, pageMs),
    atMostMs(`overdue ${name}: any page, p99`, later, pageMs),
    atMostMs(`overdue ${name}: count, p99`, count, countMs),
  ];
};

export const registerQueries: Measurement = {
  name: 'register-queries',
  async run(scale) {
    const count = Math.round(OBLIGATIONS * scale);
    const directory = mkdtempSync(join(tmpdir(), 'bench-register-'));
    const db = new Database(join(directory, 'register.db'));
    for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -65536']) db.pragma(pragma);
    try {
      const bare = { name: 'bare insert', rate: await bareLoop(db, count) };
      const rate = await fill(db, count);
      const day = (chance: () => number) => dayAt(Math.floor(chance() * DAYS));
      const seq = (chance: () => number) => Math.ceil(chance() * count * 3);
      const today = dayAt(DAYS);
      const kinds: readonly Kind[] = [
        ['now', () => ({ asOf: today }), 1, 10],
        ['as of a past day', (chance) => ({ asOf: day(chance) }), 20, 50],
        ['as known at a past seq', (chance) => ({ asOf: today, knownAt: seq(chance) }), 20, 50],
        ['as of a past day, as known at a past seq', (chance) => ({ asOf: day(chance), knownAt: seq(chance) }), 20, 50],
      ];
      return [
        atLeastTimes('timelines written, indexes included', rate, 0.1, bare),
        ...kinds.flatMap((kind) => measure(db, kind)),
      ];
    } finally {
      db.close();
      rmSync(directory, { recursive: true });
    }
  },
};
