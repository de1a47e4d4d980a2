/** What is told of how a mandate is carried out: by whom, with which funds, how far; and what calls it to mind. */
import { type On } from '#time';
import { type ActorRef, type MandateClass, type Source } from './mandate.terms.js';

export type CourseEvent =
  | ProgressRecorded
  | MandateNoted
  | MandateTagged
  | EvidenceAdded
  | FulfilmentReturned
  | ResponsibilityAssigned
  | ResponsibilityWithdrawn
  | FundingSecured
  | FundingLost
  | JointImplementationNoted
  | Recalling
  | MandateAmended;

/** What a body says of an earlier mandate without renewing it. */
export type Recalling = MandateReiterated | MandateReaffirmed;

/** Who is told what was done so far. */
export interface ProgressRecorded {
  readonly type: 'ProgressRecorded';
  readonly what: string;
  readonly by: string;
  readonly on: On;
}
/** Somebody writes something beside a mandate that changes nothing of it. */
export interface MandateNoted {
  readonly type: 'MandateNoted';
  readonly note: string;
  readonly by: string;
  readonly on: On;
}
/** It is filed in a scheme, in the place of how it was filed there before: under themes, a programme of the budget. */
export interface MandateTagged {
  readonly type: 'MandateTagged';
  /** What the terms belong to: `theme`, `programme 2010-2011`. */
  readonly scheme: string;
  /** None where it is no longer filed there. */
  readonly terms: readonly string[];
  readonly on: On;
}
/** Something more shows what is claimed. */
export interface EvidenceAdded {
  readonly type: 'EvidenceAdded';
  readonly evidence: string;
  /** Where it can be read; null where that is not said. */
  readonly link: string | null;
  /** Who brought it. */
  readonly by: string;
  /** Its own day. */
  readonly on: On;
}
/** A claim does not show what it says: on a decision of the body, or on a second person's assessment. */
export interface FulfilmentReturned {
  readonly type: 'FulfilmentReturned';
  readonly basis: string;
  /** The decision of the body that the basis names; null for an assessment. */
  readonly decision: string | null;
  readonly by: string;
  readonly on: On;
}
export type ResponsibilityRole = 'lead' | 'support';
/** Somebody is to carry it out from now on. */
export interface ResponsibilityAssigned {
  readonly type: 'ResponsibilityAssigned';
  readonly actor: ActorRef;
  readonly role: ResponsibilityRole;
  /** The document that says so, where one does. */
  readonly document: string | null;
  readonly on: On;
}
export interface ResponsibilityWithdrawn {
  readonly type: 'ResponsibilityWithdrawn';
  /** Code of the actor. */
  readonly actor: string;
  readonly document: string | null;
  readonly on: On;
}
export interface FundingSecured {
  readonly type: 'FundingSecured';
  /** Where the funds come from. */
  readonly source: string;
  readonly on: On;
}
/** There are no funds, or no more. */
export interface FundingLost {
  readonly type: 'FundingLost';
  readonly reason: string;
  readonly on: On;
}
/** One delivery is to fulfil it together with others; all stay in force. */
export interface JointImplementationNoted {
  readonly type: 'JointImplementationNoted';
  /** Ids of the other mandates. */
  readonly others: readonly string[];
  /** Who decided or noted it, and where. */
  readonly basis: string;
  readonly on: On;
}
/** The body asks again for what it asked: nothing begins anew. */
export interface MandateReiterated {
  readonly type: 'MandateReiterated';
  readonly by: Source;
  readonly byHand: boolean;
  readonly on: On;
}
/** The body reaffirms it among many: that revives nothing and resets nothing. */
export interface MandateReaffirmed {
  readonly type: 'MandateReaffirmed';
  readonly by: Source;
  readonly byHand: boolean;
  readonly on: On;
}
/** The body changes what it asks from now on, by the paragraph named. */
export interface MandateAmended {
  readonly type: 'MandateAmended';
  readonly by: Source;
  /** What is changed, in words. */
  readonly what: string;
  /** Whom it asks from now on; absent where that stays. */
  readonly addressees?: readonly ActorRef[];
  readonly class?: MandateClass;
  readonly on: On;
}
