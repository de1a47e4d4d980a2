import { type CivilDate, lastDay, type On } from '#event-sourcing';
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

const discharging = (
  mandate: KnownMandate,
  ids: readonly string[],
  what: Partial<Pick<ObligationState, 'received' | 'verified'>>,
): KnownMandate => ({
  ...mandate,
  obligations: mandate.obligations.map((state) => (ids.includes(state.obligation.id) ? { ...state, ...what } : state)),
});

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

const evolveKnown = (mandate: KnownMandate, event: Exclude<MandateEvent, { type: 'MandateIssued' }>): KnownMandate => {
  switch (event.type) {
    case 'MandateRenewed': {
      const base = { session: event.session, adoptedOn: lastDay(event.on) };
      return {
        ...mandate,
        validity: 'in-force',
        delivery: 'no-information',
        obligations: [...mandate.obligations, ...owed(event.obligations, event.by, base)],
        renewedBy: [...mandate.renewedBy, event.by],
        claim: null,
        acceptedBasis: null,
        endedOn: null,
      };
    }
    case 'MandateMerged':
      return { ...mandate, validity: 'merged', mergedInto: event.into, endedOn: lastDay(event.on) };
    case 'ReportSubmitted':
      return discharging(mandate, event.obligations, { received: { document: event.document, on: event.on } });
    case 'NonSubmissionVerified': {
      const { searched, by, on } = event;
      return discharging(mandate, event.obligations, { verified: { searched, by, on } });
    }
    case 'FulfilmentClaimed': {
      const { evidence, by, on } = event;
      return { ...mandate, delivery: 'claimed', claim: { evidence, by, on } };
    }
    case 'FulfilmentAccepted':
      return {
        ...mandate,
        validity: 'fulfilled',
        delivery: 'accepted',
        acceptedBasis: event.basis,
        endedOn: lastDay(event.on),
      };
  }
};

export const evolve = (mandate: Mandate, event: MandateEvent): Mandate => {
  if (event.type === 'MandateIssued') return mandate.validity === 'unknown' ? issued(event) : mandate;
  return mandate.validity === 'unknown' ? mandate : evolveKnown(mandate, event);
};
