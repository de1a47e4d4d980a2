/** Reports that could be one: asked of the same, owed to the same, at the same session. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { meantByKey } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';
import { keptWhileKnown } from './kept-while-known.js';
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
/** So many more are looked up for all that share them: of these, those of its own decision are left out for each. */
const MORE = 10;

/** Whoever owes, and to whom, as rows keep them. */
type Parties = Pick<Owed, 'by_key' | 'to_key'>;
type Group = Parties & { readonly session: string };

/** All ways in which the same parties stand in the rows of a session: an actor may have been merged with another since. */
const samePartiesAmong = (
  db: Database,
  asked: AskedAt,
): ((session: string, parties: Parties) => readonly Parties[]) => {
  const meant = meantByKey(db, asked);
  if (meant === undefined) return (_, parties) => [parties];
  const { sql, params } = holdsAt(asked);
  const pairs = statement<[Record<string, string | number>], Parties>(
    db,
    `SELECT DISTINCT by_key, to_key FROM obligation INDEXED BY obligation_overlap
      WHERE session = @session AND kind = 'report' AND class = 'mandate' AND state IN ('open', 'proposed') AND ${sql}`,
  );
  const sessions = new Map<string, readonly Parties[]>();
  return (session, { by_key: by, to_key: to }) => {
    const known = sessions.get(session) ?? pairs.all({ ...params, session });
    sessions.set(session, known);
    return known.filter((one) => meant(one.by_key) === meant(by) && meant(one.to_key) === meant(to));
  };
};

/** Finds the others that ask a report of the same, each group once for as many pages as are asked for. */
export const overlapsAmong = (db: Database, asked: AskedAt): ((row: Owed) => readonly string[]) => {
  const { sql, params } = holdsAt(asked);
  const others = statement<[Record<string, string | number | null>], Other>(
    db,
    `SELECT DISTINCT ref, decision FROM obligation INDEXED BY obligation_overlap
      WHERE session = @session AND by_key = @by AND to_key = @to AND decision <> @but
        AND kind = 'report' AND class = 'mandate' AND state IN ('open', 'proposed') AND ${sql}
      ORDER BY ref LIMIT @most`,
  );
  const sameParties = samePartiesAmong(db, asked);
  const groups = keptWhileKnown({ db, asked }, ['overlaps', asked.asOf], () => new Map<string, readonly Other[]>());
  const askedOf = ({ session, by_key: by, to_key: to }: Group, most: number, but: string): readonly Other[] =>
    others.all({ ...params, session, by, to, but, most });
  const inGroup = (group: Group): readonly Other[] => {
    const key = JSON.stringify([group.session, group.by_key, group.to_key]);
    const known = groups.get(key) ?? askedOf(group, MOST + MORE, '');
    groups.set(key, known);
    return known;
  };
  /** The first of a group, but those of a decision. */
  const besides = (group: Group, decision: string): readonly Other[] => {
    const all = inGroup(group);
    const found = all.filter((one) => one.decision !== decision);
    return all.length < MOST + MORE || found.length >= MOST ? found : askedOf(group, MOST, decision);
  };
  return ({ session, kind, by_key, to_key, decision }) => {
    if (session === null || kind !== 'report') return [];
    const told = sameParties(session, { by_key, to_key }).flatMap((one) => besides({ session, ...one }, decision));
    return [...new Set(told.map(({ ref }) => ref))].sort().slice(0, MOST);
  };
};
