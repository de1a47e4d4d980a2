/** The calendar, as an office tells it. */
import { ChangeSession, ScheduleSessions } from '#session-calendar/application';
import { type SessionChange } from '#session-calendar/domain';
import { type Commands, type There } from './office-commands.js';

const reason = 'as it was told';

const change =
  (what: SessionChange) =>
  ({ session, on }: { readonly session: string; readonly on: string }, { intent }: There) =>
    new ChangeSession(session, what, on, intent);

export const sessionCommands: Commands<
  'schedule' | 'move' | 'open' | 'close' | 'suspendSession' | 'resumeSession' | 'cancel' | 'part' | 'deadline'
> = {
  schedule: ({ session, days, on }, { intent }) =>
    new ScheduleSessions([{ session, name: null, place: null, ...days, source: null }], on, intent),
  move: ({ session, days, on }, { intent }) =>
    new ChangeSession(session, { type: 'RescheduleSession', ...days }, on, intent),
  open: change({ type: 'OpenSession' }),
  close: change({ type: 'CloseSession' }),
  suspendSession: change({ type: 'SuspendSession', reason }),
  resumeSession: change({ type: 'ResumeSession', closesOn: '2006-12-31' }),
  cancel: change({ type: 'CancelSession', reason }),
  part: ({ session, part, days, on }, { intent }) =>
    new ChangeSession(session, { type: 'SchedulePart', part, ...days }, on, intent),
  deadline: ({ session, lead, kind, on }, { intent }) =>
    new ChangeSession(session, { type: 'SetDocumentDeadline', lead, ...(kind && { kind }) }, on, intent),
};
