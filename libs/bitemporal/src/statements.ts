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

  get<Row>(sql: string, params: Params): Row | undefined {
    return this.#of(sql).get(params) as Row | undefined;
  }

  #of(sql: string): Statement<[Params]> {
    const prepared = this.#prepared.get(sql) ?? this.db.prepare<[Params]>(sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}
