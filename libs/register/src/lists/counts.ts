import { type Database } from 'better-sqlite3';
import { knownTo } from '../queries/asked-at.js';
import { statement } from '../queries/statement.js';
import { type Asking } from './list.js';

/** So many counts are kept for each register: those of lists that people are paging through. */
const KEPT = 64;
const kept = new WeakMap<Database, Map<string, number>>();

/**
 * How many rows a statement counts. What was known at a seq never changes, so that a count holds for as long as nothing
 * new is known: whoever goes from page to page counts once.
 */
export const countOf = (
  { db, asked }: Asking,
  sql: string,
  params: Readonly<Record<string, string | number | null>>,
): number => {
  const counts = kept.get(db) ?? new Map<string, number>();
  kept.set(db, counts);
  const key = JSON.stringify([knownTo(db, asked.knownAt).seq, sql, params]);
  const known = counts.get(key);
  if (known !== undefined) return known;
  const count = statement<[typeof params], number>(db, sql).pluck().get(params) ?? 0;
  const [oldest] = counts.keys();
  if (counts.size >= KEPT && oldest !== undefined) counts.delete(oldest);
  counts.set(key, count);
  return count;
};
