import { holdsAt } from '#bitemporal';
import { ordinalOf, sessionCalled, type SessionId, seriesOf } from '#session-calendar/domain';
import { load, type Load } from '../answers/load.answer.js';
import { actorsShown, meantByKey } from '../queries/actors-shown.js';
import { actorName } from '../queries/actors.js';
import { showSession } from '../queries/sessions.js';
import { statement } from '../queries/statement.js';
import { filtering } from './conditions.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, type ListDescriptor, type ListPage, type Page } from './list.js';
import { namesIn } from './obligation-columns.js';
import { atSession, owedBy } from './obligation-filters.js';
import { undeterminedCounts } from './undetermined-counts.js';

const filters = { by: owedBy, session: atSession };

interface Group {
  readonly by_key: string;
  readonly open: number;
  readonly reports: number;
}
type Bound = Record<string, string | number>;

/** As the index says it, and of those the open ones. */
const OPEN = "class = 'mandate' AND session IS NOT NULL AND state IN ('open', 'proposed') AND state = 'open'";
/** `obligation_overlap` has the rows by session and by whoever owes. */
const FROM = 'FROM obligation INDEXED BY obligation_overlap';

/** Every session to which anything was ever open, by leaps through the index; in the order of the calendar. */
const sessionsOwed = ({ db }: Asking): readonly SessionId[] =>
  statement<[], SessionId>(
    db,
    `WITH RECURSIVE owed (session) AS (
       SELECT min(session) ${FROM} WHERE ${OPEN}
       UNION ALL SELECT (SELECT min(session) ${FROM} WHERE ${OPEN} AND session > owed.session) FROM owed WHERE owed.session IS NOT NULL
     ) SELECT session FROM owed WHERE session IS NOT NULL`,
  )
    .pluck()
    .all()
    .toSorted((a, b) => {
      const [one, other] = [seriesOf(a), seriesOf(b)];
      return one === other ? ordinalOf(a) - ordinalOf(b) : one < other ? -1 : 1;
    });

/** As many as there are. */
const ALL = -1;

/** Those of the same in the end as one, in order. */
const together = (groups: readonly Group[], meant: (key: string) => string): readonly Group[] => {
  const found = new Map<string, Group>();
  for (const { by_key: key, open, reports } of groups) {
    const by = meant(key);
    const known = found.get(by);
    found.set(by, { by_key: by, open: open + (known?.open ?? 0), reports: reports + (known?.reports ?? 0) });
  }
  return [...found.values()].sort((a, b) => (a.by_key < b.by_key ? -1 : 1));
};

const read = (asking: Asking, said: Readonly<Record<string, unknown>>, { limit, after }: Page): ListPage<Load> => {
  const { db, asked } = asking;
  const filtered = filtering(filters, asking, said);
  const holds = holdsAt(asked);
  const where = [OPEN, holds.sql, ...(filtered.condition ? [filtered.condition.sql] : [])].join(' AND ');
  const bound: Bound = { ...holds.params, ...filtered.condition?.params };
  const groups = statement<[Bound], Group>(
    db,
    `SELECT by_key, count(*) AS open, sum(kind = 'report') AS reports ${FROM}
      WHERE session = @at AND by_key > @beyond AND ${where} GROUP BY by_key ORDER BY by_key LIMIT @most`,
  );
  const [lastSession, lastKey] = placeOf(after, 2) ?? [];
  const sessions = sessionsOwed(asking);
  const meant = meantByKey(db, asked);
  /** Who succeeded others owes what they owed: those are one, however rows call them. */
  const groupsAt = (at: SessionId, beyond: string, most: number): readonly Group[] =>
    meant === undefined
      ? groups.all({ ...bound, at, beyond, most })
      : together(groups.all({ ...bound, at, beyond: '', most: ALL }), meant).filter(({ by_key: key }) => key > beyond);
  const from = lastSession === undefined ? 0 : Math.max(0, sessions.indexOf(String(lastSession)));
  const found: (Group & { readonly at: SessionId })[] = [];
  for (const at of sessions.slice(from)) {
    if (found.length > limit) break;
    const beyond = at === lastSession ? String(lastKey) : '';
    for (const group of groupsAt(at, beyond, limit + 1 - found.length)) found.push({ ...group, at });
  }
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  const shown = actorsShown(db, asked);
  const calendar = new Map([...new Set(page.map(({ at }) => at))].map((at) => [at, showSession(db, asked, at)]));
  return {
    items: page.map(({ at, by_key: key, open, reports }) => {
      const session = calendar.get(at);
      const codes = key.trim() === '' ? [] : key.trim().split(' ');
      const by = shown(codes.map((actor) => ({ actor, name: actorName(db, asked, actor) })));
      return { session: at, opensOn: session?.opensOn ?? null, closesOn: session?.closesOn ?? null, by, open, reports };
    }),
    total: after === undefined && !last ? page.length : null, // how many pairs there are, only all that is open tells
    next: last ? cursorOf([last.at, last.by_key]) : null,
    meant: filtered.meant,
    undetermined: undeterminedCounts(asking, filtered),
  };
};

/** How much each actor still owes to each session: what is asked of whom, before a new date is set. */
export const loadList: ListDescriptor<Load> = {
  id: 'load',
  path: 'load',
  verb: 'load',
  about: 'How many duties are open, by session and actor',
  title: 'Load',
  many: 'pairs of a session and who owes',
  item: load,
  filters,
  columns: [
    { head: 'Session', cell: ({ session }) => sessionCalled(session) },
    {
      head: 'Days',
      cell: ({ opensOn, closesOn }) => (opensOn === null ? 'not dated' : `${opensOn} to ${closesOn ?? 'not known'}`),
    },
    { head: 'Owed by', cell: ({ by }) => namesIn(by) },
    { head: 'Open', cell: ({ open }) => String(open) },
    { head: 'Reports', cell: ({ reports }) => String(reports) },
  ],
  read,
};
