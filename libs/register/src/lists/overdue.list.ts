import { type Database } from 'better-sqlite3';
import { OnsetList } from '#bitemporal';
import { obligation, type ObligationView } from '../answers/obligation.answer.js';
import { obligationViews } from '../queries/obligations.js';
import { type ObligationKey, type ObligationRow, obligationTable } from '../tables.js';
import { filtering } from './conditions.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, type ListDescriptor, type ListPage, type Page } from './list.js';
import { obligationColumns, overlapNotes } from './obligation-columns.js';
import { atSession, ofDecision, owedBy, owedTo, verifiedOnly } from './obligation-filters.js';
import { undeterminedCounts } from './undetermined-counts.js';

const lists = new WeakMap<Database, OnsetList<ObligationKey, ObligationRow>>();
const listOf = (db: Database): OnsetList<ObligationKey, ObligationRow> => {
  const list = lists.get(db) ?? new OnsetList(db, obligationTable);
  lists.set(db, list);
  return list;
};

const filters = { by: owedBy, to: owedTo, session: atSession, decision: ofDecision, verifiedOnly };

const read = (
  asking: Asking,
  said: Readonly<Record<string, unknown>>,
  { limit, after }: Page,
): ListPage<ObligationView> => {
  const { db, asked } = asking;
  const filtered = filtering(filters, asking, said);
  const question = { ...asked, where: filtered.condition, by: filtered.by };
  const [onset, key] = placeOf(after, 2) ?? [];
  const cursor = onset === undefined ? undefined : { onset: String(onset), key: { obligation: String(key) } };
  const found = listOf(db).page({ ...question, limit: limit + 1, after: cursor });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return {
    items: obligationViews(db, asked, rows),
    total: listOf(db).count(question),
    next: last ? cursorOf([last.overdue_from ?? '', last.obligation]) : null,
    meant: filtered.meant,
    undetermined: undeterminedCounts(asking, filtered),
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
  columns: obligationColumns,
  notes: overlapNotes,
  read,
};
