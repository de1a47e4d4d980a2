/** What a bitemporal table holds, and the schema that follows from it. */
import { type Database } from 'better-sqlite3';
import { OPEN } from './moment.js';

export type SqlValue = string | number | null;
/** The data columns of a row; two slices are equal when all of these are. */
export type RowOf<Data> = { readonly [Column in keyof Data]: SqlValue };
/** The columns that name an entity, each entity having one timeline. */
export type KeyOf<Key> = { readonly [Column in keyof Key]: string | number };

/** What a column holds; `NULL` where it may hold nothing. */
export type ColumnType = 'TEXT' | 'INTEGER' | 'TEXT NULL' | 'INTEGER NULL';
type ValueOf<Type extends ColumnType> =
  (Type extends `TEXT${string}` ? string : number) | (Type extends `${string} NULL` ? null : never);
/** The rows that columns of these types make. */
type ValuesOf<Columns extends Readonly<Record<string, ColumnType>>> = {
  readonly [Column in keyof Columns]: ValueOf<Columns[Column]>;
};

/** One table of timelines. Names go into SQL as they are: they are the program's, never a user's. */
export interface TableDescription<Key extends KeyOf<Key>, Data extends RowOf<Data>> {
  readonly name: string;
  /** The key columns, in the order in which lists are sorted by them. */
  readonly key: { readonly [Column in keyof Key]: 'TEXT' | 'INTEGER' };
  /** The data columns, each of which a slice must give. */
  readonly columns: { readonly [Column in keyof Data]: ColumnType };
  /**
   * A data column with the first day on which a row counts (null: never), as an obligation does from the day
   * after its window. `OnsetList` pages and counts the rows whose onset has come.
   */
  readonly onset?: keyof Data & string;
  /** Columns by which lists are filtered, alone or together; each group gets an index ordered as lists are. */
  readonly indexes?: readonly (readonly string[])[];
}

type KeysOf<Key extends Readonly<Record<string, 'TEXT' | 'INTEGER'>>> = {
  readonly [Column in keyof Key]: Key[Column] extends 'TEXT' ? string : number;
};

/** Describes a table once; the types of its keys and rows follow. */
export const timelines = <
  const Key extends Readonly<Record<string, 'TEXT' | 'INTEGER'>>,
  const Columns extends Readonly<Record<string, ColumnType>>,
>(
  table: Omit<TableDescription<KeysOf<Key>, ValuesOf<Columns>>, 'key' | 'columns'> & {
    readonly key: Key;
    readonly columns: Columns;
  },
): TableDescription<KeysOf<Key>, ValuesOf<Columns>> => table;

/** What names an entity of a table. */
export type KeyIn<Table> = Table extends TableDescription<infer Key, infer _> ? Key : never;
/** What a row of a table says. */
export type RowIn<Table> = Table extends TableDescription<infer _, infer Data> ? Data : never;

/** What the index over some columns is called, after the table. */
const indexName = (columns: readonly string[]): string => `by_${columns.join('_')}`;

const indexSql = (table: string, name: string, columns: readonly string[], where = '') =>
  `CREATE INDEX IF NOT EXISTS ${table}_${name} ON ${table} (${columns.join(', ')}) ${where};`;

/** The month of the onset, as the indexes of `OnsetPages` have it. */
export const monthOfOnset = (onset: string): string => `substr(${onset}, 1, 7)`;

/**
 * By month, then by the axis on which most rows of old months are over: what is over is passed by unseen. And in the
 * order of lists, for months of which much is not over: sessions make thousands fall due on one day. And by when they were
 * known first, in a month and at all: what nobody knew yet is passed by, too. Each has all that is asked of a row: a page
 * fetches no row but those that it shows.
 */
const onsetIndexesSql = (table: string, keys: readonly string[], onset: string): string => {
  const now = [monthOfOnset(onset), 'valid_to', onset, ...keys, 'valid_from', 'seq_from'];
  const then = [monthOfOnset(onset), 'seq_to', onset, ...keys, 'valid_from', 'valid_to', 'seq_from'];
  const known = ['seq_from', onset, ...keys, 'valid_from', 'valid_to', 'seq_to'];
  const order = [onset, ...keys, 'valid_from', 'valid_to', 'seq_from', 'seq_to'];
  return `
    ${indexSql(table, 'onset_now', now, `WHERE seq_to = ${OPEN} AND ${onset} IS NOT NULL`)}
    ${indexSql(table, 'onset_then', then, `WHERE seq_to < ${OPEN} AND ${onset} IS NOT NULL`)}
    ${indexSql(table, 'onset_known', [monthOfOnset(onset), ...known], `WHERE ${onset} IS NOT NULL`)}
    ${indexSql(table, 'onset_first', known, `WHERE ${onset} IS NOT NULL`)}
    ${indexSql(table, 'onset_order', order, `WHERE ${onset} IS NOT NULL`)}
    CREATE INDEX IF NOT EXISTS ${table}_step_by_day ON ${table}_step (day, seq, n);`;
};

/** Whether a table with an onset has the indexes by which lists are read. */
export const isIndexed = (db: Database, table: string): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(`${table}_step_by_day`) !== undefined;

const tallySql = (table: string): string => `
  CREATE TABLE IF NOT EXISTS ${table}_step (
    seq INTEGER NOT NULL, day TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (seq, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS ${table}_tally (
    size INTEGER NOT NULL, block INTEGER NOT NULL, month TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (size, block, month)
  ) STRICT, WITHOUT ROWID;`;

/** The statements that create the table and what `replace` needs; harmless where it is there. */
export const tableSql = <Key extends KeyOf<Key>, Data extends RowOf<Data>>({
  name,
  key,
  columns,
  onset,
}: TableDescription<Key, Data>): string => {
  const keys = Object.entries<string>(key).map(([column, type]) => `${column} ${type} NOT NULL`);
  const data = Object.entries<string>(columns).map(([column, type]) => `${column} ${type}`);
  return `
    CREATE TABLE IF NOT EXISTS ${name} (
      ${[...keys, ...data].join(', ')},
      valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, seq_from INTEGER NOT NULL, seq_to INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX IF NOT EXISTS ${name}_timeline
      ON ${name} (${[...Object.keys(key), 'seq_from', 'valid_from'].join(', ')});
    ${onset === undefined ? '' : tallySql(name)}`;
};

/** The statements that create the indexes by which lists are read; harmless where they are there. */
export const indexesSql = <Key extends KeyOf<Key>, Data extends RowOf<Data>>({
  name,
  key,
  onset,
  indexes = [],
}: TableDescription<Key, Data>): string => {
  const keys = Object.keys(key);
  const order = onset === undefined ? keys : [onset, ...keys];
  return `
    ${indexes.map((by) => indexSql(name, indexName(by), [...by, 'seq_to', ...order])).join('\n')}
    ${onset === undefined ? '' : onsetIndexesSql(name, keys, onset)}`;
};
