/** Lists that count, naively: the load by session and who owes, what became of reports by year, what nothing was told of. */
import { type ActorEvent, actorCodec } from '#actor/domain';
import { BEGINNING } from '#time';
import { type NaiveWindow } from './naive-calendar.js';
import { countDays, daysOf, eventsAt, idsIn, type LogEntry, mandateEvents, type Point } from './naive-log.js';
import { type NaiveMandate } from './naive-mandates.js';
import { isAsked } from './naive-occasions.js';

/** One thing owed, or one occasion of it, on the day asked about. */
export interface NaiveRow {
  readonly listed: string;
  readonly kind: string;
  readonly occasion: string | null;
  readonly by: readonly string[];
  readonly status: string;
  readonly window: NaiveWindow;
  readonly received: string | null;
  readonly timeliness: string | null;
  readonly came: readonly string[];
}

/** Whether anybody of that code has been named by then, or comes with the program: of others nobody can ask. */
export const isNamed = (log: readonly LogEntry[], code: string, at: Point): boolean =>
  code === 'iin' ||
  eventsAt<ActorEvent>((stored) => actorCodec.decode(stored), log, `actor-${code}`, at).some(
    ({ type }) => type === 'ActorRegistered',
  );

/** Whom each was succeeded by, as known then; who never was registered was never succeeded. */
export type NaiveSuccessions = ReadonlyMap<string, readonly string[]>;
export const successionsAt = (log: readonly LogEntry[], at: Point): NaiveSuccessions =>
  new Map(
    idsIn(log, 'actor').flatMap((code) => {
      const events = eventsAt<ActorEvent>((stored) => actorCodec.decode(stored), log, `actor-${code}`, at);
      const since = events.findIndex(({ type }) => type === 'ActorRegistered');
      const last = events.findLast((event, index) => event.type === 'ActorSucceeded' && since >= 0 && index > since);
      return last?.type === 'ActorSucceeded' ? [[code, last.by] as const] : [];
    }),
  );

const endsOf = (code: string, successions: NaiveSuccessions, passed: readonly string[] = []): readonly string[] =>
  (successions.get(code) ?? [code]).flatMap((one) =>
    one === code || passed.includes(one) ? [one] : endsOf(one, successions, [...passed, code]),
  );

const STILL_OPEN: readonly string[] = ['undated', 'unscheduled', 'scheduled', 'due', 'overdue', 'day-passed'];
const withIn = (rows: readonly NaiveRow[]): readonly NaiveRow[] => rows.filter(({ listed }) => listed === 'mandate');

/** By session and all who owe together: how much is open, and how many reports. */
export const naiveLoad = (
  rows: readonly NaiveRow[],
  successions: NaiveSuccessions,
): Readonly<Record<string, readonly number[]>> => {
  const load: Record<string, number[]> = {};
  for (const { by, status, window, kind } of withIn(rows)) {
    if (window.session === null || !STILL_OPEN.includes(status)) continue;
    const codes = [...new Set(by.flatMap((code) => endsOf(code, successions)))].sort();
    const counts = (load[`${window.session} ${codes.join(' ')}`] ??= [0, 0]);
    counts[0] = (counts[0] ?? 0) + 1;
    counts[1] = (counts[1] ?? 0) + (kind === 'report' ? 1 : 0);
  }
  return load;
};

const outcomeOf = ({ status, window, timeliness, came }: NaiveRow, asOf: string): string => {
  if (status === 'waived') return 'waived';
  if (timeliness !== null) return timeliness;
  if (['undated', 'unscheduled'].includes(status) || (status === 'due' && window.kind === 'open-ended'))
    return 'cannot-tell';
  if (window.endsOn === null || window.endsOn >= asOf) return 'not-yet-due';
  return came.findLast((kind) => ['part', 'refusal', 'handed-over'].includes(kind)) ?? 'none-on-file';
};

/** Of one actor, by year, how often each became of a report, and how late those that came late were. */
export const naiveRecord = (
  rows: readonly NaiveRow[],
  successionsOn: (day: string) => NaiveSuccessions,
  actor: string,
  asOf: string,
): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const isOnlyNamed = !endsOf(actor, successionsOn(BEGINNING)).includes(actor);
  const years: Record<string, Record<string, number>> = {};
  for (const row of withIn(rows)) {
    const { kind, by, status, window, received, occasion } = row;
    const due = window.endsOn ?? window.closesOn ?? window.opensOn ?? asOf;
    const then = successionsOn(due < asOf ? due : asOf);
    const isHis = by.some((code) => (isOnlyNamed && code === actor) || endsOf(code, then).includes(actor));
    const isThere = ['received', 'received-late', 'waived', ...STILL_OPEN].includes(status);
    const isAhead = occasion !== null && STILL_OPEN.includes(status) && (window.opensOn ?? '') > asOf;
    if (kind !== 'report' || !isHis || !isThere || isAhead) continue;
    const year = (window.endsOn ?? window.closesOn ?? window.opensOn)?.slice(0, 4) ?? null;
    if (!isAsked(year)) continue;
    const counts = (years[year ?? 'not dated'] ??= {});
    const outcome = outcomeOf(row, asOf);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (outcome !== 'late' || window.endsOn === null || received === null) continue;
    counts['days'] = (counts['days'] ?? 0) + countDays(window.endsOn, daysOf(received)[1]);
  }
  return years;
};

/** These move nothing. */
const STILL = ['NonSubmissionVerified', 'MandateCorrected', 'MandateReaffirmed', 'MandateTagged'];

/** Of each mandate that has not ended, when something was last told of it. */
export const naiveMovements = (
  log: readonly LogEntry[],
  mandates: ReadonlyMap<string, NaiveMandate>,
  at: Point,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...mandates].flatMap(([id, { validity, listed }]) => {
      if (listed !== 'mandate' || !['in-force', 'suspended'].includes(validity)) return [];
      const events = mandateEvents(log, id, at);
      const given = events.find(({ type }) => type === 'MandateIssued')?.on ?? null;
      const days = events.filter(({ type }) => !STILL.includes(type)).map(({ on }) => daysOf(on)[1]);
      return [[id, [daysOf(given)[1], ...days].sort().at(-1) ?? '']];
    }),
  );
