import { toldOtherwise } from '#event-sourcing';
import { refused } from './refused.js';
import { type SessionCommand, type SessionFacts } from './session.commands.js';
import { sessionDecider } from './session.decider.js';
import { type SessionEvent } from './session.events.js';

/** What happens to a session, and not what is planned for it: plans may be told as often as somebody publishes them. */
const HAPPENINGS: readonly SessionCommand['type'][] = ['SuspendSession', 'ResumeSession', 'CancelSession'];

/**
 * What a person tells of a session is held against what was told of it before.
 * @param told all that counts of it, of whatever day
 * @throws Rejection `session.told-otherwise`
 */
export const refuseSessionToldOtherwise = (
  told: readonly SessionEvent[],
  command: SessionCommand,
  facts: SessionFacts,
): void => {
  if (!HAPPENINGS.includes(command.type)) return;
  const known = toldOtherwise(sessionDecider, told, command, facts, {
    isOneWord: () => false,
  });
  if (known) throw refused('session.told-otherwise', { on: known.on });
};
