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

const hasOpenedBy = (session: Session, day: CivilDate): boolean =>
  session.opensOn !== null && session.opensOn <= day && session.status !== 'cancelled' && !isByRule(session);

/** Whether it is over by a day; where nobody knows its last one, once a later session has opened. */
const isOver = ({ closesOn }: Session, day: CivilDate, isFollowed: boolean): boolean =>
  closesOn === null ? isFollowed : closesOn <= day;

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
  const inOrder = [...sessions].sort(([a], [b]) => ordinalOf(a) - ordinalOf(b)).map(([, session]) => session);
  const latest = inOrder.findLastIndex((session) => hasOpenedBy(session, from));
  for (const [index, session] of inOrder.entries()) {
    if (session.parts.length === 0 && isOver(session, from, index < latest)) continue;
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
