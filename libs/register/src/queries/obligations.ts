/** What is owed: rows of the obligation table, with the day asked about. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import {
  FULFILLED_BY,
  type Consideration,
  type CreditorsWord,
  daysOverdue,
  type Discharge,
  type Expectation,
  type Extension,
  type HandedOver,
  type Obligation,
  occasionIn,
  openStatus,
  type Receipt,
  type ReportingStatus,
  type SearchMade,
  type Standing,
  type Source,
  type Submission,
  type TimeUnclaimed,
  type Waiver,
} from '#mandate/domain';
import { type Due, type DueWindow, missingDay } from '#session-calendar/domain';
import { type CivilDate, END } from '#time';
import { type CoverageExtent, type ObligationView } from '../answers/obligation.answer.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type Fold } from '../rows/occasion-heads.js';
import { type FirstLeg } from '../rows/obligation-slices.js';
import { type ObligationRow, type obligationTable } from '../tables.js';
import { actorsShown } from './actors-shown.js';
import { baseOnSecondLeg, legsTold, missingOnSecondLeg } from './legs.js';
import { missingIn, type Reckoned } from './missing.js';
import { type AskedAt } from './asked-at.js';
import { coverageOf } from './coverage.js';
import { overlapsAmong } from './overlaps.js';
import { repliesAt } from './replies.js';
import { slotsAt } from './slots.js';
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
  readonly handedOver?: HandedOver;
  /** Where it is on the second of two legs. */
  readonly firstLeg?: FirstLeg;
  readonly unclaimed?: readonly TimeUnclaimed[];
  /** The text leaves open when. */
  readonly byDefault?: true;
  /** Of the occasion that stands for all: the others. */
  readonly fold?: Fold;
}

const placeOf = ({ decision, symbol, paragraph }: Source): ObligationView['source'] => ({
  decision,
  symbol,
  paragraph,
});

/** A due time with its window, as it is told. */
const dueTold = (
  { phrase, form, byDefault: isSettled }: Due,
  window: DueWindow,
  { byDefault, missing }: { readonly byDefault: boolean; readonly missing: string | null },
): ObligationView['due'] => ({
  phrase,
  form,
  session: window.session,
  opensOn: window.opensOn,
  closesOn: window.closesOn,
  windowEndsOn: window.endsOn,
  certainty: window.certainty,
  byDefault: byDefault || isSettled === true,
  missing,
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
  member: one.member ?? null,
  issuedOn: one.issuedOn ?? null,
  consideredOn: one.consideredOn ?? null,
});

/** What was told of an obligation by those who owe it and those to whom it is owed. */
const settledOf = ({
  obligation,
  original,
  expected,
  extensions = [],
  waiver,
  unclaimed = [],
  byDefault,
  ...detail
}: Detail) => ({
  submissions: (detail.submissions ?? []).map(submissionTold),
  considered: detail.considered ?? [],
  originalDue: original
    ? dueTold(obligation.due, original, {
        byDefault: byDefault === true,
        missing: missingDay(obligation.due, original),
      })
    : null,
  extensions: [...(detail.firstLeg?.extensions ?? []), ...extensions].map(({ due, on, ...word }) => ({
    phrase: due.phrase,
    ...wordTold(word),
    on,
  })),
  handedOver: detail.handedOver ?? null,
  timeUnclaimed: unclaimed.map(({ by, due }) => ({ by: placeOf(by), phrase: due.phrase })),
  expected: expected?.at(-1) ?? null,
  waiver: waiver ? { reason: waiver.reason, rule: waiver.rule, ...wordTold(waiver), on: waiver.on } : null,
});

/** What is owed, from which paragraph, and by whose words at other times than the text has it. */
export const dueInRow = ({
  detail,
}: StoredObligation): Pick<Detail, 'obligation' | 'source' | 'firstLeg' | 'original'> & {
  readonly extensions: readonly Extension[];
  /** Whether what counts now stands on the rules of the body, or on the program's default, and not on words. */
  readonly byDefault: boolean;
  readonly waiver: Waiver | null;
} => {
  const {
    obligation,
    source,
    firstLeg,
    original,
    extensions = [],
    byDefault,
    waiver = null,
  } = JSON.parse(detail) as Detail;
  const isSettled = byDefault === true || obligation.due.byDefault === true;
  return {
    obligation,
    source,
    ...(firstLeg && { firstLeg }),
    ...(original && { original }),
    extensions,
    waiver,
    byDefault: isSettled && extensions.length === 0,
  };
};

/** How many occasions there have been as of a day, of which the one that leads tells. */
const occasionsTold = ({ open, filed, last }: Fold, asOf: CivilDate): ObligationView['occasions'] => {
  const overdue = open.filter((day) => day <= asOf).length;
  return { overdue, of: overdue + filed.filter((day) => day < asOf).length, lastOnFile: last };
};

export const windowOf = ({ certainty, session, opens_on, closes_on, ends_on }: ObligationRow): DueWindow => ({
  certainty: certainty as DueWindow['certainty'],
  session,
  opensOn: opens_on,
  closesOn: closes_on,
  endsOn: ends_on,
});

/** All that has come for what a row tells of. */
export const submissionsIn = ({ detail }: StoredObligation): readonly Submission[] =>
  (JSON.parse(detail) as Detail).submissions ?? [];

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

const COMING: readonly ReportingStatus[] = ['scheduled', 'unscheduled', 'proposed'];
/** Of these a document is, or was, awaited. */
const SLOTTED = ['open', 'discharged'];

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
  const slotOf = slotsAt(db, asked);
  const repliesTo = repliesAt(db, asked);
  const whyMissing = (reckoned: Reckoned): string | null => missingIn(db, asked, reckoned);
  return rows.map((row) => {
    const detail = JSON.parse(row.detail) as Detail;
    const { obligation, source, discharge, addenda, verified, extensions, byDefault, fold, firstLeg } = detail;
    const status = statusOf(row, asked.asOf);
    const window = windowOf(row);
    const { base, due } = extensions?.at(-1) ?? { base: firstLeg && baseOnSecondLeg(firstLeg), due: obligation.due };
    const missing = whyMissing({ due, window, base, source });
    const onItsLeg = firstLeg ? missingOnSecondLeg(firstLeg, window, missing) : missing;
    return {
      id: row.obligation,
      mandate: row.ref,
      mandateId: row.mandate,
      kind: obligation.kind,
      fulfilledBy: FULFILLED_BY[obligation.kind],
      class: row.class,
      by: shown(obligation.by),
      mode: obligation.mode ?? null,
      via: shown(obligation.via),
      to: shown(obligation.to),
      form: obligation.form,
      recurrence: obligation.recurrence,
      occasion: occasionIn(obligation.id)[1],
      occasions: fold ? occasionsTold(fold, asked.asOf) : null,
      foldedInto: null,
      further: null,
      source: placeOf(source),
      due: dueTold(due, window, { byDefault: byDefault === true && extensions === undefined, missing: onItsLeg }),
      ...settledOf(detail),
      legs: legsTold({ ...detail, window, missing: onItsLeg }, shown, whyMissing),
      replies: repliesTo(obligation, detail.submissions ?? []),
      status,
      daysOverdue: status === 'overdue' ? daysOverdue(window, asked.asOf) : null,
      discharge,
      slot: SLOTTED.includes(row.state) ? slotOf(obligation.kind, row.session, discharge) : null,
      addenda,
      verified: verified !== null,
      search: verified,
      coverage: extentOf(row.session),
      overlaps: row.state === 'open' || row.state === 'proposed' ? overlapsOf(row) : [],
    };
  });
};

const ruleIn = ({ obligation }: StoredObligation): string | null =>
  obligation.includes('@') ? obligation.slice(0, obligation.indexOf('@')) : null;
const dayOf = ({ ends_on, opens_on }: StoredObligation): string => ends_on ?? opens_on ?? END;

/** Of what falls due again and again, its occasions as far as the next one, in order; of what is due once, itself. */
const upToNext = (rows: readonly StoredObligation[], asOf: CivilDate): readonly StoredObligation[] => {
  const rules = [...new Set(rows.map((row) => ruleIn(row) ?? row.obligation))];
  return rules.flatMap((rule) => {
    const occasions = rows.filter((row) => ruleIn(row) === rule).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
    const next = occasions.findIndex((row) => COMING.includes(statusOf(row, asOf)));
    const seen = occasions.filter((row, index) => index <= next || next < 0 || !COMING.includes(statusOf(row, asOf)));
    return [...rows.filter(({ obligation }) => obligation === rule), ...seen];
  });
};

/** The occasions of one obligation that are overdue, the longest first. */
export const overdueOccasions = (db: Database, asked: AskedAt, row: StoredObligation): readonly StoredObligation[] => {
  const rule = ruleIn(row);
  if (rule === null) return [row];
  const { sql, params } = holdsAt(asked);
  return statement<[Params], StoredObligation>(
    db,
    `SELECT * FROM obligation WHERE obligation > @rule || '@' AND obligation < @rule || 'A' AND overdue_from <= @asOf AND ${sql}
      ORDER BY overdue_from, obligation`,
  ).all({ ...params, rule, asOf: asked.asOf });
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
  return new Map([...byMandate].map(([mandate, owed]) => [mandate, upToNext(owed, asked.asOf)]));
};
