/** What a mandate makes somebody owe, naively, and what was told of it. */
import { type MandateEvent, type Obligation } from '#mandate/domain';
import { type Due } from '#session-calendar/domain';
import { type Standing } from './naive-calendar.js';
import { daysOf } from './naive-log.js';

export interface NaiveClaim {
  readonly evidence: string;
  readonly by: string;
  readonly on: string | null;
}
export interface NaiveDebt {
  readonly obligation: Obligation;
  /** The paragraph that asks it. */
  readonly place: string;
  readonly standing: Standing;
  received: string | null;
  receivedAs: string | null;
  done: NaiveClaim | null;
  /** Where the mandate had ended before it was renewed. */
  endedOn: string | null;
  /** What creditors have put in the place of its due time, and what that counts from; the last one counts. */
  readonly extensions: { readonly due: Due; readonly standing: Standing; readonly on: string }[];
  /** When it may be expected, by the last word of whoever owes it. */
  expected: string | null;
  waived: boolean;
  /** What has come for it, by kind, and the documents, each as what it came. */
  readonly came: string[];
  /** When it was first handed over to whom it goes through; undefined while it was not. */
  handedOn: string | null | undefined;
  readonly filed: {
    readonly document: string;
    readonly what: string;
    readonly member: string | null;
    readonly isWhole: boolean;
  }[];
  /** What became of what has come, and who searched for it in vain. */
  readonly considered: string[];
  readonly searched: { readonly by: string; readonly on: string | null }[];
  /** What was told of it, each but once. */
  readonly heard: string[];
  /** It is owed in the mandate that this one went on in. */
  moved: boolean;
}
/** By a rule of the body to which it is owed, it lapses on a day, unless it is over by then or has more time since. */
export const letLapse = (debt: NaiveDebt, days: readonly string[], asOf: string): string | null => {
  const { obligation, standing, received, done, waived, moved, extensions } = debt;
  const to = obligation.to.length === 0 ? ['oas-ga'] : obligation.to.map(({ actor }) => actor);
  const day = to.every((one) => one === 'oas-ga') ? days.find((one) => one > standing.from) : undefined;
  if (day === undefined || asOf < day) return null;
  const came = received ?? (obligation.kind === 'report' ? null : (done?.on ?? null));
  const isOver = waived || moved || (came !== null && daysOf(came)[1] < day);
  if (!isOver && extensions.every(({ on }) => on < day)) debt.waived = true;
  return day;
};

export type OfDebts = Extract<
  MandateEvent,
  {
    type:
      | 'ReportSubmitted'
      | 'ReportConsidered'
      | 'NonSubmissionVerified'
      | 'ReportExpected'
      | 'ObligationRescheduled'
      | 'ObligationWaived';
  }
>;

/** Whether what has come from one of several, or from all, is all that was asked. */
const answersForAll = ({ obligation: { by, mode }, filed }: NaiveDebt, member: string | null): boolean =>
  member === null ||
  mode === 'any' ||
  (mode === 'each' &&
    by.length > 0 &&
    by.every(({ actor }) => filed.some((one) => one.member === actor && one.isWhole)));

/** What is told of a debt counts while it is owed here, once, and in turn. */
export const tell = (debt: NaiveDebt, event: OfDebts): void => {
  const words = JSON.stringify({ ...event, obligations: null });
  if (debt.moved || !event.obligations.includes(debt.obligation.id) || debt.heard.includes(words)) return;
  if (event.type === 'ReportSubmitted') {
    const { document, kind, member = null } = event;
    const what = ['whole', 'last-part', 'addendum'].includes(kind) ? 'report' : kind;
    const known = debt.filed.filter((one) => one.document === document && one.member === member);
    if (known.some((one) => one.what === what) || (known.length > 0 && debt.receivedAs === document)) return;
    if (kind === 'addendum' && debt.came.length === 0) return;
    debt.came.push(kind);
    if (kind === 'handed-over' && debt.handedOn === undefined) debt.handedOn = event.on;
    debt.filed.push({ document, what, member, isWhole: kind === 'whole' || kind === 'last-part' });
    if (answersForAll(debt, member) && debt.received === null && (kind === 'whole' || kind === 'last-part'))
      [debt.received, debt.receivedAs] = [event.on, document];
  } else if (event.type === 'ReportConsidered') {
    if (debt.came.length === 0) return;
    debt.considered.push(`${event.outcome} ${event.on ?? ''}`);
  } else if (debt.received !== null) return;
  else if (event.type === 'NonSubmissionVerified') {
    // That none was found makes no occasion one.
    if (!debt.searched.some(({ by, on }) => by === event.by && on === event.on))
      debt.searched.push({ by: event.by, on: event.on });
    return;
  } else if (event.type === 'ReportExpected') debt.expected = event.expectedOn;
  else if (debt.waived) return;
  else if (event.type === 'ObligationWaived') debt.waived = true;
  else
    debt.extensions.push({
      due: event.due,
      standing: { session: event.session, from: daysOf(event.adoptedOn)[1] },
      on: daysOf(event.on)[1],
    });
  debt.heard.push(words);
};

export const owing = (
  obligations: readonly Obligation[],
  session: string | null,
  on: string | null,
  place: string,
): readonly NaiveDebt[] =>
  obligations.map((obligation) => ({
    obligation,
    place,
    standing: { session, from: daysOf(on)[1] },
    received: null,
    receivedAs: null,
    done: null,
    endedOn: null,
    extensions: [],
    expected: null,
    waived: false,
    came: [],
    handedOn: undefined,
    filed: [],
    considered: [],
    searched: [],
    heard: [],
    moved: false,
  }));
