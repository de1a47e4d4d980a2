import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { occasionIn } from '#mandate/domain';
import { obligation, type ObligationView } from '../answers/obligation.answer.js';
import { type AskedAt } from '../queries/asked-at.js';
import { obligationViews, type StoredObligation } from '../queries/obligations.js';
import { statement } from '../queries/statement.js';
import { COMES, LAST_DAY } from '../tables.js';
import { filtering } from './conditions.js';
import { type Filter, type ListDescriptor } from './list.js';
import { monthsAfter, monthsSaid } from './months-ahead.js';
import { obligationColumns, overlapNotes } from './obligation-columns.js';
import { atSession, ofDecision, ofTag, ofKind, owedBy, owedTo } from './obligation-filters.js';
import { rowsInOrder } from './rows-in-order.js';
import { undeterminedCounts } from './undetermined-counts.js';

const MONTHS = 12;

const months: Filter = {
  field: field.number([0, 1_200], {
    about: `only what falls due within so many months; ${MONTHS}, where left out`,
    example: 6,
    optional: true,
  }),
  part: ({ asked }, said) => ({
    sql: `${LAST_DAY} >= @asOf AND ${LAST_DAY} <= @until`,
    params: { until: monthsAfter(asked.asOf, monthsSaid(said, MONTHS)) },
  }),
};

const each: Filter = {
  field: field.flag({ about: 'every occasion of what is owed again and again, and not the next for all' }),
  part: (_, isSaid) => (isSaid === true ? undefined : { sql: 'next_from IS NULL OR next_from <= @asOf', params: {} }),
};

const who = { by: owedBy, to: owedTo, session: atSession, decision: ofDecision, tag: ofTag };
const filters = { ...who, kind: ofKind, months, each };

/** How many occasions of the same come after one, as far as a day. */
const furtherOf = (db: Database, asked: AskedAt, until: string): ((row: StoredObligation) => number | null) => {
  const { sql, params } = holdsAt(asked);
  const count = statement<[Record<string, string | number>], number>(
    db,
    `SELECT count(*) FROM obligation WHERE obligation > @rule || '@' AND obligation < @rule || 'A'
      AND ${COMES} AND ${LAST_DAY} > @day AND ${LAST_DAY} <= @until AND ${sql}`,
  ).pluck();
  return (row) => {
    const [rule, occasion] = occasionIn(row.obligation);
    const day = row.ends_on ?? row.closes_on ?? row.opens_on;
    return occasion === null || day === null ? null : (count.get({ ...params, rule, day, until }) ?? 0);
  };
};

/** What falls due in the months ahead, what is due already included. */
export const upcomingList: ListDescriptor<ObligationView> = {
  id: 'upcoming',
  path: 'upcoming',
  verb: 'upcoming',
  about: 'What falls due in the months ahead, the next first',
  title: 'Upcoming',
  many: 'to come',
  item: obligation,
  filters,
  columns: obligationColumns,
  notes: overlapNotes,
  read: (asking, said, page) => {
    const until = monthsAfter(asking.asked.asOf, monthsSaid(said['months'], MONTHS));
    const further = said['each'] === true ? () => null : furtherOf(asking.db, asking.asked, until);
    const rows = rowsInOrder<StoredObligation, ObligationView>({
      table: 'obligation',
      where: COMES,
      index: 'upcoming',
      order: [LAST_DAY, 'ref', 'obligation'],
      filters,
      view: ({ db, asked }, found) =>
        obligationViews(db, asked, found).map((view, at) => {
          const row = found[at];
          return { ...view, further: row ? further(row) : null };
        }),
    });
    return {
      ...rows(asking, said, page),
      undetermined: undeterminedCounts(asking, filtering(who, asking, said)),
    };
  },
};
