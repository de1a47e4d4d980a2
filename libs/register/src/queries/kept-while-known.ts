/** Answers that whoever goes from page to page would wait for again on each. */
import { type Database } from 'better-sqlite3';
import { type AskedAt, knownTo } from './asked-at.js';

/** So many answers are kept for each register: those of lists that people are paging through. */
const KEPT = 64;
const kept = new WeakMap<Database, Map<string, unknown>>();

/**
 * What was worked out once, of rows. What was known at a seq never changes, so that it holds for as long as nothing new is
 * known.
 * @param of what it follows from, besides what is known
 */
export const keptWhileKnown = <Answer>(
  { db, asked }: { readonly db: Database; readonly asked: AskedAt },
  of: readonly unknown[],
  work: () => Answer,
): Answer => {
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
