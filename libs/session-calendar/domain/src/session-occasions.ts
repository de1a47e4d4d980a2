/** Occasions that are sessions: by number, for sessions follow one another, whether or not the calendar has all of them. */
import { addPeriod, type CivilDate } from '#time';
import { type Due, type DueBase } from './due.js';
import { type Calendar, dueWindow } from './due-window.js';
import { type Interval, type Occasion, type RecurrenceRule } from './schedule.js';
import { ordinalOf, type SessionId, type SessionSeries, seriesOf } from './session-id.js';

/** The number of the next session of a body in whose series the decision does not stand, as far as anybody knows it. */
const nextKnown = (series: SessionSeries, base: DueBase, calendar: Calendar): number | undefined => {
  const { session } = dueWindow({ form: 'at-next-session', series, phrase: '' }, base, calendar);
  return session === null ? undefined : ordinalOf(session);
};

/** The number of the first session at which it falls due. */
const firstOf = (
  { due, base }: RecurrenceRule,
  series: SessionSeries,
  step: number,
  calendar: Calendar,
): number | undefined => {
  if (due.form === 'at-session' || due.form === 'before-session') return ordinalOf(due.session);
  const isNext = due.form === 'at-next-session' || due.form === 'before-next-session';
  if (base.session !== null && seriesOf(base.session) === series) return ordinalOf(base.session) + (isNext ? 1 : step);
  return nextKnown(series, base, calendar);
};

/** How many sessions of a body there are in a year, by those that the calendar knows after one of them; one where it knows none. */
const perYear = (series: SessionSeries, since: number, calendar: Calendar): number => {
  const opening = calendar.session(`${series}/${since}`)?.opensOn ?? null;
  // A session a year does not open on the same day: a month less than a year after one, the next may.
  const end = opening === null ? undefined : addPeriod(opening, 'P11M');
  if (opening === null || end === undefined) return 1;
  const within = [...calendar.series(series)].filter(([id, { opensOn }]) => {
    return ordinalOf(id) >= since && opensOn !== null && opensOn >= opening && opensOn < end;
  });
  return Math.max(1, within.length);
};

const stepOf = (rule: RecurrenceRule, series: SessionSeries, interval: Interval, calendar: Calendar): number => {
  if (interval.unit === 'sessions') return interval.count;
  const first = firstOf(rule, series, 1, calendar);
  const years = Math.max(1, Math.round(interval.count / 12));
  return first === undefined ? years : years * perYear(series, first, calendar);
};

const dueAt = (due: Due, session: SessionId, isFirst: boolean): Due => {
  if (due.form === 'before-session' || due.form === 'before-next-session') {
    const lead = due.lead === undefined ? {} : { lead: due.lead };
    return { form: 'before-session', session, ...lead, ...(!isFirst && { inTurn: true }), phrase: due.phrase };
  }
  const part = due.form === 'at-session' && due.part !== undefined ? { part: due.part } : {};
  return { form: 'at-session', session, ...part, phrase: due.phrase };
};

/**
 * By number from the first on, as far as the calendar knows sessions, and the one after that: it will be, on days that nobody
 * has entered.
 */
export const sessionOccasions = (
  rule: RecurrenceRule,
  series: SessionSeries,
  interval: Interval,
  calendar: Calendar,
  until: CivilDate,
): readonly Occasion[] => {
  const { due, schedule } = rule;
  const step = stepOf(rule, series, interval, calendar);
  const first = firstOf(rule, series, step, calendar);
  if (first === undefined) return [];
  const known = [...calendar.series(series)].filter(([, { status, opensOn }]) => {
    return status !== 'unknown' && (opensOn === null || opensOn <= until);
  });
  const last = Math.max(first - 1, ...known.map(([id]) => ordinalOf(id)));
  const end =
    schedule.until?.form === 'at-session' && seriesOf(schedule.until.session) === series
      ? ordinalOf(schedule.until.session)
      : Infinity;
  const isDefault = interval.unit === 'months' && rule.meaning === 'session' && !('session' in due || 'series' in due);
  const occasions: Occasion[] = [];
  for (let ordinal = first; ordinal <= end; ordinal += step) {
    const key = `${series}/${ordinal}`;
    const after = ordinal === first ? {} : { after: `${series}/${ordinal - step}` };
    occasions.push({
      key,
      due: dueAt(due, key, ordinal === first),
      ...after,
      ...(isDefault && { byDefault: true as const }),
    });
    if (ordinal > last) break;
  }
  return occasions;
};
