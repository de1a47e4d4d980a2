import { type CivilDate, Rejection } from '#event-sourcing';
import { type KnownMandate, type ObligationState } from '#mandate/domain';
import { type DueWindow } from '#session-calendar/domain';

/** What the caller says of the report that came. */
export interface ReportDelivery {
  readonly document: string;
  /** Code of the actor that it was submitted to, where said. */
  readonly to: string | null;
  /** The session that it was owed to, where said. */
  readonly session: string | null;
}

const meets = (window: DueWindow | undefined, on: CivilDate): boolean =>
  window?.opensOn != null && window.opensOn <= on && (window.endsOn === null || on <= window.endsOn);

const recipientsOf = ({ obligation }: ObligationState) => obligation.to.map(({ actor }) => actor).join(' ');

/**
 * The obligations that a report discharges: those owed to the recipient named, one occasion each. Where several
 * occasions are open, the one whose window the day falls in; else the caller has to say which.
 * @throws Rejection `report.not-asked`, `report.recipient-unclear`, `report.occasion-unclear`
 */
export const dischargedBy = (
  mandate: KnownMandate,
  { document, to, session }: ReportDelivery,
  on: CivilDate,
  windows: ReadonlyMap<string, DueWindow>,
): readonly string[] => {
  const asked = mandate.obligations.filter(
    ({ obligation }) =>
      obligation.kind === 'report' &&
      (to === null || obligation.to.some(({ actor }) => actor === to)) &&
      (session === null || windows.get(obligation.id)?.session === session),
  );
  const known = asked.filter(({ received }) => received?.document === document);
  if (known.length > 0) return known.map(({ obligation }) => obligation.id);
  const first = asked[0];
  if (!first)
    throw new Rejection('report.not-asked', 'This mandate asks for no such report; "show" lists what it asks for.');
  if (asked.some((state) => recipientsOf(state) !== recipientsOf(first)))
    throw new Rejection(
      'report.recipient-unclear',
      'Reports to several bodies are owed here; say with --to which of them received it.',
    );
  const open = asked.filter(({ received }) => received === null);
  const candidates = open.length > 1 ? open.filter(({ obligation }) => meets(windows.get(obligation.id), on)) : open;
  if (open.length > 0 && candidates.length !== 1)
    throw new Rejection(
      'report.occasion-unclear',
      'Reports to several sessions are owed here; say with --session which of them it is for.',
    );
  return (open.length > 0 ? candidates : asked).map(({ obligation }) => obligation.id);
};
