import { type Decider } from '#event-sourcing';
import { refusals } from '#rejection';
import { type ActorEvent, type ActorRegistered } from './actor.events.js';

const refused = refusals({
  'actor.unknown': () => 'No such actor is registered; register it first.',
});

export interface RegisterActor extends Omit<ActorRegistered, 'type' | 'on'> {
  readonly type: 'RegisterActor';
}
export interface AddAlias {
  readonly type: 'AddAlias';
  readonly alias: string;
}
export type ActorCommand = RegisterActor | AddAlias;

export type Actor =
  { readonly status: 'unknown' } | (Omit<ActorRegistered, 'type' | 'on'> & { readonly status: 'registered' });

export const initialState: Actor = { status: 'unknown' };

export const evolve = (actor: Actor, event: ActorEvent): Actor => {
  switch (event.type) {
    case 'ActorRegistered': {
      const { type: _, on: __, ...registered } = event;
      return actor.status === 'unknown' ? { status: 'registered', ...registered } : actor;
    }
    case 'AliasAdded':
      return actor.status === 'unknown' || actor.aliases.includes(event.alias)
        ? actor
        : { ...actor, aliases: [...actor.aliases, event.alias] };
  }
};

const decide = (command: ActorCommand, actor: Actor): readonly ActorEvent[] => {
  switch (command.type) {
    case 'RegisterActor': {
      const { type: _, ...registered } = command;
      return actor.status === 'unknown' ? [{ type: 'ActorRegistered', ...registered, on: null }] : [];
    }
    case 'AddAlias':
      if (actor.status === 'unknown') throw refused('actor.unknown');
      return actor.name === command.alias || actor.aliases.includes(command.alias)
        ? []
        : [{ type: 'AliasAdded', alias: command.alias, on: null }];
  }
};

export const actorDecider: Decider<Actor, ActorCommand, ActorEvent, { readonly on: null }> = {
  initialState,
  evolve,
  decide,
};
