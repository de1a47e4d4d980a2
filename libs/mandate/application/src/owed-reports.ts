import { type Door, refusals } from '#rejection';
import { type CivilDate } from '#time';
import { type KnownMandate, type ObligationState } from '#mandate/domain';
import { type DueWindow, sessionCalled } from '#session-calendar/domain';

const refused = refusals({
  'report.not-asked': (_: object, { place }: Door) =>
    `This mandate asks for no such report; ${place('show')} lists what it asks for.`,
  'report.recipient-unclear': (_: object, { field }: Door) =>
    `Reports to several bodies are owed here; say with ${field('to')} which of them is meant.`,
  'report.occasion-unclear': ({ reports }: { readonly reports: readonly string[] }, { field }: Door) =>
    `Several reports are owed here: ${reports.join('; ')}. Say with ${field('session')} or ${field('report')} which of them is meant.`,
});

/** Which of a mandate's reports a person means. */
export interface ReportMeant {
  /** Code of the actor that it is owed to, where said. */
  readonly to: string | null;
  /** The session that it is owed to, where said. */
  readonly session: string | null;
  /** Its place among the reports that the mandate asks for, from 1, where said. */
  readonly report?: number;
  /** Its id as lists tell it, where said: also of something that is no report, or of one occasion. */
  readonly obligation?: string;
}

/** The obligations of a mandate, and their windows by obligation id. */
export interface OwedReports {
  readonly mandate: KnownMandate;
  readonly windows: ReadonlyMap<string, DueWindow>;
}

const meets = (window: DueWindow | undefined, on: CivilDate): boolean =>
  window?.opensOn != null && window.opensOn <= on && (window.endsOn === null || on <= window.endsOn);

const recipientsOf = ({ obligation }: ObligationState) => obligation.to.map(({ actor }) => actor).join(' ');

const reportsIn = ({ obligations }: KnownMandate): readonly ObligationState[] =>
  obligations.filter(({ obligation }) => obligation.kind === 'report');

/** @throws Rejection `report.not-asked`, `report.recipient-unclear` */
const asked = ({ mandate, windows }: OwedReports, { to, session, report }: ReportMeant): readonly ObligationState[] => {
  const reports = reportsIn(mandate).filter(
    ({ obligation }, index) =>
      (report === undefined || index + 1 === report) &&
      (to === null || obligation.to.some(({ actor }) => actor === to)) &&
      (session === null || windows.get(obligation.id)?.session === session),
  );
  const [first] = reports;
  if (!first) throw refused('report.not-asked');
  if (reports.some((state) => recipientsOf(state) !== recipientsOf(first))) throw refused('report.recipient-unclear');
  return reports;
};

/** The reports of a mandate by number, as a person tells them apart: "2: annually". */
const numbered = ({ mandate, windows }: OwedReports, meant: readonly ObligationState[]): readonly string[] =>
  reportsIn(mandate).flatMap((report, index) => {
    const { id, due } = report.obligation;
    const session = windows.get(id)?.session ?? null;
    const when = [due.phrase, ...(session === null ? [] : [sessionCalled(session)])].join(', ');
    return meant.includes(report) ? [`${index + 1}: ${when}`] : [];
  });

/** Whether a document is on file for a report, as the report itself or as an addendum. */
const isOnFile = ({ submissions }: ObligationState, document: string): boolean =>
  submissions.some((known) => known.document === document);

/** The id of an obligation within its mandate: lists put the mandate's before it. */
const idIn = (text: string): string => text.slice(text.indexOf('#') + 1).trim();

/**
 * The ids of what is meant, be it a report or not: where nothing but one thing is owed, that is it.
 * @throws Rejection as {@link reportsMeant}
 */
export const duesMeant = (owed: OwedReports, meant: ReportMeant, on: CivilDate): readonly string[] => {
  const isSaid = meant.to !== null || meant.session !== null || meant.report !== undefined;
  const [only, another] = owed.mandate.obligations;
  if (only && !another && !isSaid && meant.obligation === undefined) return [only.obligation.id];
  return reportsMeant(owed, meant, on);
};

/**
 * The ids of the obligations meant: those owed to the recipient, one occasion each. Where several occasions are open,
 * the one whose window the day falls in; else the person has to say which. A document that came for reports already, where
 * one is told of, means those; another for what has come is an addendum to it.
 * @throws Rejection `report.not-asked`, `report.recipient-unclear`, `report.occasion-unclear`
 */
export const reportsMeant = (
  owed: OwedReports,
  meant: ReportMeant,
  on: CivilDate,
  document?: string,
): readonly string[] => {
  if (meant.obligation !== undefined) return [idIn(meant.obligation)];
  const reports = asked(owed, meant);
  const told = document === undefined ? [] : reports.filter((report) => isOnFile(report, document));
  if (told.length > 0) return told.map(({ obligation }) => obligation.id);
  const unanswered = reports.filter(({ received }) => received === null);
  const open = unanswered.length > 0 ? unanswered : reports;
  const candidates =
    open.length > 1 ? open.filter(({ obligation }) => meets(owed.windows.get(obligation.id), on)) : open;
  if (candidates.length !== 1) throw refused('report.occasion-unclear', { reports: numbered(owed, open) });
  return candidates.map(({ obligation }) => obligation.id);
};
