import { streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { holdsAt, type StoredRow } from '#bitemporal';
import { type Provision, type Reservation } from '#decision/domain';
import { type KnownMandate } from '#mandate/domain';
import { mandatesOfDecision } from '../key-ranges.js';
import { type MandateKey, type MandateRow, type ParagraphRow } from '../tables.js';
import { type AskedAt, type MandateSummary, type MandateView, type ObligationView } from '../views.js';
import { obligationsOf, obligationView } from './obligations.js';
import { statement } from './statement.js';
import { worstOf } from './worst-status.js';

type Params = Record<string, string | number | null>;

/** A mandate with what its decision and paragraph say. */
type StoredMandate = StoredRow<MandateKey, MandateRow> & {
  readonly title: string | null;
  readonly symbol: string | null;
  readonly wording: string | null;
  readonly reservations: string;
  readonly text: ParagraphRow['text'] | null;
  readonly provision: ParagraphRow['provision'] | null;
};

type Detail = Omit<KnownMandate, 'obligations'>;

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
const COLUMNS = 'm.*, d.title, d.symbol, d.wording, d.reservations, p.text, p.provision';

const summaryOf = (row: StoredMandate, detail: Detail, obligations: readonly ObligationView[]): MandateSummary => ({
  id: row.mandate,
  ref: row.ref,
  decision: row.decision,
  title: row.title,
  paragraph: row.paragraph,
  body: row.body,
  session: row.session,
  class: row.class,
  verb: row.verb,
  addressees: detail.terms.addressees,
  text: row.text ?? '',
  validity: row.validity,
  delivery: row.delivery,
  reporting: worstOf(obligations.map(({ status }) => status)),
  renewedBy: detail.renewedBy.map(({ decision, symbol, paragraph }) => ({ decision, symbol, paragraph })),
});

const viewsOf = (db: Database, asked: AskedAt, mandate: string): readonly ObligationView[] =>
  obligationsOf(db, asked, mandate).map((row) => obligationView(db, asked, row));

/** The revision of a stream, now; null where it has no entries. */
export const revisionOf = (db: Database, stream: string): number | null =>
  statement<[string], number | null>(db, 'SELECT max(revision) FROM entry WHERE stream = ?').pluck().get(stream) ??
  null;

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
  const row = statement<[Params], StoredMandate>(db, `SELECT ${COLUMNS} ${from} AND m.mandate = @id`).get({
    ...params,
    id,
  });
  if (!row) return undefined;
  const detail = JSON.parse(row.detail) as Detail;
  const obligations = viewsOf(db, asked, id);
  const provision = row.provision === null ? undefined : (JSON.parse(row.provision) as Provision);
  const reservations = (JSON.parse(row.reservations ?? '[]') as Reservation[]).filter(
    ({ paragraphs }) => paragraphs.length === 0 || paragraphs.includes(row.paragraph),
  );
  const { terms, claim, acceptedBasis, mergedInto } = detail;
  const { act, through, toBeCalledUpon, funding } = terms;
  return {
    ...summaryOf(row, detail, obligations),
    symbol: row.symbol,
    act,
    through,
    toBeCalledUpon,
    funding,
    obligations,
    claim,
    acceptedBasis,
    mergedInto,
    wording: row.wording,
    reservations,
    remarks: provision?.remarks ?? [],
    revision: revisionOf(db, streamOf('mandate', id)),
  };
};

/** Which mandates a list takes in. */
export interface MandateFilter {
  /** Codes of addressees, any of them. */
  readonly addressee?: readonly string[];
  readonly body?: string;
  readonly session?: string;
  /** Default: mandates of own organs; "all" for every class. */
  readonly class?: string;
  readonly search?: string;
}

/** Words as a full-text query: all of them, each as it is. */
const wordsQuery = (search: string): string =>
  search
    .match(/[\p{L}\p{N}]+/gu)
    ?.map((word) => `"${word}"`)
    .join(' ') ?? '""';

const conditionsOf = ({
  addressee,
  body,
  session,
  class: listed = 'mandate',
  search,
}: MandateFilter): readonly [string, Params][] => [
  ...(addressee === undefined
    ? []
    : [
        [
          "m.mandate IN (SELECT entity FROM party WHERE role = 'addressee' AND actor IN (SELECT value FROM json_each(@addressee)))",
          { addressee: JSON.stringify(addressee) },
        ] as [string, Params],
      ]),
  ...(body === undefined ? [] : [['m.body = @body', { body }] as [string, Params]]),
  ...(session === undefined ? [] : [['m.session = @session', { session }] as [string, Params]]),
  ...(listed === 'all' ? [] : [['m.class = @class', { class: listed }] as [string, Params]]),
  ...(search === undefined
    ? []
    : [
        [
          'p.rowid IN (SELECT rowid FROM paragraph_words WHERE paragraph_words MATCH @words)',
          { words: wordsQuery(search) },
        ] as [string, Params],
      ]),
];

/** Mandates by the day of their decision, in the order of its text. */
export const listMandates = (
  db: Database,
  asked: AskedAt,
  filter: MandateFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): { readonly items: readonly MandateSummary[]; readonly total: number } => {
  const { from, params } = selection(asked);
  const conditions = conditionsOf(filter);
  const where = [from, ...conditions.map(([sql]) => sql)].join(' AND ');
  const bound: Params = Object.assign({ ...params }, ...conditions.map(([, values]) => values)) as Params;
  const total = statement<[Params], number>(db, `SELECT count(*) ${where}`).pluck().get(bound) ?? 0;
  const order = 'coalesce(d.adopted_on, d.tabled_on), m.decision, p.place, m.directive, m.mandate';
  const rows = statement<[Params], StoredMandate>(
    db,
    `SELECT ${COLUMNS} ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
  ).all({ ...bound, limit, offset });
  return {
    total,
    items: rows.map((row) => summaryOf(row, JSON.parse(row.detail) as Detail, viewsOf(db, asked, row.mandate))),
  };
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
