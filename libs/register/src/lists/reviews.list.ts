import { field } from '#fields';
import { holdsAt } from '#bitemporal';
import { mandateSummary, type MandateSummary } from '../answers/mandate.answer.js';
import { BY_REVIEW, HAS_REVIEW, type mandateTable, RUNNING, UNDATED } from '../tables.js';
import { filter, type ListDescriptor } from './list.js';
import { howItStands, reviewColumn, summariesOf, whatItSays, whichMandate } from './mandate-columns.js';
import { mandateFilters } from './mandate-filters.js';
import { monthsAfter } from './months-ahead.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';
import { bySession } from './shared-filters.js';

const filters = {
  ...mandateFilters,
  session: bySession('only those to be looked at again at this session', 'XLV', 'review_session'),
  months: filter(
    field.number([0, 1_200], {
      about: 'only those to be looked at again within so many months, or overdue for it; 0 for these alone',
      example: 6,
      optional: true,
    }),
    ({ asked }, months) => ({
      sql: 'review_by <= @reviewedBy',
      params: { reviewedBy: monthsAfter(asked.asOf, months) },
    }),
  ),
  undated: filter(
    field.flag({ about: 'only those that owe something of which the text gives no date' }),
    ({ asked }, isSaid) =>
      isSaid
        ? {
            sql: `EXISTS (SELECT 1 FROM obligation AS o WHERE o.obligation > mandate.mandate || '#' AND o.obligation < mandate.mandate || '$'
              AND ${UNDATED} AND ${holdsAt(asked, 'o').sql})`,
            params: {},
          }
        : { sql: '1', params: {} },
  ),
};

/** Mandates that the body means to look at again, those first of which the day is past or near. */
export const reviewsList: ListDescriptor<MandateSummary> = {
  id: 'reviews',
  path: 'reviews',
  verb: 'reviews',
  about: 'Mandates that their body is to look at again, by when',
  title: 'Mandates due for review',
  many: 'to be reviewed',
  item: mandateSummary,
  filters,
  columns: [...whichMandate, reviewColumn, ...howItStands, ...whatItSays],
  read: rowsInOrder<RowOf<typeof mandateTable>, MandateSummary>({
    table: 'mandate',
    where: `${RUNNING} AND ${HAS_REVIEW}`,
    index: 'reviewed',
    order: BY_REVIEW,
    filters,
    untold: {
      column: 'review_by',
      words: (open) => `Not dated yet: ${open}; nobody can tell when they are to be looked at.`,
    },
    view: summariesOf,
  }),
};
