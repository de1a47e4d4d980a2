import { type Database } from 'better-sqlite3';
import { knownTo } from '../queries/asked-at.js';
import { statement } from '../queries/statement.js';
import { type Asking } from './list.js';

/** So many answers are kept for each register: those of lists that people are paging through. */
const KEPT = 64;
const kept = new WeakMap<Database, Map<string, unknown>>();

/**
 * What was worked out once, of rows. What was known at a seq never changes, so that it holds for as long as nothing new is
 * known: whoever goes from page to page waits for it once.
 * @param of what it follows from, besides what is known
 */
export const keptWhileKnown = <Answer>({ db, asked }: Asking, of: readonly unknown[], work: () => Answer): Answer => {
  const answers = kept.get(db) ?? new Map<string, unknown>();
  kept.set(db, answers);
  const key = JSON.stringify([knownTo(db, asked.knownAt).seq, ...of]);
  if (answers.has(key)) return answers.get(key) as Answer;
  const answer = work();
  const [oldest] = answers.keys();
  if (answers.size >= KEPT && oldest !== undefined) answers.delete(oldest);
  answers.set(key, answer);
  return answer;
};

/** How many rows a statement counts. */
export const countOf = (
  asking: Asking,
  sql: string,
  params: Readonly<Record<string, string | number | null>>,
): number =>
  keptWhileKnown(
    asking,
    [sql, params],
    () => statement<[typeof params], number>(asking.db, sql).pluck().get(params) ?? 0,
  );
