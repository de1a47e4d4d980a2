/** What the calendar does not know: days of sessions that are on it, and sessions that are not, though something is owed to them. */
import { holdsAt } from '#bitemporal';
import { ordinalOf, type SessionId, sessionParts, seriesOf } from '#session-calendar/domain';
import { type SessionView } from '../answers/session.answer.js';
import { coverageOf } from '../queries/coverage.js';
import { sessionView } from '../queries/sessions.js';
import { statement } from '../queries/statement.js';
import { type sessionTable } from '../tables.js';
import { cursorOf, placeOf } from './cursor.js';
import { filtering } from './conditions.js';
import { type Asking, type Filters, type ListPage, type Page } from './list.js';
import { type RowOf } from './rows-in-order.js';

type Params = Record<string, string | number | null>;
type StoredSession = RowOf<typeof sessionTable>;

/**
 * What is still owed to or before a session, by references as people write them. What is owed to the next session of a
 * series, and the calendar knows none, waits for the one after its own session; where that is another body's, for one
 * without a number.
 */
const awaitedBy = ({ db, asked }: Asking): ReadonlyMap<SessionId, readonly string[]> => {
  const { sql, params } = holdsAt(asked, 'o');
  const owed = new Map<SessionId, string[]>();
  const rows = statement<[Params], { session: SessionId; ref: string }>(
    db,
    `SELECT DISTINCT coalesce(o.session, CASE
        WHEN d.session LIKE series || '/%' THEN series || '/' || (substr(d.session, length(series) + 2) + 1)
        ELSE series || '/${NEXT}' END) AS session, ref
      FROM (SELECT *, json_extract(detail, '$.obligation.due.series') AS series FROM obligation) AS o
      LEFT JOIN decision AS d ON o.session IS NULL AND d.decision = json_extract(o.detail, '$.source.decision') AND ${holdsAt(asked, 'd').sql}
      WHERE (o.session IS NOT NULL OR series IS NOT NULL) AND o.state IN ('open', 'proposed') AND ${sql}
      ORDER BY 1, ref`,
  ).all(params);
  for (const { session, ref } of rows) owed.set(session, [...(owed.get(session) ?? []), ref]);
  return owed;
};

/** In place of the number of a session that nobody can number yet. */
const NEXT = 'next';

const bodyOf = (id: SessionId): string => sessionParts(id)?.body ?? id.slice(0, id.indexOf('/'));

const missing = ({ db, asked }: Asking, id: SessionId, owed: readonly string[]): SessionView => ({
  id,
  body: bodyOf(id),
  name: null,
  place: null,
  opensOn: null,
  closesOn: null,
  opensQuality: null,
  closesQuality: null,
  status: 'missing',
  source: null,
  parts: [],
  deadlines: [],
  awaitedBy: owed,
  coverage: coverageOf(db, asked, id),
  revision: null,
});

/** One without a number comes last. */
const place = (id: SessionId): number => (id.endsWith(`/${NEXT}`) ? Number.MAX_SAFE_INTEGER : ordinalOf(id));

/** In the order of the calendar. */
const inOrder = (a: SessionId, b: SessionId): number =>
  seriesOf(a) < seriesOf(b) ? -1 : seriesOf(a) > seriesOf(b) ? 1 : place(a) - place(b);

/** Days that are missing; those of a rule are, where something waits for them. */
const isGap = (
  { session, status, opens_on, closes_on }: StoredSession,
  owed: ReadonlyMap<SessionId, unknown>,
): boolean => (status === 'by-rule' ? owed.has(session) : !opens_on || !closes_on);

/** A page of them, each with what waits for it. */
export const gapsPage = (
  asking: Asking,
  filters: Filters,
  said: Readonly<Record<string, unknown>>,
  { limit, after }: Page,
): ListPage<SessionView> => {
  const { condition, meant } = filtering(filters, asking, said);
  const { sql, params } = holdsAt(asking.asked);
  const known = statement<[Params], StoredSession>(
    asking.db,
    `SELECT * FROM session WHERE ${sql}${condition ? ` AND ${condition.sql}` : ''}`,
  ).all({ ...params, ...condition?.params });
  const all = new Set(
    statement<[Params], SessionId>(asking.db, `SELECT session FROM session WHERE ${sql}`).pluck().all(params),
  );
  const owed = awaitedBy(asking);
  const [body] = meant;
  const gaps = new Map<SessionId, StoredSession | undefined>([
    ...known.flatMap((row) => (isGap(row, owed) ? [[row.session, row] as const] : [])),
    ...[...owed.keys()].flatMap((id) =>
      all.has(id) || (body && bodyOf(id) !== body.code) ? [] : [[id, undefined] as const],
    ),
  ]);
  const [last] = placeOf(after, 1) ?? [];
  const ids = [...gaps.keys()].sort(inOrder);
  const beyond = typeof last === 'string' ? ids.filter((id) => inOrder(id, last) > 0) : ids;
  const page = beyond.slice(0, limit);
  return {
    items: page.map((id) => {
      const row = gaps.get(id);
      const waiting = owed.get(id) ?? [];
      return row ? { ...sessionView(asking.db, asking.asked, row), awaitedBy: waiting } : missing(asking, id, waiting);
    }),
    total: ids.length,
    next: beyond.length > limit ? cursorOf([page.at(-1) ?? '']) : null,
    meant,
    undetermined: null,
  };
};

/** Whom a gap keeps waiting, for people. */
export const gapNotes = (items: readonly SessionView[]): readonly string[] =>
  items
    .filter(({ awaitedBy: waiting }) => waiting.length > 0)
    .map(({ id, awaitedBy: waiting }) => `${id}: ${waiting.join('; ')}`);
