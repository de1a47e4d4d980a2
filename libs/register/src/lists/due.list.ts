import { obligation, type ObligationView } from '../answers/obligation.answer.js';
import { obligationViews } from '../queries/obligations.js';
import { type obligationTable } from '../tables.js';
import { field } from '#fields';
import { type Filtering, filtering } from './conditions.js';
import { type Asking, filter, type ListDescriptor } from './list.js';
import { obligationColumns, overlapNotes } from './obligation-columns.js';
import { atSession, ofDecision, ofTag, ofKind, owedBy, owedTo } from './obligation-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';
import { undeterminedCounts } from './undetermined-counts.js';

const filters = {
  session: {
    ...atSession,
    field: field.session({ about: 'the session: its id or what it is called', example: 'oas-ga/regular/41' }),
    part: (...said: Parameters<typeof atSession.part>) => {
      const part = atSession.part(...said);
      return part && { ...part, by: 'at_session' };
    },
  },
  by: owedBy,
  to: owedTo,
  decision: ofDecision,
  tag: ofTag,
  kind: ofKind,
  verifiedOverdue: filter(
    field.flag({
      about: 'of those past due, only those for which somebody has searched and found no report',
    }),
    ({ asked }, isSaid) =>
      isSaid
        ? {
            sql: 'NOT (overdue_from IS NOT NULL AND overdue_from <= @overdueAsOf AND verified = 0)',
            params: { overdueAsOf: asked.asOf },
          }
        : { sql: '1', params: {} },
  ),
};

const rows = rowsInOrder<RowOf<typeof obligationTable>, ObligationView>({
  table: 'obligation',
  where: "class <> 'optional'",
  order: ["coalesce(ends_on, '')", "coalesce(opens_on, '')", 'ref', 'obligation'],
  filters,
  view: ({ db, asked }, found) => obligationViews(db, asked, found),
});

/** Those that cannot be judged and may be owed to the session: no session is known of them, or just that one. */
const maybeDue = (asking: Asking, said: Readonly<Record<string, unknown>>): Filtering => {
  const { session, ...others } = filters;
  const { condition, ...filtered } = filtering(others, asking, said);
  const own = session.part(asking, said['session']);
  const either = own ? `(session IS NULL OR ${own.sql})` : '1';
  return {
    ...filtered,
    condition: {
      sql: condition ? `${condition.sql} AND ${either}` : either,
      params: { ...condition?.params, ...own?.params },
    },
  };
};

/** Everything owed to, or before, one session, whatever became of it. */
export const dueList: ListDescriptor<ObligationView> = {
  id: 'due',
  path: 'sessions/:session/due',
  verb: 'due',
  about: 'Everything owed to, or before, a session',
  title: 'Due',
  many: 'due',
  item: obligation,
  filters,
  publicly: { verifiedOverdue: true },
  columns: obligationColumns,
  notes: overlapNotes,
  read: (asking, said, page) => ({
    ...rows(asking, said, page),
    undetermined: undeterminedCounts(asking, maybeDue(asking, said)),
  }),
};
