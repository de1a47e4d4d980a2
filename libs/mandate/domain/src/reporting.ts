/** What is owed by when: one obligation held against its window. */
import { type CivilDate, daysBetween, firstDay, lastDay, type On } from '#time';
import { type DueWindow } from '#session-calendar/domain';
import { firstHandedOver } from './legs.js';
import { type KnownMandate } from './mandate.state.js';
import { type ObligationState, type SearchMade } from './obligation.state.js';

/** Where an obligation stands, worst first: what a mandate shows of several. */
export const REPORTING_STATUSES = [
  /** A report past due with none on file. */
  'overdue',
  'due',
  /** Something other than a report whose last day has passed; whether it was done nobody has entered. */
  'day-passed',
  'unscheduled',
  'undated',
  'scheduled',
  'proposed',
  /** The body lets the mandate rest, and it had not fallen due before. */
  'suspended',
  'received-late',
  'received',
  'cancelled',
  /** The creditor asks for it no more. */
  'waived',
] as const;
export type ReportingStatus = (typeof REPORTING_STATUSES)[number];

/** The worst of several; null of none. */
export const worstOf = (statuses: readonly ReportingStatus[]): ReportingStatus | null =>
  REPORTING_STATUSES.find((status) => statuses.includes(status)) ?? null;

/** What ended an obligation: a document or a fulfilment claimed, and whether that was in time. */
export interface Discharge {
  readonly document: string;
  readonly on: On;
  /** "cannot-tell" where the dating leaves it open. */
  readonly timeliness: 'in-time' | 'late' | 'cannot-tell';
  /** Days after the window, where late. */
  readonly daysLate: number | null;
}

const timelinessOf = (on: On, { certainty, opensOn, endsOn }: DueWindow): Discharge['timeliness'] => {
  if (endsOn === null) return 'cannot-tell';
  // Where only its latest possible end is known, what came by then may have come after the session had closed.
  const inTimeBy = certainty === 'closing-bounded' ? (opensOn ?? endsOn) : endsOn;
  if (lastDay(on) <= inTimeBy) return 'in-time';
  return firstDay(on) > endsOn ? 'late' : 'cannot-tell';
};

/** A report on file; for an action, the fulfilment claimed for its mandate. What came after a waiver was owed no more. */
export const dischargeOf = (
  {
    obligation,
    received,
    done,
    waiver,
    moved,
    submissions,
  }: Pick<ObligationState, 'obligation' | 'received' | 'done' | 'waiver' | 'moved' | 'submissions'>,
  window: DueWindow,
): Discharge | null => {
  const { endsOn } = window;
  if (moved || waiver) return null;
  const end = obligation.kind === 'report' ? received : (received ?? done);
  if (!end) return null;
  // Of what came by two legs nobody can tell who was late, unless it is known when it was handed over.
  const isUntold = obligation.onward !== undefined && firstHandedOver({ submissions }) === undefined;
  const timeliness = isUntold ? 'cannot-tell' : timelinessOf(end.on, window);
  const daysLate = timeliness === 'late' && endsOn !== null ? daysBetween(endsOn, lastDay(end.on)) : null;
  return { ...end, timeliness, daysLate };
};

/** The first leg of what is owed through somebody: it was handed over to them. */
export interface HandedOver {
  readonly document: string;
  readonly on: On;
  /** To whom, as printed or as the text has it; null where neither says it. */
  readonly through: string | null;
  /** Held against the last day on which it was due to whom it is owed. */
  readonly timeliness: Discharge['timeliness'];
}

/**
 * When it was first handed over to whom it goes through; null where nobody has said that it was.
 * @param window of the first leg, where it goes on two
 */
export const handedOverOf = (
  { obligation: { via }, submissions }: Pick<ObligationState, 'obligation' | 'submissions'>,
  window: DueWindow,
): HandedOver | null => {
  const first = firstHandedOver({ submissions });
  if (!first) return null;
  const { document, on, through = via.map(({ name }) => name).join(', ') } = first;
  return { document, on, through: through || null, timeliness: timelinessOf(on, window) };
};

/** What an obligation is, whatever the day asked about: still owed, or not. */
export type Standing =
  'open' | 'discharged' | Extract<ReportingStatus, 'proposed' | 'suspended' | 'cancelled' | 'waived'>;

/**
 * Of what nothing ended yet. Ending a mandate cancels the windows that end later, and suspending it lets them rest; earlier
 * ones stay owed, unless they are owed in the mandate that this one went on in.
 */
export const standingOf = (
  { validity, endedOn }: Pick<KnownMandate, 'validity' | 'endedOn'>,
  { moved, waiver, endedOn: endedBefore }: Pick<ObligationState, 'moved' | 'waiver' | 'endedOn'>,
  { endsOn }: DueWindow,
): Exclude<Standing, 'discharged' | 'proposed'> => {
  if (waiver && !moved) return 'waived';
  const end = endedBefore ?? endedOn;
  if (!moved && (end === null || (endsOn !== null && endsOn <= end))) return 'open';
  return validity === 'suspended' && endedBefore === null ? 'suspended' : 'cancelled';
};

/** The first search that shows that a report is missing: one made before its time was over shows nothing. */
export const verifiedBy = ({ searches }: Pick<ObligationState, 'searches'>, { endsOn }: DueWindow): SearchMade | null =>
  searches.find(({ on }) => endsOn !== null && firstDay(on) > endsOn) ?? null;

/** The status of what is still owed, as of a day. */
export const openStatus = ({ certainty, opensOn, closesOn, endsOn }: DueWindow, asOf: CivilDate): ReportingStatus => {
  // Once the days of a rule are over and nobody has entered when the session met, nobody can tell.
  if (certainty === 'by-rule' && asOf > (closesOn ?? opensOn ?? asOf)) return 'unscheduled';
  if (certainty === 'undated' || certainty === 'unscheduled' || opensOn === null)
    return certainty === 'undated' ? 'undated' : 'unscheduled';
  if (asOf < opensOn) return 'scheduled';
  return endsOn === null || asOf <= endsOn ? 'due' : 'overdue';
};

/** Days after the last day of the window; null while it is not past due. */
export const daysOverdue = ({ endsOn }: Pick<DueWindow, 'endsOn'>, asOf: CivilDate): number | null =>
  endsOn !== null && asOf > endsOn ? daysBetween(endsOn, asOf) : null;
