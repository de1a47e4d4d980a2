/** How far a stream has come. */
import { type Database } from 'better-sqlite3';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

/** The revision of a stream as known then; null where it had no entries. */
export const revisionOf = (db: Database, { knownAt }: AskedAt, stream: string): number | null =>
  statement<[string, number], number | null>(db, 'SELECT max(revision) FROM entry WHERE stream = ? AND seq <= ?')
    .pluck()
    .get(stream, knownAt ?? Number.MAX_SAFE_INTEGER) ?? null;
