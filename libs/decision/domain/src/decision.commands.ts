import { type On } from '#time';
import {
  type DecisionAdopted,
  type DecisionTabled,
  type ParagraphCorrected,
  type ReservationEntered,
  type TextVersionAdded,
} from './decision.events.js';

type Said<Event, Type extends string> = Omit<Event, 'type' | 'on'> & { readonly type: Type };

export type TableDecision = Said<DecisionTabled, 'TableDecision'>;
export type AddTextVersion = Said<TextVersionAdded, 'AddTextVersion'>;
export type AdoptDecision = Said<DecisionAdopted, 'AdoptDecision'>;
export type EnterReservation = Said<ReservationEntered, 'EnterReservation'>;
export type CorrectParagraph = Said<ParagraphCorrected, 'CorrectParagraph'>;
export type DecisionCommand = TableDecision | AddTextVersion | AdoptDecision | EnterReservation | CorrectParagraph;

export interface DecisionFacts {
  readonly on: On;
}
