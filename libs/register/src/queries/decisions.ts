import { streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { holdsAt, type StoredRow } from '#bitemporal';
import { type Reservation } from '#decision/domain';
import { type DecisionKey, type DecisionRow, type ParagraphKey, type ParagraphRow } from '../tables.js';
import { type AskedAt, type DecisionView, type ParagraphView } from '../views.js';
import { mandatesOfParagraph, revisionOf } from './mandates.js';
import { statement } from './statement.js';

type Params = Record<string, string | number>;
type StoredDecision = StoredRow<DecisionKey, DecisionRow>;

const WORDING: Readonly<Record<string, string>> = {
  adopted: 'adopted text on file',
  'as-tabled': 'as tabled; adopted text not on file',
};

const viewOf = (db: Database, row: StoredDecision, paragraphs: readonly ParagraphView[]): DecisionView => ({
  id: row.decision,
  symbol: row.symbol,
  title: row.title,
  body: row.body,
  session: row.session,
  status: row.status,
  tabledOn: row.tabled_on,
  adoptedOn: row.adopted_on,
  wording: row.wording === null ? null : (WORDING[row.wording] ?? row.wording),
  reservations: (JSON.parse(row.reservations) as Reservation[]).map(
    ({ by, kind, paragraphs: limited, expression, text, on }) => ({
      by,
      kind,
      paragraphs: limited,
      expression,
      text,
      on,
    }),
  ),
  cites: JSON.parse(row.cites) as string[],
  paragraphs,
  revision: revisionOf(db, streamOf('decision', row.decision)),
});

/** One decision with its paragraphs and their mandates; undefined where it is not on the register at that moment. */
export const showDecision = (db: Database, asked: AskedAt, id: string): DecisionView | undefined => {
  const { sql, params } = holdsAt(asked);
  const row = statement<[Params], StoredDecision>(db, `SELECT * FROM decision WHERE decision = @id AND ${sql}`).get({
    ...params,
    id,
  });
  if (!row) return undefined;
  const paragraphs = statement<[Params], StoredRow<ParagraphKey, ParagraphRow>>(
    db,
    `SELECT * FROM paragraph WHERE decision = @id AND ${sql} ORDER BY place`,
  )
    .all({ ...params, id })
    .map(({ paragraph: ref, text }) => ({ ref, text, mandates: mandatesOfParagraph(db, asked, id, ref) }));
  return viewOf(db, row, paragraphs);
};

/** Decisions by day, without their paragraphs. */
export const listDecisions = (
  db: Database,
  asked: AskedAt,
  { body, session }: { readonly body?: string; readonly session?: string },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): { readonly items: readonly DecisionView[]; readonly total: number } => {
  const { sql, params } = holdsAt(asked);
  const where = [
    sql,
    ...(body === undefined ? [] : ['body = @body']),
    ...(session === undefined ? [] : ['session = @session']),
  ].join(' AND ');
  const bound = { ...params, ...(body !== undefined && { body }), ...(session !== undefined && { session }) };
  const total = statement<[Params], number>(db, `SELECT count(*) FROM decision WHERE ${where}`).pluck().get(bound) ?? 0;
  const rows = statement<[Params], StoredDecision>(
    db,
    `SELECT * FROM decision WHERE ${where} ORDER BY coalesce(adopted_on, tabled_on), symbol, decision LIMIT @limit OFFSET @offset`,
  ).all({ ...bound, limit, offset });
  return { total, items: rows.map((row) => viewOf(db, row, [])) };
};
