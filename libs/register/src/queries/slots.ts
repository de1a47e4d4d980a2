/** By when documents for a session are due: missing that day is a slot missed, and nothing is overdue by it. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type Deliverable, type Discharge } from '#mandate/domain';
import { DOCUMENT_KINDS, type DocumentDeadline, type SessionId } from '#session-calendar/domain';
import { type CivilDate, firstDay, lastDay, subtractPeriod } from '#time';
import { type ObligationView } from '../answers/obligation.answer.js';
import { type SessionView } from '../answers/session.answer.js';
import { type SessionRow } from '../tables.js';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

type Row = Pick<SessionRow, 'opens_on' | 'deadlines' | 'status'>;

/** By when documents for a session are due, each kind that has a deadline of its own, and all others. */
export const deadlinesOf = ({ opens_on: opensOn, deadlines, status }: Row): SessionView['deadlines'] =>
  (JSON.parse(deadlines) as readonly DocumentDeadline[]).map(({ lead, kind = null }) => ({
    kind,
    before: lead,
    by: opensOn === null || status === 'cancelled' ? null : (subtractPeriod(opensOn, lead) ?? null),
  }));

const deadlinesFor = (db: Database, asked: AskedAt, session: SessionId): SessionView['deadlines'] => {
  const { sql, params } = holdsAt(asked);
  const row = statement<[Record<string, string | number>], Row>(
    db,
    `SELECT opens_on, deadlines, status FROM session WHERE session = @session AND ${sql}`,
  ).get({ ...params, session });
  return row ? deadlinesOf(row) : [];
};

/** Whether the day has passed with nothing on file; null where the dating of what came leaves that open. */
const isMissed = (by: CivilDate, discharge: Pick<Discharge, 'on'> | null, asOf: CivilDate): boolean | null => {
  if (discharge === null) return asOf > by;
  if (lastDay(discharge.on) <= by) return false;
  return firstDay(discharge.on) > by ? true : null;
};

const ON_PAPER: readonly string[] = DOCUMENT_KINDS;

/** The slots of what is laid before sessions on paper; each session is looked up once. */
export const slotsAt = (
  db: Database,
  asked: AskedAt,
): ((
  kind: Deliverable,
  session: SessionId | null,
  discharge: Pick<Discharge, 'on'> | null,
) => ObligationView['slot']) => {
  const known = new Map<SessionId, SessionView['deadlines']>();
  return (kind, session, discharge) => {
    if (session === null || !ON_PAPER.includes(kind)) return null;
    const deadlines = known.get(session) ?? deadlinesFor(db, asked, session);
    known.set(session, deadlines);
    const own = deadlines.find((one) => one.kind === kind) ?? deadlines.find((one) => one.kind === null);
    return own?.by == null ? null : { by: own.by, missed: isMissed(own.by, discharge, asked.asOf) };
  };
};
