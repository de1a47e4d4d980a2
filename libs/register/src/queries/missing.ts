/** Why nobody can tell the last day of what is owed: the same in every list as where it is asked why. */
import { type Database } from 'better-sqlite3';
import { type Source } from '#mandate/domain';
import { type Due, type DueBase, type DueWindow, missingDay } from '#session-calendar/domain';
import { BEGINNING, lastDay } from '#time';
import { holdsAt } from '#bitemporal';
import { type DecisionRow } from '../tables.js';
import { type AskedAt } from './asked-at.js';
import { sittingsFor } from './sittings.js';
import { statement } from './statement.js';

/** What the due times of a paragraph count from: its decision’s session, and its adoption or tabling. */
export const baseOf = (db: Database, asked: AskedAt, { decision }: Source): DueBase => {
  const { sql, params } = holdsAt(asked);
  const row = statement<[Record<string, string | number>], Pick<DecisionRow, 'session' | 'adopted_on' | 'tabled_on'>>(
    db,
    `SELECT session, adopted_on, tabled_on FROM decision WHERE decision = @decision AND ${sql}`,
  ).get({
    ...params,
    decision,
  });
  const day = row?.adopted_on ?? row?.tabled_on;
  return { session: row?.session ?? null, adoptedOn: day ? lastDay(day) : BEGINNING };
};

/** A due time, what it is counted from, and what that came to. */
export interface Reckoned {
  readonly due: Due;
  readonly window: DueWindow;
  /** Where that is no paragraph: what a creditor’s word, or a leg, counts from. */
  readonly base?: DueBase | undefined;
  readonly source: Source;
}

/** Null where the day is told; the session that rests is named where sitting days wait for it. */
export const missingIn = (db: Database, asked: AskedAt, { due, window, base, source }: Reckoned): string | null => {
  if (window.certainty !== 'not-announced') return missingDay(due, window);
  return missingDay(due, window, sittingsFor(db, asked, due, base ?? baseOf(db, asked, source))?.suspended);
};
