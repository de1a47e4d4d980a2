/** The sitting days of a body in which something falls due, by the calendar that is on the register. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import {
  type DaysQuality,
  type Due,
  type DueBase,
  type Session,
  type SessionId,
  type Sittings,
  sittingsOf,
} from '#session-calendar/domain';
import { type RowOf } from '../lists/rows-in-order.js';
import { type sessionTable } from '../tables.js';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

type Row = RowOf<typeof sessionTable>;

const stateIn = (row: Row): Session => ({
  status: row.status as Session['status'],
  name: row.name,
  place: row.place,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  source: row.source,
  quality: {
    ...(row.opens_quality !== null && { opens: row.opens_quality as DaysQuality['opens'] & string }),
    ...(row.closes_quality !== null && { closes: row.closes_quality as DaysQuality['closes'] & string }),
  },
  parts: JSON.parse(row.parts) as Session['parts'],
  rests: JSON.parse(row.rests) as Session['rests'],
  deadlines: JSON.parse(row.deadlines) as Session['deadlines'],
});

/** Undefined of what counts no sitting days. */
export const sittingsFor = (db: Database, asked: AskedAt, due: Due, base: DueBase): Sittings | undefined =>
  sittingsOf(due, base, (series): (readonly [SessionId, Session])[] => {
    const { sql, params } = holdsAt(asked);
    return statement<[Record<string, string | number>], Row>(
      db,
      `SELECT * FROM session WHERE series = @series AND ${sql}`,
    )
      .all({ ...params, series })
      .map((row) => [row.session, stateIn(row)]);
  });
