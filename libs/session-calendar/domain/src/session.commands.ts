import { type CivilDate, type On } from '#time';
import { type DaysQuality } from './session.events.js';
import { type SessionId } from './session-id.js';

export type SessionCommand = ScheduleSession | RescheduleSession | OpenSession | CloseSession;

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

/** When it became true. */
export interface SessionFacts {
  readonly on: On;
}
