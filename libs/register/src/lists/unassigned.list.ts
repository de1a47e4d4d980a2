import { mandateSummary, type MandateSummary } from '../answers/mandate.answer.js';
import { AS_GIVEN, type mandateTable, RUNNING, UNASSIGNED } from '../tables.js';
import { type ListDescriptor } from './list.js';
import { howItStands, summariesOf, whatItSays, whichMandate } from './mandate-columns.js';
import { mandateFilters } from './mandate-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

/** Mandates for which nobody is responsible by a word of its own, whomever their text asks. */
export const unassignedList: ListDescriptor<MandateSummary> = {
  id: 'unassigned',
  path: 'unassigned',
  verb: 'unassigned',
  about: 'Mandates that have not ended and that nobody has been made responsible for',
  title: 'Mandates without a responsible actor',
  many: 'without a responsible actor',
  item: mandateSummary,
  filters: mandateFilters,
  columns: [...whichMandate, ...howItStands, ...whatItSays],
  read: rowsInOrder<RowOf<typeof mandateTable>, MandateSummary>({
    table: 'mandate',
    where: `${RUNNING} AND ${UNASSIGNED}`,
    index: 'unassigned',
    order: AS_GIVEN,
    filters: mandateFilters,
    view: summariesOf,
  }),
};
