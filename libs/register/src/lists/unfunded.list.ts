import { mandateSummary, type MandateSummary } from '../answers/mandate.answer.js';
import { AS_GIVEN, type mandateTable, RUNNING, WITHOUT_FUNDS } from '../tables.js';
import { type ListDescriptor } from './list.js';
import { howItStands, summariesOf, whatItSays, whichMandate } from './mandate-columns.js';
import { mandateFilters } from './mandate-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

/** Mandates whose text makes them wait for funds that nobody has secured, and those of which funds were lost. */
export const unfundedList: ListDescriptor<MandateSummary> = {
  id: 'unfunded',
  path: 'unfunded',
  verb: 'unfunded',
  about: 'Mandates that have not ended and wait for funds, or have lost them',
  title: 'Mandates without funds',
  many: 'without funds',
  item: mandateSummary,
  filters: mandateFilters,
  columns: [
    ...whichMandate,
    { head: 'Funds', cell: ({ fundingStatus }) => fundingStatus },
    ...howItStands,
    ...whatItSays,
  ],
  read: rowsInOrder<RowOf<typeof mandateTable>, MandateSummary>({
    table: 'mandate',
    where: `${RUNNING} AND ${WITHOUT_FUNDS}`,
    index: 'unfunded',
    order: AS_GIVEN,
    filters: mandateFilters,
    view: summariesOf,
  }),
};
