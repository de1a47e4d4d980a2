import { type Decider } from '#event-sourcing';
import { refusals } from '#rejection';
import { type ActorEvent, type ActorRegistered, type ActorRenamed, type ActorSucceeded } from './actor.events.js';

const refused = refusals({
  'actor.unknown': () => 'No such actor is registered; register it first.',
  'actor.succeeds-itself': () => 'Nobody can be merged into themselves.',
});

export interface RegisterActor extends Omit<ActorRegistered, 'type' | 'on'> {
  readonly type: 'RegisterActor';
}
export interface AddAlias {
  readonly type: 'AddAlias';
  readonly alias: string;
}
export type RenameActor = Omit<ActorRenamed, 'type' | 'on'> & { readonly type: 'RenameActor' };
export type SucceedActor = Omit<ActorSucceeded, 'type' | 'on'> & { readonly type: 'SucceedActor' };
export type ActorCommand = RegisterActor | AddAlias | RenameActor | SucceedActor;

export interface RegisteredActor extends Omit<ActorRegistered, 'type' | 'on'> {
  readonly status: 'registered';
  readonly renamed: boolean;
  /** Codes of those whom its rows are about; empty where they are about itself. */
  readonly succeededBy: readonly string[];
}
export type Actor = { readonly status: 'unknown' } | RegisteredActor;

export const initialState: Actor = { status: 'unknown' };

export const evolve = (actor: Actor, event: ActorEvent): Actor => {
  switch (event.type) {
    case 'ActorRegistered': {
      const { type: _, on: __, ...registered } = event;
      return actor.status === 'unknown'
        ? { status: 'registered', ...registered, renamed: false, succeededBy: [] }
        : actor;
    }
    case 'AliasAdded':
      return actor.status === 'unknown' || actor.aliases.includes(event.alias)
        ? actor
        : { ...actor, aliases: [...actor.aliases, event.alias] };
    case 'ActorRenamed':
      return actor.status === 'unknown' || actor.name === event.name
        ? actor
        : { ...actor, name: event.name, renamed: true, aliases: [...new Set([...actor.aliases, actor.name])] };
    case 'ActorSucceeded':
      return actor.status === 'unknown' || actor.succeededBy.join() === event.by.join()
        ? actor
        : { ...actor, succeededBy: event.by };
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
    case 'RenameActor': {
      if (actor.status === 'unknown') throw refused('actor.unknown');
      const { name, reason } = command;
      return actor.name === name ? [] : [{ type: 'ActorRenamed', name, reason, on: null }];
    }
    case 'SucceedActor': {
      if (actor.status === 'unknown') throw refused('actor.unknown');
      const { by, reason } = command;
      if (by.length === 0 || (by.length === 1 && by[0] === actor.code)) throw refused('actor.succeeds-itself');
      return actor.succeededBy.join() === by.join() ? [] : [{ type: 'ActorSucceeded', by, reason, on: null }];
    }
  }
};

export const actorDecider: Decider<Actor, ActorCommand, ActorEvent, { readonly on: null }> = {
  initialState,
  evolve,
  decide,
};
