/** The rows whose onset has come: those that hold on the day and count by then, longest first. */
import { type Database, type Statement } from 'better-sqlite3';
import { type Condition, holdsAt, type Question } from './moment.js';
import { OnsetCount } from './onset-tally.js';
import { type KeyOf, type RowOf, type SqlValue, type TableDescription } from './table-description.js';

/** A row as it lies in the table: its key, its data and its place on both axes. */
export type StoredRow<Key extends KeyOf<Key>, Data extends RowOf<Data>> = Key &
  Data & {
    readonly valid_from: string;
    readonly valid_to: string;
    readonly seq_from: number;
    readonly seq_to: number;
  };

/** Where a page ended: the onset and the key of its last row. */
export interface Cursor<Key> {
  readonly onset: string;
  readonly key: Key;
}

export interface PageQuestion<Key> extends Question {
  readonly limit: number;
  /** The end of the page before. */
  readonly after?: Cursor<Key> | undefined;
  /** Only rows of which this is true, too; columns by their names, parameters other than `asOf` and `knownAt`. */
  readonly where?: Condition | undefined;
}

type Params = Record<string, SqlValue>;

export class OnsetList<Key extends KeyOf<Key>, Data extends RowOf<Data>> {
  readonly #statements = new Map<string, Statement<[Params]>>();
  readonly #count: OnsetCount;
  readonly #keys: readonly (keyof Key & string)[];
  readonly #table: string;
  readonly #onset: string;

  /** @throws Error where the table has no onset column */
  constructor(
    private readonly db: Database,
    { name, key, onset }: TableDescription<Key, Data>,
  ) {
    if (onset === undefined) throw new Error(`The table ${name} has no onset column.`);
    this.#table = name;
    this.#onset = onset;
    this.#keys = Object.keys(key) as (keyof Key & string)[];
    this.#count = new OnsetCount(db, name);
  }

  /** Rows ordered by onset, then key; at most `limit` of them, from after the cursor on. */
  page({ limit, after, where, ...question }: PageQuestion<Key>): readonly StoredRow<Key, Data>[] {
    const { sql, params } = this.#condition(question, where);
    const order = [this.#onset, ...this.#keys].join(', ');
    const names = ['@afterOnset', ...this.#keys.map((_, index) => `@afterKey${index}`)];
    const beyond = after === undefined ? '' : `AND (${order}) > (${names.join(', ')})`;
    const cursor = after && this.#keys.map((column, index) => [`afterKey${index}`, after.key[column]] as const);
    return this.#prepare(`SELECT * FROM ${this.#table} WHERE ${sql} ${beyond} ORDER BY ${order} LIMIT @limit`).all({
      ...params,
      ...(cursor && { ...Object.fromEntries(cursor), afterOnset: after.onset }),
      limit,
    }) as StoredRow<Key, Data>[];
  }

  /** How many rows there are on all pages. Without a condition of its own it is answered without visiting them. */
  count({ where, ...question }: Omit<PageQuestion<Key>, 'limit' | 'after'>): number {
    if (where === undefined) return this.#count.at(question);
    const { sql, params } = this.#condition(question, where);
    const row = this.#prepare(`SELECT count(*) AS n FROM ${this.#table} WHERE ${sql}`).get(params);
    return (row as { n: number }).n;
  }

  #condition(question: Question, where?: Condition): Condition {
    const holds = holdsAt(question);
    const parts = [`${this.#onset} <= @asOf`, holds.sql, ...(where ? [`(${where.sql})`] : [])];
    return { sql: parts.join(' AND '), params: { ...where?.params, ...holds.params } };
  }

  #prepare(sql: string): Statement<[Params]> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.db.prepare<[Params]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
