import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { addDays, BEGINNING, END } from '#time';
import { BitemporalTable, type Cursor, holdsAt, OnsetList, type Slice, type TableDescription } from '#bitemporal';

interface Report {
  readonly form: string;
  readonly overdue_from: string | null;
}
const reports: TableDescription<{ readonly id: string }, Report> = {
  name: 'report',
  key: { id: 'TEXT' },
  columns: { form: 'TEXT', overdue_from: 'TEXT' },
  onset: 'overdue_from',
  indexes: [['form']],
};
type Reports = ReturnType<typeof opened>;

const opened = () => {
  const db = new Database(':memory:');
  BitemporalTable.create(db, reports);
  return { db, table: new BitemporalTable(db, reports), list: new OnsetList(db, reports) };
};

/** What was told, newest last; the answer to every question is read off it directly. */
interface Told {
  readonly seq: number;
  readonly id: string;
  readonly slices: readonly Slice<Report>[];
}
const rowAt = (told: readonly Told[], id: string, asOf: string, knownAt: number) =>
  told
    .findLast((entry) => entry.id === id && entry.seq <= knownAt)
    ?.slices.find((slice) => slice.from <= asOf && slice.to > asOf)?.row;

const day = (index: number) => addDays('2005-12-20', index * 9);
const someDay = fc.nat({ max: 12 }).map(day);
const row = fc.record({
  form: fc.constantFrom('written', 'oral'),
  overdue_from: fc.option(fc.oneof(someDay, fc.constant(BEGINNING))),
});
const slices = fc
  .tuple(
    fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 5 }),
    fc.array(fc.option(row, { nil: undefined }), { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([cuts, rows, open]) => {
    const bounds = [...cuts.sort((a, b) => a - b).map(day), ...(open ? [END] : [])];
    return bounds.slice(1).map((to, index): Slice<Report> => ({ from: bounds[index] ?? '', to, row: rows[index] }));
  });
const IDS = ['a', 'b', 'c'];
const story = fc
  .array(fc.tuple(fc.constantFrom(...IDS), slices, fc.nat({ max: 2 })), { minLength: 1, maxLength: 14 })
  .map((steps) => {
    let seq = 131_068; // so that stories cross from one block of seqs to the next, small and large ones
    return steps.map(([id, told, later]): Told => ({ id, slices: told, seq: (seq += later) }));
  });

const tell = ({ table }: Reports, told: readonly Told[]) => {
  const before = new Set<string>();
  for (const { id, slices, seq } of told) {
    const isFirst = seq % 2 === 0 && !before.has(id); // now and then without looking
    table[isFirst ? 'begin' : 'replace']({ id }, slices, seq);
    before.add(id);
  }
};
const QUESTIONS = Array.from({ length: 14 }, (_, index) => addDays(day(index), index % 2 ? 0 : -1));
const seqsOf = (told: readonly Told[]) => [undefined, ...new Set(told.flatMap(({ seq }) => [seq - 1, seq]))];

describe('A bitemporal table', () => {
  it('counts the same where it was made first and counted when all rows were there', () => {
    fc.assert(
      fc.property(story, (told) => {
        const db = new Database(':memory:');
        BitemporalTable.createBare(db, reports);
        const opening = opened();
        for (const one of [{ ...opening, table: new BitemporalTable(db, reports) }, opening]) tell(one, told);
        BitemporalTable.create(db, reports);
        const list = new OnsetList(db, reports);
        for (const asOf of QUESTIONS)
          for (const knownAt of seqsOf(told))
            expect(list.count({ asOf, knownAt })).toBe(opening.list.count({ asOf, knownAt }));
      }),
    );
  });

  it('answers every day and every seq as a plain reading of what was told', () => {
    fc.assert(
      fc.property(story, (told) => {
        const opening = opened();
        tell(opening, told);
        for (const asOf of QUESTIONS)
          for (const knownAt of seqsOf(told)) {
            const { sql, params } = holdsAt({ asOf, knownAt });
            const rows = opening.db
              .prepare(`SELECT id, form, overdue_from FROM report WHERE ${sql} ORDER BY id`)
              .all(params);
            const expected = IDS.flatMap((id) => {
              const found = rowAt(told, id, asOf, knownAt ?? Infinity);
              return found ? [{ id, ...found }] : [];
            });
            expect(rows).toEqual(expected);
          }
      }),
    );
  });

  it('lists and counts the rows whose onset has come, page by page', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(undefined, 'written'), fc.boolean(), (told, form, isIndexed) => {
        const opening = opened();
        tell(opening, told);
        const where = form && { sql: 'form = @form', params: { form } };
        const by = form && isIndexed ? 'by_form' : undefined;
        for (const asOf of QUESTIONS)
          for (const knownAt of seqsOf(told)) {
            const expected = IDS.flatMap((id) => {
              const found = rowAt(told, id, asOf, knownAt ?? Infinity);
              const counts = found?.overdue_from && found.overdue_from <= asOf && (!form || found.form === form);
              return counts ? [`${found.overdue_from} ${id}`] : [];
            }).sort();
            const seen: string[] = [];
            for (let after: Cursor<{ readonly id: string }> | undefined; ;) {
              const [next] = opening.list.page({ asOf, knownAt, limit: 1, after, where, by });
              if (!next) break;
              after = { onset: next.overdue_from ?? '', key: { id: next.id } };
              seen.push(`${next.overdue_from} ${next.id}`);
            }
            expect(seen).toEqual(expected);
            expect(opening.list.count({ asOf, knownAt, where, by })).toBe(expected.length);
          }
      }),
    );
  });

  it('writes only the difference', () => {
    const opening = opened();
    const first = { form: 'written', overdue_from: null };
    const changes = () => (opening.db.prepare('SELECT total_changes() AS n').get() as { n: number }).n;
    opening.table.replace({ id: 'a' }, [{ from: '2006-01-01', to: '2007-01-01', row: first }], 1);
    const before = changes();
    opening.table.replace(
      { id: 'a' },
      [
        { from: '2006-01-01', to: '2006-06-01', row: first },
        { from: '2006-06-01', to: '2007-01-01', row: first },
      ],
      2,
    );
    expect(changes()).toBe(before);
    expect(opening.db.prepare('SELECT seq_from FROM report').pluck().all()).toEqual([1]);
  });

  it('keeps no trace of what was never believed', () => {
    const opening = opened();
    opening.table.replace(
      { id: 'a' },
      [{ from: '2006-01-01', to: END, row: { form: 'oral', overdue_from: '2006-02-01' } }],
      7,
    );
    opening.table.replace({ id: 'a' }, [], 7);
    expect(opening.db.prepare('SELECT count(*) FROM report').pluck().get()).toBe(0);
    expect(opening.list.count({ asOf: '2006-03-01' })).toBe(0);
  });

  it('pages through a day on which a session makes more fall due than a call stack holds', () => {
    const opening = opened();
    const many = 170_000;
    const id = (index: number) => `r${String(index).padStart(6, '0')}`;
    opening.db.exec('BEGIN');
    for (let index = 0; index < many; index++) {
      const row = { form: index % 10_000 === 7 ? 'oral' : 'written', overdue_from: '2006-06-08' };
      const open = { from: '2006-01-01', to: END, row };
      // A tenth is received within the month, so that what is over lies between what is not.
      const received = { from: '2006-01-01', to: '2006-06-20', row };
      opening.table.replace({ id: id(index) }, [index % 10 === 1 ? received : open], index + 1);
    }
    opening.db.exec('COMMIT');
    const after = { onset: '2006-06-08', key: { id: id(99_998) } };
    const ids = (question: Partial<Parameters<Reports['list']['page']>[0]>) =>
      opening.list.page({ asOf: '2006-07-01', limit: 3, ...question }).map((one) => one.id);
    expect(ids({})).toEqual([id(0), id(2), id(3)]);
    expect(ids({ after })).toEqual([id(99_999), id(100_000), id(100_002)]);
    expect(ids({ asOf: '2006-06-19', after })).toEqual([id(99_999), id(100_000), id(100_001)]);
    expect(ids({ asOf: '2006-06-07' })).toEqual([]);
    expect(ids({ knownAt: 100_001, after })).toEqual([id(99_999), id(100_000)]);
    expect(ids({ where: { sql: "form = 'oral'", params: {} }, after })).toEqual([
      id(100_007),
      id(110_007),
      id(120_007),
    ]);
    expect(opening.list.count({ asOf: '2006-07-01' })).toBe(153_000);
    expect(opening.list.page({ asOf: '2006-07-01', limit: many })).toHaveLength(153_000);
  });

  it('refuses two states on one day', () => {
    const row = { form: 'oral', overdue_from: null };
    const overlap = [
      { from: '2006-01-01', to: '2006-03-01', row },
      { from: '2006-02-01', to: END, row },
    ];
    expect(() => opened().table.replace({ id: 'a' }, overlap, 1)).toThrow(
      'Two slices of one timeline hold on 2006-02-01.',
    );
  });
});
