/** Actors put right: once for all that was ever asked of them. */
import { ReviseActor } from '#actor/application';
import { field } from '#fields';
import { mandatesList, ReadList } from '#register';
import { write } from './operation.js';
import { type Ask } from './understood.js';

const actor = field.actor({ about: 'the actor, by name, alias or code', example: 'iin' });
const reason = field.prose({ about: 'how it is known', example: 'The official text says so' });
const ofActor = (said: { readonly actor: string }) => `actor-${said.actor}` as const;

/** How much is addressed to an actor, and how that would be shown. */
const addressed = async (code: string, as: string, ask: Ask): Promise<readonly string[]> => {
  const { total } = await ask(new ReadList(mandatesList, {}, { addressee: code, class: 'all' }, { limit: 1 }));
  return [`Shows as addressed to ${as} what is addressed to ${code}: ${total} mandates`];
};

export const ACTOR_OPERATIONS = [
  write({
    id: 'renameActor',
    about: 'actor',
    verb: 'actors rename',
    method: 'POST',
    path: 'actors/:actor/names',
    summary: 'call an actor otherwise, in all that is asked of it; the former name still finds it',
    role: 'recorder',
    fields: { actor, name: field.text({ about: 'its name', example: 'Inter-American Children’s Institute' }), reason },
    places: ['actor'],
    done: ({ name }) => `Renamed ${name}`,
    stream: ofActor,
    make: (said, intent) =>
      new ReviseActor(said.actor, { type: 'RenameActor', name: said.name, reason: said.reason }, intent),
    shows: (said, ask) => addressed(said.actor, said.name, ask),
  }),
  write({
    id: 'mergeActor',
    about: 'actor',
    verb: 'actors merge',
    method: 'POST',
    path: 'actors/:actor/mergers',
    summary: 'say that an actor is another one: all that is asked of it is asked of that',
    role: 'recorder',
    fields: { actor, into: field.actor({ about: 'who it is', example: 'permanent-council' }), reason },
    places: ['actor'],
    done: ({ into }) => `Merged into ${into}`,
    stream: ofActor,
    make: (said, intent) =>
      new ReviseActor(said.actor, { type: 'SucceedActor', by: [said.into], reason: said.reason }, intent),
    shows: (said, ask) => addressed(said.actor, said.into, ask),
  }),
  write({
    id: 'splitActor',
    about: 'actor',
    verb: 'actors split',
    method: 'POST',
    path: 'actors/:actor/splits',
    summary: 'say that what was taken for one actor are several: all that is asked of it is asked of each',
    role: 'recorder',
    fields: {
      actor,
      into: field.several('actor', [2, 20], { about: 'one of those that it is', example: ['permanent-council'] }),
      reason,
    },
    places: ['actor'],
    done: ({ into }) => `Split into ${into.join(', ')}`,
    stream: ofActor,
    make: (said, intent) =>
      new ReviseActor(said.actor, { type: 'SucceedActor', by: said.into, reason: said.reason }, intent),
    shows: (said, ask) => addressed(said.actor, said.into.join(', '), ask),
  }),
];
