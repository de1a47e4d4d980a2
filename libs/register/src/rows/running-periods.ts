/** How long mandates run, held against the calendar: what has run out is lapsed, and nothing was entered for it. */
import { asLapsed, type Era } from '#mandate/domain';
import { type DueWindow, isBounded } from '#session-calendar/domain';
import { addDays, type CivilDate } from '#time';
import { type DueWindows, type WindowTimeline } from './due-windows.js';
import { type MandatePeriod } from './mandate-periods.js';

/** A period of a mandate's life within which nothing lapses. */
export interface RunningPeriod extends MandatePeriod {
  /** When its present term ends; null where it has none. */
  readonly term: DueWindow | null;
  /** When the body means to look at it again. */
  readonly review: DueWindow | null;
}

const runs = ({ running: { term, review } }: Era): boolean => term !== undefined || review !== undefined;

const on = (timeline: WindowTimeline | null, day: CivilDate): DueWindow | null =>
  timeline?.findLast(({ from }) => from <= day)?.window ?? null;

/** Only what is certain ends something: also the latest possible end, which stands here once it has passed. */
const endOf = (window: DueWindow | null): CivilDate | null => (window && isBounded(window) ? window.endsOn : null);

/** A period in parts: as the calendar says what it says of terms, and once the last of them is over. */
export const runningPeriods = (
  period: MandatePeriod,
  windows: DueWindows,
  mandate: string,
): readonly RunningPeriod[] => {
  const { eras } = period.state;
  const present = eras.at(-1);
  if (!present || !eras.some(runs)) return [{ ...period, term: null, review: null }];
  const timelines = eras.map(({ running, base }) => (running.term ? windows.of(running.term, base, mandate) : null));
  const reviews = present.running.review ? windows.of(present.running.review, present.base, mandate) : null;
  const within = (day: CivilDate): boolean => period.from < day && day < period.to;
  const changes = [...timelines, reviews].flatMap((timeline) => timeline?.map(({ from }) => from) ?? []);
  const lapses = changes.concat(period.from).flatMap((day) => {
    const end = endOf(on(timelines.at(-1) ?? null, day));
    return end === null ? [] : [addDays(end, 1)];
  });
  const days = [...new Set([period.from, ...[...changes, ...lapses].filter(within)])].sort();
  return days.map((from, index) => {
    const terms = timelines.map((timeline) => on(timeline, from));
    const state = period.proposed ? period.state : asLapsed(period.state, terms.map(endOf), from);
    return {
      ...period,
      from,
      to: days[index + 1] ?? period.to,
      state,
      term: terms.at(-1) ?? null,
      review: on(reviews, from),
    };
  });
};
