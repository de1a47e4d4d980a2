import { type CivilDate, lastDay, type On } from '#time';
import { type DueBase } from '#session-calendar/domain';
import { type MandateEvent } from './mandate.events.js';
import { type MandateOrigin, type MandateTerms, type Obligation, type Source } from './mandate.terms.js';

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

export interface ObligationState {
  readonly obligation: Obligation;
  /** The paragraph that it comes from. */
  readonly source: Source;
  readonly base: DueBase;
  readonly received: Receipt | null;
  readonly verified: SearchMade | null;
}

export interface Claim {
  readonly evidence: string;
  readonly by: string;
  readonly on: On;
}

export interface KnownMandate {
  readonly validity: 'in-force' | 'fulfilled' | 'merged';
  readonly delivery: 'no-information' | 'claimed' | 'accepted';
  readonly origin: MandateOrigin;
  readonly terms: Omit<MandateTerms, 'obligations'>;
  readonly obligations: readonly ObligationState[];
  readonly renewedBy: readonly Source[];
  readonly mergedInto: string | null;
  readonly claim: Claim | null;
  readonly acceptedBasis: string | null;
  /** The day on which it ceased to be in force. */
  readonly endedOn: CivilDate | null;
}

/** Before its issuance, or where that was retracted, nothing is known of a mandate. */
export type Mandate = KnownMandate | { readonly validity: 'unknown' };

export const initialState: Mandate = { validity: 'unknown' };

const owed = (obligations: readonly Obligation[], source: Source, base: DueBase): readonly ObligationState[] =>
  obligations.map((obligation) => ({ obligation, source, base, received: null, verified: null }));

/** Nothing is copied where nothing comes: most renewals owe nothing new. */
const joined = <Item>(former: readonly Item[], more: readonly Item[]): readonly Item[] =>
  more.length === 0 ? former : [...former, ...more];

/** What is told of reports changes those that are named and not on file yet. */
const toldOf = (
  mandate: KnownMandate,
  ids: readonly string[],
  what: Partial<Pick<ObligationState, 'received' | 'verified'>>,
): KnownMandate => {
  const open = mandate.obligations.filter(({ obligation, received }) => ids.includes(obligation.id) && !received);
  if (open.length === 0) return mandate;
  return {
    ...mandate,
    obligations: mandate.obligations.map((due) => (open.includes(due) ? { ...due, ...what } : due)),
  };
};

const issued = ({
  origin,
  terms: { obligations, ...terms },
  on,
}: Extract<MandateEvent, { type: 'MandateIssued' }>): KnownMandate => ({
  validity: 'in-force',
  delivery: 'no-information',
  origin,
  terms,
  obligations: owed(obligations, origin, { session: origin.session, adoptedOn: lastDay(on) }),
  renewedBy: [],
  mergedInto: null,
  claim: null,
  acceptedBasis: null,
  endedOn: null,
});

/** Whether they are one paragraph. */
export const samePlace = (a: Source, b: Source): boolean => a.decision === b.decision && a.paragraph === b.paragraph;

/** Nobody assesses what they have claimed themselves; a decision of the body anybody may enter. */
export const assessesOwnClaim = (claim: Claim, by: string, decision: string | null): boolean =>
  decision === null && claim.by === by;

type Change = Exclude<MandateEvent, { type: 'MandateIssued' }>;
type Effect<C> = (mandate: KnownMandate, event: C) => KnownMandate;
type Effects = { readonly [T in Change['type']]: Effect<Extract<Change, { type: T }>> };

/**
 * What each event does. An entry that rests on nothing, or that an earlier one has made illegal since, leaves the
 * mandate as it is, the very same: history shows a remark there, for a person to settle.
 */
const effects: Effects = {
  MandateRenewed(mandate, { by, session, obligations, on }) {
    if (mandate.validity === 'merged') return mandate;
    if (samePlace(mandate.origin, by) || mandate.renewedBy.some((source) => samePlace(source, by))) return mandate;
    return {
      ...mandate,
      validity: 'in-force',
      delivery: 'no-information',
      obligations: joined(mandate.obligations, owed(obligations, by, { session, adoptedOn: lastDay(on) })),
      renewedBy: [...mandate.renewedBy, by],
      claim: null,
      acceptedBasis: null,
      endedOn: null,
    };
  },
  MandateMerged(mandate, { into, on }) {
    if (mandate.validity === 'merged') return mandate;
    return { ...mandate, validity: 'merged', mergedInto: into, endedOn: mandate.endedOn ?? lastDay(on) };
  },
  ReportSubmitted: (mandate, { document, obligations, on }) =>
    toldOf(mandate, obligations, { received: { document, on } }),
  NonSubmissionVerified: (mandate, { obligations, searched, by, on }) =>
    toldOf(mandate, obligations, { verified: { searched, by, on } }),
  FulfilmentClaimed(mandate, { evidence, by, on }) {
    if (mandate.validity !== 'in-force' || mandate.claim) return mandate;
    return { ...mandate, delivery: 'claimed', claim: { evidence, by, on } };
  },
  FulfilmentAccepted(mandate, { basis, decision, by, on }) {
    const { validity, claim } = mandate;
    if (validity !== 'in-force' || !claim || assessesOwnClaim(claim, by, decision)) return mandate;
    return { ...mandate, validity: 'fulfilled', delivery: 'accepted', acceptedBasis: basis, endedOn: lastDay(on) };
  },
};

export const evolve = (mandate: Mandate, event: MandateEvent): Mandate => {
  if (event.type === 'MandateIssued') return mandate.validity === 'unknown' ? issued(event) : mandate;
  return mandate.validity === 'unknown' ? mandate : (effects[event.type] as Effect<Change>)(mandate, event);
};
