import { type CivilDate, type On } from '#time';
import { type DaysQuality, type DocumentKind } from './session.events.js';
import { type SessionId } from './session-id.js';

export type SessionCommand = ScheduleSession | SessionChange;

/** What becomes of a session that is on the calendar. */
export type SessionChange =
  | RescheduleSession
  | OpenSession
  | SuspendSession
  | ResumeSession
  | CloseSession
  | CancelSession
  | SchedulePart
  | SetDocumentDeadline;

export interface ScheduleSession {
  readonly type: 'ScheduleSession';
  readonly session: SessionId;
  readonly name: string | null;
  readonly place: string | null;
  readonly opensOn: CivilDate | null;
  readonly closesOn: CivilDate | null;
  readonly source: string | null;
  readonly quality?: DaysQuality;
}
/** Gives a planned session, or one without dates, its days. */
export interface RescheduleSession {
  readonly type: 'RescheduleSession';
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate | null;
}
export interface OpenSession {
  readonly type: 'OpenSession';
}
export interface CloseSession {
  readonly type: 'CloseSession';
}

export interface SuspendSession {
  readonly type: 'SuspendSession';
  readonly reason: string;
}
export interface ResumeSession {
  readonly type: 'ResumeSession';
  readonly closesOn: CivilDate | null;
}
export interface CancelSession {
  readonly type: 'CancelSession';
  readonly reason: string;
}
export interface SchedulePart {
  readonly type: 'SchedulePart';
  readonly part: string;
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate | null;
}
export interface SetDocumentDeadline {
  readonly type: 'SetDocumentDeadline';
  readonly lead: string;
  readonly kind?: DocumentKind;
}

/** When it became true. */
export interface SessionFacts {
  readonly on: On;
}
