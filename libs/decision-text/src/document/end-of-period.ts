import type { Due, OperativeParagraph, ReportRequirement } from '../decision-document.js';
import type { DecisionContext } from './context.js';

/**
 * "Renews the mandate until 31 May; requests a report at the end of this period": what falls due when a term runs out that
 * was set before falls due on its last day.
 */
export const withEndOfPeriod = (
  paragraphs: readonly OperativeParagraph[],
  { language: { life } }: DecisionContext,
): readonly OperativeParagraph[] => {
  if (life === undefined) return paragraphs;
  let term: Due | undefined;
  return paragraphs.map((one) => {
    term = termOf(one) ?? term;
    const phrase = term === undefined || one.reports.length === 0 ? undefined : life.periodEnds.exec(one.text)?.[0];
    return term === undefined || phrase === undefined
      ? one
      : { ...one, reports: one.reports.map(withDue({ ...term, phrase })) };
  });
};

/** Until when something runs that a paragraph decides; a day rather than a length. */
function termOf({ deadlines }: OperativeParagraph): Due | undefined {
  const terms = deadlines.filter(({ role, ...due }) => role === 'term' && !('event' in due));
  const found = terms.find((due) => !('within' in due)) ?? terms.at(-1);
  if (found === undefined) return undefined;
  const { role: _, deliverable: __, ...due } = found;
  return due;
}

/** A report of which nothing else says when it is due. */
const withDue =
  (due: Due) =>
  (report: ReportRequirement): ReportRequirement =>
    report.recurrence === null &&
    report.due.every((one) => 'unspecified' in one || ('event' in one && one.phrase === due.phrase))
      ? { ...report, due: [due] }
      : report;
