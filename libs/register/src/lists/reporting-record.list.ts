import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { reportingYear, type ReportingYear } from '../answers/load.answer.js';
import { unaskedReports } from '../queries/actor-views.js';
import { codesFor } from '../queries/actors-shown.js';
import { statement } from '../queries/statement.js';
import { LAST_DAY } from '../tables.js';
import { lastDay } from '#time';
import { type UnaskedReport } from '#actor/domain';
import { filtering } from './conditions.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, type ListDescriptor, type ListPage, type Page } from './list.js';
import { inDays } from './obligation-columns.js';
import { owedBy, owedTo } from './obligation-filters.js';
import { CANNOT_JUDGE, undeterminedCounts } from './undetermined-counts.js';

const filters = {
  by: {
    ...owedBy,
    field: field.actor({ about: 'whose record: a name, an alias or a code', example: 'Permanent Council' }),
  },
  to: owedTo,
};

type Counted = Omit<ReportingYear, 'unasked'>;
type Bound = Record<string, string | number>;

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

const NONE_ASKED: Omit<Counted, 'year'> = {
  total: 0,
  inTime: 0,
  late: 0,
  daysLate: 0,
  mostDaysLate: null,
  lateOnTheWay: 0,
  handedOver: 0,
  part: 0,
  refused: 0,
  noneOnFile: 0,
  cannotTell: 0,
  notYetDue: 0,
  waived: 0,
};

/** The years with what was reported unasked in each, the latest first. */
const withUnasked = (years: readonly Counted[], reports: readonly UnaskedReport[]): readonly ReportingYear[] => {
  const unasked = new Map<string, number>();
  for (const { on } of reports) {
    const year = lastDay(on).slice(0, 4);
    unasked.set(year, (unasked.get(year) ?? 0) + 1);
  }
  const more = [...unasked.keys()].filter((year) => !years.some((one) => one.year === year));
  return [...years, ...more.map((year): Counted => ({ year, ...NONE_ASKED }))]
    .map((one) => ({ ...one, unasked: unasked.get(one.year ?? '') ?? 0 }))
    .sort((a, b) => (b.year ?? '').localeCompare(a.year ?? ''));
};

const count = (outcome: string, name: string): string => `sum(outcome = '${outcome}') AS ${name}`;

const read = (
  asking: Asking,
  said: Readonly<Record<string, unknown>>,
  { limit, after }: Page,
): ListPage<ReportingYear> => {
  const { db, asked } = asking;
  const filtered = filtering(filters, asking, said);
  const holds = holdsAt(asked);
  const conditions = [
    "kind = 'report' AND class = 'mandate' AND state IN ('open', 'discharged', 'waived')",
    HAS_BEGUN,
    holds.sql,
    ...(filtered.condition ? [filtered.condition.sql] : []),
  ].join(' AND ');
  const counted = statement<[Bound], Counted>(
    db,
    `SELECT year, count(*) AS total, ${count('in-time', 'inTime')}, ${count('late', 'late')},
       coalesce(sum(CASE WHEN outcome = 'late' THEN days END), 0) AS daysLate,
       max(CASE WHEN outcome = 'late' THEN days END) AS mostDaysLate,
       coalesce(sum(outcome = 'late' AND handed = 'in-time'), 0) AS lateOnTheWay, ${count('handed-over', 'handedOver')},
       ${count('part', 'part')}, ${count('refusal', 'refused')}, ${count('none-on-file', 'noneOnFile')},
       ${count('cannot-tell', 'cannotTell')}, ${count('not-yet-due', 'notYetDue')}, ${count('waived', 'waived')}
     FROM (SELECT substr(${LAST_DAY}, 1, 4) AS year, ${OUTCOME} AS outcome,
             json_extract(detail, '$.discharge.daysLate') AS days, CASE WHEN json_extract(detail, '$.firstLeg') IS NULL THEN json_extract(detail, '$.handedOver.timeliness') END AS handed
           FROM obligation ${filtered.by === undefined ? '' : `INDEXED BY obligation_${filtered.by}`} WHERE ${conditions})
     GROUP BY year ORDER BY year IS NULL, year DESC`,
  ).all({ ...holds.params, ...filtered.condition?.params });
  const reports = unaskedReports(
    db,
    asked,
    filtered.meant.filter((one) => one.filter === 'by').flatMap(({ code }) => codesFor(db, asked, code)),
  );
  const isMeant = ({ to }: UnaskedReport): boolean =>
    filtered.meant.every((one) => one.filter !== 'to' || one.code === to);
  const years = withUnasked(counted, reports.filter(isMeant));
  const [last] = placeOf(after, 1) ?? [];
  const beyond = last === undefined ? years : years.slice(years.findIndex(({ year }) => (year ?? '') === last) + 1);
  const items = beyond.slice(0, limit);
  return {
    items,
    total: years.length,
    next: beyond.length > limit ? cursorOf([items.at(-1)?.year ?? '']) : null,
    meant: filtered.meant,
    undetermined: undeterminedCounts(asking, filtered),
  };
};

const late = ({ late: reports, daysLate, mostDaysLate, lateOnTheWay }: ReportingYear): string => {
  if (reports === 0) return '0';
  const most = reports === 1 ? '' : `, at most ${inDays(mostDaysLate ?? 0)}`;
  const handed = lateOnTheWay === 0 ? '' : `; ${lateOnTheWay} handed over in time`;
  return `${reports}, ${inDays(daysLate)} in all${most}${handed}`;
};

/** What became of the reports that an actor owed, year by year. */
export const reportingRecordList: ListDescriptor<ReportingYear> = {
  id: 'reportingRecord',
  path: 'actors/:by/reporting-record',
  verb: 'reporting-record',
  about: 'What became of the reports of an actor, by the year in which they fell due',
  title: 'Reporting record',
  many: 'years. That none is on file does not say that none was made',
  item: reportingYear,
  filters,
  columns: [
    { head: 'Year', cell: ({ year }) => year ?? 'not dated' },
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
    { head: 'Unasked', cell: ({ unasked }) => String(unasked) },
  ],
  read,
};
