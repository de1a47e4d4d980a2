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
