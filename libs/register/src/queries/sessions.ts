import { streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { holdsAt, type StoredRow } from '#bitemporal';
import { Rejection } from '#rejection';
import { sessionParts, sessionStreamId } from '#session-calendar/domain';
import { type SessionKey, type SessionRow } from '../tables.js';
import { type AskedAt, type SessionView } from '../views.js';
import { coverageOf } from './coverage.js';
import { revisionOf } from './mandates.js';
import { statement } from './statement.js';

type Params = Record<string, string | number>;
type StoredSession = StoredRow<SessionKey, SessionRow>;

const viewOf = (db: Database, asked: AskedAt, row: StoredSession): SessionView => ({
  id: row.session,
  body: sessionParts(row.session)?.body ?? '',
  name: row.name,
  place: row.place,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  status: row.status,
  source: row.source,
  coverage: coverageOf(db, asked, row.session),
  revision: revisionOf(db, streamOf('session', sessionStreamId(row.session))),
});

/** The calendar, by body and ordinal. */
export const listSessions = (db: Database, asked: AskedAt, body?: string): readonly SessionView[] => {
  const { sql, params } = holdsAt(asked);
  const where = body === undefined ? sql : `${sql} AND series >= @from AND series < @until`;
  return statement<[Params], StoredSession>(db, `SELECT * FROM session WHERE ${where} ORDER BY series, ordinal`)
    .all({ ...params, ...(body !== undefined && { from: `${body}/`, until: `${body}0` }) })
    .map((row) => viewOf(db, asked, row));
};

/** @throws Rejection `ref.unknown` where the calendar does not know the session at that moment */
export const knownSession = (db: Database, asked: AskedAt, id: string): SessionView => {
  const session = showSession(db, asked, id);
  if (session) return session;
  throw new Rejection('ref.unknown', `${id} is not on the calendar; see "sessions ls".`);
};

/** One session; undefined where the calendar does not know it at that moment. */
export const showSession = (db: Database, asked: AskedAt, id: string): SessionView | undefined => {
  const { sql, params } = holdsAt(asked);
  const row = statement<[Params], StoredSession>(db, `SELECT * FROM session WHERE session = @id AND ${sql}`).get({
    ...params,
    id,
  });
  return row && viewOf(db, asked, row);
};
