/**
 * Due expressions: what a text says of when something falls due, kept as data with the phrase.
 * The days that they resolve to are the calendar's to know, and they move.
 */
import { type CivilDate, type On } from '#time';
import { type SessionId, type SessionSeries } from './session-id.js';

export type Due = DueForm & {
  /** The words of the text; empty where it says nothing. */
  readonly phrase: string;
  /** The text leaves open when, and the rules of the body that speaks say it. */
  readonly byDefault?: true;
};

export type DueForm =
  /** With `part` where the text names one: `main`, `first resumed`. */
  | { readonly form: 'at-session'; readonly session: SessionId; readonly part?: string }
  /** The first session of the series after the one that the decision belongs to. */
  | { readonly form: 'at-next-session'; readonly series: SessionSeries }
  /**
   * With `lead` where it is due so long before the opening: `P6W`; `inTurn` where it is one of several that follow one another,
   * and has its time once the session before is over.
   */
  | { readonly form: 'before-session'; readonly session: SessionId; readonly lead?: string; readonly inTurn?: true }
  | { readonly form: 'before-next-session'; readonly series: SessionSeries; readonly lead?: string }
  /** A day, or the last day of a month or year. */
  | { readonly form: 'by-date'; readonly date: Exclude<On, null> }
  /** An ISO 8601 period from adoption: `P6M`; of working or sitting days so many days: `P30D`. */
  | {
      readonly form: 'within';
      readonly period: string;
      /** Which days count, where not all of them do: working days, or those on which the body of a series sits. */
      readonly days?: 'working' | 'sitting';
      readonly of?: SessionSeries;
      /** From when it runs, where that is said: `former-end`, of what it prolongs; `adoption`; or the day after this one. */
      readonly after?: string;
    }
  /** An event that nobody has dated, or a meeting that the calendar cannot know by its name. */
  | { readonly form: 'at-event'; readonly event: string }
  | { readonly form: 'recurring'; readonly rule: string }
  | { readonly form: 'as-soon-as-possible' }
  | { readonly form: 'unspecified' };

/** Where a decision stands: what "next" and "within" count from. */
export interface DueBase {
  /** The session that it belongs to, or is submitted to. */
  readonly session: SessionId | null;
  readonly adoptedOn: CivilDate;
  /** The last day of what a length of time prolongs; null where nobody can tell it, absent where nothing is on record. */
  readonly formerEnd?: CivilDate | null;
}
