import { field } from '#fields';
import { reportingYear, type ReportingYear } from '../answers/load.answer.js';
import { unaskedReports } from '../queries/actor-views.js';
import { owedAsOverTime } from '../queries/actors-shown.js';
import { LAST_DAY } from '../tables.js';
import { lastDay } from '#time';
import { type UnaskedReport } from '#actor/domain';
import { filtering } from './conditions.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, type ListDescriptor, type ListPage, type Page } from './list.js';
import { owedTo } from './obligation-filters.js';
import { codesEver, owedThenBy } from './owed-then.js';
import { outcomeColumns, type Outcomes, outcomesBy } from './report-outcomes.js';
import { undeterminedCounts } from './undetermined-counts.js';

const filters = {
  by: {
    ...owedThenBy,
    field: field.actor({ about: 'whose record: a name, an alias or a code', example: 'Permanent Council' }),
  },
  to: owedTo,
};

type Counted = Omit<ReportingYear, 'unasked'>;

const NONE_ASKED: Outcomes = {
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

/** What it reported unasked, or those whose place it took, as long as they stood there themselves. */
const unaskedOf = ({ db, asked }: Asking, code: string): readonly UnaskedReport[] => {
  const periods = owedAsOverTime(db, asked, code);
  return codesEver(db, asked, code).flatMap((one) =>
    unaskedReports(db, asked, [one]).filter(({ on }) =>
      periods.some(({ from, until, codes }) => codes.includes(one) && lastDay(on) >= from && lastDay(on) < until),
    ),
  );
};

const read = (
  asking: Asking,
  said: Readonly<Record<string, unknown>>,
  { limit, after }: Page,
): ListPage<ReportingYear> => {
  const filtered = filtering(filters, asking, said);
  const counted = outcomesBy(asking, { common: `substr(${LAST_DAY}, 1, 4)`, as: 'year' }, filtered);
  const reports = filtered.meant.filter((one) => one.filter === 'by').flatMap(({ code }) => unaskedOf(asking, code));
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
    ...outcomeColumns,
    { head: 'Unasked', cell: ({ unasked }) => String(unasked) },
  ],
  read,
};
