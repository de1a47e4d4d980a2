/** When something is due by the last word of its creditor. */
import { type UnitOfWork } from '#journal';
import { type DueAt, windowOfLast } from '#mandate/domain';
import { calendarFor } from '#session-calendar/application';
import { type Calendar, dueWindow, type DueWindow, prolongs } from '#session-calendar/domain';
import { type On } from '#time';

/** What tells the window of due times in turn, by the calendar as it stood on a day, and on those on which more time was given. */
export const windowsNow = async (
  unit: UnitOfWork,
  inTurn: readonly (readonly DueAt[])[],
  now: On,
): Promise<(dues: readonly DueAt[]) => DueWindow | undefined> => {
  const all = inTurn.flat();
  const given = all.flatMap(({ due, on }) => (on !== undefined && prolongs(due) ? [on] : []));
  const today = await calendarFor(unit, all, now);
  const then = new Map<On, Calendar>();
  for (const on of new Set(given)) then.set(on, await calendarFor(unit, all, on));
  const windowOf = ({ due, base }: DueAt, on: On): DueWindow => dueWindow(due, base, then.get(on) ?? today);
  return (dues) => windowOfLast(dues, windowOf, now);
};
