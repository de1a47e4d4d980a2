import { holdsAt } from '#bitemporal';
import { addDays, type CivilDate } from '#time';
import { overdueOnDay, type OverdueOnDay } from '../answers/facet.answer.js';
import { statement } from '../queries/statement.js';
import { filtering } from './conditions.js';
import { pageOf } from './facets.js';
import { type Asking, type ListDescriptor, type ListPage, type Page } from './list.js';
import { ofDecision, owedBy, owedTo } from './obligation-filters.js';
import { pastDueIn } from './past-due.js';
import { ofBody } from './shared-filters.js';
import { undeterminedCounts } from './undetermined-counts.js';

const counted = { by: owedBy, to: owedTo, decision: ofDecision };
/** So many years back, where no sessions are asked for. */
const YEARS = 30;

interface Stop {
  readonly on: CivilDate;
  readonly session: string | null;
}

/** The day after each session of a body closed. */
const afterSessions = ({ db, asked }: Asking, body: string): readonly Stop[] => {
  const holds = holdsAt(asked);
  return statement<[Record<string, string | number>], { session: string; closes_on: CivilDate }>(
    db,
    `SELECT session, closes_on FROM session
     WHERE session >= @body || '/' AND session < @body || '0' AND closes_on < @asOf AND status <> 'cancelled' AND ${holds.sql}`,
  )
    .all({ ...holds.params, asOf: asked.asOf, body })
    .map(({ session, closes_on: closesOn }) => ({ on: addDays(closesOn, 1), session }));
};

/** The first days of years. */
const years = ({ asked }: Asking): readonly Stop[] => {
  const last = Number(asked.asOf.slice(0, 4));
  return Array.from({ length: YEARS }, (_, back) => ({
    on: `${String(last - back).padStart(4, '0')}-01-01`,
    session: null,
  }));
};

const read = (asking: Asking, said: Readonly<Record<string, unknown>>, page: Page): ListPage<OverdueOnDay> => {
  const { db, asked } = asking;
  const filtered = filtering(counted, asking, said);
  const { condition, by, meant } = filtered;
  const body = said['body'] == null ? undefined : ofBody.part(asking, said['body']);
  const stops = body ? afterSessions(asking, String(body.params['body'])) : years(asking);
  const { listed_from: list } = pastDueIn(db);
  const { items, ...rest } = pageOf(
    stops.toSorted((one, other) => (one.on < other.on ? 1 : -1)),
    page,
  );
  return {
    ...rest,
    items: items.map((stop) => ({ ...stop, count: list.count({ ...asked, asOf: stop.on, where: condition, by }) })),
    meant,
    undetermined: undeterminedCounts(asking, filtered),
  };
};

/** How many reports were past due on the day after each session of a body, or at the turn of each year; the latest first. */
export const overdueOverTimeList: ListDescriptor<OverdueOnDay> = {
  id: 'overdueOverTime',
  path: 'overdue/over-time',
  verb: 'overdue-over-time',
  about: 'How many reports were past due on the day after each session of a body closed, or at the turn of each year',
  title: 'Reports past due over time',
  many: 'days. That none is on file does not say that none was made',
  item: overdueOnDay,
  filters: { ...counted, body: ofBody },
  columns: [
    { head: 'Day', cell: ({ on }) => on },
    { head: 'After', cell: ({ session }) => session ?? '-' },
    { head: 'Past due', cell: ({ count }) => String(count) },
  ],
  read,
};
