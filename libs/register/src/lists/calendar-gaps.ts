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

/** What is still owed to or before a session, by references as people write them. */
const awaitedBy = ({ db, asked }: Asking): ReadonlyMap<SessionId, readonly string[]> => {
  const { sql, params } = holdsAt(asked);
  const owed = new Map<SessionId, string[]>();
  const rows = statement<[Params], { session: SessionId; ref: string }>(
    db,
    `SELECT DISTINCT session, ref FROM obligation
      WHERE session IS NOT NULL AND state IN ('open', 'proposed') AND ${sql} ORDER BY session, ref`,
  ).all(params);
  for (const { session, ref } of rows) owed.set(session, [...(owed.get(session) ?? []), ref]);
  return owed;
};

const missing = ({ db, asked }: Asking, id: SessionId, owed: readonly string[]): SessionView => ({
  id,
  body: sessionParts(id)?.body ?? '',
  name: null,
  place: null,
  opensOn: null,
  closesOn: null,
  opensQuality: null,
  closesQuality: null,
  status: 'missing',
  source: null,
  awaitedBy: owed,
  coverage: coverageOf(db, asked, id),
  revision: null,
});

/** In the order of the calendar. */
const inOrder = (a: SessionId, b: SessionId): number =>
  seriesOf(a) < seriesOf(b) ? -1 : seriesOf(a) > seriesOf(b) ? 1 : ordinalOf(a) - ordinalOf(b);

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
    ...known.flatMap((row) => (row.opens_on && row.closes_on ? [] : [[row.session, row] as const])),
    ...[...owed.keys()].flatMap((id) =>
      all.has(id) || (body && sessionParts(id)?.body !== body.code) ? [] : [[id, undefined] as const],
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
