import { streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { sessionParts, sessionStreamId } from '#session-calendar/domain';
import { type SessionView } from '../answers/session.answer.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type sessionTable } from '../tables.js';
import { type AskedAt } from './asked-at.js';
import { coverageOf } from './coverage.js';
import { revisionOf } from './revisions.js';
import { deadlinesOf } from './slots.js';
import { statement } from './statement.js';
import { offCalendar } from '../refused.js';

type Params = Record<string, string | number>;
type StoredSession = RowOf<typeof sessionTable>;

/** A session as it is told. */
export const sessionView = (db: Database, asked: AskedAt, row: StoredSession): SessionView => ({
  id: row.session,
  body: sessionParts(row.session)?.body ?? '',
  name: row.name,
  place: row.place,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  opensQuality: row.opens_quality,
  closesQuality: row.closes_quality,
  status: row.status,
  source: row.source,
  parts: JSON.parse(row.parts) as SessionView['parts'],
  deadlines: deadlinesOf(row),
  awaitedBy: [],
  coverage: coverageOf(db, asked, row.session),
  revision: revisionOf(db, asked, streamOf('session', sessionStreamId(row.session))),
});

/** @throws Rejection `ref.unknown` where the calendar does not know the session at that moment */
export const knownSession = (db: Database, asked: AskedAt, id: string): SessionView => {
  const session = showSession(db, asked, id);
  if (session) return session;
  throw offCalendar('ref.unknown', { text: id });
};

/** A session of which it is known when it opens. */
export interface DatedSession {
  /** Code of the body: `oas-ga`. */
  readonly body: string;
  readonly kind: string;
  readonly ordinal: number;
  readonly opensOn: string;
  readonly closesOn?: string;
}

/** Every session that has a day on which it opens. */
export const datedSessions = (db: Database, asked: AskedAt): readonly DatedSession[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], Pick<StoredSession, 'session' | 'opens_on' | 'closes_on'>>(
    db,
    `SELECT session, opens_on, closes_on FROM session WHERE opens_on IS NOT NULL AND ${sql} ORDER BY rowid`,
  )
    .all(params)
    .flatMap(({ session, opens_on: opensOn, closes_on: closesOn }) => {
      const parts = sessionParts(session);
      return parts === undefined || opensOn === null
        ? []
        : [{ ...parts, opensOn, ...(closesOn !== null && { closesOn }) }];
    });
};

/** One session; undefined where the calendar does not know it at that moment. */
export const showSession = (db: Database, asked: AskedAt, id: string): SessionView | undefined => {
  const { sql, params } = holdsAt(asked);
  const row = statement<[Params], StoredSession>(db, `SELECT * FROM session WHERE session = @id AND ${sql}`).get({
    ...params,
    id,
  });
  return row && sessionView(db, asked, row);
};
