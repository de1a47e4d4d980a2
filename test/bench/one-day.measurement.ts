/** Overdue lists where sessions make thousands fall due on one day: pages at any place, at any moment. */
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BitemporalTable, OnsetList, type Question } from '#bitemporal';
import { END } from '#time';
import { atMostMs, type Measurement, type Result } from './measurement.js';
import { type Obligation, obligations } from './obligations.js';
import { durationAt, seeded } from './sampling.js';

const CALLS = 1_000;
const PAGE = 50;
const DAYS = ['1996-06-08', '2006-06-08', '2016-06-08'];
const TODAY = '2026-06-08';

const row = (due: string): Obligation => ({
  mandate: 'm',
  actor: 'actor',
  session: `oas-ga/regular/${due.slice(0, 4)}`,
  phrase: 'at its next regular session',
  due_until: due,
  overdue_from: due,
  reporting: 'scheduled',
});

/** So many that are owed on each of three days; one of ten is received, years later. */
const fill = (db: Database.Database, onEach: number): void => {
  BitemporalTable.create(db, obligations);
  const table = new BitemporalTable(db, obligations);
  const chance = seeded(3);
  let seq = 0;
  db.exec('BEGIN');
  for (const due of DAYS)
    for (let index = 0; index < onEach; index++) {
      const key = { obligation: `${Math.floor(chance() * 2 ** 32).toString(16)}.${index}` };
      const open = { from: '1990-01-01', to: END, row: row(due) };
      table.replace(key, [open], ++seq);
      if (index % 10 === 0) table.replace(key, [{ ...open, to: '2021-01-01' }], ++seq);
    }
  db.exec('COMMIT');
};

const measure = (onEach: number): readonly Result[] => {
  const directory = mkdtempSync(join(tmpdir(), 'bench-one-day-'));
  const db = new Database(join(directory, 'register.db'));
  db.pragma('cache_size = -65536');
  try {
    fill(db, onEach);
    const list = new OnsetList(db, obligations);
    const chance = seeded(7);
    const seqs = Array.from({ length: CALLS }, () => Math.ceil(chance() * onEach * 3.3));
    const cursors = seqs.map(() => ({
      onset: DAYS[Math.floor(chance() * DAYS.length)] ?? TODAY,
      key: { obligation: Math.floor(chance() * 2 ** 32).toString(16) },
    }));
    const kinds: readonly (readonly [string, (index: number) => Question, number])[] = [
      ['now', () => ({ asOf: TODAY }), 1],
      ['as of a past day', (index) => ({ asOf: index % 2 ? '2007-01-01' : '1996-06-08' }), 4],
      ['as known at a past seq', (index) => ({ asOf: TODAY, knownAt: seqs[index] }), 4],
    ];
    return kinds.flatMap(([name, at, bound]) => [
      atMostMs(
        `${onEach} on one day, ${name}: first page, p99`,
        durationAt(0.99, CALLS, (index) => list.page({ ...at(index), limit: PAGE })),
        bound,
      ),
      atMostMs(
        `${onEach} on one day, ${name}: any page, p99`,
        durationAt(0.99, CALLS, (index) => list.page({ ...at(index), limit: PAGE, after: cursors[index] })),
        bound,
      ),
    ]);
  } finally {
    db.close();
    rmSync(directory, { recursive: true });
  }
};

export const oneDay: Measurement = {
  name: 'one-day',
  run: (scale) => Promise.resolve([10_000, 130_000].flatMap((onEach) => measure(Math.round(onEach * scale)))),
};
