/** The rows that hold at one of two moments and not at the other, or do not say the same: each thing once. */
import { type Database } from 'better-sqlite3';
import { believed, OPEN } from '#bitemporal';
import { type Tracked } from '../lists/tracked.js';
import { statement } from './statement.js';

/** Two moments that differ on one axis: two days as known at one seq, or two seqs as of one day. */
export type Span =
  | { readonly axis: 'day'; readonly before: string; readonly after: string; readonly knownAt: number | undefined }
  | { readonly axis: 'known'; readonly before: number; readonly after: number; readonly asOf: string };

/** Where a walk through changes is: when the last one looked at happened, and its key. */
export interface Place {
  readonly at: string | number;
  readonly key: string;
}

/** A row that may have entered or left a list. */
export interface Candidate extends Place {
  readonly ref: string;
  readonly session: string | null;
  readonly was: 0 | 1;
  readonly is: 0 | 1;
  /** Nothing about it changed. */
  readonly byTime: 0 | 1;
}

type Params = Record<string, string | number | null>;

/** Which rows hold at each of the two moments, and what about a row tells when it began and ended. */
const momentsOf = (span: Span) => {
  if (span.axis === 'known') {
    const at = (seq: string, of: string) =>
      `${of}.seq_from <= ${seq} AND ${of}.seq_to > ${seq} AND ${of}.valid_from <= @asOf AND ${of}.valid_to > @asOf`;
    return {
      at,
      from: 'seq_from',
      to: 'seq_to',
      begun: 'learned',
      ended: 'unlearned',
      last: OPEN,
      days: ['@asOf', '@asOf'],
    };
  }
  const known = (of: string) => believed(span.knownAt, of).sql;
  const at = (day: string, of: string) => `${of}.valid_from <= ${day} AND ${of}.valid_to > ${day} AND ${known(of)}`;
  return {
    at,
    from: 'valid_from',
    to: 'valid_to',
    begun: 'begun',
    ended: 'ended',
    last: "'9999'",
    days: ['@before', '@after'],
  };
};

const paramsOf = (span: Span): Params => ({
  before: span.before,
  after: span.after,
  ...(span.axis === 'known' ? { asOf: span.asOf } : span.knownAt !== undefined && { knownAt: span.knownAt }),
});

/** As SQL, what no key comes after. */
const LAST_KEY = "'~'";

/** So many are read at once: as a rule nearly each of them is told, and a page needs hardly more. */
const AT_ONCE = 64;

/**
 * The rows, in the order in which they changed, that are another at the second moment than at the first, or count
 * from another day: no more than so many, whether they entered or left the list or not. They are read as they are asked for.
 */
export function* changedOneByOne(
  db: Database,
  tracked: Tracked,
  span: Span,
  beyond: Place | undefined,
  most: number,
): Generator<Candidate> {
  let place = beyond;
  for (let left = most; left > 0; left -= AT_ONCE) {
    const rows = changedRows(db, tracked, span, place, Math.min(left, AT_ONCE));
    yield* rows;
    if (rows.length < AT_ONCE) return;
    place = rows.at(-1);
  }
}

/** The next so many of them. */
const changedRows = (
  db: Database,
  { table, counts, turns }: Tracked,
  span: Span,
  beyond: Place | undefined,
  most: number,
): readonly Candidate[] => {
  const { at, from, to, begun, ended, last, days } = momentsOf(span);
  const [dayBefore = '', dayAfter = ''] = days;
  const key = table;
  const holds = (moment: '@before' | '@after', of: string) => at(moment, of);
  const then = (moment: '@before' | '@after', of: string, and = '1') =>
    `EXISTS (SELECT 1 FROM ${table} AS x WHERE x.${key} = ${of}.${key} AND ${holds(moment, 'x')} AND ${and})`;
  // One bound from below each, which the index takes: where the page before ended, or the first moment.
  const further = (when: string, of: string) =>
    beyond ? `(${when}, ${of}.${key}) > (@at, @key)` : `${when} > @before`;
  const told = (when: string, of: string, was: string, is: string, byTime: 0 | 1) =>
    `SELECT ${when} AS at, ${of}.${key} AS key, ${of}.ref, ${of}.session, ${was} AS was, ${is} AS "is", ${byTime} AS byTime`;
  const first = `${told(`n.${from}`, 'n', then('@before', 'n', counts(dayBefore)), `(${counts(dayAfter)})`, 0)}
       FROM ${table} AS n INDEXED BY ${table}_${begun}
      WHERE ${further(`n.${from}`, 'n')} AND n.${from} <= @after AND ${holds('@after', 'n')}
      ORDER BY 1, 2 LIMIT @most`;
  // What ended as something else began is told with that, and most did: nobody looks further than that goes.
  const farthest = (column: 'at' | 'key', orElse: string) =>
    `coalesce((SELECT ${column} FROM begun LIMIT 1 OFFSET @most - 1), ${orElse})`;
  const asFar = farthest('at', '@after');
  const arms = [
    'SELECT * FROM begun',
    `${told(`o.${to}`, 'o', `(${counts(dayBefore)})`, '0', 0)}
       FROM ${table} AS o INDEXED BY ${table}_${ended}
      WHERE ${further(`o.${to}`, 'o')} AND o.${to} <= ${asFar} AND o.${to} < ${last}
        AND (o.${to} < ${asFar} OR o.${key} <= ${farthest('key', LAST_KEY)}) AND ${holds('@before', 'o')}
        AND NOT ${then('@after', 'o')}`,
    ...(turns !== undefined && span.axis === 'day'
      ? [
          `${told(turns.on, 'n', `(${counts(dayBefore)})`, `(${counts(dayAfter)})`, 1)}
             FROM ${table} AS n INDEXED BY ${table}_${turns.index}
            WHERE ${turns.where} AND ${further(turns.on, 'n')} AND ${turns.on} <= @after
              AND ${holds('@before', 'n')} AND ${holds('@after', 'n')} AND n.class = 'mandate'`,
        ]
      : []),
  ];
  const sql = `WITH begun AS MATERIALIZED (${first}) ${arms.join(' UNION ALL ')} ORDER BY 1, 2 LIMIT @most`;
  return statement<[Params], Candidate>(db, sql).all({
    ...paramsOf(span),
    ...(beyond && { at: beyond.at, key: beyond.key }),
    most,
  });
};
