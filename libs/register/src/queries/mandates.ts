import { streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type Reservation } from '#decision/domain';
import { fundingOf, type ReportingStatus, type Source, termsWords, worstOf } from '#mandate/domain';
import { type MandateSummary, type MandateView } from '../answers/mandate.answer.js';
import { mandatesOfDecision } from '../key-ranges.js';
import { type Due } from '#session-calendar/domain';
import { type CivilDate, END } from '#time';
import { type RowOf } from '../lists/rows-in-order.js';
import { type ParagraphDetail } from '../rows/decision-rows.js';
import { detailIn, type MandateDetail } from '../rows/mandate-detail.js';
import { type MandateRow, type mandateTable, type ParagraphRow } from '../tables.js';
import { actorsShown } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';
import { withFolds } from './folded-occasions.js';
import { obligationsOf, obligationViews, statusOf } from './obligations.js';
import { revisionOf } from './revisions.js';
import { statement } from './statement.js';

type Params = Record<string, string | number | null>;

/** A mandate as lists have it: with its title and its words. */
type ListedMandate = RowOf<typeof mandateTable> & {
  readonly title: string | null;
  readonly text: ParagraphRow['text'] | null;
};
/** A mandate with what its decision and paragraph say besides. */
type StoredMandate = ListedMandate & {
  readonly symbol: string | null;
  readonly wording: string | null;
  readonly reservations: string;
  readonly paragraph_detail: ParagraphRow['detail'] | null;
};

const selection = (asked: AskedAt) => {
  const { params } = holdsAt(asked);
  return {
    params,
    from: `FROM mandate m
      LEFT JOIN decision d ON d.decision = m.decision AND ${holdsAt(asked, 'd').sql}
      LEFT JOIN paragraph p ON p.decision = m.decision AND p.paragraph = m.paragraph AND ${holdsAt(asked, 'p').sql}
      WHERE ${holdsAt(asked, 'm').sql}`,
  };
};
const LISTED = 'm.*, d.title, p.text';
const SHOWN = `${LISTED}, d.symbol, d.wording, d.reservations, p.detail AS paragraph_detail`;

/** In one order of keys: a store may hand them back in another. */
const placeOf = ({ decision, symbol, paragraph }: Source): Source => ({ decision, symbol, paragraph });

const limitOf = (due: Due | undefined, session: string | null, by: CivilDate | null): MandateView['term'] =>
  due ? { phrase: due.phrase, session, endsOn: by === END ? null : by } : null;

const summaryOf = (
  row: ListedMandate,
  detail: MandateDetail,
  statuses: readonly ReportingStatus[],
  shown: ReturnType<typeof actorsShown>,
): MandateSummary => ({
  id: row.mandate,
  ref: row.ref,
  decision: row.decision,
  title: row.title,
  paragraph: row.paragraph,
  body: row.body,
  session: row.session,
  class: row.class,
  verb: row.verb,
  addressees: shown(detail.terms.addressees),
  text: row.text ?? '',
  validity: row.validity,
  delivery: row.delivery,
  reporting: worstOf(statuses),
  record: detail.record,
  renewedBy: detail.renewedBy.map(placeOf),
  responsible: detail.responsible.map(({ actor: { actor, name }, role, document, on }) => ({
    actor,
    name,
    role,
    document,
    on,
  })),
  askedTimes: row.asked_times,
  tags: detail.tags,
  fundingStatus: fundingOf(detail),
  term: limitOf(detail.eras.at(-1)?.running.term, row.term_session, row.term_by),
  review: limitOf(detail.eras.at(-1)?.running.review, row.review_session, row.review_by),
});

/** When the office knew of what begins a stream, before it was recorded; null where nobody has said, or had by then. */
const knownSince = (db: Database, { knownAt }: AskedAt, stream: string): string | null =>
  statement<[string, number], string | null>(
    db,
    'SELECT known_since FROM entry WHERE stream = ? AND revision = 0 AND seq <= ?',
  )
    .pluck()
    .get(stream, knownAt ?? Number.MAX_SAFE_INTEGER) ?? null;

/** How people write a mandate, and the paragraph that it stands in. */
export const placeOfMandate = (
  db: Database,
  asked: AskedAt,
  id: string,
): Pick<MandateRow, 'ref' | 'paragraph'> | undefined => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], Pick<MandateRow, 'ref' | 'paragraph'>>(
    db,
    `SELECT ref, paragraph FROM mandate WHERE mandate = @id AND ${sql}`,
  ).get({ ...params, id });
};

/** One mandate; undefined where it is not on the register at that moment. */
export const showMandate = (db: Database, asked: AskedAt, id: string): MandateView | undefined => {
  const { from, params } = selection(asked);
  const row = statement<[Params], StoredMandate>(db, `SELECT ${SHOWN} ${from} AND m.mandate = @id`).get({
    ...params,
    id,
  });
  if (!row) return undefined;
  const detail = detailIn(row.detail);
  const shown = actorsShown(db, asked);
  const obligations = withFolds(obligationViews(db, asked, obligationsOf(db, asked, [id]).get(id) ?? []));
  const given = row.paragraph_detail === null ? undefined : (JSON.parse(row.paragraph_detail) as ParagraphDetail);
  const reservations = (JSON.parse(row.reservations ?? '[]') as Reservation[]).filter(
    ({ paragraphs }) => paragraphs.length === 0 || paragraphs.includes(row.paragraph),
  );
  const { terms, claim, acceptedBasis, fulfilledBefore, mergedInto, successor, validityBy } = detail;
  const { act, through, toBeCalledUpon, funding } = terms;
  return {
    ...summaryOf(
      row,
      detail,
      obligations.map(({ status }) => status),
      shown,
    ),
    symbol: row.symbol,
    act,
    mode: terms.mode ?? null,
    through: shown(through),
    toBeCalledUpon: shown(toBeCalledUpon),
    funding,
    obligations,
    claim,
    evidence: detail.evidence,
    acceptedBasis,
    moreTime: terms.moreTime?.phrase ?? null,
    fulfilledBefore,
    returned: detail.returned,
    progress: detail.progress,
    notes: detail.notes,
    funds: detail.funds,
    reiteratedBy: detail.reiteratedBy.map(({ by, inBulk }) => ({ by: placeOf(by), inBulk })),
    amendments: detail.amendments.map(({ by, what, on }) => ({ by: placeOf(by), what, on })),
    jointWith: detail.jointWith,
    validityBy: validityBy && placeOf(validityBy),
    mergedInto,
    successor,
    linked: [...new Set([...detail.jointWith, mergedInto, successor])].flatMap((other) => {
      const place = other === null ? undefined : placeOfMandate(db, asked, other);
      return place && other !== null ? [{ id: other, ref: place.ref }] : [];
    }),
    knownSince: knownSince(db, asked, streamOf('mandate', id)),
    readAs: detail.record === 'corrected' ? termsWords(detail.read) : null,
    wording: row.wording,
    reservations,
    remarks: given?.remarks ?? [],
    revision: revisionOf(db, asked, streamOf('mandate', id)),
  };
};

/** Summaries of mandates, in the order of the rows; what is looked up for them is looked up once. */
export const mandateSummaries = (db: Database, asked: AskedAt, ids: readonly string[]): readonly MandateSummary[] => {
  const { from, params } = selection(asked);
  const rows = statement<[Params], ListedMandate>(
    db,
    `SELECT ${LISTED} ${from} AND m.mandate IN (SELECT value FROM json_each(@ids))`,
  ).all({ ...params, ids: JSON.stringify(ids) });
  const byId = new Map(rows.map((row) => [row.mandate, row]));
  const owed = obligationsOf(db, asked, ids);
  const shown = actorsShown(db, asked);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const statuses = (owed.get(id) ?? []).map((due) => statusOf(due, asked.asOf));
    return row ? [summaryOf(row, detailIn(row.detail), statuses, shown)] : [];
  });
};

/** The mandates that a paragraph gives, in its order. */
export const mandatesOfParagraph = (
  db: Database,
  asked: AskedAt,
  decision: string,
  paragraph: string,
): readonly MandateView[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], string>(
    db,
    `SELECT mandate FROM mandate WHERE mandate > @from AND mandate < @until AND paragraph = @paragraph AND ${sql} ORDER BY directive`,
  )
    .pluck()
    .all({ ...params, ...mandatesOfDecision(decision), paragraph })
    .flatMap((id) => showMandate(db, asked, id) ?? []);
};
