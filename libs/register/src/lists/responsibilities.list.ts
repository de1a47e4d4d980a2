import { field } from '#fields';
import { mandateSummary, type MandateSummary } from '../answers/mandate.answer.js';
import { AS_GIVEN, ASSIGNED, type mandateTable, RUNNING } from '../tables.js';
import { type ListDescriptor } from './list.js';
import { howItStands, responsibleColumn, summariesOf, whatItSays, whichMandate } from './mandate-columns.js';
import { mandateFilters } from './mandate-filters.js';
import { partyFilter } from './party-filter.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

const filters = {
  actor: partyFilter(
    field.actor({
      about: 'only those that this actor is responsible for: a name, an alias or a code',
      example: 'Permanent Council',
      optional: true,
    }),
    { role: 'responsible', column: 'responsible_key', key: 'mandate' },
  ),
  ...mandateFilters,
};

/** Mandates for which somebody is responsible on the day asked about, by a word of its own. */
export const responsibilitiesList: ListDescriptor<MandateSummary> = {
  id: 'responsibilities',
  path: 'responsibilities',
  verb: 'responsibilities',
  about: 'Mandates that have not ended and for which somebody is responsible',
  title: 'Responsibilities',
  many: 'assigned',
  item: mandateSummary,
  filters,
  columns: [responsibleColumn, ...whichMandate, ...howItStands, ...whatItSays],
  read: rowsInOrder<RowOf<typeof mandateTable>, MandateSummary>({
    table: 'mandate',
    where: `${RUNNING} AND ${ASSIGNED}`,
    index: 'assigned',
    order: AS_GIVEN,
    filters,
    view: summariesOf,
  }),
};
