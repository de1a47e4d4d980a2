import type { KnownBody } from '#body/directory';
import type { BodyFacts } from '../bodies/body-facts.js';
import type { Due, SessionRange } from '../decision-document.js';

/** A due expression with its place in the passage. */
export interface DueFinding {
  readonly due: Due;
  readonly start: number;
  readonly end: number;
  /** A period that a mandate runs for, or a day until which: not a day for a report. */
  readonly isTerm: boolean;
  /** Of a term: it says from when, and not until when. */
  readonly isStart?: boolean;
  /** "its session": of whom this is said is for the task to tell, where `of` names nobody. */
  readonly isPossessive?: boolean;
  /** Earlier than the decision, so that nothing can fall due then; a session may be that of somebody else. */
  readonly isPast?: boolean;
  /** Why nothing can fall due then, in a sentence of its own. */
  readonly doubt?: string;
  /** Says how often a report comes, and nothing of what is done besides: "its annual report". */
  readonly isOfReport?: boolean;
  /** Of a period that is counted from something that happens: the period. */
  readonly counted?: Pick<Extract<Due, { within: string }>, 'within' | 'days'>;
  /** The days of every year on which it falls due; `due` is then the first. */
  readonly yearly?: readonly string[];
}

/** What a reader of dues knows of the decision. */
export interface DueContext {
  /** Ordinal of the session that speaks. */
  readonly session: number | undefined;
  readonly year: number | undefined;
  /** The day of adoption, ISO. */
  readonly date: string | undefined;
  /** "General Assembly": sessions of this body need no `of`. */
  readonly speaker: string | undefined;
  /** The body that speaks, as it is described, where it is. */
  readonly speaking?: KnownBody | undefined;
  readonly facts: BodyFacts;
  /** What is known of sessions. */
  readonly calendars?: readonly SessionRange[];
}
