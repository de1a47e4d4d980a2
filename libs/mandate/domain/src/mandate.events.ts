/**
 * What can have happened to a mandate. `on` is when it became true; when it was learned stands beside the event.
 */
import { type On } from '#time';
import { type SessionId } from '#session-calendar/domain';
import {
  type AskedTerms,
  type MandateOrigin,
  type MandateTerms,
  type Obligation,
  type OnRecord,
  type Running,
  type Source,
} from './mandate.terms.js';
import { type CourseEvent } from './course.events.js';
import { type ObligationEvent } from './obligation.events.js';

export type MandateEvent =
  | MandateIssued
  | MandateRenewed
  | MandateMerged
  | MandateCorrected
  | ObligationEvent
  | CourseEvent
  | FulfilmentClaimed
  | FulfilmentAccepted
  | MandateSuspended
  | MandateResumed
  | MandateTerminated
  | MandateSuperseded;

/** What people tell of a mandate's life, and what goes with it when it goes on in another. */
export type MandateFact = Exclude<MandateEvent, MandateIssued | MandateRenewed | MandateMerged | MandateCorrected>;

/** What only the competent body can do, by another paragraph than the one that gave the mandate. */
export type BodyDecided = MandateSuspended | MandateResumed | MandateTerminated | MandateSuperseded;

const NO_FACTS: readonly MandateEvent['type'][] = [
  'MandateIssued',
  'MandateRenewed',
  'MandateMerged',
  'MandateCorrected',
];

export const isFact = (event: MandateEvent): event is MandateFact => !NO_FACTS.includes(event.type);

/** What ends a mandate for good, by the body's decision. */
export type EndDecided = MandateTerminated | MandateSuperseded;

/** The paragraph on whose behalf an entry stands; undefined for what people tell of a mandate by themselves. */
export const speaksFor = (event: MandateEvent): Source | undefined => {
  if (event.type === 'MandateIssued') return event.origin;
  return 'by' in event && typeof event.by === 'object' ? (event.by ?? undefined) : undefined;
};

export interface MandateIssued extends OnRecord<MandateTerms> {
  readonly type: 'MandateIssued';
  readonly origin: MandateOrigin;
  readonly terms: MandateTerms;
  readonly on: On;
}
/** A later paragraph continues it: in force again, for a term of its own, with what it newly owes beside what it still owed. */
export interface MandateRenewed extends Running {
  readonly type: 'MandateRenewed';
  readonly by: Source;
  readonly session: SessionId | null;
  /** When the renewing decision was adopted: what it asks counts from there, also where the two are linked later. */
  readonly adoptedOn: On;
  readonly obligations: readonly Obligation[];
  /** Whether a person has linked the two, and not the text; null where that is not said, before the second version. */
  readonly byHand: boolean | null;
  readonly on: On;
}
/** It goes on inside another mandate, by the paragraph named. */
export interface MandateMerged {
  readonly type: 'MandateMerged';
  readonly into: string;
  readonly by: Source;
  /** Whether the reports on file went along; before the second version only went what was still owed. */
  readonly withReports: boolean;
  /** The body has merged the two: the other owes what it owes, and what was owed here by then stays owed here. */
  readonly decided?: true;
  /** As of a renewal. */
  readonly byHand: boolean | null;
  readonly on: On;
}
/**
 * What a paragraph asks was read wrongly: it should have been this, since the day on which the wrong terms began to hold.
 * What is owed under the same id keeps what was told of it.
 */
export interface MandateCorrected extends OnRecord<MandateTerms> {
  readonly type: 'MandateCorrected';
  /** The paragraph that gave the mandate, or one that renewed it. */
  readonly by: Source;
  /** Null of a renewal, which brings what it owes and nothing else. */
  readonly terms: AskedTerms | null;
  /** All that the paragraph makes somebody owe here. */
  readonly obligations: readonly Obligation[];
  /** Of a renewal, how long it makes the mandate run; absent where nothing was said of that, and of what gave it. */
  readonly running?: Running;
  /** What its due times count from, as of what it renewed or gave. */
  readonly session: SessionId | null;
  readonly adoptedOn: On;
  readonly reason: string;
  readonly on: On;
}
export interface FulfilmentClaimed {
  readonly type: 'FulfilmentClaimed';
  readonly evidence: string;
  readonly by: string;
  readonly on: On;
}
/** On a decision of the body, or on a second person's assessment. */
export interface FulfilmentAccepted {
  readonly type: 'FulfilmentAccepted';
  readonly basis: string;
  /** The decision of the body that the basis names; null for an assessment. */
  readonly decision: string | null;
  readonly by: string;
  readonly on: On;
}
/** The body lets it rest, by the paragraph named, until it is resumed or renewed. */
export interface MandateSuspended {
  readonly type: 'MandateSuspended';
  readonly by: Source;
  readonly on: On;
}
/** It is in force again, by the paragraph named, and owes what it owed. */
export interface MandateResumed {
  readonly type: 'MandateResumed';
  readonly by: Source;
  readonly on: On;
}
/** The body ends it, by the paragraph named. */
export interface MandateTerminated {
  readonly type: 'MandateTerminated';
  readonly by: Source;
  /** Whether a person has told it, and not the text. */
  readonly byHand: boolean;
  readonly on: On;
}
/** The body puts something else in its place, by the paragraph named. */
export interface MandateSuperseded {
  readonly type: 'MandateSuperseded';
  readonly by: Source;
  /** The mandate that takes its place; null where the paragraph names none. */
  readonly successor: string | null;
  readonly byHand: boolean;
  readonly on: On;
}
