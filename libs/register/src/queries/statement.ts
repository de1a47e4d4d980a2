import { type Database, type Statement } from 'better-sqlite3';

const prepared = new WeakMap<Database, Map<string, unknown>>();

/** A prepared statement, kept for as long as its database. The text never holds anything that a person has typed. */
export const statement = <Params extends unknown[], Row = unknown>(
  db: Database,
  sql: string,
): Statement<Params, Row> => {
  const known = prepared.get(db) ?? new Map<string, unknown>();
  prepared.set(db, known);
  const found = (known.get(sql) ?? db.prepare<Params, Row>(sql)) as Statement<Params, Row>;
  known.set(sql, found);
  return found;
};
