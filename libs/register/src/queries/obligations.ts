/** What is owed: rows of the obligation table, with the day asked about. */
import { type Database } from 'better-sqlite3';
import { type Condition, holdsAt, OnsetList, type StoredRow } from '#bitemporal';
import {
  daysOverdue,
  type Discharge,
  type Obligation,
  openStatus,
  type ReportingStatus,
  type SearchMade,
  type Source,
} from '#mandate/domain';
import { type DueWindow } from '#session-calendar/domain';
import { type ObligationKey, type ObligationRow, obligationTable } from '../tables.js';
import { type AskedAt, type ObligationView } from '../views.js';
import { obligationsOfMandate } from '../key-ranges.js';
import { coverageOf } from './coverage.js';
import { statement } from './statement.js';

export type StoredObligation = StoredRow<ObligationKey, ObligationRow>;

interface Detail {
  readonly obligation: Obligation;
  readonly source: Source;
  readonly discharge: Discharge | null;
  readonly verified: SearchMade | null;
}

export const windowOf = ({ certainty, session, opens_on, closes_on, ends_on }: ObligationRow): DueWindow => ({
  certainty: certainty as DueWindow['certainty'],
  session,
  opensOn: opens_on,
  closesOn: closes_on,
  endsOn: ends_on,
});

/** The status of an obligation's row on a day. */
export const statusOf = (row: ObligationRow, asOf: string): ReportingStatus => {
  switch (row.state) {
    case 'proposed':
      return 'proposed';
    case 'cancelled':
      return 'cancelled';
    case 'discharged':
      return (JSON.parse(row.detail) as Detail).discharge?.timeliness === 'late' ? 'received-late' : 'received';
    default: {
      const status = openStatus(windowOf(row), asOf);
      // Exhortations and invitations are never overdue.
      return status === 'overdue' && row.class !== 'mandate' ? 'due' : status;
    }
  }
};

/** Others that ask a report of the same, to the same, at the same session. */
const overlapsOf = (db: Database, asked: AskedAt, row: StoredObligation): readonly string[] => {
  if (row.session === null || row.kind !== 'report') return [];
  const { sql, params } = holdsAt(asked);
  return statement<[Record<string, string | number | null>], string>(
    db,
    `SELECT DISTINCT ref FROM obligation WHERE session = @session AND by_key = @by AND to_key = @to AND kind = 'report'
         AND class = 'mandate' AND decision <> @decision AND state IN ('open', 'proposed') AND ${sql} ORDER BY ref`,
  )
    .pluck()
    .all({ ...params, session: row.session, by: row.by_key, to: row.to_key, decision: row.decision });
};

export const obligationView = (db: Database, asked: AskedAt, row: StoredObligation): ObligationView => {
  const detail = JSON.parse(row.detail) as Detail;
  const { obligation, source, discharge, verified } = detail;
  const status = statusOf(row, asked.asOf);
  const window = windowOf(row);
  return {
    id: row.obligation,
    mandate: row.ref,
    mandateId: row.mandate,
    kind: obligation.kind,
    class: row.class,
    by: obligation.by,
    via: obligation.via,
    to: obligation.to,
    form: obligation.form,
    recurrence: obligation.recurrence,
    source: { decision: source.decision, symbol: source.symbol, paragraph: source.paragraph },
    due: {
      phrase: obligation.due.phrase,
      form: obligation.due.form,
      session: window.session,
      opensOn: window.opensOn,
      closesOn: window.closesOn,
      windowEndsOn: window.endsOn,
      certainty: window.certainty,
    },
    status,
    daysOverdue: status === 'overdue' ? daysOverdue(window, asked.asOf) : null,
    discharge,
    verified: verified !== null,
    search: verified,
    coverage: coverageOf(db, asked, row.session).reports,
    overlaps: row.state === 'open' || row.state === 'proposed' ? overlapsOf(db, asked, row) : [],
  };
};

/** The obligations of one mandate, in the order of the text. */
export const obligationsOf = (db: Database, asked: AskedAt, mandate: string): readonly StoredObligation[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Record<string, string | number>], StoredObligation>(
    db,
    `SELECT * FROM obligation WHERE obligation > @from AND obligation < @until AND ${sql} ORDER BY length(obligation), obligation`,
  ).all({ ...params, ...obligationsOfMandate(mandate) });
};

/** Which obligations a list takes in. */
export interface ObligationFilter {
  /** Codes of those who owe, any of them. */
  readonly by?: readonly string[];
  /** Codes of those to whom it is owed. */
  readonly to?: readonly string[];
  readonly session?: string;
  readonly verifiedOnly?: boolean;
}

const partOf = (role: string, codes: readonly string[] | undefined): Condition[] =>
  codes === undefined
    ? []
    : [
        {
          sql: `obligation IN (SELECT entity FROM party WHERE role = '${role}' AND actor IN (SELECT value FROM json_each(@${role})))`,
          params: { [role]: JSON.stringify(codes) },
        },
      ];

const filterOf = ({ by, to, session, verifiedOnly }: ObligationFilter): Condition | undefined => {
  const parts: Condition[] = [
    ...partOf('by', by),
    ...partOf('to', to),
    ...(session === undefined ? [] : [{ sql: 'session = @session', params: { session } }]),
    ...(verifiedOnly ? [{ sql: 'verified = 1', params: {} }] : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    params: Object.assign({}, ...parts.map(({ params }) => params)) as Condition['params'],
  };
};

export interface ObligationPage {
  readonly rows: readonly StoredObligation[];
  readonly total: number;
}

/** Where a page ended. */
export interface ObligationCursor {
  readonly onset: string;
  readonly obligation: string;
}

const lists = new WeakMap<Database, OnsetList<ObligationKey, ObligationRow>>();
const listOf = (db: Database): OnsetList<ObligationKey, ObligationRow> => {
  const list = lists.get(db) ?? new OnsetList(db, obligationTable);
  lists.set(db, list);
  return list;
};

/** Reports past due with none on file, longest overdue first. */
export const overdueObligations = (
  db: Database,
  { asOf, knownAt }: AskedAt,
  filter: ObligationFilter,
  { limit, after }: { readonly limit: number; readonly after: ObligationCursor | undefined },
): ObligationPage => {
  const where = filterOf(filter);
  const by = filter.session === undefined ? undefined : ['session'];
  const cursor = after && { onset: after.onset, key: { obligation: after.obligation } };
  const rows = listOf(db).page({ asOf, knownAt, where, by, limit, after: cursor });
  return { rows, total: listOf(db).count({ asOf, knownAt, where, by }) };
};

/** Everything owed to or before a session, in the order of the register. */
export const obligationsDueAt = (
  db: Database,
  asked: AskedAt,
  filter: ObligationFilter & { readonly session: string },
): readonly StoredObligation[] => {
  const { sql, params } = holdsAt(asked);
  const where = filterOf(filter);
  return statement<[Record<string, string | number>], StoredObligation>(
    db,
    `SELECT * FROM obligation WHERE class <> 'optional' AND ${where?.sql ?? '1'} AND ${sql} ORDER BY ends_on, opens_on, ref, obligation`,
  ).all({ ...params, ...where?.params });
};
