import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { dormantMandate, type DormantMandate } from '../answers/mandate.answer.js';
import { type movementTable } from '../tables.js';
import { type Filter, type Filters, type ListDescriptor } from './list.js';
import { howItStands, summariesOf, whatItSays, whichMandate } from './mandate-columns.js';
import { mandateFilters } from './mandate-filters.js';
import { monthsBefore, monthsSaid } from './months-ahead.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

const MONTHS = 12;

const months: Filter = {
  field: field.number([0, 1_200], {
    about: `for how many months nothing was told of them; ${MONTHS}, where left out`,
    example: 24,
    optional: true,
  }),
  part: ({ asked }, said) => ({
    sql: 'moved_on <= @stillSince',
    params: { stillSince: monthsBefore(asked.asOf, monthsSaid(said, MONTHS)) },
  }),
};

/** A condition on mandates, of their movements. */
const ofTheMandate = (filter: Filter): Filter => ({
  ...filter,
  part: (asking, said) => {
    const made = filter.part(asking, said);
    if (made === undefined) return undefined;
    const { by: _, ...part } = made;
    const holds = holdsAt(asking.asked);
    return {
      ...part,
      sql: `EXISTS (SELECT 1 FROM mandate WHERE mandate.mandate = movement.mandate AND ${holds.sql} AND (${part.sql}))`,
      params: { ...holds.params, ...part.params },
    };
  },
});

const { class: ofClass, ...others } = mandateFilters;
const ofMandates: Filters = Object.fromEntries(
  Object.entries<Filter>(others).map(([name, one]) => [name, ofTheMandate(one)]),
);
const filters = { months, ...ofMandates, class: ofClass };

/** Mandates of which nothing was told for long: no report, no progress, no decision. */
export const dormantList: ListDescriptor<DormantMandate> = {
  id: 'dormant',
  path: 'dormant',
  verb: 'dormant',
  about: 'Mandates that have not ended and of which nothing was told for so many months, the longest first',
  title: 'Mandates without movement',
  many: 'without movement. That nothing was told does not say that nothing was done',
  item: dormantMandate,
  filters,
  columns: [...whichMandate, { head: 'Last moved', cell: ({ movedOn }) => movedOn }, ...howItStands, ...whatItSays],
  read: rowsInOrder<RowOf<typeof movementTable>, DormantMandate>({
    table: 'movement',
    index: 'in_order',
    order: ['moved_on', 'mandate'],
    filters,
    view: (asking, rows) => {
      const moved = new Map(rows.map(({ mandate, moved_on }) => [mandate, moved_on]));
      return summariesOf(asking, rows).map((summary) => ({ ...summary, movedOn: moved.get(summary.id) ?? '' }));
    },
  }),
};
