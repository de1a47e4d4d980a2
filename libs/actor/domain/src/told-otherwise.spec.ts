import { describe, expect, it } from '@jest/globals';
import { type ActorCommand } from './actor.decider.js';
import { type ActorEvent } from './actor.events.js';
import { refuseActorToldOtherwise } from './told-otherwise.js';

const on = '2010-06-08';
const [earlier, later] = ['2010-03-01', '2010-09-01'];
const registered: ActorEvent = {
  type: 'ActorRegistered',
  code: 'group',
  name: 'Group',
  kind: 'group',
  aliases: [],
  partOf: null,
  on: null,
};
const moves: readonly (readonly [ActorCommand, ActorEvent])[] = [
  [
    { type: 'RenameActor', name: 'Club', reason: 'a charter' },
    { type: 'ActorRenamed', name: 'Club', reason: 'a charter', on },
  ],
  [
    { type: 'SucceedActor', by: ['club'], reason: 'merged' },
    { type: 'ActorSucceeded', by: ['club'], reason: 'merged', on },
  ],
  [
    { type: 'JoinGroup', member: 'peru' },
    { type: 'MemberJoined', member: 'peru', on },
  ],
];

describe.each(moves.map(([command, event]) => [command.type, command, event] as const))('%s', (_, command, event) => {
  const telling = (told: readonly ActorEvent[], day: string) => () =>
    refuseActorToldOtherwise([registered, ...told], command, { on: day });
  const otherwise = expect.objectContaining({ code: 'actor.told-otherwise' });

  it('is no contradiction where just that, or nothing, is on record', () => {
    expect(telling([event], on)).not.toThrow();
    expect(telling([], on)).not.toThrow();
  });
  it('is refused of a later day, and of an earlier one', () => {
    expect(telling([event], later)).toThrow(otherwise);
    expect(telling([event], earlier)).toThrow(otherwise);
  });
});

describe('who has joined and left', () => {
  const joined: ActorEvent = { type: 'MemberJoined', member: 'peru', on: '2009-01-01' };
  const left: ActorEvent = { type: 'MemberLeft', member: 'peru', on };
  it('may join again', () =>
    expect(() =>
      refuseActorToldOtherwise([registered, joined, left], { type: 'JoinGroup', member: 'peru' }, { on: later }),
    ).not.toThrow());
  it('has left on one day', () =>
    expect(() =>
      refuseActorToldOtherwise([registered, joined, left], { type: 'LeaveGroup', member: 'peru' }, { on: later }),
    ).toThrow('as of 2010-06-08'));
});
