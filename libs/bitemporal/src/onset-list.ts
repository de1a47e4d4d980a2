/** The rows whose onset has come: those that hold on the day and count by then, longest first. */
import { type Database } from 'better-sqlite3';
import { type Condition, holdsAt, OPEN, type Question } from './moment.js';
import { OnsetCount } from './onset-tally.js';
import { type Params, Statements } from './statements.js';
import { type KeyOf, monthOfOnset, type RowOf, type TableDescription } from './table-description.js';

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
  /** The index, by its name after the table's, of what the condition fixes, where that leaves few rows. */
  readonly by?: string | undefined;
}

export interface PageQuestion<Key> extends ListQuestion {
  readonly limit: number;
  /** The end of the page before. */
  readonly after?: Cursor<Key> | undefined;
}

/** The index that has the rows in order. */
const ORDER = 'onset_order';
/** So many entries of an index are looked through and sorted as fast as a page is found in the index that has them in order. */
const FEW = 1_000;
/** So few that nothing else need be counted. */
const HARDLY_ANY = 100;
/** So many, over all months, are sorted as fast as months are walked in each of which a handful was known. */
const FEW_EARLY = 2_000;

/** A part of the table in which answers may be, by the index that has it, and what it has in common. */
interface Part {
  readonly index: string;
  readonly where: string;
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
    if (!question.by) return this.#pageByMonth(question);
    const { sql, params } = this.#condition(question);
    const start = this.#start(question.after ?? { onset: '' });
    return this.#statements.all(
      `SELECT * FROM ${this.#indexedBy(question.by)} WHERE ${start.sql} AND ${this.#onset} <= @asOf AND ${sql}
       ORDER BY ${this.#order} LIMIT @limit`,
      { ...params, ...start.params, limit: question.limit },
    );
  }

  /** How many rows there are on all pages. Without a condition of its own it is answered without visiting them. */
  count(question: ListQuestion): number {
    if (question.where === undefined) return this.#count.at(question);
    const { sql, params } = this.#condition(question);
    const from = this.#indexedBy(question.by ?? ORDER);
    return (
      this.#statements.column<number>(
        `SELECT count(*) FROM ${from} WHERE ${this.#onset} IS NOT NULL AND ${this.#onset} <= @asOf AND ${sql}`,
        params,
      )[0] ?? 0
    );
  }

  #indexedBy(by: string): string {
    return `${this.#table} INDEXED BY ${this.#table}_${by}`;
  }

  /** Month by month of the onset, until the page is full. */
  #pageByMonth(question: PageQuestion<Key>): readonly StoredRow<Key, Data>[] {
    const { asOf, limit, after } = question;
    if (this.#isKnownEarly(question)) return this.#rows(this.#found([this.#early], question, limit));
    let found: readonly number[] = [];
    let month = after?.onset.slice(0, 7) ?? this.#nextMonth('', question);
    while (month !== null && month <= asOf.slice(0, 7)) {
      found = [...found, ...this.#ofMonth(month, question, limit - found.length)];
      month = found.length < limit ? this.#nextMonth(month, question) : null;
    }
    return this.#rows(found);
  }

  #rows(found: readonly number[]): readonly StoredRow<Key, Data>[] {
    return this.#statements.all(
      `SELECT t.* FROM json_each(@found) AS page CROSS JOIN ${this.#table} AS t ON t.rowid = page.value`,
      { found: JSON.stringify(found) },
    );
  }

  /** Whether what was known was little, over all months: month by month it is too far apart. */
  #isKnownEarly({ knownAt }: Question): boolean {
    return knownAt !== undefined && this.#areFew([this.#early], FEW_EARLY, { knownAt });
  }

  /** Where the first rows are that answer a question, in order, among those of some parts of the table. */
  #found(
    parts: readonly Part[],
    question: PageQuestion<Key>,
    limit: number,
    { month, until = question.asOf }: { readonly month?: string; readonly until?: string } = {},
  ): readonly number[] {
    const { sql, params } = this.#condition(question);
    const { asOf, knownAt, after } = question;
    const start = this.#start(
      after && (month === undefined || after.onset.startsWith(month)) ? after : { onset: month ?? '' },
    );
    const each = parts.map(
      ({ index, where }) => `
        SELECT rowid AS found, ${this.#order} FROM ${this.#table} INDEXED BY ${index}
        WHERE ${where} AND ${start.sql} AND ${this.#onset} <= @until AND ${sql}`,
    );
    return this.#statements.column<number>(
      `SELECT found FROM (${each.join(' UNION ALL ')}) ORDER BY ${this.#order} LIMIT @limit`,
      {
        ...params,
        ...start.params,
        ...(month !== undefined && { month }),
        ...(knownAt !== undefined && { knownAt }),
        asOf,
        until,
        limit,
      },
    );
  }

  /**
   * The first rows of a month, in order. Where few are not over, or few were known, these are sorted; where many are, the
   * first lie near one another in the index that has them in order, and a page of them costs the same however many
   * there are.
   */
  #ofMonth(month: string, question: PageQuestion<Key>, limit: number): readonly number[] {
    const { asOf } = question;
    const until = asOf.startsWith(month) ? asOf : `${month}-99`;
    const inOrder = { index: `${this.#table}_${ORDER}`, where: 'TRUE' };
    return this.#found(this.#fewIn(month, question) ?? [inOrder], question, limit, { month, until });
  }

  /** The few rows of a month among which are all that are asked for; undefined where they are not known to be few. */
  #fewIn(month: string, { asOf, knownAt }: Question): readonly Part[] | undefined {
    const notOver = this.#notOver(knownAt !== undefined);
    if (knownAt === undefined) return this.#areFew(notOver, FEW, { month, asOf }) ? notOver : undefined;
    const known = [this.#knownIn('@month')];
    const among: readonly (readonly [parts: readonly Part[], few: number, params: Params])[] = [
      [known, HARDLY_ANY, { month, knownAt }],
      [notOver, FEW, { month, asOf, knownAt }],
      [known, FEW, { month, knownAt }],
    ];
    return among.find(([parts, few, params]) => this.#areFew(parts, few, params))?.[0];
  }

  #areFew(parts: readonly Part[], few: number, params: Params): boolean {
    const rows = parts.map(({ index, where }) => `SELECT 1 FROM ${this.#table} INDEXED BY ${index} WHERE ${where}`);
    const sql = `SELECT count(*) FROM (SELECT 1 FROM (${rows.join(' UNION ALL ')}) LIMIT ${few + 1})`;
    return (this.#statements.column<number>(sql, params)[0] ?? 0) <= few;
  }

  /** All that was known at the seq asked about. */
  get #early(): Part {
    return {
      index: `${this.#table}_onset_first`,
      where: `${this.#onset} IS NOT NULL AND seq_from <= @knownAt`,
    };
  }

  /** The rows of a month that were known at the seq asked about, over or not. */
  #knownIn(month: string): Part {
    return {
      index: `${this.#table}_onset_known`,
      where: `${monthOfOnset(this.#onset)} = ${month} AND ${this.#onset} IS NOT NULL AND seq_from <= @knownAt`,
    };
  }

  /** The rows of a month that are not over, whether or not they have begun. */
  #notOver(isPast: boolean): readonly Part[] {
    return this.#parts(isPast).map(([index, condition, isNotOver]) => ({
      index,
      where: `${monthOfOnset(this.#onset)} = @month AND ${condition} AND ${this.#onset} IS NOT NULL AND ${isNotOver}`,
    }));
  }

  /** The first month after another with an onset of a row that is not over; null where there is none. */
  #nextMonth(after: string, { asOf, knownAt }: Question): string | null {
    const isPast = knownAt !== undefined;
    const month = monthOfOnset(this.#onset);
    const parts = this.#parts(isPast);
    const next = parts.map(
      ([index, condition]) => `
        SELECT * FROM (SELECT ${month} AS next FROM ${this.#table} INDEXED BY ${index}
        WHERE ${month} > passed.month AND ${condition} AND ${this.#onset} IS NOT NULL ORDER BY 1 LIMIT 1)`,
    );
    const lives = parts.map(
      ([index, condition, isNotOver]) => `
        EXISTS (SELECT 1 FROM ${this.#table} INDEXED BY ${index}
        WHERE ${month} = passed.month AND ${condition} AND ${this.#onset} IS NOT NULL AND ${isNotOver})`,
    );
    const known = this.#knownIn('passed.month');
    const isKnown = isPast
      ? `EXISTS (SELECT 1 FROM ${this.#table} INDEXED BY ${known.index} WHERE ${known.where})`
      : 'TRUE';
    const sql = `
      WITH RECURSIVE passed (month) AS (
        VALUES (@after)
        UNION ALL
        SELECT (SELECT min(next) FROM (${next.join(' UNION ALL ')})) FROM passed
        WHERE month = @after OR (month <= @asOf AND NOT (${isKnown} AND (${lives.join(' OR ')}))))
      SELECT CASE WHEN count(*) = count(month) THEN max(month) END FROM passed`;
    return this.#statements.column<string | null>(sql, { after, asOf, ...(isPast && { knownAt }) })[0] ?? null;
  }

  /** The parts of the table that can hold answers, with what of each is not over: what is believed now, and what was. */
  #parts(isPast: boolean): readonly (readonly [index: string, condition: string, isNotOver: string])[] {
    const now = [`${this.#table}_onset_now`, `seq_to = ${OPEN}`, 'valid_to > @asOf'] as const;
    return isPast ? [now, [`${this.#table}_onset_then`, `seq_to < ${OPEN}`, 'seq_to > @knownAt']] : [now];
  }

  /** From where on a list is read, as a bound that an index in its order takes. */
  #start({ onset, key }: { readonly onset: string; readonly key?: Key }): Condition {
    const names = this.#keys.map((_, index) => `@startKey${index}`);
    const keys = this.#keys.map((column, index) => [`startKey${index}`, key?.[column] ?? ''] as const);
    return {
      sql: `(${this.#order}) > (${['@startOnset', ...names].join(', ')})`,
      params: { ...Object.fromEntries(keys), startOnset: onset },
    };
  }

  #condition({ where, asOf, knownAt }: ListQuestion): Condition {
    const holds = holdsAt({ asOf, knownAt });
    return {
      sql: [holds.sql, ...(where ? [`(${where.sql})`] : [])].join(' AND '),
      params: { ...where?.params, ...holds.params },
    };
  }
}
