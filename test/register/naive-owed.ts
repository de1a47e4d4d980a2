/** What is owed on a day, naively, and where it stands: every occasion by itself, held against its window. */
import { naiveLapses } from './naive-bodies.js';
import { calendarAt, type NaiveCalendar, type NaiveWindow, termWindow, windowOf } from './naive-calendar.js';
import { letLapse, type NaiveDebt, owing, tell } from './naive-debts.js';
import { daysOf, type LogEntry, type Point, shiftDay } from './naive-log.js';
import { mandatesAt, type NaiveMandate } from './naive-mandates.js';
import { isOccasion, isOneOfMany, naiveOccasions, toldOfOccasions } from './naive-occasions.js';

export const received = ({ obligation, received: on, done, moved, waived }: NaiveDebt): string | null => {
  if (moved || waived) return null;
  return on ?? (obligation.kind === 'report' ? null : (done?.on ?? null));
};

export const timelinessOf = (on: string, { endsOn, opensOn, isLatest }: NaiveWindow): string => {
  const [first, last] = daysOf(on);
  if (endsOn === null) return 'cannot-tell';
  if (last <= (isLatest ? (opensOn ?? endsOn) : endsOn)) return 'in-time';
  return first > endsOn ? 'late' : 'cannot-tell';
};

/** Until the latest possible end, nobody can tell whether it is over. */
export const untilOver = (window: NaiveWindow, asOf: string): NaiveWindow => {
  const { isLatest, ...rest } = window;
  return isLatest && window.endsOn !== null && asOf <= window.endsOn
    ? { ...rest, kind: 'open-ended', endsOn: null }
    : window;
};

export const statusOf = (mandate: NaiveMandate, debt: NaiveDebt, window: NaiveWindow, asOf: string): string => {
  if (mandate.validity === 'proposed') return 'proposed';
  const on = received(debt);
  const isUntold = debt.obligation.onward !== undefined && debt.handedOn === undefined;
  if (on !== null) return !isUntold && timelinessOf(on, window) === 'late' ? 'received-late' : 'received';
  const { kind, opensOn, endsOn } = window;
  if (debt.moved) return 'cancelled';
  if (debt.waived) return 'waived';
  const ended = debt.endedOn ?? mandate.endedOn;
  if (ended !== null && (endsOn === null || endsOn > ended))
    return mandate.validity === 'suspended' && debt.endedOn === null ? 'suspended' : 'cancelled';
  if (kind === 'undated' || kind === 'unscheduled') return kind;
  if (kind === 'by-rule' && asOf > (window.closesOn ?? opensOn ?? '')) return 'unscheduled';
  if (opensOn !== null && asOf < opensOn) return 'scheduled';
  if (endsOn === null || asOf <= endsOn || mandate.listed !== 'mandate') return 'due';
  return debt.obligation.kind === 'report' ? 'overdue' : 'day-passed';
};

/** Lets lapse what has run out by a day, and what was asked in an era that was over before the next. */
export const lapse = (mandate: NaiveMandate, calendar: NaiveCalendar, asOf: string): void => {
  if (mandate.validity === 'proposed') return;
  const least = (a: string | null, b: string): string => (a !== null && a < b ? a : b);
  const windows: (NaiveWindow | undefined)[] = [];
  mandate.eras.forEach(({ term, standing }, index) => {
    const window = term && termWindow(term, standing, windows.at(-1), calendar);
    windows.push(window);
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

/** One thing that is owed on a day, and for which occasion, where it comes again. */
interface Owed {
  readonly key: string;
  readonly debt: NaiveDebt;
  readonly occasion: string | null;
  readonly rule: string;
}

/** It is with whoever it goes through, who has a time of their own for it. */
export const isHandedOn = ({ obligation, handedOn }: NaiveDebt): boolean =>
  obligation.onward !== undefined && handedOn !== undefined;

export const windowsOf = (debt: NaiveDebt, calendar: NaiveCalendar) => {
  const { obligation, standing, extensions, handedOn = null } = debt;
  const { onward } = obligation;
  const [earliest, latest] = daysOf(handedOn);
  const ofLeg = extensions.filter(({ on }) => !isHandedOn(debt) || on >= latest);
  const counted =
    onward === undefined || !isHandedOn(debt)
      ? windowOf(obligation.due, standing, calendar)
      : handedOn === null || earliest !== latest
        ? NO_DAYS
        : windowOf(onward, { session: null, from: latest }, calendar);
  const last = ofLeg.at(-1);
  return {
    first: counted,
    window: last ? asked(windowOf(last.due, last.standing, calendar), standing.from) : counted,
    isMoved: last !== undefined,
  };
};
/** Whoever moves it, and when: nothing was past due before it was asked for. */
const asked = (window: NaiveWindow, from: string): NaiveWindow =>
  window.endsOn !== null && window.endsOn < from ? { ...NO_DAYS, session: window.session } : window;
const NO_DAYS: NaiveWindow = { kind: 'unscheduled', session: null, opensOn: null, closesOn: null, endsOn: null };

/** What a mandate owes on a day; what comes again by its occasions, and itself where there is none. */
export const owedOn = (log: readonly LogEntry[], id: string, mandate: NaiveMandate, at: Point): readonly Owed[] => {
  const calendar = calendarAt(log, at);
  const lapses = naiveLapses(log, at);
  const whole = calendarAt(log, { ...at, asOf: '9999-12-31' });
  const restedOn = (day: string): boolean => {
    const then = mandatesAt(log, { ...at, asOf: day }).get(id);
    if (!then || then.validity === 'proposed') return false;
    lapse(then, calendarAt(log, { ...at, asOf: day }), day);
    return then.endedOn !== null && then.endedOn < day;
  };
  return mandate.debts.flatMap((debt): readonly Owed[] => {
    const rule = `${id}#${debt.obligation.id}`;
    const { schedule, due, kind } = debt.obligation;
    const itself = { key: rule, debt, occasion: null, rule };
    const lapsed = letLapse(debt, lapses, at.asOf);
    if (!schedule || kind !== 'report' || isOneOfMany(mandate, debt)) return [itself];
    const occasions = debt.moved ? [] : naiveOccasions(schedule, due, debt.standing, whole);
    const ofWhole = toldOfOccasions(mandate, debt, occasions, whole);
    const found = occasions.flatMap((one): readonly Owed[] => {
      const obligation = { ...debt.obligation, id: `${debt.obligation.id}@${one.key}`, due: one.due };
      const [made] = owing([obligation], debt.standing.session, debt.standing.from, debt.place);
      if (!made) return [];
      made.endedOn = debt.endedOn;
      for (const told of [...mandate.told, ...ofWhole]) tell(made, told);
      const window = windowOf(one.due, { ...debt.standing, from: one.before ? '' : debt.standing.from }, calendar);
      letLapse(made, lapses, at.asOf);
      const isOwed = lapsed === null || (window.endsOn !== null && window.endsOn < lapsed);
      const isThere =
        made.heard.length > 0 ||
        (isOwed && isOccasion(mandate, debt, one, { window, calendar, asOf: at.asOf, restedOn }));
      return isThere ? [{ key: `${id}#${obligation.id}`, debt: made, occasion: one.key, rule }] : [];
    });
    return found.length > 0 ? found : [itself];
  });
};
