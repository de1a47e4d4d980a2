/** Overdue lists over a large register: now, as of a past day, as known at a past seq. */
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BitemporalTable, OnsetList, type Question } from '#bitemporal';
import { END } from '#time';
import { atLeastTimes, atMostMs, type Measurement, type Result } from './measurement.js';
import { dayAt, DAYS, type Obligation, obligations, slicesOf, type Told, told, toldTogether } from './obligations.js';
import { durationAt, rateOf, seeded } from './sampling.js';

const OBLIGATIONS = 1_000_000;
const CALLS = 1_000;
const PAGE = 50;
/** So many are written as they were told, for the rate; the rate of a million says no more, and takes minutes. */
const WRITTEN = 50_000;

/** As a rebuild does it: rows first, then the indexes, in one transaction. */
const fill = (db: Database.Database, count: number, tellings: Iterable<Told>): Promise<number> =>
  rateOf(count * 3, () => {
    BitemporalTable.createBare(db, obligations);
    const table = new BitemporalTable(db, obligations);
    db.exec('BEGIN');
    for (const { id, slices, seq } of tellings) table.replace(id, slices, seq);
    BitemporalTable.create(db, obligations);
    db.exec('COMMIT');
  });

/** The same data, its last slices alone inserted into a table without index. */
const bareLoop = (db: Database.Database, count: number): Promise<number> => {
  db.exec('CREATE TABLE bare (obligation, mandate, actor, session, phrase, due_until, overdue_from, reporting)');
  const columns = Object.keys(obligations.columns) as (keyof Obligation)[];
  const insert = db.prepare('INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  return rateOf(count * 3, () => {
    db.exec('BEGIN');
    for (const { id, slices } of told(count)) {
      const row = slices.at(-1)?.row;
      insert.run(id.obligation, ...columns.map((column) => row?.[column] ?? null));
    }
    db.exec('COMMIT');
  });
};

/** A file as a rebuild opens it. */
const building = (path: string): Database.Database => {
  const db = new Database(path);
  for (const pragma of ['page_size = 16384', 'journal_mode = MEMORY', 'synchronous = OFF', 'cache_size = -65536'])
    db.pragma(pragma);
  return db;
};

/** How fast timelines are written, and their bare rows, side by side. */
const writing = async (path: string, count: number): Promise<{ readonly timelines: number; readonly bare: number }> => {
  const db = building(path);
  try {
    return { bare: await bareLoop(db, count), timelines: await fill(db, count, told(count)) };
  } finally {
    db.close();
  }
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

/** So many reports past due since one and the same day, as after a session. */
const onOneDay = (count: number): readonly Result[] => {
  const db = new Database(':memory:');
  try {
    BitemporalTable.create(db, obligations);
    const table = new BitemporalTable(db, obligations);
    const [slice] = slicesOf(1, 0);
    const row = slice?.row && { ...slice.row, overdue_from: '2006-06-09' };
    const slices = row ? [{ from: '2005-06-07', to: END, row }] : [];
    db.transaction(() => {
      for (let n = 0; n < count; n++) table.replace({ obligation: `ag-res-${n}.3.1/report` }, slices, n + 1);
    })();
    const list = new OnsetList(db, obligations);
    const question = { asOf: '2007-01-01', limit: PAGE };
    const chance = seeded(3);
    const after = Array.from({ length: CALLS }, () => ({
      onset: '2006-06-09',
      key: { obligation: `ag-res-${Math.floor(chance() * count)}.3.1/report` },
    }));
    const what = `overdue now, ${count.toLocaleString('en')} since one day`;
    return [
      atMostMs(
        `${what}: first page, p99`,
        durationAt(0.99, CALLS, () => list.page(question)),
        1,
      ),
      atMostMs(
        `${what}: any page, p99`,
        durationAt(0.99, CALLS, (n) => list.page({ ...question, after: after[n] })),
        1,
      ),
    ];
  } finally {
    db.close();
  }
};

export const registerQueries: Measurement = {
  name: 'register-queries',
  async run(scale) {
    const count = Math.round(OBLIGATIONS * scale);
    const directory = mkdtempSync(join(tmpdir(), 'bench-register-'));
    const rates = await writing(join(directory, 'written.db'), Math.min(WRITTEN, count));
    const db = building(join(directory, 'register.db'));
    try {
      await fill(db, count, toldTogether(count));
      const day = (chance: () => number) => dayAt(Math.floor(chance() * DAYS));
      const seq = (chance: () => number) => Math.ceil(chance() * count * 3);
      const today = dayAt(DAYS);
      const kinds: readonly Kind[] = [
        ['now', () => ({ asOf: today }), 1, 10],
        ['as of a past day', (chance) => ({ asOf: day(chance) }), 4, 10],
        ['as known at a past seq', (chance) => ({ asOf: today, knownAt: seq(chance) }), 4, 10],
        ['as of a past day, as known at a past seq', (chance) => ({ asOf: day(chance), knownAt: seq(chance) }), 4, 10],
      ];
      return [
        atLeastTimes('timelines written, indexes included', rates.timelines, 0.1, {
          name: 'bare insert',
          rate: rates.bare,
        }),
        ...kinds.flatMap((kind) => measure(db, kind)),
        ...[10_000, 130_000].flatMap((size) => onOneDay(Math.ceil(size * Math.min(1, scale)))),
      ];
    } finally {
      db.close();
      rmSync(directory, { recursive: true });
    }
  },
};
