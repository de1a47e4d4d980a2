/** What is owed: rows of the obligation table, with the day asked about. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import {
  type Consideration,
  type CreditorsWord,
  daysOverdue,
  type Discharge,
  type Expectation,
  type Extension,
  type Obligation,
  openStatus,
  type Receipt,
  type ReportingStatus,
  type SearchMade,
  type Standing,
  type Source,
  type Submission,
  type Waiver,
} from '#mandate/domain';
import { type Due, type DueWindow } from '#session-calendar/domain';
import { type CoverageExtent, type ObligationView } from '../answers/obligation.answer.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type ObligationRow, type obligationTable } from '../tables.js';
import { actorsShown } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';
import { coverageOf } from './coverage.js';
import { overlapsAmong } from './overlaps.js';
import { statement } from './statement.js';

export type StoredObligation = RowOf<typeof obligationTable>;
type Params = Record<string, string | number>;

interface Detail {
  readonly obligation: Obligation;
  readonly source: Source;
  readonly discharge: Discharge | null;
  readonly addenda: readonly Receipt[];
  readonly verified: SearchMade | null;
  readonly submissions?: readonly Submission[];
  readonly considered?: readonly Consideration[];
  readonly original?: DueWindow;
  readonly expected?: readonly Expectation[];
  readonly extensions?: readonly Extension[];
  readonly waiver?: Waiver;
}

const placeOf = ({ decision, symbol, paragraph }: Source): ObligationView['source'] => ({
  decision,
  symbol,
  paragraph,
});

/** A due time with its window, as it is told. */
const dueTold = ({ phrase, form }: Due, window: DueWindow): ObligationView['due'] => ({
  phrase,
  form,
  session: window.session,
  opensOn: window.opensOn,
  closesOn: window.closesOn,
  windowEndsOn: window.endsOn,
  certainty: window.certainty,
});

const wordTold = ({ creditor, by, officer }: CreditorsWord) => ({ creditor, by: by && placeOf(by), officer });

const submissionTold = (one: Submission): ObligationView['submissions'][number] => ({
  document: one.document,
  kind: one.kind,
  on: one.on,
  ground: one.ground ?? null,
  form: one.form ?? null,
  admittedBy: one.admittedBy ?? null,
  languages: one.languages ?? [],
  by: one.by ?? null,
  through: one.through ?? null,
  to: one.to ?? null,
  issuedOn: one.issuedOn ?? null,
  consideredOn: one.consideredOn ?? null,
});

/** What was told of an obligation by those who owe it and those to whom it is owed. */
const settledOf = ({ obligation, original, expected, extensions = [], waiver, ...detail }: Detail) => ({
  submissions: (detail.submissions ?? []).map(submissionTold),
  considered: detail.considered ?? [],
  originalDue: original ? dueTold(obligation.due, original) : null,
  extensions: extensions.map(({ due, on, ...word }) => ({ phrase: due.phrase, ...wordTold(word), on })),
  expected: expected?.at(-1) ?? null,
  waiver: waiver ? { reason: waiver.reason, rule: waiver.rule, ...wordTold(waiver), on: waiver.on } : null,
});

/** What is owed, from which paragraph, and by whose words at other times than the text has it. */
export const dueInRow = ({
  detail,
}: StoredObligation): Pick<Detail, 'obligation' | 'source'> & { readonly extensions: readonly Extension[] } => {
  const { obligation, source, extensions = [] } = JSON.parse(detail) as Detail;
  return { obligation, source, extensions };
};

export const windowOf = ({ certainty, session, opens_on, closes_on, ends_on }: ObligationRow): DueWindow => ({
  certainty: certainty as DueWindow['certainty'],
  session,
  opensOn: opens_on,
  closesOn: closes_on,
  endsOn: ends_on,
});

/** The status of an obligation's row on a day. */
export const statusOf = (row: ObligationRow, asOf: string): ReportingStatus => {
  const state = row.state as Standing;
  if (state === 'discharged')
    return (JSON.parse(row.detail) as Detail).discharge?.timeliness === 'late' ? 'received-late' : 'received';
  if (state !== 'open') return state;
  const status = openStatus(windowOf(row), asOf);
  if (status !== 'overdue') return status;
  // Exhortations and invitations are never overdue; of what is no report nobody looks for a document.
  if (row.class !== 'mandate') return 'due';
  return row.kind === 'report' ? 'overdue' : 'day-passed';
};

/** Several obligations, as they are told; what is looked up for them is looked up once. */
export const obligationViews = (
  db: Database,
  asked: AskedAt,
  rows: readonly StoredObligation[],
): readonly ObligationView[] => {
  const extents = new Map<string | null, CoverageExtent>();
  const extentOf = (session: string | null): CoverageExtent => {
    const known = extents.get(session) ?? coverageOf(db, asked, session).reports;
    extents.set(session, known);
    return known;
  };
  const overlapsOf = overlapsAmong(db, asked);
  const shown = actorsShown(db, asked);
  return rows.map((row) => {
    const detail = JSON.parse(row.detail) as Detail;
    const { obligation, source, discharge, addenda, verified, extensions } = detail;
    const status = statusOf(row, asked.asOf);
    const window = windowOf(row);
    return {
      id: row.obligation,
      mandate: row.ref,
      mandateId: row.mandate,
      kind: obligation.kind,
      class: row.class,
      by: shown(obligation.by),
      via: shown(obligation.via),
      to: shown(obligation.to),
      form: obligation.form,
      recurrence: obligation.recurrence,
      source: placeOf(source),
      due: dueTold(extensions?.at(-1)?.due ?? obligation.due, window),
      ...settledOf(detail),
      status,
      daysOverdue: status === 'overdue' ? daysOverdue(window, asked.asOf) : null,
      discharge,
      addenda,
      verified: verified !== null,
      search: verified,
      coverage: extentOf(row.session),
      overlaps: row.state === 'open' || row.state === 'proposed' ? overlapsOf(row) : [],
    };
  });
};

/** The obligations of several mandates, by mandate, in the order of the text; one statement for all of them. */
export const obligationsOf = (
  db: Database,
  asked: AskedAt,
  mandates: readonly string[],
): ReadonlyMap<string, readonly StoredObligation[]> => {
  const { sql, params } = holdsAt(asked, 'o');
  const rows = statement<[Params], StoredObligation>(
    db,
    `SELECT o.* FROM json_each(@mandates) AS m CROSS JOIN obligation AS o
      WHERE o.obligation > m.value || '#' AND o.obligation < m.value || '$' AND ${sql}
      ORDER BY length(o.obligation), o.obligation`,
  ).all({ ...params, mandates: JSON.stringify(mandates) });
  const byMandate = new Map<string, StoredObligation[]>(mandates.map((mandate) => [mandate, []]));
  for (const row of rows) byMandate.get(row.mandate)?.push(row);
  return byMandate;
};
