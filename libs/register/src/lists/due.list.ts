import { obligation, type ObligationView } from '../answers/obligation.answer.js';
import { obligationViews } from '../queries/obligations.js';
import { type obligationTable } from '../tables.js';
import { field } from '#fields';
import { type ListDescriptor } from './list.js';
import { obligationColumns, overlapNotes } from './obligation-columns.js';
import { atSession, ofDecision, owedBy, owedTo } from './obligation-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

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
  columns: obligationColumns,
  notes: overlapNotes,
  read: rowsInOrder<RowOf<typeof obligationTable>, ObligationView>({
    table: 'obligation',
    where: "class <> 'optional'",
    order: ["coalesce(ends_on, '')", "coalesce(opens_on, '')", 'ref', 'obligation'],
    filters,
    view: ({ db, asked }, rows) => obligationViews(db, asked, rows),
  }),
};
