/**
 * What each occasion of an obligation was on every day: what falls due again and again has a row for each occasion, as if it
 * were due once, and one of its own on days on which there is no occasion.
 */
import { type Slice as RowSlice } from '#bitemporal';
import { addDays, BEGINNING, type CivilDate, END } from '#time';
import {
  asLapsedDuty,
  type DutyLapse,
  isStillAsked,
  occasionOf,
  occasionState,
  type ObligationState,
  replacedOn,
  standingOf,
} from '#mandate/domain';
import {
  type DueWindow,
  isBeforeEnd,
  isEndless,
  type Occasion,
  type RecurrenceRule,
  sinceAsked,
} from '#session-calendar/domain';
import { type ObligationRow } from '../tables.js';
import { type DueWindows } from './due-windows.js';
import { type MandatePeriod } from './mandate-periods.js';
import { type Place, rowOf, singleSlices, type Windows, windowsOf } from './obligation-slices.js';
import { cutAt, within } from './timelines.js';
import { withHeads } from './occasion-heads.js';
import { withNext } from './occasions-to-come.js';
import { toldOfWhole } from './told-of-whole.js';

type Slices = readonly RowSlice<ObligationRow>[];

/** Where and when a mandate owes again and again. */
export interface Recurring {
  readonly place: Place;
  readonly period: MandatePeriod;
  /** The mandate's life as far as that period: in others it may have rested. */
  readonly life: readonly MandatePeriod[];
  readonly due: ObligationState;
  readonly rule: RecurrenceRule;
  /** When it lapses by a rule of the body to which it is owed. */
  readonly lapse: DutyLapse | undefined;
  /** The last day that is looked at, where the rule has no end of its own. */
  readonly horizon: CivilDate;
}

const ANY_BASE = { session: null, adoptedOn: BEGINNING };

const NO_DAYS: DueWindow = { certainty: 'unscheduled', session: null, opensOn: null, closesOn: null, endsOn: null };
const NOTHING_YET: Windows = { window: NO_DAYS, original: null, asked: NO_DAYS, first: null };

/** The day after a window, as far as it is known; none while it has no days. */
const dayAfter = ({ opensOn, closesOn, endsOn }: DueWindow): CivilDate => {
  const last = endsOn ?? closesOn ?? opensOn;
  return last === null ? END : addDays(last, 1);
};

const lastOn = <Part extends { readonly from: CivilDate }>(
  timeline: readonly Part[],
  day: CivilDate,
): Part | undefined => timeline.findLast(({ from }) => from <= day);

/** Whether the mandate let its duties rest, or was over, on a day of a period before: what would have fallen due never did. */
const restedOn = (life: readonly MandatePeriod[], period: MandatePeriod, day: CivilDate): boolean => {
  if (day >= period.from) return false;
  const then = life.findLast(({ from, proposed }) => from <= day && !proposed)?.state;
  return then !== undefined && then.endedOn !== null && then.endedOn < day;
};

/** Whether there is such an occasion at all, on days on which it has this window, of which nothing was told. */
const isThere = ({ period, life, due }: Recurring, one: ObligationState, window: DueWindow): boolean => {
  const { endsOn } = window;
  if (endsOn !== null && endsOn < due.base.adoptedOn) return false;
  if (period.proposed) return true;
  if (!isStillAsked(period.state, due, window) || standingOf(period.state, one, window) !== 'open') return false;
  return endsOn === null || !restedOn(life, period, endsOn);
};

/** What all share hangs on no decision: held against the day on which this one asks. */
const asAsked = (windows: Windows, { base: { adoptedOn } }: ObligationState): Windows => ({
  ...windows,
  window: sinceAsked(windows.window, adoptedOn),
  original: windows.original && sinceAsked(windows.original, adoptedOn),
});

const slicesOf = (recurring: Recurring, occasion: Occasion, windows: DueWindows): Slices => {
  const { place, period, due, rule, lapse } = recurring;
  const one = occasionState(period.state, due, occasion);
  // Where a session comes after another, nothing of its window hangs on the decision: all share it.
  const isShared = occasion.after !== undefined && one.obligation.due.form === 'at-session';
  const timeline = windowsOf(isShared ? { ...one, base: ANY_BASE } : one, place.mandate, windows);
  const { until } = rule.schedule;
  const end = until && windows.of(until, due.base, place.mandate);
  const before =
    occasion.after === undefined
      ? undefined
      : windows.of({ form: 'at-session', session: occasion.after, phrase: '' }, ANY_BASE, place.mandate);
  // Where somebody only searched, nothing came that would have to be shown.
  const isTold = one.told.some(({ type }) => type !== 'NonSubmissionVerified');
  const days = [timeline, end ?? [], before ?? []].flatMap((each) =>
    each.flatMap(({ from, window }) => (each === before ? [from, dayAfter(window)] : [from])),
  );
  const cut = [...new Set(days)].sort().map((from) => ({ ...NOTHING_YET, ...lastOn(timeline, from), from }));
  return within(period, cutAt(cut, lapse?.day)).flatMap(({ from, to, ...found }) => {
    const isLapsed = lapse !== undefined && from >= lapse.day;
    const window = found.asked; // whether there is such an occasion nobody's word moves
    // Of sessions without days, the one after the last that is over is sure to be; of later ones nobody knows.
    const former = before && lastOn(before, from);
    const isSure =
      window.opensOn !== null || before === undefined || (former != null && from >= dayAfter(former.window));
    // What the text names first is told, whatever it means; a later one that was over before it was asked for is none.
    const isAsked = before === undefined || window.certainty !== 'before-adoption';
    const isOwed = !isLapsed || (window.endsOn !== null && window.endsOn < lapse.day);
    const isCounted =
      isAsked &&
      isOwed &&
      isSure &&
      isBeforeEnd(window, end && lastOn(end, from)?.window) &&
      isThere(recurring, one, window);
    if (!isTold && !isCounted) return [];
    const told = isLapsed ? asLapsedDuty(one, lapse) : one;
    return [{ from, to, row: rowOf(place, period, told, asAsked(found, due), occasion.byDefault) }];
  });
};

/** The days of a period that no slice covers. */
const gapsIn = (
  { from, to }: Pick<MandatePeriod, 'from' | 'to'>,
  covered: Slices,
): readonly Pick<MandatePeriod, 'from' | 'to'>[] => {
  const gaps: { from: CivilDate; to: CivilDate }[] = [];
  let open = from;
  for (const one of covered.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (one.from > open) gaps.push({ from: open, to: one.from });
    if (one.to > open) open = one.to;
  }
  return open < to ? [...gaps, { from: open, to }] : gaps;
};

/** The rows of the obligation itself, on days on which it has no occasion, or nobody has looked that far. */
const ownSlices = (recurring: Recurring, occasions: Slices, windows: DueWindows): Slices => {
  const { place, period, due, rule, horizon, lapse } = recurring;
  const beyond = addDays(horizon, 1);
  const seen = isEndless(rule)
    ? occasions.map((one) => ({ ...one, to: one.to < beyond ? one.to : beyond }))
    : occasions;
  const replaced = replacedOn(period.state, due);
  return gapsIn(period, seen).flatMap((gap) =>
    singleSlices(place, { ...period, ...gap }, due, windows, lapse).map(({ from, to, row }) => {
      if (row === undefined || row.state !== 'open' || replaced === null) return { from, to, row };
      return {
        from,
        to,
        row: { ...row, state: 'cancelled', overdue_from: null, listed_from: null, undetermined: null },
      };
    }),
  );
};

/** What an obligation and its occasions were on every day of one period, by id; occasion by occasion. */
export function* occasionSlices(
  recurring: Recurring,
  windows: DueWindows,
): Generator<undefined, readonly (readonly [string, Slices])[]> {
  const { due, rule, horizon, place, period } = recurring;
  const { id } = due.obligation;
  if (due.moved) return [[id, ownSlices(recurring, [], windows)]];
  const all = windows.occasions(rule, place.mandate, horizon);
  const foretold = [
    ...period.state.foretold,
    ...toldOfWhole(due, all, (one) => windows.of(one, due.base, place.mandate)),
  ];
  const informed = { ...recurring, period: { ...period, state: { ...period.state, foretold } } };
  const occasions: (readonly [string, Slices])[] = [];
  for (const occasion of all) {
    occasions.push([occasionOf(id, occasion.key), slicesOf(informed, occasion, windows)]);
    yield;
  }
  return [
    [
      id,
      ownSlices(
        recurring,
        occasions.flatMap(([, slices]) => slices),
        windows,
      ),
    ],
    ...withNext(withHeads(occasions)),
  ];
}
