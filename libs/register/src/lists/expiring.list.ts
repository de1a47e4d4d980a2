import { field } from '#fields';
import { addPeriod, END } from '#time';
import { mandateSummary, type MandateSummary } from '../answers/mandate.answer.js';
import { BY_TERM, HAS_TERM, type mandateTable, RUNNING } from '../tables.js';
import { filter, type ListDescriptor } from './list.js';
import { howItStands, summariesOf, termColumn, whatItSays, whichMandate } from './mandate-columns.js';
import { mandateFilters } from './mandate-filters.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';
import { bySession } from './shared-filters.js';

const filters = {
  ...mandateFilters,
  session: bySession('only those whose term ends with this session, or before it', 'XLV', 'term_session'),
  months: filter(
    field.number([0, 1_200], {
      about: 'only those whose term ends within so many months, or nobody can tell when',
      example: 6,
      optional: true,
    }),
    ({ asked }, months) => ({
      sql: `term_by = '${END}' OR term_by <= @endsBy`,
      params: { endsBy: addPeriod(asked.asOf, `P${months}M`) ?? asked.asOf },
    }),
  ),
};

/** Mandates that run for a term, those that end first before the others; of which nobody can tell when, last. */
export const expiringList: ListDescriptor<MandateSummary> = {
  id: 'expiring',
  path: 'expiring',
  verb: 'expiring',
  about: 'Mandates that run for a term, by its last day',
  title: 'Mandates that expire',
  many: 'that expire',
  item: mandateSummary,
  filters,
  columns: [...whichMandate, termColumn, ...howItStands, ...whatItSays],
  read: rowsInOrder<RowOf<typeof mandateTable>, MandateSummary>({
    table: 'mandate',
    where: `${RUNNING} AND ${HAS_TERM}`,
    index: 'expiring',
    order: BY_TERM,
    filters,
    untold: {
      column: 'term_by',
      words: (open) => `Not dated yet: ${open}; nobody can tell when their term ends.`,
    },
    view: summariesOf,
  }),
};
