/** What a moment looks like: the answers that are held against the register's. */
import { calendarAt, type NaiveCalendar, type NaiveWindow, windowOf } from './naive-calendar.js';
import { countDays, daysOf, type LogEntry, type Point, shiftDay } from './naive-log.js';
import { mandatesAt, type NaiveDebt, type NaiveMandate } from './naive-mandates.js';

export interface DueAnswer {
  readonly status: string;
  readonly daysOverdue: number | null;
  readonly session: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly endsOn: string | null;
  readonly timeliness: string | null;
  /** When it was first due, where a creditor has given more time: session, first and last day. */
  readonly original: readonly (string | null)[] | null;
  readonly expected: string | null;
  /** What has come for it, by kind. */
  readonly came: readonly string[];
}
export interface Answers {
  /** By session: status and days. */
  readonly sessions: Readonly<Record<string, readonly (string | null)[]>>;
  /** By mandate: validity and delivery. */
  readonly mandates: Readonly<Record<string, readonly string[]>>;
  readonly owed: Readonly<Record<string, DueAnswer>>;
  /** Reports that lists count and nobody can judge. */
  readonly undetermined: readonly string[];
  /** Days overdue of every report past due that lists count. */
  readonly overdue: Readonly<Record<string, number | null>>;
}

const received = ({ obligation, received: on, done, moved, waived }: NaiveDebt): string | null => {
  if (moved || waived) return null;
  return on ?? (obligation.kind === 'action' ? (done?.on ?? null) : null);
};

const timelinessOf = (on: string, { endsOn }: NaiveWindow): string => {
  const [first, last] = daysOf(on);
  if (endsOn === null) return 'cannot-tell';
  if (last <= endsOn) return 'in-time';
  return first > endsOn ? 'late' : 'cannot-tell';
};

const statusOf = (mandate: NaiveMandate, debt: NaiveDebt, window: NaiveWindow, asOf: string): string => {
  if (mandate.validity === 'proposed') return 'proposed';
  const on = received(debt);
  if (on !== null) return timelinessOf(on, window) === 'late' ? 'received-late' : 'received';
  const { kind, opensOn, endsOn } = window;
  if (debt.moved) return 'cancelled';
  if (debt.waived) return 'waived';
  const ended = debt.endedOn ?? mandate.endedOn;
  if (ended !== null && (endsOn === null || endsOn > ended))
    return mandate.validity === 'suspended' && debt.endedOn === null ? 'suspended' : 'cancelled';
  if (kind === 'undated' || kind === 'unscheduled') return kind;
  if (opensOn !== null && asOf < opensOn) return 'scheduled';
  if (endsOn === null || asOf <= endsOn || mandate.listed !== 'mandate') return 'due';
  return debt.obligation.kind === 'report' ? 'overdue' : 'day-passed';
};

/** Lets lapse what has run out by a day, and what was asked in an era that was over before the next. */
const lapse = (mandate: NaiveMandate, calendar: NaiveCalendar, asOf: string): void => {
  if (mandate.validity === 'proposed') return;
  const least = (a: string | null, b: string): string => (a !== null && a < b ? a : b);
  mandate.eras.forEach(({ term, standing }, index) => {
    const window = term && windowOf(term, standing, calendar);
    if (window?.kind !== 'days' || window.endsOn === null) return;
    const next = mandate.eras[index + 1];
    const { endsOn } = window;
    if (next ? shiftDay(endsOn, 1) >= next.since : endsOn >= asOf) return;
    const places = mandate.eras.slice(0, index + 1).map(({ place }) => place);
    for (const debt of mandate.debts) if (places.includes(debt.place)) debt.endedOn = least(debt.endedOn, endsOn);
    if (next) return;
    mandate.endedOn = least(mandate.endedOn, endsOn);
    if (['in-force', 'suspended'].includes(mandate.validity)) mandate.validity = 'lapsed';
  });
};

export const naiveAnswers = (log: readonly LogEntry[], at: Point): Answers => {
  const calendar = calendarAt(log, at);
  const mandates = mandatesAt(log, at);
  const owed: Record<string, DueAnswer> = {};
  const overdue: Record<string, number> = {};
  const undetermined: string[] = [];
  for (const mandate of mandates.values()) lapse(mandate, calendar, at.asOf);
  for (const [id, mandate] of mandates)
    for (const debt of mandate.debts) {
      const first = windowOf(debt.obligation.due, debt.standing, calendar);
      const last = debt.extensions.at(-1);
      const window = last ? windowOf(last.due, last.standing, calendar) : first;
      const original = last ? [first.session, first.opensOn, first.endsOn] : null;
      const { expected, came } = debt;
      const { session, opensOn, closesOn, endsOn } = window;
      const status = statusOf(mandate, debt, window, at.asOf);
      const on = mandate.validity === 'proposed' ? null : received(debt);
      const daysOverdue = status === 'overdue' && endsOn !== null ? countDays(endsOn, at.asOf) : null;
      const timeliness = on === null ? null : timelinessOf(on, window);
      const key = `${id}#${debt.obligation.id}`;
      owed[key] = { status, daysOverdue, session, opensOn, closesOn, endsOn, timeliness, original, expected, came };
      if (daysOverdue !== null) overdue[key] = daysOverdue;
      const cannotJudge =
        ['undated', 'unscheduled'].includes(status) || (status === 'due' && window.kind === 'open-ended');
      if (cannotJudge && debt.obligation.kind === 'report' && mandate.listed === 'mandate') undetermined.push(key);
    }
  return {
    sessions: Object.fromEntries(
      Object.entries(calendar).map(([id, { status, opensOn, closesOn }]) => [id, [status, opensOn, closesOn]]),
    ),
    mandates: Object.fromEntries([...mandates].map(([id, { validity, delivery }]) => [id, [validity, delivery]])),
    owed,
    overdue,
    undetermined: undetermined.sort(),
  };
};
