/** What each obligation of a mandate was on every day: its mandate held against the calendar. */
import { type Slice as RowSlice } from '#bitemporal';
import { addDays, type CivilDate } from '#time';
import {
  asLapsedDuty,
  type Discharge,
  dischargeOf,
  dueNow,
  handedOverOf,
  type DutyLapse,
  type KnownMandate,
  type ObligationState,
  type Standing,
  standingOf,
  timeUnclaimed,
  verifiedBy,
} from '#mandate/domain';
import { type DueWindow, isBounded } from '#session-calendar/domain';
import { type ObligationRow } from '../tables.js';
import { type DueWindows, type WindowTimeline } from './due-windows.js';
import { type MandatePeriod } from './mandate-periods.js';

/** Codes of parties as rows keep them. */
export const codes = (parties: readonly { readonly actor: string }[]): string =>
  ` ${[...new Set(parties.map(({ actor }) => actor))].sort().join(' ')} `;

export type Place = Pick<ObligationRow, 'mandate' | 'ref' | 'decision'>;

const standing = (
  mandate: KnownMandate,
  due: ObligationState,
  window: DueWindow,
  proposed: boolean,
): { readonly state: Standing; readonly discharge: Discharge | null } => {
  if (proposed) return { state: 'proposed', discharge: null };
  const discharge = dischargeOf(due, window);
  if (discharge) return { state: 'discharged', discharge };
  return { state: standingOf(mandate, due, window), discharge: null };
};

/** When it falls due, and when it first did where a creditor has moved it. */
export interface Windows {
  readonly window: DueWindow;
  readonly original: DueWindow | null;
}

/** The row of an obligation, or of one occasion of it, under one window. */
export const rowOf = (
  place: Place,
  { state: mandate, proposed }: MandatePeriod,
  due: ObligationState,
  { window, original }: Windows,
  byDefault?: true,
): ObligationRow => {
  const { obligation, source, addenda, submissions, considered, expected, extensions, waiver } = due;
  const verified = verifiedBy(due, window);
  const { state, discharge } = standing(mandate, due, window, proposed);
  const counts = state === 'open' && obligation.kind === 'report' && mandate.terms.class === 'mandate';
  const handedOver = handedOverOf(due, window);
  const unclaimed = state === 'open' ? timeUnclaimed(mandate, due) : [];
  const overdueFrom = counts && window.endsOn !== null ? addDays(window.endsOn, 1) : null;
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
    overdue_from: overdueFrom,
    listed_from: overdueFrom,
    next_from: null,
    undetermined: counts && !isBounded(window) ? window.certainty : null,
    detail: JSON.stringify({
      obligation,
      source,
      discharge,
      addenda,
      verified,
      ...(submissions.length > 0 && { submissions }),
      ...(considered.length > 0 && { considered }),
      ...(original && { original }),
      ...(expected.length > 0 && { expected }),
      ...(extensions.length > 0 && { extensions }),
      ...(waiver && { waiver }),
      ...(handedOver && { handedOver }),
      ...(unclaimed.length > 0 && { unclaimed }),
      ...(byDefault && { byDefault }),
    }),
  };
};

/** The windows of what is owed on every day, each with the first day on which they are these. */
export const windowsOf = (
  due: ObligationState,
  mandate: string,
  windows: DueWindows,
): readonly (Windows & { readonly from: CivilDate })[] => {
  const { due: now, base } = dueNow(due);
  const current = windows.of(now, base, mandate);
  if (due.extensions.length === 0) return current.map(({ from, window }) => ({ from, window, original: null }));
  const first = windows.of(due.obligation.due, due.base, mandate);
  const on = (timeline: WindowTimeline, day: CivilDate) => timeline.findLast(({ from }) => from <= day)?.window;
  const days = [...new Set([...current, ...first].map(({ from }) => from))].sort();
  return days.flatMap((from) => {
    const [window, original = null] = [on(current, from), on(first, from)];
    return window ? [{ from, window, original }] : [];
  });
};

/** What an obligation was on every day of one period of its mandate's life. */
export const singleSlices = (
  place: Place,
  period: MandatePeriod,
  due: ObligationState,
  windows: DueWindows,
  lapse?: DutyLapse,
): readonly RowSlice<ObligationRow>[] =>
  within(period, cutAt(windowsOf(due, place.mandate, windows), lapse?.day)).map(({ from, to, ...found }) => ({
    from,
    to,
    row: rowOf(place, period, lapse && from >= lapse.day ? asLapsedDuty(due, lapse) : due, found),
  }));

/** A timeline with one more part, which begins on a day within it. */
export const cutAt = <Part extends { readonly from: CivilDate }>(
  timeline: readonly Part[],
  day: CivilDate | undefined,
): readonly Part[] => {
  const at = day === undefined ? -1 : timeline.findLastIndex(({ from }) => from < day);
  const part = timeline[at];
  if (day === undefined || !part || timeline[at + 1]?.from === day) return timeline;
  return [...timeline.slice(0, at + 1), { ...part, from: day }, ...timeline.slice(at + 1)];
};

/** The parts of a timeline that fall into a period, cut to it. */
export const within = <Part extends { readonly from: CivilDate }>(
  period: Pick<MandatePeriod, 'from' | 'to'>,
  timeline: readonly Part[],
): readonly (Part & { readonly to: CivilDate })[] =>
  timeline.flatMap((part, index) => {
    const from = part.from > period.from ? part.from : period.from;
    const until = timeline[index + 1]?.from ?? period.to;
    const to = until < period.to ? until : period.to;
    return from < to ? [{ ...part, from, to }] : [];
  });
