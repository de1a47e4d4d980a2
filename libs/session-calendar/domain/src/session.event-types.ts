import { eventCodec } from '#event-sourcing';
import { type SessionEvent } from './session.events.js';

/** The names on disk. They outlive every rename: add, never edit. */
export const sessionCodec = eventCodec<SessionEvent>('session', {
  SessionScheduled: 'session.scheduled.v1',
  SessionRescheduled: 'session.rescheduled.v1',
  SessionOpened: 'session.opened.v1',
  SessionClosed: 'session.closed.v1',
  SessionSuspended: 'session.suspended.v1',
  SessionResumed: 'session.resumed.v1',
  SessionCancelled: 'session.cancelled.v1',
  SessionPartScheduled: 'session.part-scheduled.v1',
  DocumentDeadlineSet: 'session.document-deadline-set.v1',
});
