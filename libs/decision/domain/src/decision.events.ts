import { type On } from '#time';
import { type ActorRef, type Source } from '#mandate/domain';
import { type SessionId } from '#session-calendar/domain';
import { type CorrectedParagraph } from './correction.js';
import { type CorrectedHead } from './head-correction.js';
import { type MappedParagraph } from './paragraph-map.js';
import { type DecisionText } from './provision.js';

/** What can have happened to a decision of a body. */
export type DecisionEvent =
  | DecisionTabled
  | TextVersionAdded
  | DecisionAdopted
  | AdoptionDescribed
  | DecisionWithdrawn
  | DecisionAmended
  | DecisionCorrected
  | DecisionRepealed
  | ReservationEntered
  | ReservationWithdrawn
  | ParagraphCorrected
  | HeadCorrected
  | EvidenceDismissed;

export interface DecisionTabled {
  readonly type: 'DecisionTabled';
  /** An adopted text comes with its adoption in the same commit: its mandates never were proposals. */
  readonly stage: 'draft' | 'adopted';
  /** Code of the body that speaks. */
  readonly body: string;
  /** The session that it is submitted to, or was adopted at; null where the body has none. */
  readonly session: SessionId | null;
  /** The committee before which it is; absent where nobody has said. */
  readonly committee?: ActorRef;
  readonly text: DecisionText;
  readonly on: On;
}
/** Another wording, which from then on is the one that counts; unless it says the same in another language. */
export interface TextVersionAdded {
  readonly type: 'TextVersionAdded';
  readonly stage: 'draft' | 'adopted';
  readonly text: DecisionText;
  /** It says in another language what the wording on file says, which goes on counting. */
  readonly beside?: true;
  /** Where its paragraphs stood in the wording that counted before; absent beside, and where that was not looked for. */
  readonly map?: readonly MappedParagraph[];
  readonly on: On;
}
/** A draft is no longer before the body. */
export interface DecisionWithdrawn {
  readonly type: 'DecisionWithdrawn';
  readonly reason: string;
  readonly on: On;
}
/** A later paragraph changes it. */
export interface DecisionAmended {
  readonly type: 'DecisionAmended';
  readonly by: Source;
  /** What is changed, in words. */
  readonly what: string;
  readonly on: On;
}
/** A corrigendum was issued. */
export interface DecisionCorrected {
  readonly type: 'DecisionCorrected';
  /** Symbol of the corrigendum. */
  readonly document: string;
  readonly what: string;
  /** Codes of the languages whose texts it concerns; empty where it concerns all. */
  readonly languages: readonly string[];
  readonly on: On;
}
/** A later paragraph repeals it. */
export interface DecisionRepealed {
  readonly type: 'DecisionRepealed';
  readonly by: Source;
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
/** How a body comes to a decision. */
export const ADOPTION_MANNERS = ['consensus', 'without-vote', 'acclamation', 'recorded-vote', 'vote'] as const;
/** How it was adopted. The last word counts. */
export interface AdoptionDescribed {
  readonly type: 'AdoptionDescribed';
  readonly how: (typeof ADOPTION_MANNERS)[number];
  /** Of a vote, the counts; null where nobody has told them. */
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  /** Where that is written. */
  readonly said: string;
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
/** A delegation takes back what it did not agree to, wholly or for some of the paragraphs that it limited. */
export interface ReservationWithdrawn {
  readonly type: 'ReservationWithdrawn';
  readonly by: string;
  /** Those that it limits no more; as of the reservation, where it is taken back as a whole. */
  readonly paragraphs: readonly string[];
  /** As of the reservation. */
  readonly text: string;
  readonly on: On;
}
/** What its text says of something that came or happened shows nothing of a mandate: it is proposed for that no more. */
export interface EvidenceDismissed {
  readonly type: 'EvidenceDismissed';
  /** As of the finding. */
  readonly place: string;
  readonly words: string;
  /** Id of the mandate. */
  readonly mandate: string;
  readonly reason: string;
  readonly on: On;
}
/** A paragraph should have been read otherwise. It holds since the day from which the wording holds. */
export interface ParagraphCorrected extends CorrectedParagraph {
  readonly type: 'ParagraphCorrected';
  readonly reason: string;
  readonly on: On;
}
/**
 * The head of a text should have been read, or given, otherwise. It holds since the day from which the wording holds; what
 * hangs on the head is entered anew with it.
 */
export interface HeadCorrected extends CorrectedHead {
  readonly type: 'HeadCorrected';
  readonly reason: string;
  readonly on: On;
}
