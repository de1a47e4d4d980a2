/** What each obligation of a mandate was on every day: its mandate held against the calendar. */
import { type Slice as RowSlice } from '#bitemporal';
import { addDays, BEGINNING, type CivilDate, lastDay } from '#time';
import {
  type ActorRef,
  asLapsedDuty,
  baseOfLeg,
  type Discharge,
  dischargeOf,
  type Extension,
  extensionsByLeg,
  handedOverOf,
  type DutyLapse,
  type KnownMandate,
  type ObligationState,
  onSecondLeg,
  type SecondLeg,
  secondLegOf,
  type Standing,
  standingOf,
  timeUnclaimed,
  verifiedBy,
} from '#mandate/domain';
import { type Due, type DueBase, type DueWindow, isBounded, prolongs, sinceAsked } from '#session-calendar/domain';
import { type ObligationRow } from '../tables.js';
import { type DueWindows, type WindowTimeline } from './due-windows.js';
import { type MandatePeriod } from './mandate-periods.js';
import { cutAt, endOf, goingOn, windowOn, within } from './timelines.js';

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
  /** As the text has it, whoever has moved it since. */
  readonly asked: DueWindow;
  /** Where it is on the second of two legs: that of the first. */
  readonly first: DueWindow | null;
}

/** The first of two legs, where it is on the second. */
export interface FirstLeg extends Pick<Windows, 'asked'> {
  readonly by: readonly ActorRef[];
  readonly due: Due;
  readonly extensions: readonly Extension[];
  readonly window: DueWindow;
  /** The day that the second is counted from. */
  readonly handedOn: CivilDate | null;
}

/** The row of an obligation, or of one occasion of it, under one window. */
export const rowOf = (
  place: Place,
  { state: mandate, proposed }: MandatePeriod,
  owed: ObligationState,
  { window, original, asked, first }: Windows,
  byDefault?: true,
): ObligationRow => {
  const leg = secondLegOf(owed);
  const due = leg ? onSecondLeg(owed, leg) : owed;
  const { obligation, source, addenda, submissions, considered, expected, extensions, waiver } = due;
  const verified = verifiedBy(due, window);
  const { state, discharge } = standing(mandate, due, window, proposed);
  const counts = state === 'open' && obligation.kind === 'report' && mandate.terms.class === 'mandate';
  const handedOver = handedOverOf(owed, first ?? window);
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
      ...(leg && first && { firstLeg: firstLegOf(owed, leg, { window: first, asked }) }),
      ...(unclaimed.length > 0 && { unclaimed }),
      ...(byDefault && { byDefault }),
    }),
  };
};

const firstLegOf = (
  owed: ObligationState,
  { from: handedOn }: SecondLeg,
  windows: Pick<FirstLeg, 'window' | 'asked'>,
): FirstLeg => {
  const { by, due } = owed.obligation;
  return { by, due, extensions: extensionsByLeg(owed).first, ...windows, handedOn };
};

/** Nobody has said on which day it was handed over. */
const NO_DAY: WindowTimeline = [
  {
    from: BEGINNING,
    window: { certainty: 'not-announced', session: null, opensOn: null, closesOn: null, endsOn: null },
  },
];

/** The windows of what is owed on every day, each with the first day on which they are these. */
export const windowsOf = (
  due: ObligationState,
  mandate: string,
  windows: DueWindows,
): readonly (Windows & { readonly from: CivilDate })[] => {
  const leg = secondLegOf(due);
  const { first, second } = extensionsByLeg(due);
  const of = (one: { readonly due: Due; readonly base: DueBase }) => windows.of(one.due, one.base, mandate);
  const asked = windows.of(due.obligation.due, due.base, mandate);
  if (due.extensions.length === 0 && leg === null)
    return asked.map(({ from, window }) => ({ from, window, original: null, asked: window, first: null }));
  const givenBy = (words: readonly Extension[], former: WindowTimeline): WindowTimeline =>
    words.reduce(
      (before, word) =>
        prolongs(word.due)
          ? goingOn(asGiven(before, word), (window) =>
              of({ due: word.due, base: { ...word.base, formerEnd: endOf(window) } }),
            )
          : of(word),
      former,
    );
  const ofFirst = sinceTheAsking(givenBy(first, asked), due);
  if (leg === null) return together(ofFirst, first.length > 0 ? asked : null, asked, null);
  const counted = leg.from === null ? NO_DAY : of({ due: leg.due, base: baseOfLeg(leg) });
  return together(sinceTheAsking(givenBy(second, counted), due), second.length > 0 ? counted : null, asked, ofFirst);
};

/** Whoever moves it, and when: nothing is past due since before it was asked for. */
const sinceTheAsking = (timeline: WindowTimeline, { base: { adoptedOn } }: ObligationState): WindowTimeline =>
  timeline.map(({ from, window }) => ({ from, window: sinceAsked(window, adoptedOn) }));

/** As the calendar had it when more time was given; where it had no day then, as it comes to have one. */
const asGiven = (timeline: WindowTimeline, { on }: Extension): WindowTimeline => {
  const window = windowOn(timeline, lastDay(on));
  return window && isBounded(window) ? [{ from: BEGINNING, window }] : timeline;
};

const together = (
  current: WindowTimeline,
  before: WindowTimeline | null,
  asked: WindowTimeline,
  first: WindowTimeline | null,
): readonly (Windows & { readonly from: CivilDate })[] => {
  const all = [current, before ?? [], asked, first ?? []];
  const days = [...new Set(all.flat().map(({ from }) => from))].sort();
  return days.flatMap((from) => {
    const [window, original, asItWas] = [current, before ?? [], asked].map((each) => windowOn(each, from));
    if (!window || !asItWas) return [];
    return [{ from, window, original: original ?? null, asked: asItWas, first: first && windowOn(first, from) }];
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
