/** What is past due, in the order in which it became so: every occasion, or the first that is open for all. */
import { type Database } from 'better-sqlite3';
import { OnsetList } from '#bitemporal';
import { type ObligationKey, type ObligationRow, obligationTable } from '../tables.js';

type Column = 'listed_from' | 'overdue_from';
type Lists = Readonly<Record<Column, OnsetList<ObligationKey, ObligationRow>>>;

const lists = new WeakMap<Database, Lists>();

export const pastDueIn = (db: Database): Lists => {
  const known = lists.get(db) ?? {
    listed_from: new OnsetList(db, obligationTable),
    overdue_from: new OnsetList<ObligationKey, ObligationRow>(db, {
      ...obligationTable,
      onset: 'overdue_from' as const,
    }),
  };
  lists.set(db, known);
  return known;
};
