import { type On } from '#time';
import { type SessionId } from '#session-calendar/domain';
import { type CorrectedParagraph } from './correction.js';
import { type DecisionText } from './provision.js';

/** What can have happened to a decision of a body. */
export type DecisionEvent =
  DecisionTabled | TextVersionAdded | DecisionAdopted | ReservationEntered | ParagraphCorrected;

export interface DecisionTabled {
  readonly type: 'DecisionTabled';
  /** An adopted text comes with its adoption in the same commit: its mandates never were proposals. */
  readonly stage: 'draft' | 'adopted';
  /** Code of the body that speaks. */
  readonly body: string;
  /** The session that it is submitted to, or was adopted at; null where the body has none. */
  readonly session: SessionId | null;
  readonly text: DecisionText;
  readonly on: On;
}
/** Another wording, which from then on is the one that counts. */
export interface TextVersionAdded {
  readonly type: 'TextVersionAdded';
  readonly stage: 'draft' | 'adopted';
  readonly text: DecisionText;
  readonly on: On;
}
export interface DecisionAdopted {
  readonly type: 'DecisionAdopted';
  /** Canonical symbol. */
  readonly symbol: string;
  readonly session: SessionId | null;
  /** Whether the wording on file is the adopted one. */
  readonly wording: 'adopted' | 'as-tabled';
  /** Ids of the mandates issued with it, and of those that it renewed: in the same commit, and retracted in the same. */
  readonly issued: readonly string[];
  readonly renewed: readonly string[];
  readonly on: On;
}
export interface ReservationEntered {
  readonly type: 'ReservationEntered';
  readonly by: string;
  readonly kind: 'reservation' | 'statement' | 'dissociation' | 'explanation-of-vote';
  /** Paragraphs that it limits; empty where it concerns the whole. */
  readonly paragraphs: readonly string[];
  readonly expression: string | null;
  readonly text: string;
  readonly on: On;
}
/** A paragraph should have been read otherwise. It holds since the day from which the wording holds. */
export interface ParagraphCorrected extends CorrectedParagraph {
  readonly type: 'ParagraphCorrected';
  readonly reason: string;
  readonly on: On;
}
