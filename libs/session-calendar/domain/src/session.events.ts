import { type CivilDate, type On } from '#time';
import { type SessionId } from './session-id.js';

/** What can have happened to a session of a body, or to a named meeting. */
export type SessionEvent =
  | SessionScheduled
  | SessionRescheduled
  | SessionOpened
  | SessionSuspended
  | SessionResumed
  | SessionClosed
  | SessionCancelled
  | SessionPartScheduled
  | DocumentDeadlineSet;

/** How sure a day is: printed by the body itself, by others, reckoned from something printed, or by the body's rule. */
export type DayQuality = 'official' | 'secondary' | 'derived' | 'by-rule';

/** How sure the days of a session are; nothing where nobody has said. */
export interface DaysQuality {
  readonly opens?: DayQuality;
  readonly closes?: DayQuality;
}

/** `on` null: valid since always, as for calendars taken over without dates of their own. */
export interface SessionScheduled {
  readonly type: 'SessionScheduled';
  readonly session: SessionId;
  readonly name: string | null;
  readonly place: string | null;
  /** Null while nobody has dated it. */
  readonly opensOn: CivilDate | null;
  /** Null where the closing day is not known. */
  readonly closesOn: CivilDate | null;
  /** Where the dates come from, and what is doubtful in them. */
  readonly source: string | null;
  /** Left out where nobody has said, and by earlier releases. */
  readonly quality?: DaysQuality;
  readonly on: On;
}
export interface SessionRescheduled {
  readonly type: 'SessionRescheduled';
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate | null;
  readonly on: On;
}
/** The opening day is the day it opened, whatever was planned. */
export interface SessionOpened {
  readonly type: 'SessionOpened';
  readonly on: On;
}
export interface SessionClosed {
  readonly type: 'SessionClosed';
  readonly on: On;
}
/** It rests, to be resumed: when it will close is not known from then on. */
export interface SessionSuspended {
  readonly type: 'SessionSuspended';
  readonly reason: string;
  readonly on: On;
}
/** It goes on. */
export interface SessionResumed {
  readonly type: 'SessionResumed';
  /** The last day that is planned now; null where it is not known. */
  readonly closesOn: CivilDate | null;
  readonly on: On;
}
/** It will not be held: what is owed to it has no day from then on. */
export interface SessionCancelled {
  readonly type: 'SessionCancelled';
  readonly reason: string;
  readonly on: On;
}
/** One of its parts has days of its own. */
export interface SessionPartScheduled {
  readonly type: 'SessionPartScheduled';
  /** As texts call it: `main`, `first resumed`. */
  readonly part: string;
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate | null;
  readonly on: On;
}
/** What is laid before a session on paper. */
export const DOCUMENT_KINDS = ['report', 'plan', 'study', 'communication'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Documents for it are due so long before it opens. */
export interface DocumentDeadlineSet {
  readonly type: 'DocumentDeadlineSet';
  /** An ISO 8601 period: `P6W`. */
  readonly lead: string;
  /** Of which documents; absent of all that have no deadline of their own. */
  readonly kind?: DocumentKind;
  readonly on: On;
}
