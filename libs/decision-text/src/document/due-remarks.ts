import type { Remark } from '../decision-document.js';
import type { DueFinding } from '../grammar/due-finding.js';
import type { ReportFinding } from '../grammar/report-finding.js';
import { spanIn } from '../text/passage.js';
import type { DecisionContext } from './context.js';
import type { Task } from './task.js';

/**
 * What is to be said where somebody owes something at a time that the reader cannot tell, so that nothing becomes
 * undated without a word.
 */
export function dueRemarks(
  { passage, start: offset, end }: Task,
  dues: readonly DueFinding[],
  reports: readonly ReportFinding[],
  { language, due: { year } }: DecisionContext,
): Remark[] {
  const words = passage.text.slice(offset, end);
  const remark = (code: string, text: string, start: number, to: number): Remark => ({
    code,
    text,
    span: spanIn(passage, offset + start, offset + to),
  });
  const early = dues
    .filter(({ isPast, isTerm }) => isPast === true && !isTerm)
    .map(({ due, doubt, start, end: to }) =>
      remark(
        doubt === undefined ? 'due.before-adoption' : 'due.outside-calendar',
        `"${due.phrase ?? ''}": ${doubt ?? 'it lies before the adoption'}; when it falls due cannot be told`,
        start,
        to,
      ),
    );
  const open = reports.flatMap((report): Remark[] => {
    const [due] = report.due;
    if (due !== undefined && 'recurring' in due && due.recurring !== 'regular' && report.schedule?.on === undefined)
      return [
        remark(
          'due.no-first-occasion',
          `"${due.phrase ?? due.recurring}" recurs, and the text gives no first occasion`,
          report.start,
          report.end,
        ),
      ];
    if (due !== undefined && !('unspecified' in due)) return [];
    if (dues.some(({ isPast, start }) => isPast === true && start >= report.start && start < report.end)) return [];
    const unread = language.unreadTime(words.slice(report.start, report.end), year);
    if (unread === undefined) return [];
    const [from, to] = [report.start + unread[0], report.start + unread[1]];
    return [
      remark('due.unclear', `"${words.slice(from, to)}" is not understood; the report is left without a day`, from, to),
    ];
  });
  return [...early, ...open];
}
