/** What people tell of how a mandate is carried out. */
import { type On } from '#time';
import {
  type EvidenceAdded,
  type FulfilmentReturned,
  type FundingLost,
  type FundingSecured,
  type JointImplementationNoted,
  type MandateAmended,
  type MandateNoted,
  type MandateReaffirmed,
  type MandateTagged,
  type MandateReiterated,
  type ProgressRecorded,
  type ResponsibilityAssigned,
  type ResponsibilityWithdrawn,
} from './course.events.js';

export type CourseCommand =
  | RecordProgress
  | NoteOnMandate
  | TagMandate
  | AddEvidence
  | ReturnFulfilment
  | AssignResponsibility
  | WithdrawResponsibility
  | SecureFunding
  | LoseFunding
  | NoteJointImplementation
  | ReiterateMandate
  | ReaffirmMandate
  | AmendMandate;

type Said<Event extends { readonly on: On }, Type extends string, Known extends string = never> = Omit<
  Event,
  'type' | 'on' | Known
> & { readonly type: Type };

export type RecordProgress = Said<ProgressRecorded, 'RecordProgress', 'by'>;
export type NoteOnMandate = Said<MandateNoted, 'NoteOnMandate', 'by'>;
export type TagMandate = Said<MandateTagged, 'TagMandate'>;
export type ReturnFulfilment = Said<FulfilmentReturned, 'ReturnFulfilment', 'by'>;
export type AssignResponsibility = Said<ResponsibilityAssigned, 'AssignResponsibility'> & {
  /** Code of the actor from whom it passes; null where nobody loses it. */
  readonly insteadOf: string | null;
};
export type WithdrawResponsibility = Said<ResponsibilityWithdrawn, 'WithdrawResponsibility'>;
export type SecureFunding = Said<FundingSecured, 'SecureFunding'>;
export type LoseFunding = Said<FundingLost, 'LoseFunding'>;
export type NoteJointImplementation = Said<JointImplementationNoted, 'NoteJointImplementation'>;
export type ReiterateMandate = Said<MandateReiterated, 'ReiterateMandate'>;
export type ReaffirmMandate = Said<MandateReaffirmed, 'ReaffirmMandate'>;
export type AmendMandate = Said<MandateAmended, 'AmendMandate'>;
export type AddEvidence = Said<EvidenceAdded, 'AddEvidence', 'by'>;
