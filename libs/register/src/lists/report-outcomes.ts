/** What became of reports, counted by something that they have in common. */
import { holdsAt } from '#bitemporal';
import { type SessionReports } from '../answers/load.answer.js';
import { statement } from '../queries/statement.js';
import { type Filtering } from './conditions.js';
import { type Asking, type Column } from './list.js';
import { inDays } from './obligation-columns.js';
import { CANNOT_JUDGE } from './undetermined-counts.js';

/** How many reports were asked for, and what became of them. */
export type Outcomes = Omit<SessionReports, 'session' | 'opensOn'>;

/** What came last for what is past due; a holding reply tells nothing, nor what whoever it is with was handed. */
const CAME = `(SELECT json_extract(came.value, '$.kind') FROM json_each(detail, '$.submissions') AS came
  WHERE json_extract(came.value, '$.kind') IN ('part', 'refusal', 'handed-over')
    AND (json_extract(came.value, '$.kind') <> 'handed-over' OR json_extract(detail, '$.firstLeg') IS NULL)
  ORDER BY came.key DESC LIMIT 1)`;

/** What became of each report; the first that is true counts. */
const OUTCOME = `CASE
  WHEN state = 'waived' THEN 'waived'
  WHEN state = 'discharged' THEN coalesce(json_extract(detail, '$.discharge.timeliness'), 'cannot-tell')
  WHEN ${CANNOT_JUDGE} THEN 'cannot-tell'
  WHEN ends_on IS NULL OR ends_on >= @asOf THEN 'not-yet-due'
  ELSE coalesce(${CAME}, 'none-on-file') END`;

/** Of what comes again nothing is told beyond the time that has begun: how far ahead occasions are known says nothing of a record. */
const HAS_BEGUN = `NOT (state = 'open' AND instr(obligation, '@') > 0 AND coalesce(opens_on, '') > @asOf)`;

const count = (outcome: string, name: string): string => `sum(outcome = '${outcome}') AS ${name}`;

/**
 * Counts reports by what they have in common, in no order.
 * @param common of a row, in SQL: a column or what is made of it; named as `as` in what is told
 * @param where what else holds of the rows, in SQL
 */
export const outcomesBy = <As extends string>(
  { db, asked }: Asking,
  { common, as, where = [] }: { readonly common: string; readonly as: As; readonly where?: readonly string[] },
  { condition, by }: Pick<Filtering, 'condition' | 'by'>,
): readonly (Outcomes & Readonly<Record<As, string | null>>)[] => {
  const holds = holdsAt(asked);
  const conditions = [
    "kind = 'report' AND class = 'mandate' AND state IN ('open', 'discharged', 'waived')",
    HAS_BEGUN,
    holds.sql,
    ...where,
    ...(condition ? [condition.sql] : []),
  ].join(' AND ');
  return statement<[Record<string, string | number>], Outcomes & Readonly<Record<As, string | null>>>(
    db,
    `SELECT ${as}, count(*) AS total, ${count('in-time', 'inTime')}, ${count('late', 'late')},
       coalesce(sum(CASE WHEN outcome = 'late' THEN days END), 0) AS daysLate,
       max(CASE WHEN outcome = 'late' THEN days END) AS mostDaysLate,
       coalesce(sum(outcome = 'late' AND handed = 'in-time'), 0) AS lateOnTheWay, ${count('handed-over', 'handedOver')},
       ${count('part', 'part')}, ${count('refusal', 'refused')}, ${count('none-on-file', 'noneOnFile')},
       ${count('cannot-tell', 'cannotTell')}, ${count('not-yet-due', 'notYetDue')}, ${count('waived', 'waived')}
     FROM (SELECT ${common} AS ${as}, ${OUTCOME} AS outcome,
             json_extract(detail, '$.discharge.daysLate') AS days, CASE WHEN json_extract(detail, '$.firstLeg') IS NULL THEN json_extract(detail, '$.handedOver.timeliness') END AS handed
           FROM obligation ${by === undefined ? '' : `INDEXED BY obligation_${by}`} WHERE ${conditions})
     GROUP BY ${as}`,
  ).all({ ...holds.params, ...condition?.params });
};

const late = ({ late: reports, daysLate, mostDaysLate, lateOnTheWay }: Outcomes): string => {
  if (reports === 0) return '0';
  const most = reports === 1 ? '' : `, at most ${inDays(mostDaysLate ?? 0)}`;
  const handed = lateOnTheWay === 0 ? '' : `; ${lateOnTheWay} handed over in time`;
  return `${reports}, ${inDays(daysLate)} in all${most}${handed}`;
};

export const outcomeColumns: readonly Column<Outcomes>[] = [
  { head: 'Asked', cell: ({ total }) => String(total) },
  { head: 'In time', cell: ({ inTime }) => String(inTime) },
  { head: 'Late', cell: late },
  { head: 'On the way', cell: ({ handedOver }) => String(handedOver) },
  { head: 'Part', cell: ({ part }) => String(part) },
  { head: 'Refused', cell: ({ refused }) => String(refused) },
  { head: 'None on file', cell: ({ noneOnFile }) => String(noneOnFile) },
  { head: 'Cannot tell', cell: ({ cannotTell }) => String(cannotTell) },
  { head: 'Not yet due', cell: ({ notYetDue }) => String(notYetDue) },
  { head: 'Waived', cell: ({ waived }) => String(waived) },
];
