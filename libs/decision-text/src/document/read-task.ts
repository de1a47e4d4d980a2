import type { Deadline, Due, Remark, ReportRequirement } from '../decision-document.js';
import { heldAgainstCalendar } from '../due/calendar-sessions.js';
import { ofTheAsked, withOwners } from '../due/session-owner.js';
import type { DueFinding } from '../grammar/due-finding.js';
import type { ReportFinding } from '../grammar/report-finding.js';
import { spanIn } from '../text/passage.js';
import { calledBefore } from './called-before.js';
import type { DecisionContext } from './context.js';
import { dueRemarks } from './due-remarks.js';
import type { Task } from './task.js';

export interface TaskReading {
  readonly reports: readonly ReportRequirement[];
  readonly deadlines: readonly Deadline[];
  readonly remarks: readonly Remark[];
}

/** What of a task is read: reports and deadlines; no reports; one report that is looked forward to. */
export type Asks = 'reports' | 'no-reports' | 'awaited';

/** Reads the reports that a task asks for, and the deadlines of the rest. */
export function readTask(task: Task, context: DecisionContext, asks: Asks = 'reports'): TaskReading {
  const { language, due } = context;
  const words = task.passage.text.slice(task.start, task.end);
  const asked = task.addressees.find((name) => language.holdsSessions.test(name));
  const mine = heldAgainstCalendar(withOwners(duesWithin(task), asked, due), due);
  const found =
    asks === 'no-reports'
      ? []
      : asks === 'awaited'
        ? [language.awaited(words, mine, due.speaker)]
        : language.reports(words, mine, due.speaker);
  return {
    reports: found.map((report) => requirementOf(report, task, context)),
    deadlines: deadlinesOf(mine, found, language.setsNoDay).map(
      ({ due: one, isPossessive = false, isTerm }): Deadline => ({
        ...ofTheAsked(inFull(one, task, context), isPossessive, asked, due),
        ...(isTerm ? { role: 'term' as const } : {}),
      }),
    ),
    remarks: dueRemarks(task, mine, found, context),
  };
}

/** The due expressions of a task, their offsets in it. */
const duesWithin = ({ start: from, end: to, dues }: Task): readonly DueFinding[] =>
  dues()
    .filter(({ start }) => start >= from && start < to)
    .map((finding) => ({ ...finding, start: finding.start - from, end: finding.end - from }));

/** The body whose session it is, by the longer name that the paragraph has called it by. */
const inFull = (due: Due, { passage, end }: Pick<Task, 'passage' | 'end'>, context: DecisionContext): Due =>
  due.of === undefined || due.phrase?.includes(due.of) === true
    ? due
    : { ...due, of: calledBefore(due.of, passage.text.slice(0, end), context) };

function requirementOf(
  report: ReportFinding,
  { passage, start, addressees }: Task,
  context: DecisionContext,
): ReportRequirement {
  const { due, recurrence, form } = report;
  const before = passage.text.slice(0, start + report.start);
  const fully = (name: string): string => calledBefore(name, before, context);
  const by = report.by?.map(fully) ?? addressees;
  const to = report.to.map(fully);
  const span = spanIn(passage, start + report.start, start + report.end);
  return {
    by,
    ...(report.via.length > 0 ? { via: report.via.map(fully) } : {}),
    to,
    due: due.map((one) => inFull(one, { passage, end: start + report.end }, context)),
    recurrence,
    ...(report.schedule === undefined ? {} : { schedule: report.schedule }),
    ...(form === undefined ? {} : { form }),
    span,
  };
}

/** The due expressions that belong to no report. */
function deadlinesOf(
  dues: readonly DueFinding[],
  reports: readonly ReportFinding[],
  setsNoDay: RegExp,
): readonly DueFinding[] {
  if (dues.length === 0) return [];
  const reported = new Set(reports.flatMap(({ due }) => due));
  return dues.filter(
    (finding) =>
      finding.isPast !== true &&
      !reported.has(finding.due) &&
      isDeadline(finding, setsNoDay) &&
      !reports.some(({ start, end }) => finding.start >= start && finding.start < end),
  );
}

/** A day that is named twice is one deadline. */
export function eachOnce(dues: readonly Deadline[]): readonly Deadline[] {
  if (dues.length < 2) return dues;
  const keyOf = ({ phrase: _, ...due }: Deadline): string => JSON.stringify(due);
  return [...new Map(dues.map((due) => [keyOf(due), due] as const)).values()];
}

/** "Regularly" sets no deadline. */
const isDeadline = ({ due, isOfReport }: DueFinding, setsNoDay: RegExp): boolean => {
  if (isOfReport === true || setsNoDay.test(due.phrase ?? '')) return false;
  return !('recurring' in due) || due.recurring === 'annual' || due.recurring.startsWith('every');
};
