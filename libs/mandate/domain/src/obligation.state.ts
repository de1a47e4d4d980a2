/** What is owed, and what was told of it. */
import { isSameValue } from '#event-sourcing';
import { type Due, type DueBase } from '#session-calendar/domain';
import { type CivilDate, lastDay, type On } from '#time';
import {
  type CreditorsWord,
  type ObligationEvent,
  type ReportConsidered,
  type SubmissionDetails,
  type SubmissionKind,
} from './obligation.events.js';
import { type Obligation, type Source } from './mandate.terms.js';

/** A document on file, or a statement. */
export interface Receipt {
  readonly document: string;
  readonly on: On;
}

/** What has come for a report, whatever it was. */
export interface Submission extends Receipt, SubmissionDetails {
  readonly kind: SubmissionKind;
}

/** A report on file was taken up. */
export type Consideration = Pick<ReportConsidered, 'outcome' | 'said' | 'on'>;

/** Whether it was taken up for good, and not put off, nor sent back for a supplement. */
export const isSettled = (considered: readonly Pick<Consideration, 'outcome'>[]): boolean =>
  considered.some(({ outcome }) => outcome === 'noted' || outcome === 'considered');

/** Somebody looked for a report and found none. */
export interface SearchMade {
  readonly searched: string;
  readonly by: string;
  readonly on: On;
}

/** When it may be expected, by the word of whoever owes it. */
export interface Expectation {
  readonly expectedOn: string;
  readonly said: string;
  readonly on: On;
}

/** By when a creditor wants it, instead of when it was due before. */
export interface Extension extends CreditorsWord {
  readonly due: Due;
  readonly base: DueBase;
  readonly on: On;
}

/** Why it is owed no more. */
export interface Waiver extends CreditorsWord {
  readonly rule: string | null;
  readonly reason: string;
  readonly on: On;
}

/** What people told of what is owed. */
export type Told = ObligationEvent;

export interface ObligationState {
  readonly obligation: Obligation;
  /** The paragraph that it comes from. */
  readonly source: Source;
  readonly base: DueBase;
  /** The first document that came for it. */
  readonly received: Receipt | null;
  /** Documents that came after it: addenda and corrections. */
  readonly addenda: readonly Receipt[];
  /** All that has come for it, discharging or not, in order. */
  readonly submissions: readonly Submission[];
  readonly considered: readonly Consideration[];
  readonly searches: readonly SearchMade[];
  /** What was claimed to have been done of it; counts of what is no report. */
  readonly done: Receipt | null;
  readonly expected: readonly Expectation[];
  /** The last one counts. */
  readonly extensions: readonly Extension[];
  readonly waiver: Waiver | null;
  /** All of that as it was told of this one alone. */
  readonly told: readonly Told[];
  /** It is owed in the mandate that this one went on in. */
  readonly moved: boolean;
  /** The day on which its mandate had ended before it was renewed: what fell due later is not owed again. */
  readonly endedOn: CivilDate | null;
}

/** What gives the creditor all that it asked for. */
export const DISCHARGING: readonly SubmissionKind[] = ['whole', 'last-part'];

/** As what a document counts: another whole one is an addendum. */
const asWhat = (kind: SubmissionKind): string => (DISCHARGING.includes(kind) || kind === 'addendum' ? 'report' : kind);

/** What is on file of a document already as what it is said to be; told of another day, it has not come twice. */
export const onFile = (
  { received, submissions }: ObligationState,
  { document, kind, member }: Pick<Submission, 'document' | 'kind' | 'member'>,
): Submission | undefined =>
  submissions.find(
    (known) =>
      known.document === document &&
      known.member === member &&
      (asWhat(known.kind) === asWhat(kind) || received?.document === document),
  );

/** Those of whom a whole report of their own is on file. */
export const answeredBy = (submissions: readonly Submission[]): ReadonlySet<string> =>
  new Set(
    submissions.flatMap(({ member, kind }) => (member !== undefined && DISCHARGING.includes(kind) ? [member] : [])),
  );

/**
 * Whether what has come answers for all who owe it. Whoever is asked for itself answers for nobody else, unless any of them
 * may; each has answered once all have that are named. Of groups nobody knows here who is in them.
 */
const isEnough = (
  { by, mode }: Obligation,
  all: readonly Submission[],
  { member }: Pick<Submission, 'member'>,
): boolean => {
  if (member === undefined || mode === 'any') return true;
  const answered = answeredBy(all);
  return mode === 'each' && by.length > 0 && by.every(({ actor }) => answered.has(actor));
};

type Effect<T extends Told> = (due: ObligationState, told: T) => Partial<ObligationState> | undefined;

/** What each does to what is owed; nothing where it rests on nothing, or comes too late. */
const effects: { readonly [T in Told['type']]: Effect<Extract<Told, { readonly type: T }>> } = {
  ReportSubmitted(state, { type: _, obligations: __, ...submission }) {
    if (onFile(state, submission)) return undefined;
    const { received, addenda, submissions } = state;
    const { kind, document, on } = submission;
    const all = [...submissions, submission];
    if (kind === 'addendum' && submissions.length === 0) return undefined;
    if (!isEnough(state.obligation, all, submission)) return { submissions: all };
    if (!DISCHARGING.includes(kind) && !(kind === 'addendum' && received)) return { submissions: all };
    const receipt = { document, on };
    return received ? { submissions: all, addenda: [...addenda, receipt] } : { submissions: all, received: receipt };
  },
  ReportConsidered({ submissions, considered }, { outcome, said, on }) {
    return submissions.length === 0 ? undefined : { considered: [...considered, { outcome, said, on }] };
  },
  NonSubmissionVerified({ received, searches }, { searched, by, on }) {
    return received ? undefined : { searches: [...searches, { searched, by, on }] };
  },
  ReportExpected({ received, expected }, { expectedOn, said, on }) {
    return received ? undefined : { expected: [...expected, { expectedOn, said, on }] };
  },
  ObligationRescheduled({ received, waiver, extensions }, { creditor, by, officer, due, session, adoptedOn, on }) {
    if (received || waiver) return undefined;
    const base = { session, adoptedOn: lastDay(adoptedOn) };
    return { extensions: [...extensions, { creditor, by, officer, due, base, on }] };
  },
  ObligationWaived({ received, waiver }, { creditor, by, officer, rule, reason, on }) {
    return received || waiver ? undefined : { waiver: { creditor, by, officer, rule, reason, on } };
  },
};

/** Whether an event tells of what is owed. */
export const isTold = (event: { readonly type: string }): event is Told => event.type in effects;

/** Of several obligations, as told of one. */
const ofOne = <T extends Told>(told: T, id: string): T => ({ ...told, obligations: [id] });

/** What is told of a report; what was told before changes nothing. */
export const toldOf = (due: ObligationState, told: Told): ObligationState => {
  const { id } = due.obligation;
  if (due.moved || !told.obligations.includes(id)) return due;
  const own = ofOne(told, id);
  if (due.told.some((known) => isSameValue(known, own))) return due;
  const change = (effects[told.type] as Effect<Told>)(due, own);
  return change ? { ...due, ...change, told: [...due.told, own] } : due;
};

/** Nothing is told of it yet. */
const NOTHING_TOLD = {
  received: null,
  addenda: [],
  submissions: [],
  considered: [],
  searches: [],
  expected: [],
  extensions: [],
  waiver: null,
  told: [],
  done: null,
  moved: false,
  endedOn: null,
} as const;

export const owed = (
  obligations: readonly Obligation[],
  source: Source,
  base: DueBase,
  foretold: readonly Told[] = [],
): readonly ObligationState[] =>
  obligations.map((obligation) => foretold.reduce(toldOf, { obligation, source, base, ...NOTHING_TOLD }));

/** What is said to be done: all that is owed and was not said to be done before. */
export const allDone = (obligations: readonly ObligationState[], done: Receipt): readonly ObligationState[] =>
  obligations.map((due) => (due.moved || due.done || due.endedOn !== null ? due : { ...due, done }));

/** What is not shown to be done is not done. */
export const undone = (obligations: readonly ObligationState[], done: Receipt): readonly ObligationState[] =>
  obligations.map((due) =>
    due.done?.document === done.document && due.done.on === done.on ? { ...due, done: null } : due,
  );

/** What was owed in a mandate that had ended by a day, and begins anew: none of it is owed again. */
export const closed = (obligations: readonly ObligationState[], endedOn: CivilDate): readonly ObligationState[] =>
  obligations.map((due) => (due.moved || due.endedOn !== null ? due : { ...due, endedOn }));

/** Nothing is copied where nothing comes: most renewals owe nothing new. */
export const joined = <Item>(former: readonly Item[], more: readonly Item[]): readonly Item[] =>
  more.length === 0 ? former : [...former, ...more];
