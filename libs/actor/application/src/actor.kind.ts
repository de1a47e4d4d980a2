import { type Actor, actorCodec, type ActorCommand, actorDecider, type ActorEvent } from '#actor/domain';
import { type AggregateKind } from '#journal';

export const actorKind: AggregateKind<Actor, ActorCommand, ActorEvent, { readonly on: null }> = {
  category: 'actor',
  decider: actorDecider,
  codec: actorCodec,
};
