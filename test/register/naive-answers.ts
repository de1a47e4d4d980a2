/** What a moment looks like: the answers that are held against the register's. */
import { besideTold } from './naive-beside.js';
import { coverageOf } from './naive-coverage.js';
import { decisionsAt, decisionsTold, reservationTold } from './naive-decisions.js';
import { notesAt } from './naive-notes.js';
import { slotOf } from './naive-slots.js';
import { calendarAt } from './naive-calendar.js';
import { courseTold } from './naive-course.js';
import {
  isNamed,
  type NaiveRow,
  naiveLoad,
  naiveMovements,
  naiveRecord,
  successionsAt,
  type NaiveSuccessions,
} from './naive-lists.js';
import { countDays, daysOf, type LogEntry, type Point } from './naive-log.js';
import { mandatesAt, type NaiveMandate } from './naive-mandates.js';
import { isOneOfMany, isTakenUp } from './naive-occasions.js';
import { isHandedOn, lapse, owedOn, received, statusOf, timelinessOf, untilOver, windowsOf } from './naive-owed.js';

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
  readonly considered: readonly string[];
  /** The first search in vain after its time was over. */
  readonly search: string | null;
  readonly verified: boolean;
  /** How far the reports of its session were checked. */
  readonly coverage: string;
  /** By when its document was due, and whether that day passed with none on file. */
  readonly slot: readonly unknown[] | null;
}
export interface Answers {
  /** By session: status and days. */
  readonly sessions: Readonly<Record<string, readonly (string | null)[]>>;
  /** By mandate: validity, delivery, record, funding, who is responsible and under what it is filed. */
  readonly mandates: Readonly<Record<string, readonly string[]>>;
  readonly owed: Readonly<Record<string, DueAnswer>>;
  /** By decision, what became of it, and what delegations do not agree to. */
  readonly decisions: Readonly<Record<string, readonly unknown[]>>;
  /** By mandate, what stands beside it. */
  readonly beside: Readonly<Record<string, readonly unknown[]>>;
  /** By mandate, what delegations do not agree to of its paragraph. */
  readonly reservations: Readonly<Record<string, readonly string[]>>;
  /** By entry, what is written beside it. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  /** Reports that lists count and nobody can judge. */
  readonly undetermined: readonly string[];
  /** Days overdue of every report past due that lists count. */
  readonly overdue: Readonly<Record<string, number | null>>;
  /** What falls due within a year, every occasion by itself. */
  readonly upcoming: readonly string[];
  /** Those that stand for all that is overdue of one obligation: how many, of how many, and the last on file. */
  readonly folded: Readonly<Record<string, readonly (number | string | null)[]>>;
  /** By session and who owes: how much is open, and how many reports. */
  readonly load: Readonly<Record<string, readonly number[]>>;
  /** By actor and year, what became of reports. */
  readonly records: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  /** By mandate that has not ended: when something was last told of it. */
  readonly dormant: Readonly<Record<string, string>>;
}

/** Those that limit the paragraph that gave a mandate, or the whole. */
const reservationsOn = (
  log: readonly LogEntry[],
  mandates: ReadonlyMap<string, NaiveMandate>,
  at: Point,
): Answers['reservations'] => {
  const decisions = decisionsAt(log, at);
  return Object.fromEntries(
    [...mandates].map(
      ([
        id,
        {
          places: [place = ''],
        },
      ]) => {
        const [decision = '', paragraph = ''] = place.split(' ');
        const all = decisions.get(decision)?.reservations ?? [];
        const own = all.filter(({ paragraphs }) => paragraphs.length === 0 || paragraphs.includes(paragraph));
        return [id, own.map(reservationTold).sort()];
      },
    ),
  );
};

/** Whose records are asked for. */
export const DEBTORS = ['iin', 'oas-pc', 'oas-sg'] as const;

/** Neither answered nor over: it may fall due still. */
const OWED: readonly string[] = ['undated', 'unscheduled', 'scheduled', 'due', 'overdue', 'day-passed'];
/** The same day a year later. */
const yearAfter = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.endsWith('02-29') ? '-02-28' : day.slice(4)}`;

const COMING: readonly string[] = ['scheduled', 'unscheduled', 'proposed'];

/** By mandate: validity, delivery, record, funding, who is responsible and under what it is filed. */
export const naiveValidities = (log: readonly LogEntry[], at: Point): Answers['mandates'] => {
  const calendar = calendarAt(log, at);
  const mandates = [...mandatesAt(log, at)];
  for (const [, mandate] of mandates) lapse(mandate, calendar, at.asOf);
  return Object.fromEntries(
    mandates.map(([id, { validity, delivery, record, course }]) => [
      id,
      [validity, delivery, record, ...courseTold(course)],
    ]),
  );
};

export const naiveAnswers = (log: readonly LogEntry[], at: Point): Answers => {
  const calendar = calendarAt(log, at);
  const mandates = mandatesAt(log, at);
  const owed: Record<string, DueAnswer> = {};
  const overdue: Record<string, number> = {};
  const folded: Record<string, readonly (number | string | null)[]> = {};
  const undetermined: string[] = [];
  const upcoming: string[] = [];
  const rows: NaiveRow[] = [];
  for (const mandate of mandates.values()) lapse(mandate, calendar, at.asOf);
  for (const [id, mandate] of mandates) {
    const all = owedOn(log, id, mandate, at).map(({ key, debt, occasion, rule }) => {
      const told = windowsOf(debt, calendar);
      const [first, window] = [untilOver(told.first, at.asOf), untilOver(told.window, at.asOf)];
      const { isMoved } = told;
      const original = isMoved ? [first.session, first.opensOn, first.endsOn] : null;
      const { expected, came } = debt;
      const { session, opensOn, closesOn, endsOn } = window;
      const isUp = occasion === null && !debt.moved && debt.obligation.schedule !== undefined && isTakenUp(mandate, debt) && !isOneOfMany(mandate, debt); // prettier-ignore
      const judged = statusOf(mandate, debt, window, at.asOf);
      const isOpen = ['undated', 'unscheduled', 'scheduled', 'due', 'overdue'].includes(judged);
      const status = isUp && isOpen && debt.obligation.kind === 'report' ? 'cancelled' : judged;
      const on = mandate.validity === 'proposed' ? null : received(debt);
      const daysOverdue = status === 'overdue' && endsOn !== null ? countDays(endsOn, at.asOf) : null;
      const isUntold = debt.obligation.onward !== undefined && debt.handedOn === undefined;
      const timeliness = on === null ? null : isUntold ? 'cannot-tell' : timelinessOf(on, window);
      // One made before its time was over shows nothing.
      const search = debt.searched.find((one) => endsOn !== null && daysOf(one.on)[0] > endsOn);
      const answer = {
        ...{ status, daysOverdue, session, opensOn, closesOn, endsOn, timeliness, original, expected, came },
        considered: debt.considered,
        search: search ? `${search.by} ${search.on ?? ''}` : null,
        verified: search !== undefined,
        coverage: coverageOf(log, session, at),
        slot: ['waived', 'cancelled', 'suspended', 'proposed'].includes(status)
          ? null
          : slotOf(log, calendar, at, { kind: debt.obligation.kind, session, received: on }),
      };
      const isOn = isHandedOn(debt) && debt.obligation.via.length > 0;
      const by = (isOn ? debt.obligation.via : debt.obligation.by).map(({ actor }) => actor);
      const row: NaiveRow = {
        listed: mandate.listed,
        kind: debt.obligation.kind,
        by,
        status,
        window,
        occasion,
        received: on,
        timeliness,
        came: came.filter((kind) => kind !== 'handed-over' || !isHandedOn(debt)),
      };
      rows.push(row);
      return { key, rule, occasion, window, kind: debt.obligation.kind, answer };
    });
    for (const rule of new Set(all.map((one) => one.rule))) {
      const own = all.filter((one) => one.rule === rule);
      const day = ({ window: { endsOn, opensOn } }: (typeof own)[number]) => endsOn ?? opensOn ?? '9999';
      const inOrder = own.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
      const next = inOrder.findIndex(({ answer }) => COMING.includes(answer.status));
      for (const [index, { key, answer }] of inOrder.entries())
        if (index === next || !COMING.includes(answer.status)) owed[key] = answer;
      const late = inOrder.filter(({ answer }) => answer.daysOverdue !== null);
      for (const { key, answer } of late) overdue[key] = answer.daysOverdue ?? 0;
      const filed = inOrder.filter(({ answer }) => answer.timeliness !== null);
      const over = filed.filter((one) => day(one) < at.asOf);
      const [first] = late;
      if (first?.occasion === null) folded[first.key] = [];
      else if (first) {
        const latest = own.findLast(({ answer }) => answer.timeliness !== null);
        folded[first.key] = [late.length, late.length + over.length, latest?.occasion ?? null];
      }
    }
    for (const {
      key,
      kind,
      window,
      answer: { status },
    } of all) {
      const last = window.endsOn ?? window.closesOn ?? window.opensOn;
      if (OWED.includes(status) && mandate.listed === 'mandate' && last !== null)
        if (last >= at.asOf && last <= yearAfter(at.asOf)) upcoming.push(key);
      const cannotJudge =
        ['undated', 'unscheduled'].includes(status) || (status === 'due' && window.kind === 'open-ended');
      if (cannotJudge && kind === 'report' && mandate.listed === 'mandate') undetermined.push(key);
    }
  }
  const successions = successionsAt(log, at);
  const byDay = new Map<string, NaiveSuccessions>();
  const successionsOn = (day: string): NaiveSuccessions => {
    const known = byDay.get(day) ?? successionsAt(log, { ...at, asOf: day });
    byDay.set(day, known);
    return known;
  };
  return {
    load: naiveLoad(rows, successions),
    records: Object.fromEntries(
      DEBTORS.map((one) => [one, isNamed(log, one, at) ? naiveRecord(rows, successionsOn, one, at.asOf) : {}]),
    ),
    dormant: naiveMovements(log, mandates, at),
    sessions: Object.fromEntries(
      Object.entries(calendar).map(([id, { status, opensOn, closesOn }]) => [id, [status, opensOn, closesOn]]),
    ),
    mandates: naiveValidities(log, at),
    decisions: decisionsTold(log, at),
    beside: Object.fromEntries([...mandates].map(([id, { beside }]) => [id, besideTold(beside)])),
    reservations: reservationsOn(log, mandates, at),
    notes: notesAt(log, at),
    owed,
    overdue,
    folded,
    upcoming: upcoming.sort(),
    undetermined: undetermined.sort(),
  };
};
