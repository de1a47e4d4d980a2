/**
 * On which days a body sits: the weekdays of its sessions, or of their parts where those have days of their own; none while a
 * session is suspended.
 */
import { addDays, type CivilDate, END, isWeekend } from '#time';
import { isByRule } from './by-rule.js';
import { type Due, type DueBase } from './due.js';
import { runsAfter } from './running-on.js';
import { ordinalOf, type SessionId, type SessionSeries } from './session-id.js';
import { type Rest, type Session } from './session.state.js';

/** Days from one to another; null where nobody knows the last of them. */
type Stretch = readonly [opensOn: CivilDate, closesOn: CivilDate | null];

/** How far so many sitting days are told. */
export interface Sittings {
  /** The last of them; undefined where the calendar does not tell as many, or does not tell them without a gap. */
  readonly endsOn: CivilDate | undefined;
  /** When the sessions rested that were counted. */
  readonly rests: readonly Rest[];
  /** Which session is suspended, so that the calendar does not tell them. */
  readonly suspended: SessionId | undefined;
}

const inTime = ([opens, closes]: Stretch, [other, over]: Stretch): number =>
  opens.localeCompare(other) || (closes ?? END).localeCompare(over ?? END);

/** A stretch without the days on which the session rests. */
const sittingIn = ([opensOn, closesOn]: Stretch, { rests, status }: Session): readonly Stretch[] => {
  const sat: Stretch[] = [];
  let since = opensOn;
  for (const { suspendedOn, resumedOn } of rests) {
    if (closesOn !== null && suspendedOn >= closesOn) break;
    if (suspendedOn >= since) sat.push([since, suspendedOn]);
    const again = resumedOn === suspendedOn ? addDays(resumedOn, 1) : resumedOn;
    if (again !== null && again > since) since = again;
    // What is closed while it is suspended never sat again; a part that opens later is resumed on its first day.
    if (resumedOn === null && suspendedOn >= since) return status === 'suspended' ? [...sat, [suspendedOn, null]] : sat;
  }
  return [...sat, [since, closesOn]];
};

/** The stretches in which a session sits; undefined where nobody has announced when one of them begins. */
const stretchesOf = (session: Session): readonly Stretch[] | undefined => {
  if (session.status === 'cancelled') return [];
  if (isByRule(session)) return undefined;
  const stretches: Stretch[] = [];
  for (const { opensOn, closesOn } of session.parts.length > 0 ? session.parts : [session]) {
    if (opensOn === null) return undefined;
    stretches.push([opensOn, closesOn]);
  }
  return stretches.sort(inTime).flatMap((stretch) => sittingIn(stretch, session));
};

const hasOpenedBy = (session: Session, day: CivilDate): boolean =>
  session.opensOn !== null && session.opensOn <= day && session.status !== 'cancelled' && !isByRule(session);

/** Whether it is over by a day; where nobody knows its last one, once a later session has opened. */
const isOver = ({ closesOn }: Session, day: CivilDate, isFollowed: boolean): boolean =>
  closesOn === null ? isFollowed : closesOn <= day;

/** So many sitting days after a day, as far as the calendar tells them. */
export const sittingsAfter = (
  from: CivilDate,
  count: number,
  sessions: Iterable<readonly [SessionId, Session]>,
): Sittings => {
  let left = count;
  const rests: Rest[] = [];
  const inOrder = [...sessions].sort(([a], [b]) => ordinalOf(a) - ordinalOf(b));
  const latest = inOrder.findLastIndex(([, session]) => hasOpenedBy(session, from));
  for (const [index, [id, session]] of inOrder.entries()) {
    if (session.parts.length === 0 && isOver(session, from, index < latest)) continue;
    const since = session.rests.filter(({ resumedOn }) => resumedOn === null || resumedOn > from);
    const suspended = session.status === 'suspended' ? id : undefined;
    for (const [opensOn, closesOn] of stretchesOf(session) ?? [[from, null] as const]) {
      if (closesOn === null) return { endsOn: undefined, rests: [...rests, ...since], suspended };
      for (let day = opensOn > from ? opensOn : addDays(from, 1); day <= closesOn; day = addDays(day, 1)) {
        if (!isWeekend(day)) left -= 1;
        if (left > 0) continue;
        const before = since.filter(({ suspendedOn }) => suspendedOn < day);
        return { endsOn: day, rests: [...rests, ...before], suspended: undefined };
      }
    }
    rests.push(...since);
  }
  return { endsOn: undefined, rests, suspended: undefined };
};

/** How many days a period of days has. */
export const daysIn = (period: string): number => Number(/^P(\d{1,5})D$/.exec(period)?.[1] ?? 0);

/** The sitting days in which something falls due; undefined of what counts none, or has no day to count from. */
export const sittingsOf = (
  due: Due,
  base: DueBase,
  sessions: (series: SessionSeries) => Iterable<readonly [SessionId, Session]>,
): Sittings | undefined => {
  if (due.form !== 'within' || due.days !== 'sitting') return undefined;
  const after = runsAfter(due, base);
  return after === null
    ? undefined
    : sittingsAfter(after ?? base.adoptedOn, daysIn(due.period), sessions(due.of ?? ''));
};
