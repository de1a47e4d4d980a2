import { toldOtherwise } from '#event-sourcing';
import { type ActorCommand, actorDecider, type ActorFacts } from './actor.decider.js';
import { type ActorEvent } from './actor.events.js';
import { refused } from './refused.js';

/**
 * What a person tells of an actor is held against what was told of it before.
 * @param told all that counts of it, of whatever day
 * @throws Rejection `actor.told-otherwise`
 */
export const refuseActorToldOtherwise = (
  told: readonly ActorEvent[],
  command: ActorCommand,
  facts: ActorFacts,
): void => {
  const known = toldOtherwise(actorDecider, told, command, facts, {
    isOneWord: (one, other) =>
      one.type === 'UnaskedReportFiled' && other.type === 'UnaskedReportFiled' && one.document === other.document,
  });
  if (known) throw refused('actor.told-otherwise', { on: known.on });
};
