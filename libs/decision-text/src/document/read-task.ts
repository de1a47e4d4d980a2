import type { Deadline, Due, Remark, ReportRequirement } from '../decision-document.js';
import { heldAgainstCalendar } from '../due/calendar-sessions.js';
import { defaultsOf } from '../due/by-default.js';
import { ofTheAsked, withOwners } from '../due/session-owner.js';
import { deliverablesIn } from '../grammar/asked-words.js';
import type { DueFinding } from '../grammar/due-finding.js';
import type { ReportFinding } from '../grammar/report-finding.js';
import { madeOf, NONE, together } from '../text/none.js';
import { once } from '../text/once.js';
import { spanIn } from '../text/passage.js';
import { calledBefore } from './called-before.js';
import type { DecisionContext } from './context.js';
import { dueRemarks } from './due-remarks.js';
import type { Task } from './task.js';

/** So far before a task its verb is looked for. */
const VERB_REACH = 40;

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
  const mine = heldAgainstCalendar(withOwners(withoutAsked(duesWithin(task), words, task), asked, due), due);
  const found =
    asks === 'no-reports'
      ? NONE
      : asks === 'awaited'
        ? [language.awaited(words, mine, due.speaker)]
        : language.reports(words, mine, due.speaker);
  const open = openTimes(words, mine, found, context);
  const whatIsDue = dueThings(task, context);
  const deadlines = madeOf(
    deadlinesOf(mine, found, language.setsNoDay),
    ({ due: one, isPossessive = false, isTerm, start }): Deadline => ({
      ...ofTheAsked(inFull(open.settledDue(one), task, context), isPossessive, asked, due),
      ...(isTerm ? { role: 'term' as const } : whatIsDue(start)),
    }),
  );
  return {
    reports: madeOf(found, (report) => requirementOf(open.settled(report), ofTheOthers(report, found, task), context)),
    deadlines: together(
      deadlines,
      madeOf(open.deadlines, (one): Deadline => ({ ...one, ...whatIsDue(0) })),
    ),
    remarks: mine.length === 0 && found.length === 0 ? NONE : dueRemarks(task, mine, found, context),
  };
}

/** "requests A to report, and B to submit a separate report": the first is A's alone. */
function ofTheOthers({ by }: ReportFinding, found: readonly ReportFinding[], task: Task): Task {
  if (by !== undefined || found.length < 2 || task.addressees.length < 2) return task;
  const named = new Set(found.flatMap((report) => report.by ?? NONE));
  const addressees = task.addressees.filter((name) => !named.has(name));
  return addressees.length === 0 || addressees.length === task.addressees.length ? task : { ...task, addressees };
}

/** The verb of a task stands before it: "decides to convene | a meeting". */
const VERB = /(?:\S+\s+){0,2}\S*$/;

/** Makes the function that tells what falls due by a time that stands at a place in a task, where its words tell. */
function dueThings(
  { passage, start, end }: Task,
  { language: { deliverables } }: DecisionContext,
): (at: number) => Pick<Deadline, 'deliverable'> {
  if (deliverables === undefined) return () => ({});
  const told = once(() => {
    const before = VERB.exec(passage.text.slice(Math.max(0, start - VERB_REACH), start))?.[0] ?? '';
    return { shift: before.length, kindAt: deliverablesIn(deliverables, before + passage.text.slice(start, end)) };
  });
  return (at) => {
    const { shift, kindAt } = told();
    const deliverable = kindAt(shift + at);
    return deliverable === undefined ? {} : { deliverable };
  };
}

/** What a task leaves open and the body that speaks has settled. */
interface OpenTimes {
  readonly settled: (report: ReportFinding) => ReportFinding;
  readonly settledDue: (due: Due) => Due;
  /** What falls due by the body's rules where the text asks for no report and sets no day. */
  readonly deadlines: readonly Deadline[];
}

function openTimes(
  words: string,
  dues: readonly DueFinding[],
  reports: readonly ReportFinding[],
  { language, due: context }: DecisionContext,
): OpenTimes {
  const { ofVague, ofReply } = defaultsOf(language, context);
  const settledDue = (due: Due): Due => ('asap' in due ? (ofVague(due.phrase ?? '') ?? due) : due);
  const settled = (report: ReportFinding): ReportFinding => {
    const [first, ...more] = report.due;
    if (first === undefined || more.length > 0 || report.recurrence !== null) return report;
    if (!('unspecified' in first)) return { ...report, due: [settledDue(first)] };
    const stretch = reports.length === 1 ? words : words.slice(report.start, report.end);
    const meant = ofVague(stretch) ?? ofReply(stretch);
    return meant === undefined ? report : { ...report, due: [meant] };
  };
  const meant = reports.length > 0 || dues.length > 0 ? undefined : (ofVague(words) ?? ofReply(words));
  return { settled, settledDue, deadlines: meant === undefined ? NONE : [meant] };
}

/** The due expressions of a task, their offsets in it. */
const duesWithin = ({ start: from, end: to, dues }: Task): readonly DueFinding[] =>
  madeOf(
    dues().filter(({ start }) => start >= from && start < to),
    (finding) => ({ ...finding, start: finding.start - from, end: finding.end - from }),
  );

/** "recommends to the Meeting of Ministers that …": a meeting that is asked, and whose number is part of its name, is no time. */
const withoutAsked = (dues: readonly DueFinding[], words: string, { addressees }: Task): readonly DueFinding[] =>
  dues.filter(
    ({ due, start, end }) =>
      start > 1 || !('meeting' in due) || !addressees.some((name) => beginsWithin(words, name, start, end)),
  );

function beginsWithin(words: string, name: string, start: number, end: number): boolean {
  const at = words.slice(start, end + name.length).indexOf(name);
  return at >= 0 && start + at < end;
}

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
    ...(report.onward === undefined
      ? {}
      : { onward: inFull(report.onward, { passage, end: start + report.end }, context) }),
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
  if (dues.length === 0) return NONE;
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
  const keyOf = ({ phrase: _, deliverable: __, ...due }: Deadline): string => JSON.stringify(due);
  return [...new Map(dues.map((due) => [keyOf(due), due] as const)).values()];
}

/** "Regularly" sets no deadline. */
const isDeadline = ({ due, isOfReport }: DueFinding, setsNoDay: RegExp): boolean => {
  if (isOfReport === true || setsNoDay.test(due.phrase ?? '')) return false;
  return !('recurring' in due) || due.recurring === 'annual' || due.recurring.startsWith('every');
};
