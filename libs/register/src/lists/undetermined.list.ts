import { field } from '#fields';
import { obligation, type ObligationView } from '../answers/obligation.answer.js';
import { obligationViews } from '../queries/obligations.js';
import { type obligationTable } from '../tables.js';
import { filter, type ListDescriptor } from './list.js';
import { obligationColumns, overlapNotes } from './obligation-columns.js';
import { atSession, ofDecision, ofTag, owedBy, owedTo } from './obligation-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';
import { CANNOT_JUDGE, REASONS } from './undetermined-counts.js';

const filters = {
  why: filter(
    field.choice(REASONS, {
      about: 'only those for this reason',
      optional: true,
    }),
    (_, why) => ({ sql: 'undetermined = @why', params: { why } }),
  ),
  by: owedBy,
  to: owedTo,
  session: atSession,
  decision: ofDecision,
  tag: ofTag,
};

/** What no list of overdue reports can judge: neither overdue nor in time, as far as anybody can tell. */
export const undeterminedList: ListDescriptor<ObligationView> = {
  id: 'undetermined',
  path: 'undetermined',
  verb: 'undetermined',
  about: 'Reports of which nobody can tell whether they are overdue, by why',
  title: 'Reports that cannot be judged',
  many: 'that cannot be judged',
  item: obligation,
  filters,
  columns: obligationColumns,
  notes: overlapNotes,
  read: rowsInOrder<RowOf<typeof obligationTable>, ObligationView>({
    table: 'obligation',
    where: CANNOT_JUDGE,
    index: 'undetermined',
    order: ['undetermined', 'ref', 'obligation'],
    filters,
    view: ({ db, asked }, rows) => obligationViews(db, asked, rows),
  }),
};
