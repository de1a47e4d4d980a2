/** When the next report of a series falls due that a text names and nobody dates: "in his next overview report". */
import type { Due, DueForm, OperativeParagraph, ReportRequirement } from '../decision-document.js';
import type { DueContext } from '../grammar/due-finding.js';

type Meant = DueForm & Pick<Due, 'of'>;

/** How many regular sessions the body has opened in the year before the adoption, as far as a calendar tells; one else. */
const perYear = ({ date, speaking, calendars = [] }: DueContext): number => {
  if (date === undefined || speaking === undefined) return 1;
  const yearBefore = `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
  const opened = calendars.filter(
    ({ body, kind, opensOn }) =>
      body === speaking.code && kind === 'regular' && opensOn > yearBefore && opensOn <= date,
  );
  return Math.max(1, opened.length);
};

/**
 * By default the next regular session of the body that speaks; where it holds several a year, the one a year later, for
 * reporters come once a year. Undefined where the decision belongs to no session.
 */
export const nextReport = (context: DueContext): Meant | undefined => {
  if (context.session === undefined) return undefined;
  const step = perYear(context);
  return { session: step === 1 ? 'next' : context.session + step };
};

const sessionAsked = (due: Due): number | undefined =>
  'session' in due && typeof due.session === 'number' && due.of === undefined ? due.session : undefined;

const names = (parties: readonly string[]): string =>
  [...parties]
    .map((name) => name.toLowerCase())
    .sort()
    .join('|');

/** The last session at which the same text asks the same for another report to the same. */
const askedBeside = (one: ReportRequirement, all: readonly ReportRequirement[]): number | undefined => {
  const beside = all.filter(
    ({ by, to }) =>
      names(by) === names(one.by) && (to.length === 0 || one.to.length === 0 || names(to) === names(one.to)),
  );
  const sessions = beside.flatMap(({ due }) => due.flatMap((each) => sessionAsked(each) ?? []));
  return sessions.length === 0 ? undefined : Math.max(...sessions);
};

/** Where the same text says at which session the same reports, a next report without a time is taken for that one. */
export const withNextReports = (
  paragraphs: readonly OperativeParagraph[],
  session: number | undefined,
): readonly OperativeParagraph[] => {
  const all = paragraphs.flatMap(({ reports }) => reports);
  const isOpen = (due: Due): boolean => due.meant !== undefined;
  if (session === undefined || !all.some(({ due }) => due.some(isOpen))) return paragraphs;
  const settled = (report: ReportRequirement): ReportRequirement => {
    const asked = report.due.some(isOpen) ? askedBeside(report, all) : undefined;
    if (asked === undefined || asked <= session) return report;
    return { ...report, due: report.due.map((due) => (isOpen(due) ? { ...due, meant: { session: asked } } : due)) };
  };
  return paragraphs.map((one) =>
    one.reports.some(({ due }) => due.some(isOpen)) ? { ...one, reports: one.reports.map(settled) } : one,
  );
};
