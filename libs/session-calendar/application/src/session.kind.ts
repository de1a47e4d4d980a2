import { type AggregateKind } from '#journal';
import {
  type Session,
  sessionCodec,
  type SessionCommand,
  sessionDecider,
  type SessionEvent,
  type SessionFacts,
} from '#session-calendar/domain';

export const sessionKind: AggregateKind<Session, SessionCommand, SessionEvent, SessionFacts> = {
  category: 'session',
  decider: sessionDecider,
  codec: sessionCodec,
};
