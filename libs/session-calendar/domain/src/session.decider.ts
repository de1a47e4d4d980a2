import { type Decider } from '#event-sourcing';
import { addPeriod, type CivilDate, firstDay, lastDay, type On } from '#time';
import { type SessionCommand, type SessionFacts } from './session.commands.js';
import { type SessionEvent } from './session.events.js';
import { evolve, initialState, isSetSo, type Session } from './session.state.js';
import { refused } from './refused.js';

type Rule<C> = (session: Session, command: C, facts: SessionFacts) => readonly SessionEvent[];
type Rules = { readonly [T in SessionCommand['type']]: Rule<Extract<SessionCommand, { type: T }>> };
type Days = { readonly opensOn: CivilDate | null; readonly closesOn: CivilDate | null };

const inOrder = ({ opensOn, closesOn }: Days): void => {
  if (closesOn !== null && opensOn !== null && closesOn < opensOn)
    throw refused('session.dates-reversed', { opensOn, closesOn });
};
const scheduled = (session: Session): void => {
  if (session.status === 'unknown') throw refused('session.unknown');
};
const notCancelled = (session: Session): void => {
  if (session.status === 'cancelled') throw refused('session.cancelled');
};
const isHeld = ({ status }: Session) => status === 'open' || status === 'suspended';
/** What closes or rests has opened before. */
const refuseUnopened = (session: Session, on: On): void => {
  notCancelled(session);
  if (!isHeld(session) || session.opensOn === null || lastDay(on) < session.opensOn) throw refused('session.not-open');
};
const sameDays = (a: Days, b: Days) => a.opensOn === b.opensOn && a.closesOn === b.closesOn;

/** A session opens and closes on a day, and on one only. */
const heldOn = (on: On): void => {
  if (on === null || firstDay(on) !== lastDay(on)) throw refused('session.day-missing', { on });
};
const sameDay = (what: 'opened' | 'closed', day: CivilDate | null, on: On): void => {
  if (day !== lastDay(on)) throw refused('session.held-otherwise', { what, day });
};

/** Where it was opened or closed by an entry of whatever day, another day is refused. */
export const refuseOtherDay = (session: Session, command: SessionCommand, { on }: SessionFacts): void => {
  if (command.type === 'CloseSession' && session.status === 'closed') sameDay('closed', session.closesOn, on);
  if (command.type === 'OpenSession' && (isHeld(session) || session.status === 'closed'))
    sameDay('opened', session.opensOn, on);
};

/** One rule for each command, under its own name. */
const rules: Rules = {
  ScheduleSession(session, { type: _, ...plan }, { on }) {
    inOrder(plan);
    if (session.status === 'unknown' || session.status === 'cancelled')
      return [{ type: 'SessionScheduled', ...plan, on }];
    if (sameDays(session, plan)) return [];
    throw refused('session.already-scheduled', { session: plan.session });
  },
  RescheduleSession(session, { opensOn, closesOn }, { on }) {
    scheduled(session);
    inOrder({ opensOn, closesOn });
    notCancelled(session);
    if (sameDays(session, { opensOn, closesOn })) return [];
    if (session.status !== 'planned') throw refused('session.opened');
    return [{ type: 'SessionRescheduled', opensOn, closesOn, on }];
  },
  OpenSession(session, _, { on }) {
    heldOn(on);
    scheduled(session);
    notCancelled(session);
    if (session.status === 'closed') throw refused('session.closed');
    if (!isHeld(session)) return [{ type: 'SessionOpened', on }];
    sameDay('opened', session.opensOn, on);
    return [];
  },
  CloseSession(session, _, { on }) {
    heldOn(on);
    scheduled(session);
    if (session.status === 'closed') {
      sameDay('closed', session.closesOn, on);
      return [];
    }
    refuseUnopened(session, on);
    return [{ type: 'SessionClosed', on }];
  },
  SuspendSession(session, { reason }, { on }) {
    heldOn(on);
    scheduled(session);
    if (session.status === 'suspended') return [];
    refuseUnopened(session, on);
    return [{ type: 'SessionSuspended', reason, on }];
  },
  ResumeSession(session, { closesOn }, { on }) {
    heldOn(on);
    scheduled(session);
    inOrder({ opensOn: lastDay(on), closesOn });
    if (session.status === 'open' && session.closesOn === closesOn) return [];
    if (session.status !== 'suspended') throw refused('session.not-suspended');
    return [{ type: 'SessionResumed', closesOn, on }];
  },
  CancelSession(session, { reason }, { on }) {
    scheduled(session);
    if (session.status === 'cancelled') return [];
    if (session.status !== 'planned') throw refused('session.held');
    return [{ type: 'SessionCancelled', reason, on }];
  },
  SchedulePart(session, { part, opensOn, closesOn }, { on }) {
    scheduled(session);
    notCancelled(session);
    inOrder({ opensOn, closesOn });
    const known = session.parts.find((one) => one.part === part);
    return known && sameDays(known, { opensOn, closesOn })
      ? []
      : [{ type: 'SessionPartScheduled', part, opensOn, closesOn, on }];
  },
  SetDocumentDeadline(session, { type: _, ...deadline }, { on }) {
    const { lead } = deadline;
    scheduled(session);
    if (addPeriod('2000-01-01', lead) === undefined) throw refused('session.lead-invalid', { lead });
    return isSetSo(session, deadline) ? [] : [{ type: 'DocumentDeadlineSet', ...deadline, on }];
  },
};

export const sessionDecider: Decider<Session, SessionCommand, SessionEvent, SessionFacts> = {
  initialState,
  evolve,
  decide: (command, session, facts) => (rules[command.type] as Rule<SessionCommand>)(session, command, facts),
};
