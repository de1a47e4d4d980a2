import type { Due } from '../decision-document.js';

/** A due expression with its place in the passage. */
export interface DueFinding {
  readonly due: Due;
  readonly start: number;
  readonly end: number;
  /** A period that a mandate runs for, or a day until which: not a day for a report. */
  readonly isTerm: boolean;
}

/** What a reader of dues knows of the decision. */
export interface DueContext {
  /** Ordinal of the session that speaks. */
  readonly session: number | undefined;
  readonly year: number | undefined;
  /** "General Assembly": sessions of this body need no `of`. */
  readonly speaker: string | undefined;
}
