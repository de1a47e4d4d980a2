import { obligation, type ObligationView } from '../answers/obligation.answer.js';
import { obligationViews } from '../queries/obligations.js';
import { type obligationTable, UNDATED } from '../tables.js';
import { type ListDescriptor } from './list.js';
import { obligationColumns } from './obligation-columns.js';
import { ofDecision, ofKind, ofTag, owedBy, owedTo } from './obligation-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

const filters = { by: owedBy, to: owedTo, decision: ofDecision, tag: ofTag, kind: ofKind };

/** What is owed and has no time, whatever it is: it is never overdue, and somebody has to look at it. */
export const undatedList: ListDescriptor<ObligationView> = {
  id: 'undated',
  path: 'undated',
  verb: 'undated',
  about: 'What is asked without a time and has not come: reports, meetings, appointments, plans, studies, funds …',
  title: 'Asked without a time',
  many: 'asked without a time',
  item: obligation,
  filters,
  columns: obligationColumns,
  read: rowsInOrder<RowOf<typeof obligationTable>, ObligationView>({
    table: 'obligation',
    where: UNDATED,
    index: 'undated',
    order: ['ref', 'obligation'],
    filters,
    view: ({ db, asked }, rows) => obligationViews(db, asked, rows),
  }),
};
