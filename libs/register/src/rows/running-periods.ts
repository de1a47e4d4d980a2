/** How long mandates run, held against the calendar: what has run out is lapsed, and nothing was entered for it. */
import { asLapsed, type Era, termAt } from '#mandate/domain';
import { type DueWindow } from '#session-calendar/domain';
import { addDays, type CivilDate } from '#time';
import { type DueWindows, type WindowTimeline } from './due-windows.js';
import { type MandatePeriod } from './mandate-periods.js';
import { endOf, goingOn, windowOn } from './timelines.js';

/** A period of a mandate's life within which nothing lapses. */
export interface RunningPeriod extends MandatePeriod {
  /** When its present term ends; null where it has none. */
  readonly term: DueWindow | null;
  /** The last day of the term of each era; null where it has none, or nobody can tell. */
  readonly termEnds: readonly (CivilDate | null)[];
  /** When the body means to look at it again. */
  readonly review: DueWindow | null;
}

const runs = ({ running: { term, review } }: Era): boolean => term !== undefined || review !== undefined;

/** The windows of the terms of eras, each of which may go on from the end of the one before it. */
const termsOf = (eras: readonly Era[], windows: DueWindows, mandate: string): readonly (WindowTimeline | null)[] =>
  eras.reduce<readonly (WindowTimeline | null)[]>((before, era) => {
    const after = (formerEnd?: CivilDate | null): WindowTimeline | null => {
      const term = termAt(era, formerEnd);
      return term && windows.of(term.due, term.base, mandate);
    };
    const former = before.at(-1) ?? null;
    if (former === null || !era.running.term) return [...before, after()];
    return [...before, goingOn(former, (window) => after(endOf(window)) ?? [])];
  }, []);

/** A period in parts: as the calendar says what it says of terms, and once the last of them is over. */
export const runningPeriods = (
  period: MandatePeriod,
  windows: DueWindows,
  mandate: string,
): readonly RunningPeriod[] => {
  const { eras } = period.state;
  const present = eras.at(-1);
  if (!present || !eras.some(runs)) return [{ ...period, term: null, termEnds: [], review: null }];
  const timelines = termsOf(eras, windows, mandate);
  const reviews = present.running.review ? windows.of(present.running.review, present.base, mandate) : null;
  const within = (day: CivilDate): boolean => period.from < day && day < period.to;
  const changes = [...timelines, reviews].flatMap((timeline) => timeline?.map(({ from }) => from) ?? []);
  const lapses = changes.concat(period.from).flatMap((day) => {
    const end = endOf(windowOn(timelines.at(-1) ?? null, day));
    return end === null ? [] : [addDays(end, 1)];
  });
  const days = [...new Set([period.from, ...[...changes, ...lapses].filter(within)])].sort();
  return days.map((from, index) => {
    const terms = timelines.map((timeline) => windowOn(timeline, from));
    const termEnds = terms.map(endOf);
    const state = period.proposed ? period.state : asLapsed(period.state, termEnds, from);
    return {
      ...period,
      from,
      to: days[index + 1] ?? period.to,
      state,
      term: terms.at(-1) ?? null,
      termEnds,
      review: windowOn(reviews, from),
    };
  });
};
