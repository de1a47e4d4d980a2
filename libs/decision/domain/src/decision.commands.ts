import { type On } from '#time';
import {
  type AdoptionDescribed,
  type DecisionAdopted,
  type DecisionAmended,
  type DecisionCorrected,
  type DecisionRepealed,
  type DecisionWithdrawn,
  type DecisionTabled,
  type HeadCorrected,
  type EvidenceDismissed,
  type ParagraphCorrected,
  type ReservationEntered,
  type TextVersionAdded,
} from './decision.events.js';

type Said<Event, Type extends string> = Omit<Event, 'type' | 'on'> & { readonly type: Type };

export type TableDecision = Said<DecisionTabled, 'TableDecision'>;
/** Where its paragraphs stood before is found by their words. */
export type AddTextVersion = Omit<Said<TextVersionAdded, 'AddTextVersion'>, 'map'>;
export type AdoptDecision = Said<DecisionAdopted, 'AdoptDecision'>;
export type DescribeAdoption = Said<AdoptionDescribed, 'DescribeAdoption'>;
export type EnterReservation = Said<ReservationEntered, 'EnterReservation'>;
export type CorrectParagraph = Said<ParagraphCorrected, 'CorrectParagraph'>;
export type CorrectHead = Said<HeadCorrected, 'CorrectHead'>;
export type DismissEvidence = Said<EvidenceDismissed, 'DismissEvidence'>;
export type WithdrawDecision = Said<DecisionWithdrawn, 'WithdrawDecision'>;
export type AmendDecision = Said<DecisionAmended, 'AmendDecision'>;
export type CorrectDecision = Said<DecisionCorrected, 'CorrectDecision'>;
export type RepealDecision = Said<DecisionRepealed, 'RepealDecision'>;
export interface WithdrawReservation {
  readonly type: 'WithdrawReservation';
  readonly by: string;
  /** One of the paragraphs that it limits, or none for all that the delegation reserved. */
  readonly paragraph: string | null;
}
export type DecisionCommand =
  | TableDecision
  | AddTextVersion
  | AdoptDecision
  | DescribeAdoption
  | WithdrawDecision
  | AmendDecision
  | CorrectDecision
  | RepealDecision
  | EnterReservation
  | WithdrawReservation
  | CorrectParagraph
  | CorrectHead
  | DismissEvidence;

export interface DecisionFacts {
  readonly on: On;
}
