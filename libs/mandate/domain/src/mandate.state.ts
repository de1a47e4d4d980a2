import { type CivilDate, lastDay, type On } from '#time';
import { type DueBase } from '#session-calendar/domain';
import { type BodyDecided, type MandateEvent, type MandateIssued } from './mandate.events.js';
import {
  type MandateOrigin,
  type MandateTerms,
  type Obligation,
  type RecordStatus,
  type Source,
} from './mandate.terms.js';

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
type Told = Extract<MandateEvent, { type: 'ReportSubmitted' | 'NonSubmissionVerified' }>;

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
  /** It is owed in the mandate that this one went on in. */
  readonly moved: boolean;
}

export interface Claim {
  readonly evidence: string;
  readonly by: string;
  readonly on: On;
}

export type Validity = 'in-force' | 'suspended' | 'fulfilled' | 'merged';

export interface KnownMandate {
  readonly validity: Validity;
  /** The paragraph that suspended or resumed it, or by which it goes on elsewhere; null where it is what it was given as. */
  readonly validityBy: Source | null;
  readonly delivery: 'no-information' | 'claimed' | 'accepted';
  readonly origin: MandateOrigin;
  readonly terms: Omit<MandateTerms, 'obligations'>;
  readonly obligations: readonly ObligationState[];
  readonly record: RecordStatus;
  /** Where it was corrected: what the reader gave; null where that was nothing of the kind, or nothing was corrected. */
  readonly read: MandateTerms | null;
  /** What was told of reports that a later renewal may bring: links are made long after what they link. */
  readonly foretold: readonly Told[];
  readonly renewedBy: readonly Source[];
  readonly mergedInto: string | null;
  readonly claim: Claim | null;
  readonly acceptedBasis: string | null;
  /** What the body has decided of it by other paragraphs, as far as it had an effect. */
  readonly decided: readonly BodyDecided[];
  /** The day on which it ceased to be in force; null while it is. */
  readonly endedOn: CivilDate | null;
}

/** Before its issuance, or where that was retracted, nothing is known of a mandate. */
export type Mandate = KnownMandate | { readonly validity: 'unknown' };

export const initialState: Mandate = { validity: 'unknown' };

const isSameReceipt = (a: Receipt, b: Receipt) => a.document === b.document && a.on === b.on;
const isSameSearch = (a: SearchMade, b: SearchMade) => a.searched === b.searched && a.on === b.on;

/** What is told of a report; what was told before changes nothing. */
const toldOf = (due: ObligationState, told: Told): ObligationState => {
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

const owed = (
  obligations: readonly Obligation[],
  source: Source,
  base: DueBase,
  foretold: readonly Told[] = [],
): readonly ObligationState[] =>
  obligations.map((obligation) =>
    foretold.reduce(toldOf, { obligation, source, base, received: null, addenda: [], searches: [], moved: false }),
  );

/** Nothing is copied where nothing comes: most renewals owe nothing new. */
const joined = <Item>(former: readonly Item[], more: readonly Item[]): readonly Item[] =>
  more.length === 0 ? former : [...former, ...more];

const isSame = (a: Told, b: Told): boolean =>
  a.on === b.on &&
  a.obligations.join() === b.obligations.join() &&
  (a.type === 'ReportSubmitted'
    ? b.type === a.type && a.document === b.document
    : b.type === a.type && a.searched === b.searched);

/** What is told of reports changes those that are named, and is kept for those that are not there yet. */
const hear = (mandate: KnownMandate, told: Told): KnownMandate => {
  const obligations = mandate.obligations.map((due) => toldOf(due, told));
  const isEarly = told.obligations.some((id) => !mandate.obligations.some(({ obligation }) => obligation.id === id));
  const isNews = isEarly && !mandate.foretold.some((known) => isSame(known, told));
  const foretold = isNews ? [...mandate.foretold, told] : mandate.foretold;
  if (!isNews && obligations.every((due, index) => due === mandate.obligations[index])) return mandate;
  return { ...mandate, obligations, foretold };
};

/** A mandate on the day on which it is given, or proposed. */
export const asGiven = ({
  origin,
  terms: { obligations, ...terms },
  record,
  read = null,
  on,
}: Omit<MandateIssued, 'type'>): KnownMandate => ({
  validity: 'in-force',
  validityBy: null,
  delivery: 'no-information',
  origin,
  terms,
  obligations: owed(obligations, origin, { session: origin.session, adoptedOn: lastDay(on) }),
  record: record ?? 'extracted',
  read,
  foretold: [],
  renewedBy: [],
  mergedInto: null,
  claim: null,
  acceptedBasis: null,
  decided: [],
  endedOn: null,
});

/** Whether they are one paragraph. */
export const samePlace = (a: Source, b: Source): boolean => a.decision === b.decision && a.paragraph === b.paragraph;

/** Nobody assesses what they have claimed themselves; a decision of the body anybody may enter. */
export const assessesOwnClaim = (claim: Claim, by: string, decision: string | null): boolean =>
  decision === null && claim.by === by;

/** Whether the body is known to have decided just that: told again, it has no effect. */
export const isDecided = ({ decided: known }: KnownMandate, { type, by, on }: BodyDecided): boolean =>
  known.some((one) => one.type === type && one.on === on && samePlace(one.by, by));

const decided = (mandate: KnownMandate, event: BodyDecided): KnownMandate => ({
  ...mandate,
  validityBy: event.by,
  decided: [...mandate.decided, event],
});

type Change = Exclude<MandateEvent, { type: 'MandateIssued' }>;
type Effect<C> = (mandate: KnownMandate, event: C) => KnownMandate;
type Effects = { readonly [T in Change['type']]: Effect<Extract<Change, { type: T }>> };

/**
 * What each event does. An entry that rests on nothing, or that an earlier one has made illegal since, leaves the
 * mandate as it is, the very same: history shows a remark there, for a person to settle.
 */
const effects: Effects = {
  MandateRenewed(mandate, { by, session, adoptedOn, obligations }) {
    if (mandate.validity === 'merged') return mandate;
    if (samePlace(mandate.origin, by) || mandate.renewedBy.some((source) => samePlace(source, by))) return mandate;
    return {
      ...mandate,
      validity: 'in-force',
      validityBy: null,
      delivery: 'no-information',
      obligations: joined(
        mandate.obligations,
        owed(obligations, by, { session, adoptedOn: lastDay(adoptedOn) }, mandate.foretold),
      ),
      renewedBy: [...mandate.renewedBy, by],
      claim: null,
      acceptedBasis: null,
      endedOn: null,
    };
  },
  MandateMerged(mandate, { into, by, withReports, on }) {
    if (mandate.validity === 'merged') return mandate;
    const obligations = mandate.obligations.map((due) =>
      withReports || !due.received ? { ...due, moved: true } : due,
    );
    const endedOn = mandate.endedOn ?? lastDay(on);
    return { ...mandate, validity: 'merged', validityBy: by, obligations, mergedInto: into, endedOn };
  },
  ReportSubmitted: hear,
  NonSubmissionVerified: hear,
  FulfilmentClaimed(mandate, { evidence, by, on }) {
    if (mandate.validity !== 'in-force' || mandate.claim) return mandate;
    return { ...mandate, delivery: 'claimed', claim: { evidence, by, on } };
  },
  FulfilmentAccepted(mandate, { basis, decision, by, on }) {
    const { validity, claim } = mandate;
    if (validity !== 'in-force' || !claim || assessesOwnClaim(claim, by, decision)) return mandate;
    return { ...mandate, validity: 'fulfilled', delivery: 'accepted', acceptedBasis: basis, endedOn: lastDay(on) };
  },
  MandateSuspended(mandate, event) {
    if (mandate.validity !== 'in-force' || isDecided(mandate, event)) return mandate;
    return { ...decided(mandate, event), validity: 'suspended', endedOn: lastDay(event.on) };
  },
  MandateResumed(mandate, event) {
    if (mandate.validity !== 'suspended' || isDecided(mandate, event)) return mandate;
    return { ...decided(mandate, event), validity: 'in-force', endedOn: null };
  },
};

export const evolve = (mandate: Mandate, event: MandateEvent): Mandate => {
  if (event.type === 'MandateIssued') return mandate.validity === 'unknown' ? asGiven(event) : mandate;
  return mandate.validity === 'unknown' ? mandate : (effects[event.type] as Effect<Change>)(mandate, event);
};
