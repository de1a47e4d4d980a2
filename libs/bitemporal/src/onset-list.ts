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
    if (!question.by) return this.#pageByMonth(question, sql, params);
    return this.#statements.all(
      `SELECT * FROM ${this.#indexedBy(question.by)} WHERE ${sql} ORDER BY ${this.#order} LIMIT @limit`,
      { ...params, limit: question.limit },
    );
  }

  /** How many rows there are on all pages. Without a condition of its own it is answered without visiting them. */
  count(question: ListQuestion): number {
    if (question.where === undefined) return this.#count.at(question);
    const { sql, params } = this.#condition(question);
    const from = question.by ? this.#indexedBy(question.by) : this.#table;
    return this.#statements.column<number>(`SELECT count(*) FROM ${from} WHERE ${sql}`, params)[0] ?? 0;
  }

  #indexedBy(by: readonly string[]): string {
    return `${this.#table} INDEXED BY ${this.#table}_${indexName(by)}`;
  }

  /** Month by month of the onset, until the page is full. */
  #pageByMonth(
    { asOf, knownAt, limit, after }: PageQuestion<Key>,
    sql: string,
    params: Params,
  ): readonly StoredRow<Key, Data>[] {
    const isPast = knownAt !== undefined;
    const [monthSql, nextSql] = [this.#monthSql(sql, isPast), this.#nextMonthSql(isPast)];
    const next = (month: string) => this.#statements.column<string | null>(nextSql, { month })[0] ?? null;
    const found: number[] = [];
    let month = after?.onset.slice(0, 7) ?? next('');
    while (month !== null && month <= asOf.slice(0, 7)) {
      found.push(...this.#statements.column<number>(monthSql, { ...params, month }));
      month = found.length < limit ? next(month) : null;
    }
    return this.#statements.all(
      `SELECT t.* FROM json_each(@found) AS page CROSS JOIN ${this.#table} AS t ON t.rowid = page.value`,
      { found: JSON.stringify(found.slice(0, limit)) },
    );
  }

  /** The first month after another in which the onset of any row falls. */
  #nextMonthSql(isPast: boolean): string {
    const month = monthOfOnset(this.#onset);
    const parts = this.#parts(isPast).map(
      ([index, condition]) => `
        SELECT * FROM (SELECT ${month} AS month FROM ${this.#table} INDEXED BY ${index}
        WHERE ${month} > @month AND ${condition} AND ${this.#onset} IS NOT NULL ORDER BY 1 LIMIT 1)`,
    );
    return `SELECT min(month) FROM (${parts.join(' UNION ALL ')})`;
  }

  /** The parts of the table that can hold answers: what is believed now, and where asked for, what was. */
  #parts(isPast: boolean): readonly (readonly [index: string, condition: string])[] {
    const now = [`${this.#table}_onset_now`, `seq_to = ${OPEN}`] as const;
    return isPast ? [now, [`${this.#table}_onset_then`, `seq_to < ${OPEN}`]] : [now];
  }

  /** The rows of one month, in order. Without a limit: SQLite sorts a few rows faster than it keeps the first ones. */
  #monthSql(sql: string, isPast: boolean): string {
    const parts = this.#parts(isPast).map(
      ([index, condition]) => `
        SELECT rowid AS found, ${this.#order} FROM ${this.#table} INDEXED BY ${index}
        WHERE ${monthOfOnset(this.#onset)} = @month AND ${condition} AND ${this.#onset} IS NOT NULL AND ${sql}`,
    );
    return `SELECT found FROM (${parts.join(' UNION ALL ')}) ORDER BY ${this.#order}`;
  }

  #condition({ where, after, ...question }: ListQuestion & Partial<PageQuestion<Key>>): Condition {
    const holds = holdsAt(question);
    const names = ['@afterOnset', ...this.#keys.map((_, index) => `@afterKey${index}`)];
    const parts = [`${this.#onset} <= @asOf`, holds.sql];
    if (where) parts.push(`(${where.sql})`);
    if (after) parts.push(`(${this.#order}) > (${names.join(', ')})`);
    const cursor = after && this.#keys.map((column, index) => [`afterKey${index}`, after.key[column]] as const);
    const params = {
      ...where?.params,
      ...holds.params,
      ...(cursor && { ...Object.fromEntries(cursor), afterOnset: after.onset }),
    };
    return { sql: parts.join(' AND '), params };
  }
}
