import type { Due, ReportRequirement } from '../decision-document.js';
import type { Language } from '../grammar/language.js';
import type { DueFinding } from '../grammar/due-finding.js';
import type { ReportFinding } from '../grammar/report-finding.js';
import { type Passage, spanIn } from '../text/passage.js';
import type { DecisionContext } from './context.js';

/** The due expressions of a whole passage, read when first asked for. */
export type Dues = () => readonly DueFinding[];

/** What somebody is asked to do: the stretch `[start, end)` of a passage. */
export interface Task {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly addressees: readonly string[];
  readonly dues: Dues;
}

export interface TaskReading {
  readonly reports: readonly ReportRequirement[];
  readonly deadlines: readonly Due[];
}

/** Reads the reports that a task asks for, and the deadlines of the rest. */
export function readTask(
  task: Task,
  { language, due: { speaker } }: DecisionContext,
  asks: 'reports' | 'no-reports' | 'awaited' = 'reports',
): TaskReading {
  const words = task.passage.text.slice(task.start, task.end);
  const mine = duesWithin(task);
  const found =
    asks === 'no-reports'
      ? []
      : asks === 'awaited'
        ? [language.awaited(words, mine, speaker)]
        : language.reports(words, mine, speaker);
  return {
    reports: found.map((report) => requirementOf(report, task, speaker, language)),
    deadlines: deadlinesOf(mine, found, language.setsNoDay),
  };
}

/** The due expressions of a task, their offsets in it. */
const duesWithin = ({ start: from, end: to, dues }: Task): readonly DueFinding[] =>
  dues()
    .filter(({ start }) => start >= from && start < to)
    .map(({ due, start, end, isTerm }) => ({ due, start: start - from, end: end - from, isTerm }));

function requirementOf(
  report: ReportFinding,
  { passage, start, addressees }: Task,
  speaker: string | undefined,
  { fullName }: Language,
): ReportRequirement {
  const { due, recurrence, form } = report;
  const before = passage.text.slice(0, start + report.start);
  const inFull = (name: string): string => fullName(name, before, speaker);
  const by = report.by?.map(inFull) ?? addressees;
  const to = report.to.map(inFull);
  const span = spanIn(passage, start + report.start, start + report.end);
  return {
    by,
    ...(report.via.length > 0 ? { via: report.via.map(inFull) } : {}),
    to,
    due,
    recurrence,
    ...(form === undefined ? {} : { form }),
    span,
  };
}

/** The due expressions that belong to no report. */
function deadlinesOf(
  dues: readonly DueFinding[],
  reports: readonly ReportFinding[],
  setsNoDay: RegExp,
): readonly Due[] {
  if (dues.length === 0) return [];
  const reported = new Set(reports.flatMap(({ due }) => due));
  return dues
    .filter(
      (finding) =>
        !reported.has(finding.due) &&
        isDeadline(finding, setsNoDay) &&
        !reports.some(({ start, end }) => finding.start >= start && finding.start < end),
    )
    .map(({ due }) => due);
}

/** A day that is named twice is one deadline. */
export function eachOnce(dues: readonly Due[]): readonly Due[] {
  if (dues.length < 2) return dues;
  const keyOf = ({ phrase: _, ...due }: Due): string => JSON.stringify(due);
  return [...new Map(dues.map((due) => [keyOf(due), due] as const)).values()];
}

/** "Regularly" sets no deadline. */
const isDeadline = ({ due }: DueFinding, setsNoDay: RegExp): boolean => {
  if (setsNoDay.test(due.phrase ?? '')) return false;
  return !('recurring' in due) || due.recurring === 'annual' || due.recurring.startsWith('every');
};
