/** What is owed, and what was told of it. */
import { type DueBase } from '#session-calendar/domain';
import { type CivilDate, type On } from '#time';
import { type MandateEvent } from './mandate.events.js';
import { type Obligation, type Source } from './mandate.terms.js';

/** A report on file. */
export interface Receipt {
  readonly document: string;
  readonly on: On;
}

/** Somebody looked for a report and found none. */
export interface SearchMade {
  readonly searched: string;
  readonly by: string;
  readonly on: On;
}

/** What people told of reports. */
export type Told = Extract<MandateEvent, { type: 'ReportSubmitted' | 'NonSubmissionVerified' }>;

export interface ObligationState {
  readonly obligation: Obligation;
  /** The paragraph that it comes from. */
  readonly source: Source;
  readonly base: DueBase;
  /** The first document that came for it. */
  readonly received: Receipt | null;
  /** Documents that came after it: addenda and corrections. */
  readonly addenda: readonly Receipt[];
  readonly searches: readonly SearchMade[];
  /** What was claimed to have been done of it; counts of what is no report. */
  readonly done: Receipt | null;
  /** It is owed in the mandate that this one went on in. */
  readonly moved: boolean;
  /** The day on which its mandate had ended before it was renewed: what fell due later is not owed again. */
  readonly endedOn: CivilDate | null;
}

const isSameReceipt = (a: Receipt, b: Receipt) => a.document === b.document && a.on === b.on;
const isSameSearch = (a: SearchMade, b: SearchMade) => a.searched === b.searched && a.on === b.on;

/** What is told of a report; what was told before changes nothing. */
export const toldOf = (due: ObligationState, told: Told): ObligationState => {
  if (due.moved || !told.obligations.includes(due.obligation.id)) return due;
  const { on } = told;
  if (told.type === 'NonSubmissionVerified') {
    const search = { searched: told.searched, by: told.by, on };
    if (due.received || due.searches.some((known) => isSameSearch(known, search))) return due;
    return { ...due, searches: [...due.searches, search] };
  }
  const receipt = { document: told.document, on };
  if (!due.received) return { ...due, received: receipt };
  const isKnown = [due.received, ...due.addenda].some((known) => isSameReceipt(known, receipt));
  return isKnown ? due : { ...due, addenda: [...due.addenda, receipt] };
};

export const owed = (
  obligations: readonly Obligation[],
  source: Source,
  base: DueBase,
  foretold: readonly Told[] = [],
): readonly ObligationState[] =>
  obligations.map((obligation) =>
    foretold.reduce(toldOf, {
      obligation,
      source,
      base,
      received: null,
      addenda: [],
      searches: [],
      done: null,
      moved: false,
      endedOn: null,
    }),
  );

/** What is said to be done: all that is owed and was not said to be done before. */
export const allDone = (obligations: readonly ObligationState[], done: Receipt): readonly ObligationState[] =>
  obligations.map((due) => (due.moved || due.done || due.endedOn !== null ? due : { ...due, done }));

/** What was owed in a mandate that had ended by a day, and begins anew: none of it is owed again. */
export const closed = (obligations: readonly ObligationState[], endedOn: CivilDate): readonly ObligationState[] =>
  obligations.map((due) => (due.moved || due.endedOn !== null ? due : { ...due, endedOn }));

/** Nothing is copied where nothing comes: most renewals owe nothing new. */
export const joined = <Item>(former: readonly Item[], more: readonly Item[]): readonly Item[] =>
  more.length === 0 ? former : [...former, ...more];

export const isSame = (a: Told, b: Told): boolean =>
  a.on === b.on &&
  a.obligations.join() === b.obligations.join() &&
  (a.type === 'ReportSubmitted'
    ? b.type === a.type && a.document === b.document
    : b.type === a.type && a.searched === b.searched);

/** What was told of what is owed, as it was told. */
export const toldIn = ({ obligation, received, addenda, searches }: ObligationState): readonly Told[] => [
  ...searches.map((search): Told => ({ type: 'NonSubmissionVerified', obligations: [obligation.id], ...search })),
  ...[received, ...addenda].flatMap((receipt): Told[] =>
    receipt ? [{ type: 'ReportSubmitted', obligations: [obligation.id], ...receipt }] : [],
  ),
];
