/** When exactly something entered or left a list between two moments: a row may have changed since without that. */
import { type Database } from 'better-sqlite3';
import { believed } from '#bitemporal';
import { type Tracked } from '../lists/tracked.js';
import { type Candidate, type Span } from './changed-rows.js';
import { statement } from './statement.js';

type Moment = string | number;
interface Row {
  readonly key: string;
  readonly from: Moment;
  readonly to: Moment;
  readonly session: string | null;
  /** Since when it counts; null where it never does. */
  readonly counts: Moment | null;
}

/** When, and whether by time alone. */
export interface TurningPoint extends Pick<Row, 'session'> {
  readonly at: Moment;
  readonly byTime: boolean;
}

type Params = Record<string, string | number>;
const END_OF_TIME = "'9999-12-31'";

/** What each of some things was from one moment to the other, in order; one statement for all of them. */
const rowsBetween = (
  db: Database,
  { table, counts, turns }: Tracked,
  span: Span,
  keys: readonly string[],
): readonly Row[] => {
  const named = JSON.stringify(keys);
  const read = (sql: string, params: Params) => statement<[Params], Row>(db, sql).all({ ...params, named });
  const ofThem = `json_each(@named) AS named CROSS JOIN ${table} ON ${table}.${table} = named.value`;
  if (span.axis === 'known')
    return read(
      `SELECT ${table} AS key, seq_from AS "from", seq_to AS "to", session, CASE WHEN ${counts('@asOf')} THEN seq_from END AS counts
        FROM ${ofThem} WHERE valid_from <= @asOf AND valid_to > @asOf AND seq_from <= @after AND seq_to > @before
        ORDER BY seq_from`,
      { asOf: span.asOf, before: span.before, after: span.after },
    );
  const known = believed(span.knownAt);
  const since = turns === undefined ? 'valid_from' : `max(valid_from, coalesce(${turns.on}, valid_from))`;
  return read(
    `SELECT ${table} AS key, valid_from AS "from", valid_to AS "to", session,
       CASE WHEN ${counts(END_OF_TIME)} AND ${since} < valid_to THEN ${since} END AS counts
      FROM ${ofThem} WHERE valid_from <= @after AND valid_to > @before AND ${known.sql} ORDER BY valid_from`,
    { ...known.params, before: span.before, after: span.after },
  );
};

/** When it entered: since then it has counted without a break. */
const enteredAt = (rows: readonly Row[]): TurningPoint | undefined => {
  const last = rows.at(-1);
  if (last?.counts == null) return undefined;
  const { counts, from, session } = last;
  const former = rows.at(-2);
  const goesOn = counts === from && former?.to === from && former.counts !== null;
  return (goesOn ? enteredAt(rows.slice(0, -1)) : undefined) ?? { at: counts, byTime: counts !== from, session };
};

/** When it left: the last time that it counted was over. */
const leftAt = (rows: readonly Row[]): TurningPoint | undefined => {
  const last = rows.findLast(({ counts }) => counts !== null);
  return last && { at: last.to, byTime: false, session: last.session };
};

/** When rows that are on the list at one of two moments only entered it, or left it. */
export const turningPoints = (
  db: Database,
  tracked: Tracked,
  span: Span,
  candidates: readonly Candidate[],
): ((row: Candidate) => TurningPoint) => {
  const keys = candidates.map(({ key }) => key);
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const one of rowsBetween(db, tracked, span, keys)) byKey.get(one.key)?.push(one);
  return (row) => {
    const rows = byKey.get(row.key) ?? [];
    const turn = row.is === 1 ? enteredAt(rows) : leftAt(rows);
    return turn ?? { at: row.at, byTime: row.byTime === 1, session: row.session };
  };
};
