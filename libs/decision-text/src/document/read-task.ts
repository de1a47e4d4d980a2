import type { Due, ReportRequirement } from '../decision-document.js';
import type { DueFinding } from '../due/due-finding.js';
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
  { passage, start, end, addressees, dues }: Task,
  context: DecisionContext,
  asks: 'reports' | 'no-reports' | 'awaited' = 'reports',
): TaskReading {
  const words = passage.text.slice(start, end);
  const mine = dues()
    .filter((finding) => finding.start >= start && finding.start < end)
    .map((finding) => ({ ...finding, start: finding.start - start, end: finding.end - start }));
  const { grammar } = context;
  const { speaker } = context.due;
  const found =
    asks === 'no-reports'
      ? []
      : asks === 'awaited'
        ? [grammar.awaited(words, mine, speaker)]
        : grammar.reports(words, mine, speaker);
  const reports = found.map(({ by, to, due, recurrence, form, ...at }): ReportRequirement => ({
    by: by ?? addressees,
    to,
    due,
    recurrence,
    ...(form === undefined ? {} : { form }),
    span: spanIn(passage, start + at.start, start + at.end),
  }));
  const reported = new Set(found.flatMap(({ due }) => due));
  const deadlines = mine.filter(
    (finding) =>
      !reported.has(finding.due) &&
      isDeadline(finding) &&
      !found.some((report) => finding.start >= report.start && finding.start < report.end),
  );
  return { reports, deadlines: deadlines.map(({ due }) => due) };
}

/** A day that is named twice is one deadline. */
export function eachOnce(dues: readonly Due[]): Due[] {
  const keyOf = ({ phrase: _, ...due }: Due): string => JSON.stringify(due);
  return [...new Map(dues.map((due) => [keyOf(due), due] as const)).values()];
}

/** "Regularly" sets no deadline. */
const isDeadline = ({ due }: DueFinding): boolean =>
  !('recurring' in due) || due.recurring === 'annual' || due.recurring.startsWith('every');
