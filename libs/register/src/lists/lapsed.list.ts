import { mandateSummary, type MandateSummary } from '../answers/mandate.answer.js';
import { AS_GIVEN, LAPSED, type mandateTable } from '../tables.js';
import { type ListDescriptor } from './list.js';
import { howItStands, summariesOf, termColumn, whatItSays, whichMandate } from './mandate-columns.js';
import { mandateFilters } from './mandate-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

/** Mandates that ended with their term, without a decision to end them. */
export const lapsedList: ListDescriptor<MandateSummary> = {
  id: 'lapsed',
  path: 'lapsed',
  verb: 'lapsed',
  about: 'Mandates whose term is over and was not renewed',
  title: 'Lapsed mandates',
  many: 'lapsed',
  item: mandateSummary,
  filters: mandateFilters,
  columns: [...whichMandate, termColumn, ...howItStands, ...whatItSays],
  read: rowsInOrder<RowOf<typeof mandateTable>, MandateSummary>({
    table: 'mandate',
    where: LAPSED,
    index: 'lapsed',
    order: AS_GIVEN,
    filters: mandateFilters,
    view: summariesOf,
  }),
};
