import { type AggregateKind, wordsOf } from '#event-sourcing';
import { type CivilDate } from '#time';
import { type SessionCommand, type SessionFacts } from './session.commands.js';
import { sessionCalled } from './session-called.js';
import { sessionDecider } from './session.decider.js';
import { sessionCodec } from './session.event-types.js';
import { type SessionEvent } from './session.events.js';
import { type Session } from './session.state.js';

const days = (opensOn: CivilDate | null, closesOn: CivilDate | null) =>
  opensOn === null && closesOn === null
    ? 'without dates'
    : `${opensOn ?? 'a day not known'} to ${closesOn ?? 'a day not known'}`;

export const sessionKind: AggregateKind<Session, SessionCommand, SessionEvent, SessionFacts> = {
  category: 'session',
  decider: sessionDecider,
  codec: sessionCodec,
  words: wordsOf<SessionEvent>({
    SessionScheduled: ({ session, opensOn, closesOn }) =>
      `${sessionCalled(session)} scheduled, ${days(opensOn, closesOn)}`,
    SessionRescheduled: ({ opensOn, closesOn }) => `session moved to ${days(opensOn, closesOn)}`,
    SessionOpened: () => 'session opened',
    SessionClosed: () => 'session closed',
    SessionSuspended: ({ reason }) => `session suspended: ${reason}`,
    SessionResumed: ({ closesOn }) => `session resumed, to close on ${closesOn ?? 'a day not known'}`,
    SessionCancelled: ({ reason }) => `session cancelled: ${reason}`,
    SessionPartScheduled: ({ part, opensOn, closesOn }) => `its part "${part}" planned for ${days(opensOn, closesOn)}`,
    DocumentDeadlineSet: ({ lead, kind }) =>
      `documents${kind === undefined ? '' : ` (${kind})`} due ${lead} before it opens`,
  }),
};
