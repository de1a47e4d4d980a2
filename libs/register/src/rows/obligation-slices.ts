/** What each obligation of a mandate was on every day: its mandate held against the calendar. */
import { type Slice as RowSlice } from '#bitemporal';
import { addDays, type CivilDate } from '#time';
import { dischargeOf, isCancelled, type KnownMandate, type ObligationState } from '#mandate/domain';
import { calendarDependencies, dueWindow, type DueWindow } from '#session-calendar/domain';
import { type ObligationRow } from '../tables.js';
import { type CalendarOverTime } from './calendar-over-time.js';
import { type MandatePeriod } from './mandate-periods.js';

const codes = (parties: readonly { readonly actor: string }[]) =>
  [...new Set(parties.map(({ actor }) => actor))].sort().join(' ');

type Place = Pick<ObligationRow, 'mandate' | 'ref' | 'decision'>;

const standing = (mandate: KnownMandate, due: ObligationState, window: DueWindow, proposed: boolean) => {
  if (proposed) return { state: 'proposed', discharge: null };
  const discharge = dischargeOf(mandate, due, window);
  if (discharge) return { state: 'discharged', discharge };
  return { state: isCancelled(mandate, window) ? 'cancelled' : 'open', discharge: null };
};

const rowOf = (
  place: Place,
  { state: mandate, proposed }: MandatePeriod,
  due: ObligationState,
  window: DueWindow,
): ObligationRow => {
  const { obligation, source, verified } = due;
  const { state, discharge } = standing(mandate, due, window, proposed);
  const counts = state === 'open' && obligation.kind === 'report' && mandate.terms.class === 'mandate';
  return {
    ...place,
    kind: obligation.kind,
    class: mandate.terms.class,
    state,
    certainty: window.certainty,
    session: window.session,
    opens_on: window.opensOn,
    closes_on: window.closesOn,
    ends_on: window.endsOn,
    by_key: codes(obligation.by),
    to_key: codes(obligation.to),
    verified: verified === null ? 0 : 1,
    overdue_from: counts && window.endsOn !== null ? addDays(window.endsOn, 1) : null,
    detail: JSON.stringify({ obligation, source, discharge, verified }),
  };
};

/** Every day within the period on which the calendar changes for this obligation, the first day included. */
const turns = ({ from, to }: MandatePeriod, changes: readonly CivilDate[]): readonly CivilDate[] => [
  ...new Set([from, ...changes.filter((day) => day > from && day < to)].sort()),
];

/** What each obligation of a mandate was within one period of its life, by obligation id. */
export const obligationSlices = (
  place: Place,
  period: MandatePeriod,
  calendar: CalendarOverTime,
): readonly (readonly [string, readonly RowSlice<ObligationRow>[]])[] =>
  period.state.obligations.map((due) => {
    const { obligation, base } = due;
    const days = turns(period, calendar.changes(calendarDependencies(obligation.due, base)));
    const slices = days.map((from, index) => {
      const window = dueWindow(obligation.due, base, calendar.on(from));
      return { from, to: days[index + 1] ?? period.to, row: rowOf(place, period, due, window) };
    });
    return [obligation.id, slices];
  });
