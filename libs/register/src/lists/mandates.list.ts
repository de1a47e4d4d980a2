import { mandateSummary, type MandateSummary } from '../answers/mandate.answer.js';
import { AS_GIVEN, type mandateTable } from '../tables.js';
import { type ListDescriptor } from './list.js';
import { howItStands, summariesOf, whatItSays, whichMandate } from './mandate-columns.js';
import { countedBy, mandateFilters, moreMandateFilters } from './mandate-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

const filters = { ...mandateFilters, ...moreMandateFilters };

/** What is on the register, by the day of the decision and in the order of its text. */
export const mandatesList: ListDescriptor<MandateSummary> = {
  id: 'mandates',
  path: 'mandates',
  verb: 'ls',
  about: 'Mandates on the register',
  title: 'Mandates',
  many: 'mandates',
  item: mandateSummary,
  filters,
  columns: [...whichMandate, ...howItStands, ...whatItSays],
  read: rowsInOrder<RowOf<typeof mandateTable>, MandateSummary>({
    table: 'mandate',
    index: 'in_order',
    order: AS_GIVEN,
    countedBy,
    filters,
    view: summariesOf,
  }),
};
