import { type Door, refusals } from '#rejection';
import { type CivilDate } from '#time';
import { type KnownMandate, occasionIn, type ObligationState } from '#mandate/domain';
import { type DueWindow, sessionCalled } from '#session-calendar/domain';
import { occasionsMeant } from './which-occasion.js';

const refused = refusals({
  'report.not-asked': (_: object, { place }: Door) =>
    `This mandate asks for no such report; ${place('show')} lists what it asks for, and what is no report is claimed to be done.`,
  'report.recipient-unclear': (_: object, { field }: Door) =>
    `Reports to several bodies are owed here; say with ${field('to')} which of them is meant.`,
  'report.occasion-unclear': ({ reports }: { readonly reports: readonly string[] }, { field }: Door) =>
    `Several reports are owed here: ${reports.join('; ')}. Say with ${field('session')}, ${field('report')} or ${field('occasion')} which of them is meant.`,
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
  /** Which occasion of it, where said: `2019`, `oas-ga/regular/41`. */
  readonly occasion?: string;
  /** All that is still owed and due but once, instead of one of them. */
  readonly all?: true;
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

/** The ids of the reports that a mandate asks for, in the order of the text. */
const placesIn = (mandate: KnownMandate): readonly string[] => [
  ...new Set(reportsIn(mandate).map(({ obligation }) => occasionIn(obligation.id)[0])),
];

/** @throws Rejection `report.not-asked`, `report.recipient-unclear` */
const asked = (
  { mandate, windows }: OwedReports,
  { to, session, report, occasion }: ReportMeant,
): readonly ObligationState[] => {
  const places = placesIn(mandate);
  const reports = reportsIn(mandate).filter(
    ({ obligation }) =>
      (report === undefined || places.indexOf(occasionIn(obligation.id)[0]) + 1 === report) &&
      (occasion === undefined || occasionIn(obligation.id)[1] === occasion) &&
      (to === null || obligation.to.some(({ actor }) => actor === to)) &&
      (session === null || windows.get(obligation.id)?.session === session),
  );
  const [first] = reports;
  if (!first) throw refused('report.not-asked');
  if (reports.some((state) => recipientsOf(state) !== recipientsOf(first))) throw refused('report.recipient-unclear');
  return reports;
};

/** The reports of a mandate by number, as a person tells them apart: "2: annually". */
const numbered = ({ mandate, windows }: OwedReports, meant: readonly ObligationState[]): readonly string[] => {
  const places = placesIn(mandate);
  return meant.map(({ obligation: { id, due } }) => {
    const [rule, occasion] = occasionIn(id);
    const session = windows.get(id)?.session ?? null;
    const which = session === null ? occasion : sessionCalled(session);
    return `${places.indexOf(rule) + 1}: ${[due.phrase, ...(which === null ? [] : [which])].join(', ')}`;
  });
};

/** Whether a document is on file for a report, as the report itself or as an addendum. */
const isOnFile = ({ submissions }: ObligationState, document: string): boolean =>
  submissions.some((known) => known.document === document);

/** The id of an obligation within its mandate: lists put the mandate's before it. */
const idIn = (text: string): string => text.slice(text.indexOf('#') + 1).trim();

/** Whether an id names one occasion of what another names as a whole. */
const isOccasionOf = (id: string, whole: string): boolean => {
  const [obligation, occasion] = occasionIn(id);
  return occasion !== null && obligation === whole;
};

/** The ids of all that is still owed and is due but once. @throws Rejection `report.not-asked` where nothing is */
const allMeant = ({ mandate }: OwedReports): readonly string[] => {
  const open = mandate.obligations.filter(
    ({ obligation, received, done, waiver, endedOn }) =>
      occasionIn(obligation.id)[1] === null &&
      obligation.recurrence === null &&
      endedOn === null &&
      waiver === null &&
      received === null &&
      (obligation.kind === 'report' || done === null),
  );
  if (open.length === 0) throw refused('report.not-asked');
  return open.map(({ obligation }) => obligation.id);
};

/**
 * The ids of what is meant, be it a report or not: where nothing but one thing is owed, that is it.
 * @throws Rejection as {@link reportsMeant}
 */
export const duesMeant = (owed: OwedReports, meant: ReportMeant, on: CivilDate): readonly string[] => {
  if (meant.all) return allMeant(owed);
  const isSaid = meant.to !== null || meant.session !== null || meant.report !== undefined;
  const [only, another] = owed.mandate.obligations;
  if (only && !another && !isSaid && meant.obligation === undefined) return [only.obligation.id];
  return reportsMeant(owed, meant, on);
};

/**
 * The reports that may be meant: all occasions of the one that is named as a whole, or those that fit what is said; one id,
 * where that is what somebody said.
 * @throws Rejection `report.not-asked`, `report.recipient-unclear`
 */
export const reportsNamed = (owed: OwedReports, meant: ReportMeant): string | readonly ObligationState[] => {
  if (meant.obligation === undefined) return asked(owed, meant);
  const id = idIn(meant.obligation);
  const { obligations } = owed.mandate;
  const occasions = obligations.filter(({ obligation }) => isOccasionOf(obligation.id, id));
  if (occasions.length > 0) return occasions;
  const isThere = obligations.some(({ obligation }) => obligation.id === id);
  if (!isThere && occasionIn(id)[1] === null) throw refused('report.not-asked');
  return id;
};

/** That several may be meant, by number, as a person tells them apart. */
export const unclear = (owed: OwedReports, reports: readonly ObligationState[]) =>
  refused('report.occasion-unclear', { reports: numbered(owed, reports) });

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
  const all = reportsNamed(owed, meant);
  if (typeof all === 'string') return [all];
  const told = document === undefined ? [] : all.filter((report) => isOnFile(report, document));
  if (told.length > 0) return told.map(({ obligation }) => obligation.id);
  const reports = occasionsMeant(all, owed.windows, on, document === undefined ? 'missing' : 'came');
  const unanswered = reports.filter(({ received }) => received === null);
  const open = unanswered.length > 0 ? unanswered : reports;
  const candidates =
    open.length > 1 ? open.filter(({ obligation }) => meets(owed.windows.get(obligation.id), on)) : open;
  if (candidates.length !== 1) throw unclear(owed, open);
  return candidates.map(({ obligation }) => obligation.id);
};
