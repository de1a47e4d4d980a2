/** On which days a body sits: the weekdays of its sessions, or of their parts where those have days of their own. */
import { addDays, type CivilDate, isWeekend } from '#time';
import { isByRule } from './by-rule.js';
import { ordinalOf, type SessionId } from './session-id.js';
import { type Session } from './session.state.js';

type Stretch = readonly [opensOn: CivilDate, closesOn: CivilDate];

/** The stretches in which a session sits; undefined where somebody has still to announce a day of it. */
const stretchesOf = (session: Session): readonly Stretch[] | undefined => {
  if (session.status === 'cancelled') return [];
  if (isByRule(session)) return undefined;
  const stretches: Stretch[] = [];
  for (const { opensOn, closesOn } of session.parts.length > 0 ? session.parts : [session]) {
    if (opensOn === null || closesOn === null) return undefined;
    stretches.push([opensOn, closesOn]);
  }
  return stretches.sort(([a], [b]) => (a < b ? -1 : 1));
};

/**
 * The last of so many sitting days after a day; undefined where the calendar does not tell as many, or does not tell them
 * without a gap.
 */
export const sittingDayAfter = (
  from: CivilDate,
  count: number,
  sessions: Iterable<readonly [SessionId, Session]>,
): CivilDate | undefined => {
  let left = count;
  for (const [, session] of [...sessions].sort(([a], [b]) => ordinalOf(a) - ordinalOf(b))) {
    if (session.closesOn !== null && session.closesOn <= from && session.parts.length === 0) continue;
    const stretches = stretchesOf(session);
    if (stretches === undefined) return undefined;
    for (const [opensOn, closesOn] of stretches)
      for (let day = opensOn > from ? opensOn : addDays(from, 1); day <= closesOn; day = addDays(day, 1)) {
        if (!isWeekend(day)) left -= 1;
        if (left === 0) return day;
      }
  }
  return undefined;
};
