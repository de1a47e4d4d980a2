/** How long a mandate runs, and how that came about: the words that gave it, and of each paragraph that renewed it. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type Era, placeWords, termAt } from '#mandate/domain';
import { type DueWindow, missingDay } from '#session-calendar/domain';
import { type CivilDate, END } from '#time';
import { type TermReason } from '../answers/why.answer.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { detailIn } from '../rows/mandate-detail.js';
import { type mandateTable } from '../tables.js';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';
import { calendarEntry, reckoned } from './why.js';

type Step = TermReason['steps'][number];
type Row = Pick<RowOf<typeof mandateTable>, 'detail' | 'term_by' | 'term_session'>;

interface Ending {
  /** Of the term of this era, and of the one before it; undefined where that had none. */
  readonly endsOn: CivilDate | null;
  readonly formerEnd: CivilDate | null | undefined;
}

const stepOf = (
  db: Database,
  asked: AskedAt,
  era: Era,
  index: number,
  { endsOn, formerEnd }: Ending,
): readonly Step[] => {
  const term = termAt(era, formerEnd);
  if (!term) return [];
  const { rule, countedFrom } = reckoned(db, asked, term.due, term.base, endsOn);
  const isOver = formerEnd != null && term.due.form === 'within' && formerEnd < term.base.adoptedOn;
  return [
    {
      phrase: term.due.phrase,
      rule: isOver && term.due.after === 'adoption' ? `${rule}; the term before was over on ${formerEnd}` : rule,
      countedFrom,
      by: index === 0 ? null : placeWords(era.source),
      leg: null,
    },
  ];
};

/** How long a mandate runs; null where nothing was said of that. */
export const whyTerm = (db: Database, asked: AskedAt, mandate: string): TermReason | null => {
  const { sql, params } = holdsAt(asked);
  const row = statement<[Record<string, string | number>], Row>(
    db,
    `SELECT detail, term_by, term_session FROM mandate WHERE mandate = @mandate AND ${sql}`,
  ).get({ ...params, mandate });
  if (!row) return null;
  const { eras, termEnds = [], termOpen } = detailIn(row.detail);
  const present = eras.at(-1);
  if (!present?.running.term) return null;
  const endsOn = row.term_by === END ? null : row.term_by;
  const steps = eras.flatMap((era, index) =>
    stepOf(db, asked, era, index, {
      endsOn: termEnds[index] ?? endsOn,
      formerEnd: eras[index - 1]?.running.term ? (termEnds[index - 1] ?? null) : undefined,
    }),
  );
  const window: DueWindow | undefined = termOpen && {
    certainty: termOpen,
    session: row.term_session,
    opensOn: null,
    closesOn: null,
    endsOn,
  };
  const due = termAt(present, eras[eras.length - 2]?.running.term ? null : undefined)?.due;
  return {
    endsOn,
    steps,
    calendar: calendarEntry(db, asked, row.term_session),
    missing: window && due ? missingDay(due, window) : null,
  };
};
