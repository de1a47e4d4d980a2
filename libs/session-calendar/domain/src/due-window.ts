import { addDays, addPeriod, addWorkingDays, type CivilDate, firstDay, lastDay, subtractPeriod } from '#time';
import { type BodyDays } from '#body/directory';
import { addWorkingDaysOf, bodyOfTerm, withStops } from './body-days.js';
import { isByRule } from './by-rule.js';
import { type Due, type DueBase } from './due.js';
import { lastOfRun, runsAfter, type Within } from './running-on.js';
import { ordinalOf, type SessionId, sessionParts, type SessionSeries, seriesOf } from './session-id.js';
import { type Session } from './session.state.js';
import { daysIn, sittingsAfter } from './sitting-days.js';
import { turnOf } from './turn.js';

/** The days between which something falls due, as far as the calendar can tell. */
export interface DueWindow {
  readonly certainty:
    | 'dated'
    /** Due from opening, never past due until the closing day is entered. */
    | 'closing-unknown'
    /** The closing day is not known either: over it was when the next session opened, which is when its window ends at the latest. */
    | 'closing-bounded'
    /** A session that nobody has scheduled, on the days that the body's rule gives: never past due until it is. */
    | 'by-rule'
    /** A session that will not be held. */
    | 'session-cancelled'
    /** So many sitting days, and the calendar does not tell as many; or a term stands still, and nobody knows how long. */
    | 'not-announced'
    /** A session without dates, or an event nobody has dated. */
    | 'unscheduled'
    /** As soon as possible, or nothing said: never past due. */
    | 'undated'
    /** It would have ended before the decision was adopted: whatever is meant, it is not that. */
    | 'before-adoption';
  readonly session: SessionId | null;
  /** First day on which it is due. */
  readonly opensOn: CivilDate | null;
  /** The session's own closing day, where the window is that of a session; the last day, where a rule gives it. */
  readonly closesOn: CivilDate | null;
  /** Last day on which it is in time. */
  readonly endsOn: CivilDate | null;
}

/** Whether it ends on a day that is known, be it the latest possible one. */
export const isBounded = ({ certainty }: DueWindow): boolean =>
  certainty === 'dated' || certainty === 'closing-bounded';

/** The calendar as it stood at one moment. */
export interface Calendar {
  session(id: SessionId): Session | undefined;
  /** The sessions of a series that the calendar knows. */
  series(series: SessionSeries): Iterable<readonly [SessionId, Session]>;
  /** The days of a body that terms pass over; undefined where nobody has said any. */
  days?(body: string): BodyDays | undefined;
}

const undated: DueWindow = { certainty: 'undated', session: null, opensOn: null, closesOn: null, endsOn: null };
const unscheduled = (session: SessionId | null): DueWindow => ({ ...undated, certainty: 'unscheduled', session });
const cancelled = (session: SessionId): DueWindow => ({ ...undated, certainty: 'session-cancelled', session });
const dated = (opensOn: CivilDate, endsOn: CivilDate, session: SessionId | null = null): DueWindow => ({
  certainty: 'dated',
  session,
  opensOn,
  closesOn: null,
  endsOn,
});

/** The last day on which it is in time is not known before the session is scheduled. */
const byRule = (session: SessionId, opensOn: CivilDate, closesOn: CivilDate | null): DueWindow => ({
  certainty: 'by-rule',
  session,
  opensOn,
  closesOn,
  endsOn: null,
});

const atSession = (id: SessionId, calendar: Calendar, part?: string): DueWindow => {
  const session = calendar.session(id);
  const { opensOn: opening = null, closesOn = null } = session ?? {};
  if (session?.status === 'cancelled') return cancelled(id);
  const own = session?.parts.find((one) => one.part === part);
  if (own) return ofDays(id, own);
  // Where the opening day is not known, it is certainly due on the closing day.
  const opensOn = opening ?? closesOn;
  if (session === undefined || opensOn === null) return unscheduled(id);
  if (isByRule(session)) return byRule(id, opensOn, closesOn);
  const endsOn = part === 'main' ? endOfMainPart(opensOn, closesOn) : closesOn;
  if (endsOn !== null) return { ...ofDays(id, { opensOn, closesOn }), certainty: 'dated', endsOn };
  const bound = session.status === 'suspended' ? undefined : openingOfNext(id, opensOn, calendar);
  return bound === undefined
    ? ofDays(id, { opensOn, closesOn })
    : { certainty: 'closing-bounded', session: id, opensOn, closesOn, endsOn: bound };
};

/** A body holds one regular session after the other. */
const nextRegular = (id: SessionId): SessionId | undefined =>
  sessionParts(id)?.kind === 'regular' ? `${seriesOf(id)}/${ordinalOf(id) + 1}` : undefined;

/** The day on which the regular session with the next number opens, where somebody has scheduled it. */
const openingOfNext = (id: SessionId, opensOn: CivilDate, calendar: Calendar): CivilDate | undefined => {
  const other = nextRegular(id);
  const next = other === undefined ? undefined : calendar.session(other);
  if (next?.opensOn == null || next.opensOn <= opensOn) return undefined;
  return next.status === 'cancelled' || isByRule(next) ? undefined : next.opensOn;
};

/** From opening to closing. */
const ofDays = (
  session: SessionId,
  { opensOn, closesOn }: { readonly opensOn: CivilDate; readonly closesOn: CivilDate | null },
): DueWindow => ({
  certainty: closesOn === null ? 'closing-unknown' : 'dated',
  session,
  opensOn,
  closesOn,
  endsOn: closesOn,
});

/** The main part of a session that goes on into the next year is over when the year in which it opened is. */
const endOfMainPart = (opensOn: CivilDate, closesOn: CivilDate | null): CivilDate => {
  const endOfYear = `${opensOn.slice(0, 4)}-12-31`;
  return closesOn !== null && closesOn < endOfYear ? closesOn : endOfYear;
};

const beforeSession = (
  {
    session: id,
    lead,
    inTurn = false,
  }: { readonly session: SessionId; readonly lead?: string | undefined; readonly inTurn?: boolean },
  calendar: Calendar,
  { adoptedOn }: DueBase,
): DueWindow => {
  const session = calendar.session(id);
  if (session?.status === 'cancelled') return cancelled(id);
  const opensOn = session?.opensOn ?? null;
  if (session === undefined || opensOn === null) return unscheduled(id);
  const last = (lead === undefined ? undefined : subtractPeriod(opensOn, lead)) ?? addDays(opensOn, -1);
  const from = inTurn ? turnOf(id, calendar.series(seriesOf(id)), adoptedOn, last) : adoptedOn;
  return isByRule(session) ? byRule(id, from, last) : dated(from, last, id);
};

const firstOf = (sessions: readonly (readonly [SessionId, Session])[]): SessionId | undefined =>
  [...sessions].sort(
    ([a, one], [b, other]) => (one.opensOn ?? '').localeCompare(other.opensOn ?? '') || ordinalOf(a) - ordinalOf(b),
  )[0]?.[0];

/** By ordinal within the decision's own series; else the first to open after its session, or after its adoption. */
const nextSession = (series: SessionSeries, calendar: Calendar, base: DueBase): SessionId | undefined => {
  const known = [...calendar.series(series)].filter(([, { status }]) => status !== 'unknown');
  if (base.session !== null && seriesOf(base.session) === series) {
    const own = ordinalOf(base.session);
    const later = known.map(([id]) => id).filter((id) => ordinalOf(id) > own);
    return later.sort((a, b) => ordinalOf(a) - ordinalOf(b))[0];
  }
  const since = (base.session !== null && calendar.session(base.session)?.opensOn) || base.adoptedOn;
  return firstOf(known.filter(([, { opensOn }]) => opensOn !== null && opensOn > since));
};

/** Nothing falls due before it was asked for: a window that ends earlier is none. */
export const sinceAsked = (window: DueWindow, adoptedOn: CivilDate): DueWindow =>
  window.endsOn === null || window.endsOn >= adoptedOn
    ? window
    : { ...undated, certainty: 'before-adoption', session: window.session };

/** The window of a due expression, for a decision standing at `base`, by the calendar given: {@link sinceAsked}. */
export const dueWindow = (due: Due, base: DueBase, calendar: Calendar): DueWindow =>
  sinceAsked(windowOf(due, base, calendar), base.adoptedOn);

const withinSittings = (count: number, series: SessionSeries, from: CivilDate, calendar: Calendar): DueWindow => {
  const { endsOn } = sittingsAfter(from, count, calendar.series(series));
  return endsOn === undefined ? { ...undated, certainty: 'not-announced' } : dated(from, endsOn);
};

/** The last day of a term; undefined where it is none, null where it stands still and nobody knows how long. */
const endOfTerm = (
  due: Within,
  base: DueBase,
  { from, goesOn }: { readonly from: CivilDate; readonly goesOn: boolean },
  calendar: Calendar,
): CivilDate | null | undefined => {
  const body = bodyOfTerm(due, base);
  const days = body === undefined ? undefined : calendar.days?.(body);
  if (due.days === 'working')
    return days ? addWorkingDaysOf(from, daysIn(due.period), days) : addWorkingDays(from, daysIn(due.period));
  const plain = goesOn ? lastOfRun(from, due.period) : addPeriod(from, due.period);
  return days ? withStops(from, plain, days) : plain;
};

const windowOf = (due: Due, base: DueBase, calendar: Calendar): DueWindow => {
  switch (due.form) {
    case 'at-session':
      return atSession(due.session, calendar, due.part);
    case 'before-session':
      return beforeSession(due, calendar, base);
    case 'at-next-session': {
      const next = nextSession(due.series, calendar, base);
      return next === undefined ? unscheduled(null) : atSession(next, calendar);
    }
    case 'before-next-session': {
      const next = nextSession(due.series, calendar, base);
      return next === undefined ? unscheduled(null) : beforeSession({ session: next, lead: due.lead }, calendar, base);
    }
    case 'by-date':
      return dated(firstDay(due.date), lastDay(due.date));
    case 'within': {
      const after = runsAfter(due, base);
      if (after === null) return unscheduled(null);
      const from = after ?? base.adoptedOn;
      if (due.days === 'sitting') return withinSittings(daysIn(due.period), due.of ?? '', from, calendar);
      const endsOn = endOfTerm(due, base, { from, goesOn: after !== undefined }, calendar);
      if (endsOn === null) return { ...undated, certainty: 'not-announced' };
      return endsOn === undefined ? undated : dated(from, endsOn);
    }
    case 'at-event':
      return unscheduled(null);
    case 'recurring':
    case 'as-soon-as-possible':
    case 'unspecified':
      return undated;
  }
};

/** The session ids and series of the calendar that a window hangs on. */
export const calendarDependencies = (due: Due, base: DueBase): readonly string[] => {
  switch (due.form) {
    case 'at-session':
      return [due.session, nextRegular(due.session) ?? due.session];
    case 'before-session':
      return due.inTurn ? [due.session, seriesOf(due.session)] : [due.session];
    case 'at-next-session':
    case 'before-next-session':
      return base.session === null ? [due.series] : [due.series, base.session];
    case 'within':
      return due.days === 'sitting' && due.of !== undefined ? [due.of] : [];
    case 'by-date':
    case 'at-event':
    case 'recurring':
    case 'as-soon-as-possible':
    case 'unspecified':
      return [];
  }
};
