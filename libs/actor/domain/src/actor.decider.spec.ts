import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { actorDecider } from './actor.decider.js';
import { type ActorEvent } from './actor.events.js';

const { given } = deciderSpec(actorDecider, { on: null });
const details = {
  code: 'iin',
  name: 'Inter-American Children’s Institute',
  kind: 'organ',
  aliases: ['IIN'],
  partOf: null,
};
const registered: ActorEvent = { type: 'ActorRegistered', ...details, on: null };
const called: ActorEvent = { type: 'AliasAdded', alias: 'Children’s Institute', on: null };

describe('registering an actor', () => {
  it('gives names a code', () => given().when({ type: 'RegisterActor', ...details }).then(registered)); // prettier-ignore
  it('told twice says nothing new', () => given(registered).when({ type: 'RegisterActor', ...details }).thenNothing()); // prettier-ignore
});

describe('adding an alias', () => {
  it('names an actor in another way', () =>
    given(registered).when({ type: 'AddAlias', alias: 'Children’s Institute' }).then(called));
  it('told twice says nothing new', () =>
    given(registered, called).when({ type: 'AddAlias', alias: 'Children’s Institute' }).thenNothing());
  it('that came with the actor says nothing new', () =>
    given(registered).when({ type: 'AddAlias', alias: 'IIN' }).thenNothing());
  it('that is its name says nothing new', () =>
    given(registered).when({ type: 'AddAlias', alias: details.name }).thenNothing());
  it('is refused to nobody', () => given().when({ type: 'AddAlias', alias: 'IIN' }).thenRejected('actor.unknown'));
});

describe('an actor', () => {
  it('has the aliases that it came with and those added, each once', () => {
    expect(fold(actorDecider, [registered, called, called, registered])).toMatchObject({
      status: 'registered',
      aliases: ['IIN', 'Children’s Institute'],
    });
  });
  it('that is not registered has none', () => {
    expect(fold(actorDecider, [called])).toEqual({ status: 'unknown' });
  });
});

describe('renaming an actor', () => {
  const rename = { type: 'RenameActor', name: 'Children’s Fund', reason: 'misread' } as const;
  const renamed: ActorEvent = { type: 'ActorRenamed', name: 'Children’s Fund', reason: 'misread', on: null };
  it('calls it otherwise, and keeps the former name', () => {
    given(registered).when(rename).then(renamed);
    expect(fold(actorDecider, [registered, renamed])).toMatchObject({
      name: 'Children’s Fund',
      aliases: ['IIN', details.name],
      renamed: true,
    });
  });
  it('told twice says nothing new', () => given(registered, renamed).when(rename).thenNothing());
  it('is refused before it is registered', () => given().when(rename).thenRejected('actor.unknown'));
});

describe('saying that an actor is another, or several', () => {
  const merge = { type: 'SucceedActor', by: ['unicef'], reason: 'misread' } as const;
  const merged: ActorEvent = { type: 'ActorSucceeded', by: ['unicef'], reason: 'misread', on: null };
  it('lets them take its place', () => given(registered).when(merge).then(merged));
  it('told twice says nothing new', () => given(registered, merged).when(merge).thenNothing());
  it('is refused for itself', () =>
    given(registered)
      .when({ ...merge, by: ['iin'] })
      .thenRejected('actor.succeeds-itself'));
  it('is refused before it is registered', () => given().when(merge).thenRejected('actor.unknown'));
});

describe('what an actor is called in a language', () => {
  const spanish: ActorEvent = { type: 'AliasAdded', alias: 'Instituto', language: 'es', on: null };
  it('is told of a new alias', () =>
    given(registered).when({ type: 'AddAlias', alias: 'Instituto', language: 'es' }).then(spanish));
  it('is told of one that is known', () =>
    given(registered)
      .when({ type: 'AddAlias', alias: 'IIN', language: 'es' })
      .then({ ...spanish, alias: 'IIN' }));
  it('told twice says nothing new', () =>
    given(registered, spanish).when({ type: 'AddAlias', alias: 'Instituto', language: 'es' }).thenNothing());
});

describe('saying what an actor is', () => {
  const describing = { type: 'DescribeActor', kind: 'office', partOf: 'oas-gs', reason: 'its statute' } as const;
  const described: ActorEvent = { ...describing, type: 'ActorDescribed', on: null };
  it('settles that, and what it is a part of', () => {
    given(registered).when(describing).then(described);
    expect(fold(actorDecider, [registered, described])).toMatchObject({
      kind: 'office',
      partOf: 'oas-gs',
      described: true,
    });
  });
  it('is told also where it is what was known', () =>
    given(registered)
      .when({ ...describing, kind: 'organ', partOf: null })
      .then({ ...described, kind: 'organ', partOf: null }));
  it('told twice says nothing new', () => given(registered, described).when(describing).thenNothing());
  it('is refused where it were a part of itself', () =>
    given(registered)
      .when({ ...describing, partOf: 'iin' })
      .thenRejected('actor.part-of-itself'));
});

const on = (day: string) => deciderSpec(actorDecider, { on: day });

describe('succeeding an actor from a day on', () => {
  const succeed = { type: 'SucceedActor', by: ['oas-gs'], reason: 'dissolved' } as const;
  const succeeded: ActorEvent = { ...succeed, type: 'ActorSucceeded', on: '2010-07-01' };
  it('lets others take its place from then on', () => on('2010-07-01').given(registered).when(succeed).then(succeeded));
  it('told twice says nothing new', () => on('2010-07-01').given(registered, succeeded).when(succeed).thenNothing());
  it('is refused where others have taken it before', () =>
    on('2012-01-01')
      .given(registered, succeeded)
      .when({ ...succeed, by: ['cim'] })
      .thenRejected('actor.already-succeeded'));
  it('is told also of who was put right before', () =>
    on('2010-07-01')
      .given(registered, { ...succeeded, by: ['cim'], on: null })
      .when(succeed)
      .then(succeeded));
});

describe('a group', () => {
  const joined: ActorEvent = { type: 'MemberJoined', member: 'peru', on: '1948-04-30' };
  const left: ActorEvent = { type: 'MemberLeft', member: 'peru', on: '2009-01-01' };
  it('has a member from a day on', () =>
    on('1948-04-30').given(registered).when({ type: 'JoinGroup', member: 'peru' }).then(joined));
  it('has nobody twice', () =>
    on('1990').given(registered, joined).when({ type: 'JoinGroup', member: 'peru' }).thenNothing());
  it('is left, and joined again', () => {
    on('2009-01-01').given(registered, joined).when({ type: 'LeaveGroup', member: 'peru' }).then(left);
    on('2011')
      .given(registered, joined, left)
      .when({ type: 'JoinGroup', member: 'peru' })
      .then({ ...joined, on: '2011' });
    expect(fold(actorDecider, [registered, joined, left])).toMatchObject({ members: [], formerMembers: ['peru'] });
  });
  it('is left once', () =>
    on('2010').given(registered, joined, left).when({ type: 'LeaveGroup', member: 'peru' }).thenNothing());
  it('is not left by who was no member', () =>
    on('2010').given(registered).when({ type: 'LeaveGroup', member: 'peru' }).thenRejected('actor.no-member'));
  it('is no member of itself', () =>
    on('2010').given(registered).when({ type: 'JoinGroup', member: 'iin' }).thenRejected('actor.member-of-itself'));
});
