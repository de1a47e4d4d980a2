/** What a write leaves behind that did not come to its end: nothing. */
import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { BitemporalTable, OnsetList, type Slice, type TableDescription } from '#bitemporal';
import { END } from '#time';

interface Report {
  readonly overdue_from: string | null;
}
const reports: TableDescription<{ readonly id: string }, Report> = {
  name: 'report',
  key: { id: 'TEXT' },
  columns: { overdue_from: 'TEXT' },
  onset: 'overdue_from',
};

/** A table of which the statement that is named next fails, as on a full disk. */
const breakable = () => {
  const db = new Database(':memory:');
  BitemporalTable.create(db, reports);
  let left = Infinity;
  db.function('is_full', { deterministic: false }, () => (--left === 0 ? 1 : 0));
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];
  for (const table of tables)
    for (const change of ['INSERT', 'UPDATE', 'DELETE'])
      db.exec(`CREATE TRIGGER ${table}_${change} BEFORE ${change} ON ${table} WHEN is_full()
        BEGIN SELECT RAISE(ABORT, 'no room'); END`);
  const table = new BitemporalTable(db, reports);
  const list = new OnsetList(db, reports);
  return {
    write: db.transaction((id: string, slices: readonly Slice<Report>[], seq: number) =>
      table.replace({ id }, slices, seq),
    ),
    failAt: (statement: number) => void (left = statement),
    answers: () =>
      ['2006-02-01', '2006-06-01', '2007-01-01'].map((asOf) => [
        list.count({ asOf }),
        list.page({ asOf, limit: 100 }).length,
      ]),
  };
};

const owed = (from: string, overdue: string): Slice<Report> => ({ from, to: END, row: { overdue_from: overdue } });
const moved = [
  { from: '2005-06-07', to: '2006-03-01', row: { overdue_from: '2006-01-02' } },
  owed('2006-03-01', '2006-06-02'),
];

describe('A write that fails', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'at its statement %i leaves the count equal to the rows, then and after the write succeeds',
    (statement) => {
      const { write, failAt, answers } = breakable();
      write('a', [owed('2005-06-07', '2006-01-02')], 1);
      write('b', [owed('2005-06-07', '2006-01-02')], 2);
      const before = answers();
      failAt(statement);
      const failed = (() => {
        try {
          write('a', moved, 3);
          return false;
        } catch {
          return true;
        }
      })();
      failAt(Infinity);
      if (failed) expect(answers()).toEqual(before);
      write('b', moved, 4);
      write('a', moved, 5);
      expect(answers()).toEqual([
        [2, 2],
        [0, 0],
        [2, 2],
      ]);
    },
  );
});
