/** What hangs on a session, and what the same organs owe to others that meet near the days that it is to have: counts, by who owes. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { sessionCalled, type SessionId } from '#session-calendar/domain';
import { addDays, type CivilDate } from '#time';
import { actorsShown } from './actors-shown.js';
import { actorName } from './actors.js';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

/** So many days before and after count as near. */
const NEAR = 60;
type Params = Record<string, string | number>;

interface Group {
  readonly by_key: string;
  readonly open: number;
  readonly reports: number;
  readonly overdue: number;
}
interface OtherSession {
  readonly session: SessionId;
  readonly opens_on: CivilDate;
}

/** As the index says it, and of those the open ones. */
const OPEN = "class = 'mandate' AND session IS NOT NULL AND state IN ('open', 'proposed') AND state = 'open'";

const owedTo = (db: Database, asked: AskedAt, session: SessionId): readonly Group[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], Group>(
    db,
    `SELECT by_key, count(*) AS open, sum(kind = 'report') AS reports, sum(overdue_from IS NOT NULL AND overdue_from <= @asOf) AS overdue
       FROM obligation INDEXED BY obligation_overlap WHERE session = @session AND ${OPEN} AND ${sql} GROUP BY by_key ORDER BY by_key`,
  ).all({ ...params, asOf: asked.asOf, session });
};

const sessionsNear = (db: Database, asked: AskedAt, from: CivilDate, until: CivilDate): readonly OtherSession[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], OtherSession>(
    db,
    `SELECT session, opens_on FROM session
      WHERE opens_on >= @from AND opens_on <= @until AND status <> 'cancelled' AND ${sql} ORDER BY opens_on, session`,
  ).all({ ...params, from: addDays(from, -NEAR), until: addDays(until, NEAR) });
};

const counted = ({ open, reports }: Group): string =>
  `${open} open ${open === 1 ? 'duty' : 'duties'} (${reports} ${reports === 1 ? 'report' : 'reports'})`;

/**
 * In lines for people, before a session gets days.
 * @param opensOn its first day from then on; null where that stays open
 */
export const aroundSession = (
  db: Database,
  asked: AskedAt,
  session: SessionId,
  [opensOn, closesOn]: readonly [CivilDate | null, CivilDate | null],
): readonly string[] => {
  const shown = actorsShown(db, asked);
  const named = (key: string): string => {
    const codes = key.trim() === '' ? [] : key.trim().split(' ');
    const names = shown(codes.map((actor) => ({ actor, name: actorName(db, asked, actor) }))).map(({ name }) => name);
    return names.length === 0 ? 'nobody named' : names.join(', ');
  };
  const own = owedTo(db, asked, session);
  const overdue = own.reduce((sum, group) => sum + group.overdue, 0);
  const near = opensOn === null ? [] : sessionsNear(db, asked, opensOn, closesOn ?? opensOn);
  const keys = new Set(own.map(({ by_key: key }) => key));
  const elsewhere = near
    .filter((other) => other.session !== session)
    .flatMap(({ session: at, opens_on: opens }) =>
      owedTo(db, asked, at)
        .filter(({ by_key: key }) => keys.has(key))
        .map(
          (group) =>
            `${named(group.by_key)} also has ${counted(group)}, to ${sessionCalled(at)}, which opens on ${opens}.`,
        ),
    );
  return [
    ...own.map((group) => `${named(group.by_key)}: ${counted(group)}, to ${sessionCalled(session)}.`),
    ...(own.length === 0 ? [`Nothing open hangs on ${sessionCalled(session)}.`] : []),
    ...(overdue > 0 ? [`${overdue} past due by its days as they stand: by the new ones they are due anew.`] : []),
    ...elsewhere,
  ];
};
