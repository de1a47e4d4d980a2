/** Which occasion of what falls due again and again somebody means, who has not said. */
import { type CivilDate, daysBetween } from '#time';
import { occasionIn, type ObligationState } from '#mandate/domain';
import { type DueWindow } from '#session-calendar/domain';

type Windows = ReadonlyMap<string, DueWindow>;

/** What is to be told of it: that a report came, or that none was found. */
export type Purpose = 'came' | 'missing';

const windowOf = (windows: Windows, { obligation }: ObligationState) => windows.get(obligation.id);
const endOf = (windows: Windows, one: ObligationState): CivilDate | null => windowOf(windows, one)?.endsOn ?? null;

/** Whether a day is so near to the end of one occasion, and so far from that of the next, that either may be meant. */
const isBetween = (on: CivilDate, former: CivilDate | null, next: CivilDate | null): boolean =>
  former !== null && (next === null || daysBetween(former, on) < daysBetween(on, next));

/**
 * Of a report that came on a day: the occasion in whose time that lies, from the end of the one before to its own; where that
 * has its report, the earliest open one before it; else that one again, for an addendum. Both are meant, so that the person
 * has to say which, where the day comes just after an open occasion is over and the next has not begun.
 */
const cameFor = (
  occasions: readonly ObligationState[],
  windows: Windows,
  on: CivilDate,
): readonly ObligationState[] => {
  const index = occasions.findIndex((one) => {
    const end = endOf(windows, one);
    return end === null || end >= on;
  });
  const own = occasions[index < 0 ? occasions.length - 1 : index];
  if (!own) return [];
  const before = occasions.slice(0, occasions.indexOf(own)).filter(({ received }) => received === null);
  if (own.received !== null) return [before[0] ?? own];
  const former = before.at(-1);
  const hasBegun = (windowOf(windows, own)?.opensOn ?? on) <= on;
  const isDoubtful = former && !hasBegun && isBetween(on, endOf(windows, former), endOf(windows, own));
  return isDoubtful ? [former, own] : [own];
};

/** Of a report that was searched for: those that were over by then and have none. */
const missing = (
  occasions: readonly ObligationState[],
  windows: Windows,
  on: CivilDate,
): readonly ObligationState[] => {
  const over = occasions.filter((one) => {
    const end = endOf(windows, one);
    return one.received === null && end !== null && end < on;
  });
  return over.length > 0 ? over : cameFor(occasions, windows, on);
};

/** Of the occasions of each obligation those that are meant; of what is due once, itself. */
export const occasionsMeant = (
  reports: readonly ObligationState[],
  windows: Windows,
  on: CivilDate,
  purpose: Purpose,
): readonly ObligationState[] => {
  const rules = [...new Set(reports.map(({ obligation }) => occasionIn(obligation.id)[0]))];
  return rules.flatMap((rule) => {
    const own = reports.filter(({ obligation }) => occasionIn(obligation.id)[0] === rule);
    if (own.length < 2) return own;
    return purpose === 'came' ? cameFor(own, windows, on) : missing(own, windows, on);
  });
};
