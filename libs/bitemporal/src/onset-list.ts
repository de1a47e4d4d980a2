/** The rows whose onset has come: those that hold on the day and count by then, longest first. */
import { type Database } from 'better-sqlite3';
import { type Condition, holdsAt, OPEN, type Question } from './moment.js';
import { OnsetCount } from './onset-tally.js';
import { type Params, Statements } from './statements.js';
import { indexName, type KeyOf, monthOfOnset, type RowOf, type TableDescription } from './table-description.js';

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

export interface ListQuestion extends Question {
  /** Only rows of which this is true, too; columns by their names, parameters other than `asOf` and `knownAt`. */
  readonly where?: Condition | undefined;
  /** The columns of one of the table's `indexes`, where the condition fixes them and leaves few rows. */
  readonly by?: readonly string[] | undefined;
}

export interface PageQuestion<Key> extends ListQuestion {
  readonly limit: number;
  /** The end of the page before. */
  readonly after?: Cursor<Key> | undefined;
}

export class OnsetList<Key extends KeyOf<Key>, Data extends RowOf<Data>> {
  readonly #statements: Statements;
  readonly #count: OnsetCount;
  readonly #keys: readonly (keyof Key & string)[];
  readonly #table: string;
  readonly #onset: string;
  /** The columns by which rows are ordered. */
  readonly #order: string;

  /** @throws Error where the table has no onset column */
  constructor(db: Database, { name, key, onset }: TableDescription<Key, Data>) {
    if (onset === undefined) throw new Error(`The table ${name} has no onset column.`);
    this.#table = name;
    this.#onset = onset;
    this.#keys = Object.keys(key) as (keyof Key & string)[];
    this.#order = [onset, ...this.#keys].join(', ');
    this.#statements = new Statements(db);
    this.#count = new OnsetCount(db, name);
  }

  /** Rows ordered by onset, then key; at most `limit` of them, from after the cursor on. */
  page(question: PageQuestion<Key>): readonly StoredRow<Key, Data>[] {
    const { sql, params } = this.#condition(question);
    return question.by ? this.#pageBy(question.by, sql, params) : this.#pageByMonth(question, sql, params);
  }

  /** How many rows there are on all pages. Without a condition of its own it is answered without visiting them. */
  count(question: ListQuestion): number {
    if (question.where === undefined) return this.#count.at(question);
    const { sql, params } = this.#condition(question);
    const from = question.by ? `${this.#table} INDEXED BY ${this.#table}_${indexName(question.by)}` : this.#table;
    return this.#statements.get<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${sql}`, params)?.n ?? 0;
  }

  #pageBy(by: readonly string[], sql: string, params: Params): readonly StoredRow<Key, Data>[] {
    return this.#statements.all(
      `SELECT * FROM ${this.#table} INDEXED BY ${this.#table}_${indexName(by)}
       WHERE ${sql} ORDER BY ${this.#order} LIMIT @limit`,
      params,
    );
  }

  /** Month by month of the onset, until the page is full. */
  #pageByMonth(
    { asOf, knownAt, limit, after }: PageQuestion<Key>,
    sql: string,
    params: Params,
  ): readonly StoredRow<Key, Data>[] {
    const rows: StoredRow<Key, Data>[] = [];
    const pageSql = this.#monthSql(sql, knownAt !== undefined);
    const nextSql = this.#nextMonthSql(knownAt !== undefined);
    const last = asOf.slice(0, 7);
    let month: string | null | undefined = after?.onset.slice(0, 7) ?? this.#nextMonth(nextSql, '');
    while (month && month <= last && rows.length < limit) {
      rows.push(
        ...this.#statements.all<StoredRow<Key, Data>>(pageSql, { ...params, month, limit: limit - rows.length }),
      );
      if (rows.length < limit) month = this.#nextMonth(nextSql, month);
    }
    return rows;
  }

  #nextMonth(sql: string, month: string): string | null | undefined {
    return this.#statements.get<{ month: string | null }>(sql, { month })?.month;
  }

  /** The parts of the table that can hold answers: what is believed now, and where asked for, what was. */
  #parts(isPast: boolean): readonly (readonly [index: string, condition: string])[] {
    const now = [`${this.#table}_onset_now`, `seq_to = ${OPEN}`] as const;
    return isPast ? [now, [`${this.#table}_onset_then`, `seq_to < ${OPEN}`]] : [now];
  }

  #monthSql(sql: string, isPast: boolean): string {
    const month = monthOfOnset(this.#onset);
    const parts = this.#parts(isPast).map(
      ([index, condition]) => `
        SELECT rowid AS found, ${this.#order} FROM ${this.#table} INDEXED BY ${index}
        WHERE ${month} = @month AND ${condition} AND ${this.#onset} IS NOT NULL AND ${sql}`,
    );
    return `SELECT t.* FROM (${parts.join(' UNION ALL ')} ORDER BY ${this.#order} LIMIT @limit) AS page
      CROSS JOIN ${this.#table} AS t ON t.rowid = page.found`;
  }

  #nextMonthSql(isPast: boolean): string {
    const month = monthOfOnset(this.#onset);
    const parts = this.#parts(isPast).map(
      ([index, condition]) => `
        SELECT * FROM (SELECT ${month} AS month FROM ${this.#table} INDEXED BY ${index}
        WHERE ${month} > @month AND ${condition} AND ${this.#onset} IS NOT NULL ORDER BY 1 LIMIT 1)`,
    );
    return `SELECT min(month) AS month FROM (${parts.join(' UNION ALL ')})`;
  }

  #condition({ where, limit, after, ...question }: ListQuestion & Partial<PageQuestion<Key>>): Condition {
    const holds = holdsAt(question);
    const names = ['@afterOnset', ...this.#keys.map((_, index) => `@afterKey${index}`)];
    const parts = [`${this.#onset} <= @asOf`, holds.sql];
    if (where) parts.push(`(${where.sql})`);
    if (after) parts.push(`(${this.#order}) > (${names.join(', ')})`);
    const cursor = after && this.#keys.map((column, index) => [`afterKey${index}`, after.key[column]] as const);
    const params = {
      ...where?.params,
      ...holds.params,
      ...(limit !== undefined && { limit }),
      ...(cursor && { ...Object.fromEntries(cursor), afterOnset: after.onset }),
    };
    return { sql: parts.join(' AND '), params };
  }
}
