/** When something was last told of a mandate that has not ended, on every day. */
import { type Slice as RowSlice } from '#bitemporal';
import { type Entry, type EntryRetracted, isRetraction } from '#event-sourcing';
import { type EventOf } from '#kinds';
import { isAlive, isMovement } from '#mandate/domain';
import { type CivilDate, lastDay } from '#time';
import { type MovementRow } from '../tables.js';
import { type MandatePeriod } from './mandate-periods.js';

type Entries = readonly Entry<EventOf<'mandate'> | EntryRetracted>[];

/** The days on which something moved it, in order; what was taken back moved nothing. */
const daysOf = (entries: Entries): readonly CivilDate[] => {
  const gone = new Set(entries.flatMap(({ event }) => (isRetraction(event) ? [event.entry] : [])));
  const days = entries.flatMap(({ id, event }) =>
    !isRetraction(event) && !gone.has(id) && isMovement(event) ? [lastDay(event.on)] : [],
  );
  return [...new Set(days)].sort();
};

export const movementSlices = (
  periods: readonly MandatePeriod[],
  entries: Entries,
): readonly RowSlice<MovementRow>[] => {
  const days = daysOf(entries);
  const given = periods.find(({ proposed }) => !proposed)?.from;
  return periods.flatMap(({ from, to, proposed, state }) => {
    if (proposed || given === undefined || !isAlive(state)) return [];
    const cuts = [from, ...days.filter((day) => from < day && day < to)];
    return cuts.map((day, index) => {
      const last = days.findLast((one) => one <= day) ?? given;
      const row = { class: state.terms.class, moved_on: last > given ? last : given };
      return { from: day, to: cuts[index + 1] ?? to, row };
    });
  });
};
