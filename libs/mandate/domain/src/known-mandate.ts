/** What is known of a mandate. */
import { type CivilDate, type On } from '#time';
import {
  type CourseEvent,
  type EvidenceAdded,
  type MandateAmended,
  type MandateNoted,
  type MandateTagged,
  type ProgressRecorded,
  type ResponsibilityAssigned,
} from './course.events.js';
import { type Era } from './era.js';
import { type BodyDecided } from './mandate.events.js';
import {
  type AskedTerms,
  type MandateOrigin,
  type MandateTerms,
  type RecordStatus,
  type Source,
} from './mandate.terms.js';
import { type ObligationState, type Told } from './obligation.state.js';

export interface Claim {
  readonly evidence: string;
  readonly by: string;
  readonly on: On;
}

/** What else shows what is claimed. */
export type Evidence = Omit<EvidenceAdded, 'type'>;

/** A claim that was looked at and found wanting. */
export interface ReturnedClaim extends Claim {
  /** What was brought for it beside what it names. */
  readonly brought: readonly Evidence[];
  readonly basis: string;
  readonly returnedBy: string;
  readonly returnedOn: On;
}
export type Progress = Omit<ProgressRecorded, 'type'>;
export type Tagging = Omit<MandateTagged, 'type'>;
export type Note = Omit<MandateNoted, 'type'>;
export type Responsible = Omit<ResponsibilityAssigned, 'type'>;
export interface Withdrawn {
  readonly actor: string;
  readonly on: On;
}
export type Amendment = Omit<MandateAmended, 'type'>;
/** Of a mandate that was called to mind. */
export interface Recalled {
  readonly by: Source;
  /** Whether it stood alone, or in a list of many. */
  readonly inBulk: boolean;
}
/** What may be told to and fro: each turn counts but once, also where it is taken over from another mandate. */
export type Turning = Extract<
  CourseEvent,
  { type: 'ResponsibilityAssigned' | 'ResponsibilityWithdrawn' | 'FundingSecured' | 'FundingLost' | 'MandateTagged' }
>;
export interface Funds {
  readonly status: 'funded' | 'unfunded';
  /** Where they come from, or why there are none. */
  readonly words: string;
  readonly on: On;
}

/** A fulfilment from before a renewal: what was owed by then stays fulfilled. */
export interface FormerFulfilment extends Claim {
  /** On what it was accepted; null where nobody had accepted it. */
  readonly acceptedBasis: string | null;
  /** What was brought for it beside what it names. */
  readonly brought: readonly Evidence[];
}

export type Delivery = 'no-information' | 'in-progress' | 'claimed' | 'accepted' | 'returned';
export type Validity = 'in-force' | 'suspended' | 'fulfilled' | 'merged' | 'superseded' | 'terminated' | 'lapsed';

/** A mandate as its entries have it; that it is lapsed only the calendar can tell. */
export interface KnownMandate {
  readonly validity: Validity;
  /** The paragraph that suspended, resumed or ended it, or by which it goes on elsewhere; null where it is what it was given as. */
  readonly validityBy: Source | null;
  readonly delivery: Delivery;
  readonly origin: MandateOrigin;
  readonly terms: AskedTerms;
  readonly obligations: readonly ObligationState[];
  readonly record: RecordStatus;
  /** Where it was corrected: what the reader gave; null where that was nothing of the kind, or nothing was corrected. */
  readonly read: MandateTerms | null;
  /** What was told of reports that a later renewal may bring: links are made long after what they link. */
  readonly foretold: readonly Told[];
  readonly renewedBy: readonly Source[];
  /** How long it was to run when it was given, and each time that it was renewed. */
  readonly eras: readonly Era[];
  readonly mergedInto: string | null;
  /** The mandate that the body put in its place, or merged it with; what was owed here by then is owed here still. */
  readonly successor: string | null;
  readonly claim: Claim | null;
  /** What was brought for that claim beside what it names. */
  readonly evidence: readonly Evidence[];
  readonly acceptedBasis: string | null;
  readonly fulfilledBefore: readonly FormerFulfilment[];
  /** Claims that were returned as not shown. */
  readonly returned: readonly ReturnedClaim[];
  readonly progress: readonly Progress[];
  /** What people have written beside it. */
  readonly notes: readonly Note[];
  /** Under what it is filed, in each scheme; in the order in which that was told. */
  readonly tags: readonly Tagging[];
  /** Who is to carry it out, as far as that was said apart from its words. */
  readonly responsible: readonly Responsible[];
  /** Whose responsibility was taken away, and when: told again, that is no news. */
  readonly withdrawn: readonly Withdrawn[];
  /** What became of its funding; null where nothing was told of that. */
  readonly funds: Funds | null;
  /** All that was told of who is responsible, of funds and of how it is filed, as far as it had an effect. */
  readonly turns: readonly Turning[];
  /** The paragraphs that called it to mind, and changed nothing of it. */
  readonly reiteratedBy: readonly Recalled[];
  readonly amendments: readonly Amendment[];
  /** Ids of other mandates that one delivery is to fulfil with it; all stay in force. */
  readonly jointWith: readonly string[];
  /** What the body has decided of it by other paragraphs, as far as it had an effect. */
  readonly decided: readonly BodyDecided[];
  /** The day on which it ceased to be in force; null while it is. */
  readonly endedOn: CivilDate | null;
}

/** Before its issuance, or where that was retracted, nothing is known of a mandate. */
export type Mandate = KnownMandate | { readonly validity: 'unknown' };
