import { streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { HEAD_PARTS_CALLED, mannerWords, mapWords, partsSaid, type Reservation } from '#decision/domain';
import { recordOf } from '#mandate/domain';
import { type CitedDecision, type DecisionView, type ParagraphView } from '../answers/decision.answer.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type decisionTable, type paragraphTable } from '../tables.js';
import { type DecisionCourse, type ParagraphDetail, type RecordCounts } from '../rows/decision-rows.js';
import { actorsShown } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';
import { mandatesOfParagraph } from './mandates.js';
import { revisionOf } from './revisions.js';
import { statement } from './statement.js';
import { decisionCited } from './symbol-named.js';

type Params = Record<string, string | number>;
export type StoredDecision = RowOf<typeof decisionTable>;

const WORDING: Readonly<Record<string, string>> = {
  adopted: 'adopted text on file',
  'as-tabled': 'as tabled; adopted text not on file',
};

const courseOf = (
  { heads, manner, committee, texts, ...course }: DecisionCourse,
  shown: ReturnType<typeof actorsShown>,
) => ({
  ...course,
  texts: texts.map((text) => ({ ...text, moved: mapWords(text.map) })),
  committee: committee && (shown([committee])[0] ?? committee),
  manner: manner && { ...manner, words: mannerWords(manner) },
  putRight: heads.flatMap(({ head, was, basis }) =>
    partsSaid(head).map((part) => ({
      part: HEAD_PARTS_CALLED[part],
      is: head[part] ?? null,
      was: was[part] ?? null,
      basis,
    })),
  ),
});

/** A decision as it is told, with as many of its paragraphs as are asked for. */
export const decisionView = (
  db: Database,
  asked: AskedAt,
  row: StoredDecision,
  paragraphs: readonly ParagraphView[] = [],
  cited: readonly CitedDecision[] = [],
): DecisionView => ({
  id: row.decision,
  symbol: row.symbol,
  title: row.title,
  body: row.body,
  session: row.session,
  status: row.status,
  tabledOn: row.tabled_on,
  adoptedOn: row.adopted_on,
  wording: row.wording === null ? null : (WORDING[row.wording] ?? row.wording),
  words: row.words,
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
  cited,
  ...courseOf(JSON.parse(row.course) as DecisionCourse, actorsShown(db, asked)),
  opening: paragraphs.length === 0 ? null : row.opening,
  paragraphs,
  records: JSON.parse(row.records) as RecordCounts,
  revision: revisionOf(db, asked, streamOf('decision', row.decision)),
});

/** What a text of a body cites, each once, where it is one decision on the register. */
const citedAmong = (db: Database, asked: AskedAt, body: string, symbols: readonly string[]): readonly CitedDecision[] =>
  [...new Set(symbols)].flatMap((symbol) => {
    const id = decisionCited(db, asked, body, symbol);
    return id === undefined ? [] : [{ symbol, id }];
  });

/** One decision with its paragraphs and their mandates; undefined where it is not on the register at that moment. */
export const showDecision = (db: Database, asked: AskedAt, id: string): DecisionView | undefined => {
  const { sql, params } = holdsAt(asked);
  const row = statement<[Params], StoredDecision>(db, `SELECT * FROM decision WHERE decision = @id AND ${sql}`).get({
    ...params,
    id,
  });
  if (!row) return undefined;
  const rows = statement<[Params], RowOf<typeof paragraphTable>>(
    db,
    `SELECT * FROM paragraph WHERE decision = @id AND ${sql} ORDER BY place`,
  )
    .all({ ...params, id })
    .map(({ paragraph: ref, text, detail }) => ({ ref, text, detail: JSON.parse(detail) as ParagraphDetail }));
  const paragraphs = rows.map(({ ref, text, detail }) => ({
    ref,
    text,
    record: recordOf(detail),
    mandates: mandatesOfParagraph(db, asked, id, ref),
  }));
  const symbols = [...(JSON.parse(row.cites) as string[]), ...rows.flatMap(({ detail: { cites = [] } }) => cites)];
  return decisionView(db, asked, row, paragraphs, citedAmong(db, asked, row.body, symbols));
};
