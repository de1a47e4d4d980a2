import { type On } from '#time';
import { type SessionId } from '#session-calendar/domain';
import { type MandateCorrected, type MandateFact } from './mandate.events.js';
import { type AmendMandate, type CourseCommand, type ReiterateMandate } from './course.commands.js';
import { type ObligationCommand } from './obligation.commands.js';
import {
  type MandateOrigin,
  type MandateTerms,
  type Obligation,
  type OnRecord,
  type Running,
  type Source,
} from './mandate.terms.js';

export type MandateCommand =
  | IssueMandate
  | RenewMandate
  | CorrectMandate
  | TakeOver
  | ObligationCommand
  | ClaimFulfilment
  | AcceptFulfilment
  | CourseCommand
  | BodyDecides;

/** What only the competent body can do, by a paragraph of a decision on the register. */
export type BodyDecides =
  SuspendMandate | ResumeMandate | TerminateMandate | SupersedeMandate | MergeMandate | ReiterateMandate | AmendMandate;

export interface IssueMandate extends OnRecord<MandateTerms> {
  readonly type: 'IssueMandate';
  readonly origin: MandateOrigin;
  readonly terms: MandateTerms;
}
export interface RenewMandate extends Running {
  readonly type: 'RenewMandate';
  readonly by: Source;
  readonly session: SessionId | null;
  readonly adoptedOn: On;
  readonly obligations: readonly Obligation[];
  readonly byHand: boolean;
}
export interface MergeMandate {
  readonly type: 'MergeMandate';
  readonly into: string;
  readonly by: Source;
  readonly byHand: boolean;
  /** Whether the body has merged two mandates that both stood, each with what it owed. */
  readonly decided?: true;
}
/** What a paragraph asks is put right; its day is the one on which the wrong terms began to hold. */
export interface CorrectMandate extends Omit<MandateCorrected, 'type' | 'on'> {
  readonly type: 'CorrectMandate';
}
/** What was told of another mandate that goes on in this one, each with its own day. */
export interface TakeOver {
  readonly type: 'TakeOver';
  readonly facts: readonly MandateFact[];
}
export interface ClaimFulfilment {
  readonly type: 'ClaimFulfilment';
  readonly evidence: string;
}
export interface AcceptFulfilment {
  readonly type: 'AcceptFulfilment';
  readonly basis: string;
  /** The decision that the basis names; null where it is an assessment. */
  readonly decision: string | null;
}

export interface SuspendMandate {
  readonly type: 'SuspendMandate';
  readonly by: Source;
}
export interface ResumeMandate {
  readonly type: 'ResumeMandate';
  readonly by: Source;
}
export interface TerminateMandate {
  readonly type: 'TerminateMandate';
  readonly by: Source;
  readonly byHand: boolean;
}
export interface SupersedeMandate {
  readonly type: 'SupersedeMandate';
  readonly by: Source;
  /** The mandate that takes its place, where one does. */
  readonly successor: string | null;
  readonly byHand: boolean;
}

/** When it became true, and who says so. */
export interface MandateFacts {
  readonly on: On;
  readonly by: string;
}
