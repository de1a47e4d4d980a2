/** Statements prepared once for each text of SQL. */
import { type Database, type Statement } from 'better-sqlite3';
import { type SqlValue } from './table-description.js';

export type Params = Readonly<Record<string, SqlValue>>;

export class Statements {
  readonly #prepared = new Map<string, Statement<[Params]>>();

  constructor(private readonly db: Database) {}

  all<Row>(sql: string, params: Params): Row[] {
    return this.#of(sql).all(params) as Row[];
  }

  /** The first column alone. */
  column<Value>(sql: string, params: Params): Value[] {
    return this.#of(sql, true).all(params) as Value[];
  }

  #of(sql: string, isColumn = false): Statement<[Params]> {
    const prepared = this.#prepared.get(sql) ?? this.db.prepare<[Params]>(sql).pluck(isColumn);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}
