/** What was so on every day, in parts: each with the first day on which it was. */
import { type CivilDate, END } from '#time';
import { type DueWindow, isBounded } from '#session-calendar/domain';
import { type WindowTimeline } from './due-windows.js';
import { type MandatePeriod } from './mandate-periods.js';

/** The window of a day; null before the first. */
export const windowOn = (timeline: WindowTimeline | null, day: CivilDate): DueWindow | null =>
  timeline?.findLast(({ from }) => from <= day)?.window ?? null;

/** Only what is certain ends something: also the latest possible end, which stands here once it has passed. */
export const endOf = (window: DueWindow | null): CivilDate | null =>
  window && isBounded(window) ? window.endsOn : null;

/** The windows of what goes on from the end of something else, which may have had several in turn. */
export const goingOn = (former: WindowTimeline, after: (window: DueWindow) => WindowTimeline): WindowTimeline =>
  former.flatMap(({ from, window }, index) =>
    within({ from, to: former[index + 1]?.from ?? END }, after(window)).map((part) => ({
      from: part.from,
      window: part.window,
    })),
  );

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
