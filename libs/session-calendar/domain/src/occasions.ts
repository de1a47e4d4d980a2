/**
 * The occasions of what falls due again and again, each with a key that never changes: a session, a year, a month or a day.
 * They follow from the rule and the calendar, and are stored nowhere as events.
 */
import { addPeriod, type CivilDate, lastDay } from '#time';
import { dayOccasions, defaultOccasions, shiftedOccasions, yearlyOccasions } from './dated-occasions.js';
import { type Calendar, type DueWindow } from './due-window.js';
import { type Interval, intervalOf, type Occasion, type RecurrenceRule } from './schedule.js';
import { seriesOf } from './session-id.js';
import { sessionOccasions } from './session-occasions.js';

/** No rule has more, so that a slip of the pen ("every day since 1900") stays bounded. */
const MOST = 2_000;

/** The regular sessions at which it falls due, where its first occasion names one or the interval counts them. */
const seriesIn = ({ due, series, meaning }: RecurrenceRule, { unit }: Interval): string | undefined => {
  if (due.form === 'at-session' || due.form === 'before-session') return seriesOf(due.session);
  if (due.form === 'at-next-session' || due.form === 'before-next-session') return due.series;
  const isOpen = !('date' in due) && !('period' in due);
  return unit === 'sessions' || (isOpen && unit === 'months' && meaning === 'session') ? series : undefined;
};

const datedOccasions = (rule: RecurrenceRule, interval: Interval, until: CivilDate): readonly Occasion[] => {
  const { schedule, due, base, meaning } = rule;
  const isOpen = !('date' in due) && !('period' in due);
  const on = schedule.on ?? (isOpen && meaning !== undefined && /^--\d\d-\d\d$/.test(meaning) ? [meaning] : []);
  if (interval.unit === 'months' && on.length > 0) {
    const days = yearlyOccasions(rule, on, interval.count, until);
    return schedule.on ? days : days.map((one) => ({ ...one, byDefault: true as const }));
  }
  if (due.form === 'by-date') return shiftedOccasions(due, due.date, interval, until);
  const anchor = due.form === 'within' && due.days === undefined ? addPeriod(base.adoptedOn, due.period) : undefined;
  if (anchor !== undefined) return dayOccasions(due, anchor, interval, until);
  return due.form === 'at-event' ? [] : defaultOccasions(rule, interval, until);
};

/** The day after which there is none, where the rule's end is a day; the horizon else. */
const endOf = ({ schedule: { until }, base }: RecurrenceRule, horizon: CivilDate): CivilDate => {
  const end =
    until?.form === 'by-date'
      ? lastDay(until.date)
      : until?.form === 'within'
        ? (addPeriod(base.adoptedOn, until.period) ?? horizon)
        : horizon;
  return end < horizon ? end : horizon;
};

/**
 * The occasions of a rule, in order: those at sessions as far as the calendar goes and one beyond it, others as far as the
 * horizon. None where the rule hangs on something that nobody can tell.
 * @param calendar all that is known of sessions, whatever the day
 * @param horizon the last day that is looked at, where the rule has no end of its own
 */
export const occasionsOf = (rule: RecurrenceRule, calendar: Calendar, horizon: CivilDate): readonly Occasion[] => {
  const interval = intervalOf(rule.schedule);
  if (!interval) return [];
  const series = (rule.schedule.on ?? []).length > 0 ? undefined : seriesIn(rule, interval);
  const occasions =
    series === undefined
      ? datedOccasions(rule, interval, endOf(rule, horizon))
      : sessionOccasions(rule, series, interval, calendar, endOf(rule, horizon));
  return occasions.slice(0, MOST);
};

/** The sessions and series of the calendar on which it hangs which occasions there are. */
export const occasionDependencies = (rule: RecurrenceRule): readonly string[] => {
  const interval = intervalOf(rule.schedule);
  const series = interval && (rule.schedule.on ?? []).length === 0 ? seriesIn(rule, interval) : undefined;
  if (series === undefined) return [];
  const { session } = rule.base;
  return session === null ? [series] : [series, session];
};

/** Whether a rule goes on beyond any horizon. */
export const isEndless = (rule: RecurrenceRule): boolean =>
  occasionDependencies(rule).length === 0 && rule.schedule.until === undefined;

/** Whether an occasion is not past the end of its rule, as far as the calendar can tell. */
export const isBeforeEnd = ({ opensOn }: DueWindow, end: DueWindow | undefined): boolean =>
  end?.endsOn == null || opensOn === null || opensOn <= end.endsOn;
