import { type CivilDate, type On } from '#time';
import { type SessionId } from './session-id.js';

/** What can have happened to a session of a body, or to a named meeting. */
export type SessionEvent = SessionScheduled | SessionRescheduled | SessionOpened | SessionClosed;

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
