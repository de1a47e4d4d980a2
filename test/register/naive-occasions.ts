/** What falls due again and again, naively: every occasion is made anew for every question, by counting. */
import { type Due, type Schedule } from '#session-calendar/domain';
import { type NaiveCalendar, type NaiveWindow, type Standing, windowOf } from './naive-calendar.js';
import { daysOf } from './naive-log.js';
import { type NaiveDebt } from './naive-debts.js';
import { type NaiveMandate } from './naive-mandates.js';

/** Further than any day that is asked about. */
const LAST_YEAR = 2009;
/** Whether a year is held against the register: occasions are counted so far. */
export const isAsked = (year: string | null): boolean => year === null || Number(year) <= LAST_YEAR;

export interface NaiveOccasion {
  readonly key: string;
  readonly due: Due;
  /** The key of the session before it. */
  readonly before?: string;
}

const byDate = (date: string): Due => ({ form: 'by-date', date, phrase: '' });
const years = (from: number, step: number): readonly number[] => {
  const all: number[] = [];
  for (let year = from; year <= LAST_YEAR; year += step) all.push(year);
  return all;
};

/** At each session, or before each. */
const atSessions = (
  first: number,
  step: number,
  series: string,
  calendar: NaiveCalendar,
  isBefore: boolean,
): readonly NaiveOccasion[] => {
  const known = Object.keys(calendar).filter((id) => id.startsWith(`${series}/`));
  const last = Math.max(0, ...known.map((id) => Number(id.split('/')[2])));
  const all: NaiveOccasion[] = [];
  for (let number = first; ; number += step) {
    const key = `${series}/${number}`;
    const before = number === first ? {} : { before: `${series}/${number - step}` };
    const turn = number === first ? {} : { inTurn: true as const };
    const due: Due = isBefore
      ? { form: 'before-session', session: key, ...turn, phrase: '' }
      : { form: 'at-session', session: key, phrase: '' };
    all.push({ key, due, ...before });
    if (number > last) return all;
  }
};

/** The occasions of the schedules that this test makes, of bodies that meet once a year; by days, none that begins after the last. */
export const naiveOccasions = (
  schedule: Schedule,
  due: Due,
  standing: Standing,
  calendar: NaiveCalendar,
): readonly NaiveOccasion[] => {
  const { until } = schedule;
  const end = until?.form === 'by-date' ? daysOf(until.date)[1] : '9999';
  return everyOccasion(schedule, due, standing, calendar).filter(
    (one) => one.due.form !== 'by-date' || daysOf(one.due.date)[0] <= end,
  );
};

const everyOccasion = (
  { every, on }: Schedule,
  due: Due,
  { session, from }: Standing,
  calendar: NaiveCalendar,
): readonly NaiveOccasion[] => {
  const step = every.startsWith('2 ') ? 2 : 1;
  const year = Number(from.slice(0, 4));
  if (every.includes('session')) {
    const isBefore = due.form.startsWith('before-');
    if (due.form === 'at-session' || due.form === 'before-session') {
      const [body, kind, number] = due.session.split('/');
      return atSessions(Number(number), step, `${body}/${kind}`, calendar, isBefore);
    }
    const isNext = due.form === 'at-next-session' || due.form === 'before-next-session';
    const series = isNext ? due.series : 'oas-ga/regular';
    if (session?.startsWith(`${series}/`))
      return atSessions(Number(session.split('/')[2]) + (isNext ? 1 : step), step, series, calendar, isBefore);
    const next = windowOf({ form: 'at-next-session', series, phrase: '' }, { session, from }, calendar).session;
    return next === null ? [] : atSessions(Number(next.split('/')[2]), step, series, calendar, isBefore);
  }
  if (every === 'P6M')
    return years(year, 1)
      .flatMap((one) => [[`${one}-01-01`, `${one}-06-30`] as const, [`${one}-07-01`, `${one}-12-31`] as const])
      .filter(([start]) => start > from)
      .map(([start, end]) => ({ key: end.slice(0, 7), due: byDate(`${start}/${end}`) }));
  const days = (on ?? []).flatMap((day) => years(year, 1).map((one) => `${one}-${day.slice(2)}`));
  if (on) return days.filter((day) => day > from).map((day) => ({ key: day.slice(0, 4), due: byDate(day) }));
  return years(year + 1, 1).map((one) => ({ key: String(one), due: byDate(String(one)) }));
};

/** The first day on which a later paragraph that renewed the mandate asked for a report of its own. */
const takenUpOn = ({ places, debts }: NaiveMandate, debt: NaiveDebt): string | null => {
  const later = debts.filter(
    (one) =>
      one.obligation.kind === 'report' &&
      places.indexOf(one.place) > places.indexOf(debt.place) &&
      one.standing.from >= debt.standing.from,
  );
  return later.map(({ standing }) => standing.from).sort()[0] ?? null;
};

/** The text names every one itself. */
export const isOneOfMany = (mandate: NaiveMandate, debt: NaiveDebt): boolean =>
  mandate.debts.some(
    (one) =>
      one !== debt &&
      one.place === debt.place &&
      JSON.stringify([one.obligation.by, one.obligation.to, one.obligation.recurrence]) ===
        JSON.stringify([debt.obligation.by, debt.obligation.to, debt.obligation.recurrence]),
  );

/** The last day of a session as far as it is known: the latest possible one only once it has passed. */
const lastOf = ({ endsOn, closesOn, opensOn, isLatest }: NaiveWindow, asOf: string): string => {
  const isOpen = isLatest && endsOn !== null && asOf <= endsOn;
  return (isOpen ? null : endsOn) ?? closesOn ?? opensOn ?? '9999';
};

/** Whether an occasion of which nothing was told is one, on the day asked about. */
export const isOccasion = (
  mandate: NaiveMandate,
  debt: NaiveDebt,
  { before }: NaiveOccasion,
  {
    window,
    calendar,
    asOf,
    restedOn,
  }: {
    readonly window: NaiveWindow;
    readonly calendar: NaiveCalendar;
    readonly asOf: string;
    readonly restedOn: (day: string) => boolean;
  },
): boolean => {
  const { opensOn, endsOn } = window;
  if (opensOn === null && before !== undefined) {
    const former = windowOf({ form: 'at-session', session: before, phrase: '' }, { session: null, from: '' }, calendar);
    if (asOf <= lastOf(former, asOf)) return false;
  }
  if (endsOn !== null && endsOn < debt.standing.from) return false;
  const until = debt.obligation.schedule?.until;
  const end = until?.form === 'by-date' ? daysOf(until.date)[1] : null;
  if (end !== null && (opensOn ?? '') > end) return false;
  if (mandate.validity === 'proposed') return true;
  const takenUp = takenUpOn(mandate, debt);
  if (takenUp !== null && (opensOn === null || opensOn > takenUp)) return false;
  const ended = debt.endedOn ?? mandate.endedOn;
  if (ended !== null && (endsOn === null || endsOn > ended)) return false;
  return endsOn === null || endsOn >= asOf || !restedOn(endsOn);
};

/**
 * What was told of the duty as a whole while nobody knew of any occasion: of the one that was to come next, or of a former one
 * where that has its report; what is dropped is dropped from then on.
 */
export const toldOfOccasions = (
  mandate: NaiveMandate,
  { obligation, standing, heard }: NaiveDebt,
  occasions: readonly NaiveOccasion[],
  calendar: NaiveCalendar,
): NaiveMandate['told'] => {
  const ends = occasions.map(({ due }) => windowOf(due, standing, calendar).endsOn ?? '9999');
  const ids = occasions.map(({ key }) => `${obligation.id}@${key}`);
  const answered = new Set<number>();
  const settled = new Set<number>();
  return mandate.told.flatMap((event): NaiveMandate['told'] => {
    const isTold =
      event.obligations.includes(obligation.id) && heard.includes(JSON.stringify({ ...event, obligations: null }));
    if (!isTold || ids.length === 0) return [];
    const day = daysOf(event.on)[1];
    const next = ends.findIndex((end) => end >= day);
    const coming = next < 0 ? ids.length - 1 : next;
    const of = (indexes: readonly number[]) => [{ ...event, obligations: indexes.map((index) => ids[index] ?? '') }];
    if (event.type === 'ObligationWaived')
      return of([...ids.keys()].filter((index) => index >= coming && !answered.has(index)));
    // What was searched for in vain are all that were over by then with none on file.
    if (event.type === 'NonSubmissionVerified')
      return of([...ids.keys()].filter((index) => !answered.has(index) && (ends[index] ?? '') < daysOf(event.on)[0]));
    if (event.type === 'ReportConsidered') {
      const reported = [...ids.keys()].filter((index) => answered.has(index)).reverse();
      const meant = reported.find((index) => !settled.has(index)) ?? reported[0] ?? -1;
      if (['noted', 'considered'].includes(event.outcome)) settled.add(meant);
      return of([meant]);
    }
    if (event.type !== 'ReportSubmitted') return of([coming]);
    const former = [...ids.keys()].find((index) => index < coming && !answered.has(index));
    const own = answered.has(coming) ? (former ?? coming) : coming;
    answered.add(own);
    return of([own]);
  });
};

/** Whether it was taken up by a later paragraph. */
export const isTakenUp = (mandate: NaiveMandate, debt: NaiveDebt): boolean => takenUpOn(mandate, debt) !== null;
