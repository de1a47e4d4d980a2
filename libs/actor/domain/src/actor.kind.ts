import { type AggregateKind, wordsOf } from '#event-sourcing';
import { type Actor, type ActorCommand, actorDecider } from './actor.decider.js';
import { actorCodec } from './actor.event-types.js';
import { type ActorEvent } from './actor.events.js';

export const actorKind: AggregateKind<Actor, ActorCommand, ActorEvent, { readonly on: null }> = {
  category: 'actor',
  decider: actorDecider,
  codec: actorCodec,
  words: wordsOf<ActorEvent>({
    ActorRegistered: ({ name }) => `actor ${name} registered`,
    AliasAdded: ({ alias }) => `also called ${alias}`,
    ActorRenamed: ({ name, reason }) => `renamed ${name} (${reason})`,
    ActorSucceeded: ({ by, reason }) => `${by.length > 1 ? 'split into' : 'merged into'} ${by.join(', ')} (${reason})`,
  }),
};
