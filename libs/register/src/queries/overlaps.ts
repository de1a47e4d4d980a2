/** Reports that could be one: asked of the same, owed to the same, at the same session. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

interface Owed {
  readonly session: string | null;
  readonly kind: string;
  readonly by_key: string;
  readonly to_key: string;
  readonly decision: string;
}
interface Other {
  readonly ref: string;
  readonly decision: string;
}

/** No more than so many are told; a session can be owed thousands by one office. */
const MOST = 20;

/** Finds the others that ask a report of the same, each group once for as many rows as are shown. */
export const overlapsAmong = (db: Database, asked: AskedAt): ((row: Owed) => readonly string[]) => {
  const { sql, params } = holdsAt(asked);
  const others = statement<[Record<string, string | number | null>], Other>(
    db,
    `SELECT DISTINCT ref, decision FROM obligation INDEXED BY obligation_overlap
      WHERE session = @session AND by_key = @by AND to_key = @to AND decision <> @decision
        AND kind = 'report' AND class = 'mandate' AND state IN ('open', 'proposed') AND ${sql}
      ORDER BY ref LIMIT ${MOST}`,
  );
  const groups = new Map<string, readonly string[]>();
  return ({ session, kind, by_key: by, to_key: to, decision }) => {
    if (session === null || kind !== 'report') return [];
    const group = JSON.stringify([session, by, to, decision]);
    const known = groups.get(group) ?? [
      ...new Set(others.all({ ...params, session, by, to, decision }).map(({ ref }) => ref)),
    ];
    groups.set(group, known);
    return known;
  };
};
