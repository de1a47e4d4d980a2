import { type Database } from 'better-sqlite3';
import { believed } from '#bitemporal';
import { type CivilDate } from '#time';
import { type ReportingStatus, worstOf } from '#mandate/domain';
import { obligationsOfMandate } from '../key-ranges.js';
import { statusOf, type StoredObligation } from './obligations.js';
import { statement } from './statement.js';

export interface MandateStatus {
  readonly validity: string;
  readonly delivery: string;
  readonly reporting: ReportingStatus | null;
}

interface Period {
  readonly valid_from: CivilDate;
  readonly valid_to: CivilDate;
}

const holdsOn =
  (day: CivilDate) =>
  ({ valid_from, valid_to }: Period): boolean =>
    valid_from <= day && valid_to > day;

/** What a mandate was at the end of any day, as known then; null while nothing was known of it. */
export const mandateStates = (
  db: Database,
  mandate: string,
  knownAt: number | undefined,
): ((day: CivilDate) => MandateStatus | null) => {
  const { sql, params } = believed(knownAt);
  const periods = statement<[Record<string, string | number>], Period & Omit<MandateStatus, 'reporting'>>(
    db,
    `SELECT valid_from, valid_to, validity, delivery FROM mandate WHERE mandate = @mandate AND ${sql}`,
  ).all({ ...params, mandate });
  const obligations = statement<[Record<string, string | number>], StoredObligation>(
    db,
    `SELECT * FROM obligation WHERE obligation > @from AND obligation < @until AND ${sql}`,
  ).all({ ...params, ...obligationsOfMandate(mandate) });
  return (day) => {
    const period = periods.find(holdsOn(day));
    const owed = obligations.filter(holdsOn(day));
    return period
      ? {
          validity: period.validity,
          delivery: period.delivery,
          reporting: worstOf(owed.map((row) => statusOf(row, day))),
        }
      : null;
  };
};
