import { Rejection } from '#rejection';
import { type CivilDate } from '#time';
import { type KnownMandate, type ObligationState } from '#mandate/domain';
import { type DueWindow } from '#session-calendar/domain';

/** Which of a mandate's reports a person means. */
export interface ReportMeant {
  /** Code of the actor that it is owed to, where said. */
  readonly to: string | null;
  /** The session that it is owed to, where said. */
  readonly session: string | null;
}

/** The obligations of a mandate, and their windows by obligation id. */
export interface OwedReports {
  readonly mandate: KnownMandate;
  readonly windows: ReadonlyMap<string, DueWindow>;
}

const meets = (window: DueWindow | undefined, on: CivilDate): boolean =>
  window?.opensOn != null && window.opensOn <= on && (window.endsOn === null || on <= window.endsOn);

const recipientsOf = ({ obligation }: ObligationState) => obligation.to.map(({ actor }) => actor).join(' ');

/** @throws Rejection `report.not-asked`, `report.recipient-unclear` */
const asked = ({ mandate, windows }: OwedReports, { to, session }: ReportMeant): readonly ObligationState[] => {
  const reports = mandate.obligations.filter(
    ({ obligation }) =>
      obligation.kind === 'report' &&
      (to === null || obligation.to.some(({ actor }) => actor === to)) &&
      (session === null || windows.get(obligation.id)?.session === session),
  );
  const [first] = reports;
  if (!first)
    throw new Rejection('report.not-asked', 'This mandate asks for no such report; "show" lists what it asks for.');
  if (reports.some((state) => recipientsOf(state) !== recipientsOf(first)))
    throw new Rejection(
      'report.recipient-unclear',
      'Reports to several bodies are owed here; say with --to which of them is meant.',
    );
  return reports;
};

/**
 * The ids of the obligations meant: those owed to the recipient, one occasion each. Where several occasions are open,
 * the one whose window the day falls in; else the person has to say which.
 * @throws Rejection `report.not-asked`, `report.recipient-unclear`, `report.occasion-unclear`
 */
export const reportsMeant = (owed: OwedReports, meant: ReportMeant, on: CivilDate): readonly string[] => {
  const reports = asked(owed, meant);
  const open = reports.filter(({ received }) => received === null);
  const candidates =
    open.length > 1 ? open.filter(({ obligation }) => meets(owed.windows.get(obligation.id), on)) : open;
  if (open.length > 1 && candidates.length !== 1)
    throw new Rejection(
      'report.occasion-unclear',
      'Reports to several sessions are owed here; say with --session which of them is meant.',
    );
  return (candidates.length > 0 ? candidates : reports).map(({ obligation }) => obligation.id);
};
