/** By when documents for a session are due: missing that day is a slot missed, and no report is overdue by it. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type Discharge } from '#mandate/domain';
import { type SessionId } from '#session-calendar/domain';
import { type CivilDate, firstDay, lastDay, subtractPeriod } from '#time';
import { type ObligationView } from '../answers/obligation.answer.js';
import { type SessionRow } from '../tables.js';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

const deadlineOf = (db: Database, asked: AskedAt, session: SessionId): CivilDate | null => {
  const { sql, params } = holdsAt(asked);
  const row = statement<[Record<string, string | number>], Pick<SessionRow, 'opens_on' | 'document_lead'>>(
    db,
    `SELECT opens_on, document_lead FROM session WHERE session = @session AND status <> 'cancelled' AND ${sql}`,
  ).get({ ...params, session });
  if (!row?.opens_on || !row.document_lead) return null;
  return subtractPeriod(row.opens_on, row.document_lead) ?? null;
};

/** Whether the day has passed with nothing on file; null where the dating of what came leaves that open. */
const isMissed = (by: CivilDate, discharge: Pick<Discharge, 'on'> | null, asOf: CivilDate): boolean | null => {
  if (discharge === null) return asOf > by;
  if (lastDay(discharge.on) <= by) return false;
  return firstDay(discharge.on) > by ? true : null;
};

/** The slots of reports; each session is looked up once. */
export const slotsAt = (
  db: Database,
  asked: AskedAt,
): ((session: SessionId | null, discharge: Pick<Discharge, 'on'> | null) => ObligationView['slot']) => {
  const known = new Map<SessionId, CivilDate | null>();
  return (session, discharge) => {
    if (session === null) return null;
    if (!known.has(session)) known.set(session, deadlineOf(db, asked, session));
    const by = known.get(session) ?? null;
    return by === null ? null : { by, missed: isMissed(by, discharge, asked.asOf) };
  };
};
