import { field } from '#fields';
import { obligation, type ObligationView } from '../answers/obligation.answer.js';
import { obligationViews, overdueOccasions } from '../queries/obligations.js';
import { filtering } from './conditions.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, filter, type Filter, type ListDescriptor, type ListPage, type Page } from './list.js';
import { obligationColumns, overlapNotes } from './obligation-columns.js';
import {
  atNoSession,
  atSession,
  ofDecision,
  ofTag,
  ofSessionsBody,
  owedBy,
  owedTo,
  verifiedOnly,
} from './obligation-filters.js';
import { pastDueIn } from './past-due.js';
import { undeterminedCounts } from './undetermined-counts.js';

const each: Filter = {
  field: field.flag({ about: 'every occasion of what is owed again and again, and not one for all' }),
  part: () => undefined,
};

const folded: Filter = {
  field: field.flag({ about: 'of a session, too, one row for all of what is owed again and again' }),
  part: () => undefined,
};

/** What has been past due for longer is left out; what cannot be judged is counted all the same. */
const lateFrom = filter(
  field.day({
    about: 'only those that became past due on this day or later',
    example: '2011-06-08',
    optional: true,
  }),
  (_asking, day) => ({ sql: 'overdue_from >= @lateFrom', params: { lateFrom: day } }),
);

const unlimited = {
  by: owedBy,
  to: owedTo,
  body: ofSessionsBody,
  session: atSession,
  noSession: atNoSession,
  decision: ofDecision,
  tag: ofTag,
  verifiedOnly,
  each,
  folded,
};
const filters = { ...unlimited, lateFrom };

const read = (
  asking: Asking,
  said: Readonly<Record<string, unknown>>,
  { limit, after }: Page,
): ListPage<ObligationView> => {
  const { db, asked } = asking;
  const filtered = filtering(filters, asking, said);
  const question = { ...asked, where: filtered.condition, by: filtered.by };
  // Of one session, or of those that somebody has searched for, nothing is folded: the occasion meant need not lead.
  const isUnfolded = (said['session'] != null && said['folded'] !== true) || said['verifiedOnly'] === true;
  const column = isUnfolded ? 'overdue_from' : 'listed_from';
  const list = pastDueIn(db)[column];
  const [onset, key] = placeOf(after, 2) ?? [];
  const cursor = onset === undefined ? undefined : { onset: String(onset), key: { obligation: String(key) } };
  const found = list.page({ ...question, limit: limit + 1, after: cursor });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const unfolded =
    said['each'] === true && column === 'listed_from' ? rows.flatMap((row) => overdueOccasions(db, asked, row)) : rows;
  return {
    items: obligationViews(db, asked, unfolded),
    total: list.count(question),
    next: last ? cursorOf([last[column] ?? '', last.obligation]) : null,
    meant: filtered.meant,
    undetermined: undeterminedCounts(asking, filtering(unlimited, asking, said)),
  };
};

/** Which reports are past due with none on file, the longest overdue first. */
export const overdueList: ListDescriptor<ObligationView> = {
  id: 'overdue',
  path: 'overdue',
  verb: 'overdue',
  about: 'Reports past due with none on file, the longest overdue first',
  title: 'Overdue reports',
  many: 'past due. That none is on file does not say that none was made',
  item: obligation,
  filters,
  publicly: { verifiedOnly: true },
  columns: obligationColumns,
  notes: overlapNotes,
  read,
};
