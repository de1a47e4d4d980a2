/** Actors put right, described, succeeded: once for all that was ever asked of them. */
import { AddActor, ReviseActor, TakeMembers } from '#actor/application';
import { ACTOR_KINDS, codeOf } from '#actor/domain';
import { field } from '#fields';
import { mandatesList, ReadList } from '#register';
import { when } from './mandate-fields.js';
import { write } from './operation.js';
import { newcomers } from './parties.js';
import { type Ask } from './understood.js';

const actor = field.actor({ about: 'the actor, by name, alias or code', example: 'iin' });
const group = field.actor({ about: 'the group, by name, alias or code', example: 'member-states' });
const reason = field.prose({ about: 'how it is known', example: 'The official text says so' });
const kind = field.choice(ACTOR_KINDS, { about: 'what it is', example: 'organ' });
const partOf = field.actor({
  about: 'whom it is a part of: by name, alias or code',
  example: 'iin',
  optional: true,
});
const members = field.several('text', [1, 300], {
  about: 'one of them, by name, alias or code; somebody new is put on the register as a state',
  example: ['Peru'],
  option: 'member',
});
const ofActor = (said: { readonly actor: string }) => `actor-${said.actor}` as const;
const ofGroup = (said: { readonly group: string }) => `actor-${said.group}` as const;

/** How much is addressed to an actor, and how that would be shown. */
const addressed = async (code: string, as: string, ask: Ask): Promise<readonly string[]> => {
  const { total } = await ask(new ReadList(mandatesList, {}, { addressee: code, class: 'all' }, { limit: 1 }));
  return [`Shows as addressed to ${as} what is addressed to ${code}: ${total} mandates`];
};

export const ACTOR_OPERATIONS = [
  write({
    id: 'addActor',
    about: 'actor',
    verb: 'actors add',
    method: 'POST',
    path: 'actors',
    summary: 'put somebody who can be asked on the register',
    role: 'recorder',
    fields: {
      name: field.text({ about: 'its name', example: 'Inter-American Children’s Institute' }),
      kind,
      partOf,
      aliases: field.several('text', [1, 50], {
        about: 'what it is also called; a part of it is none of its names',
        example: ['IIN'],
        option: 'alias',
        optional: true,
      }),
      code: field.text({ about: 'its code; made of the name where it is left out', example: 'iin', optional: true }),
    },
    places: ['name'],
    done: ({ name }) => `${name} added`,
    make: ({ name, kind: is, partOf: whole, aliases, code }, intent) =>
      new AddActor({ code: codeOf(code ?? name), name, kind: is, aliases: aliases ?? [], partOf: whole }, intent),
  }),
  write({
    id: 'renameActor',
    about: 'actor',
    verb: 'actors rename',
    method: 'POST',
    path: 'actors/:actor/names',
    summary: 'call an actor otherwise, in all that is asked of it; the former name still finds it',
    role: 'recorder',
    fields: {
      actor,
      name: field.text({ about: 'its name', example: 'Inter-American Children’s Institute' }),
      reason,
      on: field.dating({
        about: 'from when it is called so; left out where its name was read wrongly',
        example: '1999-06-07',
        optional: true,
      }),
    },
    places: ['actor'],
    done: ({ name }) => `Renamed ${name}`,
    stream: ofActor,
    make: ({ actor: code, name, reason: why, on }, intent) =>
      new ReviseActor(code, [{ type: 'RenameActor', name, reason: why }], on, [], intent),
    shows: (said, ask) => addressed(said.actor, said.name, ask),
  }),
  write({
    id: 'addAlias',
    about: 'actor',
    verb: 'actors alias',
    method: 'POST',
    path: 'actors/:actor/aliases',
    summary: 'enter what an actor is also called, in some language',
    role: 'recorder',
    fields: {
      actor,
      alias: field.text({ about: 'what it is called', example: 'Instituto Interamericano del Niño' }),
      language: field.text({
        about: 'in which language: ISO 639-1',
        example: 'es',
        longest: 2,
        optional: true,
      }),
    },
    places: ['actor'],
    done: ({ alias }) => `Also called ${alias}`,
    stream: ofActor,
    make: ({ actor: code, alias, language }, intent) =>
      new ReviseActor(code, [{ type: 'AddAlias', alias, ...(language && { language }) }], null, [], intent),
  }),
  write({
    id: 'describeActor',
    about: 'actor',
    verb: 'actors describe',
    method: 'POST',
    path: 'actors/:actor/descriptions',
    summary: 'say what an actor is, and what it is a part of: whoever was only named is settled by that',
    role: 'recorder',
    fields: { actor, kind, partOf, reason },
    places: ['actor'],
    done: 'Description entered',
    stream: ofActor,
    make: ({ actor: code, kind: is, partOf: whole, reason: why }, intent) =>
      new ReviseActor(code, [{ type: 'DescribeActor', kind: is, partOf: whole, reason: why }], null, [], intent),
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
    make: ({ actor: code, into, reason: why }, intent) =>
      new ReviseActor(code, [{ type: 'SucceedActor', by: [into], reason: why }], null, [], intent),
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
    make: ({ actor: code, into, reason: why }, intent) =>
      new ReviseActor(code, [{ type: 'SucceedActor', by: into, reason: why }], null, [], intent),
    shows: (said, ask) => addressed(said.actor, said.into.join(', '), ask),
  }),
  write({
    id: 'succeedActor',
    about: 'actor',
    verb: 'actors succeed',
    method: 'POST',
    path: 'actors/:actor/successions',
    summary: 'enter that others take the place of an actor from a day on: what it owes is theirs from then on',
    role: 'recorder',
    fields: {
      actor,
      by: field.several('actor', [1, 20], { about: 'who takes its place', example: ['permanent-council'] }),
      on: when('from when'),
      reason: field.prose({ about: 'what says so', example: 'AG/RES. 1 (XXXV-O/05) op. 2' }),
    },
    places: ['actor'],
    done: ({ by }) => `Succeeded by ${by.join(', ')}`,
    stream: ofActor,
    make: ({ actor: code, by, on, reason: why }, intent) =>
      new ReviseActor(code, [{ type: 'SucceedActor', by, reason: why }], on, [], intent),
    shows: (said, ask) => addressed(said.actor, said.by.join(', '), ask),
  }),
  write({
    id: 'fileUnaskedReport',
    about: 'actor',
    verb: 'actors reported',
    method: 'POST',
    path: 'actors/:actor/unasked-reports',
    summary: 'put a report on file that no text asks for: its reporting record shows it, and it discharges nothing',
    role: 'officer',
    fields: {
      actor,
      document: field.symbol({ about: 'symbol of the document', example: 'CP/doc.4200/07', longest: 200 }),
      title: field.prose({ about: 'what it is about', example: 'Activities of the year', optional: true }),
      to: field.actor({ about: 'whom it was submitted to', example: 'permanent-council', optional: true }),
      on: when('when it was submitted'),
    },
    places: ['actor'],
    done: ({ document }) => `${document} entered`,
    concerns: ({ actor }) => Promise.resolve({ actors: [actor] }),
    stream: ofActor,
    make: ({ actor: code, document, title, to, on }, intent) =>
      new ReviseActor(code, [{ type: 'FileUnaskedReport', document, title, to }], on, [], intent),
  }),
  write({
    id: 'joinGroup',
    about: 'actor',
    verb: 'actors join',
    method: 'POST',
    path: 'actors/:group/members',
    summary: 'enter who is a member of a group, from a day on',
    role: 'recorder',
    fields: { group, members, on: when('from when') },
    places: ['group'],
    done: ({ members: named }) => `Members entered: ${named.length}`,
    stream: ofGroup,
    make: async ({ group: code, members: named, on }, intent, ask) => {
      const those = await newcomers(named, 'state', ask);
      const joined = those.map(({ code: member }) => ({ type: 'JoinGroup', member }) as const);
      return new ReviseActor(code, joined, on, those, intent);
    },
  }),
  write({
    id: 'takeMembers',
    about: 'actor',
    verb: 'actors members',
    method: 'POST',
    path: 'actors/:group/shipped-members',
    summary: 'take over who has been a member of a group, and since when, as it comes with the program',
    role: 'recorder',
    fields: {
      group,
      only: field.several('text', [1, 300], { about: 'only these of them', example: ['Peru'], optional: true }),
    },
    places: ['group'],
    done: 'Members taken over',
    stream: ofGroup,
    make: ({ group: code, only }, intent) => new TakeMembers(code, only, intent),
  }),
  write({
    id: 'leaveGroup',
    about: 'actor',
    verb: 'actors leave',
    method: 'POST',
    path: 'actors/:group/departures',
    summary: 'enter who is a member of a group no more, from a day on',
    role: 'recorder',
    fields: {
      group,
      members: field.several('actor', [1, 300], {
        about: 'one of them, by name, alias or code',
        example: ['Peru'],
        option: 'member',
      }),
      on: when('from when'),
    },
    places: ['group'],
    done: 'Departure entered',
    stream: ofGroup,
    make: ({ group: code, members: named, on }, intent) => {
      const left = named.map((member) => ({ type: 'LeaveGroup', member }) as const);
      return new ReviseActor(code, left, on, [], intent);
    },
  }),
];
