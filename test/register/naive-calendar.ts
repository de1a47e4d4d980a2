/** Sessions and due windows, naively: the whole calendar is folded anew for every question. */
import { type Due } from '#session-calendar/domain';
import { type NaiveDays, naiveDays } from './naive-bodies.js';
import { sessionsByRule } from './naive-rules.js';
import { type NaiveSession, sessionAt } from './naive-sessions.js';
import { daysOf, idsIn, type LogEntry, type Point, shiftDay } from './naive-log.js';

/** The days that terms of the one body of this test pass over. */
export const BODY_DAYS = Symbol('days');
export type NaiveCalendar = Readonly<Record<string, NaiveSession>> & { readonly [BODY_DAYS]?: NaiveDays };

/** The sessions that the calendar knows at a moment. */
export const calendarAt = (log: readonly LogEntry[], at: Point): NaiveCalendar => {
  const calendar: Record<string, NaiveSession> & { [BODY_DAYS]?: NaiveDays } = { [BODY_DAYS]: naiveDays(log, at) };
  for (const stream of idsIn(log, 'session')) {
    const id = stream.replaceAll('.', '/');
    const session = sessionAt(log, id, at);
    if (session) calendar[id] = session;
  }
  return { ...calendar, ...sessionsByRule(calendar, log, at) };
};

/** Where a decision stands: its session, and the day from which its periods run. */
export interface Standing {
  readonly session: string | null;
  readonly from: string;
}
export interface NaiveWindow {
  readonly kind: 'days' | 'open-ended' | 'by-rule' | 'unscheduled' | 'undated';
  readonly session: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly endsOn: string | null;
  /** Its end is the latest that it can have been. */
  readonly isLatest?: true;
}

const without = (kind: NaiveWindow['kind'], session: string | null = null): NaiveWindow => ({
  kind,
  session,
  opensOn: null,
  closesOn: null,
  endsOn: null,
});
const between = (opensOn: string, endsOn: string, session: string | null = null): NaiveWindow => ({
  kind: 'days',
  session,
  opensOn,
  closesOn: null,
  endsOn,
});
/** Nobody knows the last day of what only a rule gives days to. */
const byRule = (session: string, opensOn: string, closesOn: string | null): NaiveWindow => ({
  kind: 'by-rule',
  session,
  opensOn,
  closesOn,
  endsOn: null,
});
const ordinal = (id: string) => Number(id.split('/')[2]);

/** "The first of that body after the session that the decision belongs to." */
const nextOf = (series: string, { session: own, from }: Standing, calendar: NaiveCalendar): string | undefined => {
  const ofSeries = Object.keys(calendar).filter((id) => id.startsWith(`${series}/`));
  if (own?.startsWith(`${series}/`))
    return ofSeries.filter((id) => ordinal(id) > ordinal(own)).sort((a, b) => ordinal(a) - ordinal(b))[0];
  const after = (own === null ? null : calendar[own]?.opensOn) ?? from;
  const dated = ofSeries.filter((id) => (calendar[id]?.opensOn ?? '') > after);
  const key = (id: string) => `${calendar[id]?.opensOn} ${String(ordinal(id)).padStart(6, '0')}`;
  return dated.sort((a, b) => key(a).localeCompare(key(b)))[0];
};

const ofPart = (id: string, opensOn: string, closesOn: string | null): NaiveWindow => ({
  kind: closesOn === null ? 'open-ended' : 'days',
  session: id,
  opensOn,
  closesOn,
  endsOn: closesOn,
});

const atSession = (id: string, calendar: NaiveCalendar, part?: string): NaiveWindow => {
  if (calendar[id]?.status === 'cancelled') return without('unscheduled', id);
  const own = part === undefined ? undefined : calendar[id]?.parts[part];
  if (own) return ofPart(id, own.opensOn, own.closesOn);
  const { opensOn = null, closesOn = null } = calendar[id] ?? {};
  if (opensOn === null) return without('unscheduled', id);
  if (calendar[id]?.status === 'by-rule') return byRule(id, opensOn, closesOn);
  if (part === 'main') {
    const newYearsEve = `${opensOn.slice(0, 4)}-12-31`;
    const endsOn = closesOn !== null && closesOn < newYearsEve ? closesOn : newYearsEve;
    return { kind: 'days', session: id, opensOn, closesOn, endsOn };
  }
  if (closesOn !== null) return { kind: 'days', session: id, opensOn, closesOn, endsOn: closesOn };
  const [body = '', kind = ''] = id.split('/');
  const next = kind === 'regular' ? calendar[`${body}/regular/${ordinal(id) + 1}`] : undefined;
  const isOver = calendar[id]?.status !== 'suspended' && !['cancelled', 'by-rule'].includes(next?.status ?? '');
  const over = isOver ? (next?.opensOn ?? '') : '';
  if (over <= opensOn) return { kind: 'open-ended', session: id, opensOn, closesOn, endsOn: null };
  return { kind: 'days', session: id, opensOn, closesOn, endsOn: over, isLatest: true };
};
/** From the day after the session before it, by number, that anybody has dated; within the time since it was asked for. */
const inTurn = (id: string, { from }: Standing, last: string, calendar: NaiveCalendar): string => {
  const [body, kind] = id.split('/');
  let turn = from;
  for (let number = 1; number < ordinal(id); number += 1) {
    const { status, opensOn = null, closesOn = null } = calendar[`${body}/${kind}/${number}`] ?? {};
    const end = closesOn ?? opensOn;
    if (status !== 'cancelled' && end !== null && shiftDay(end, 1) > turn) turn = shiftDay(end, 1);
  }
  return turn > last ? last : turn;
};
const beforeSession = (id: string, standing: Standing, calendar: NaiveCalendar, isInTurn = false): NaiveWindow => {
  if (calendar[id]?.status === 'cancelled') return without('unscheduled', id);
  const opensOn = calendar[id]?.opensOn ?? null;
  if (opensOn === null) return without('unscheduled', id);
  const last = shiftDay(opensOn, -1);
  const from = isInTurn ? inTurn(id, standing, last, calendar) : standing.from;
  return calendar[id]?.status === 'by-rule' ? byRule(id, from, last) : between(from, last, id);
};

/** Periods in this test are whole months, from days that every month has. */
const monthsAfter = (day: string, period: string): string => {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + Number(period.slice(1, -1));
  const lastOfMonth = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).toISOString().slice(0, 10);
  const same = `${lastOfMonth.slice(0, 8)}${day.slice(8)}`;
  return same < lastOfMonth ? same : lastOfMonth;
};

interface NaiveSittings {
  readonly told: readonly (readonly string[])[];
  readonly rested: readonly string[];
}
/** When a body sits, as far as that is told without a gap, and while which days it rests. */
const sittingsOf = (series: string, { from }: Standing, calendar: NaiveCalendar): NaiveSittings => {
  const ids = Object.keys(calendar).filter((id) => id.startsWith(`${series}/`));
  const [told, rested]: [string[][], string[]] = [[], []];
  for (const id of ids.sort((a, b) => ordinal(a) - ordinal(b))) {
    const { status, opensOn, closesOn, parts, rests } = calendar[id] as NaiveSession;
    const own = Object.values(parts);
    const isFollowed = ids.some((other) => {
      const later = calendar[other] as NaiveSession;
      const hasOpened = later.opensOn !== null && later.opensOn <= from;
      return ordinal(other) > ordinal(id) && hasOpened && !['cancelled', 'by-rule'].includes(later.status);
    });
    const isOver = closesOn === null ? isFollowed : closesOn <= from;
    if (status === 'cancelled' || (own.length === 0 && isOver)) continue;
    if (status === 'by-rule') break;
    const stretches = own.length > 0 ? own : [{ opensOn, closesOn }];
    if (stretches.some((one) => one.opensOn === null)) break;
    for (const [suspended, resumed] of rests)
      if (resumed !== null) rested.push(`${shiftDay(suspended, 1)}/${shiftDay(resumed, -1)}`);
    const [latest = '', resumed = ''] = rests.at(-1) ?? [];
    let isGap = false;
    for (const [first = '', last = '9999'] of stretches
      .map((one) => [one.opensOn ?? '', one.closesOn ?? '9999'])
      .sort()) {
      const stops = last === '9999' || (resumed === null && first <= latest && latest < last);
      told.push([first, stops ? latest : last]);
      isGap = last === '9999' || (stops && status === 'suspended');
      if (isGap) break;
    }
    if (isGap) break;
  }
  return { told, rested };
};

const isWithin = (stretch: string, day: string): boolean => {
  if (stretch.startsWith('--')) return day.slice(5) === stretch.slice(2);
  const [first = '', last = first] = stretch.split('/');
  return first <= day && (last === '..' || day <= last);
};

/** The days of the body whose term it is: this test knows of one. */
const daysOfTerm = (due: Due, { session }: Standing, calendar: NaiveCalendar): NaiveDays | undefined => {
  const of = due.form === 'within' ? (due.of ?? session) : null;
  return of?.startsWith('oas-ga/') ? calendar[BODY_DAYS] : undefined;
};

/** A term stands still on each day on which the body is dissolved; undefined where nobody can tell how long that is. */
const withStops = (from: string, until: string, { dissolved }: NaiveDays): string | undefined => {
  let end = until;
  for (let day = shiftDay(from, 1); day <= end; day = shiftDay(day, 1)) {
    const stop = dissolved.find((one) => isWithin(one, day));
    if (stop?.endsWith('/..')) return undefined;
    if (stop !== undefined) end = shiftDay(end, 1);
  }
  return end;
};

/** The last of so many weekdays after a day, of those that lie in a stretch; each stretch after the one before. */
const dayOf = (
  count: number,
  from: string,
  sits: readonly (readonly string[])[],
  { holidays, dissolved }: NaiveDays = { holidays: [], dissolved: [] },
): string | undefined => {
  let left = count;
  for (const [first = '', last = ''] of sits)
    for (let day = shiftDay(from, 1), tried = 0; day <= last && tried < 2000; day = shiftDay(day, 1), tried++) {
      if (day < first || [0, 6].includes(new Date(day).getUTCDay())) continue;
      if ([...holidays, ...dissolved].some((one) => isWithin(one, day))) continue;
      left -= 1;
      if (left === 0) return day;
    }
  return undefined;
};

/** What goes on after the last day of something else: it begins on the next day. */
const ranOn = (after: string, due: Due, standing: Standing, calendar: NaiveCalendar): NaiveWindow => {
  if (due.form !== 'within') return without('unscheduled');
  if (due.days !== undefined) {
    const window = resolved(due, { ...standing, from: after }, calendar);
    return window.endsOn !== null && window.endsOn < standing.from ? without('unscheduled') : window;
  }
  const days = daysOfTerm(due, standing, calendar);
  const plain = shiftDay(monthsAfter(shiftDay(after, 1), due.period), -1);
  const last = days ? withStops(after, plain, days) : plain;
  if (last === undefined || last < standing.from) return without('unscheduled');
  return between(after, last);
};

/** The window of how long something runs; `former` is that of the term before, where there was one. */
export const termWindow = (
  due: Due,
  standing: Standing,
  former: NaiveWindow | undefined,
  calendar: NaiveCalendar,
): NaiveWindow => {
  const after = due.form === 'within' ? due.after : 'adoption';
  if (after === 'adoption' || (after === undefined && former === undefined)) return windowOf(due, standing, calendar);
  if (after !== undefined && after !== 'former-end') return ranOn(after, due, standing, calendar);
  if (former?.kind !== 'days' || former.endsOn === null) return without('unscheduled');
  return former.endsOn < standing.from
    ? windowOf(due, standing, calendar)
    : ranOn(former.endsOn, due, standing, calendar);
};

/** Nothing falls due before it was asked for. */
export const windowOf = (due: Due, standing: Standing, calendar: NaiveCalendar): NaiveWindow => {
  const window = resolved(due, standing, calendar);
  return window.endsOn !== null && window.endsOn < standing.from ? without('unscheduled', window.session) : window;
};

const resolved = (due: Due, standing: Standing, calendar: NaiveCalendar): NaiveWindow => {
  if (due.form === 'at-session') return atSession(due.session, calendar, due.part);
  if (due.form === 'before-session') return beforeSession(due.session, standing, calendar, due.inTurn);
  if (due.form === 'at-next-session' || due.form === 'before-next-session') {
    const next = nextOf(due.series, standing, calendar);
    if (next === undefined) return without('unscheduled');
    return due.form === 'at-next-session' ? atSession(next, calendar) : beforeSession(next, standing, calendar);
  }
  if (due.form === 'by-date') return between(...daysOf(due.date));
  if (due.form === 'within' && due.days !== undefined) {
    const { told, rested } = sittingsOf(due.of ?? '', standing, calendar);
    const count = Number(due.period.slice(1, -1));
    const last =
      due.days === 'working'
        ? dayOf(count, standing.from, [['0000', '9999']], daysOfTerm(due, standing, calendar))
        : dayOf(count, standing.from, told, { holidays: rested, dissolved: [] });
    return last === undefined ? without('unscheduled') : between(standing.from, last);
  }
  if (due.form === 'within') {
    const days = daysOfTerm(due, standing, calendar);
    const plain = monthsAfter(standing.from, due.period);
    const last = days ? withStops(standing.from, plain, days) : plain;
    return last === undefined ? without('unscheduled') : between(standing.from, last);
  }
  return without(due.form === 'at-event' ? 'unscheduled' : 'undated');
};
