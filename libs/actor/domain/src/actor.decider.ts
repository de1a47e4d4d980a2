import { type Decider } from '#event-sourcing';
import { type On } from '#time';
import {
  type ActorDescribed,
  type ActorEvent,
  type ActorRegistered,
  type ActorRenamed,
  type ActorSucceeded,
  type AliasAdded,
  type MemberJoined,
  type MemberLeft,
  type UnaskedReportFiled,
} from './actor.events.js';
import { refused } from './refused.js';
import { type Actor, evolve, initialState, type RegisteredActor } from './actor.state.js';

type Said<Event> = Omit<Event, 'type' | 'on'>;
export interface RegisterActor extends Said<ActorRegistered> {
  readonly type: 'RegisterActor';
}
export interface AddAlias extends Said<AliasAdded> {
  readonly type: 'AddAlias';
}
export type RenameActor = Said<ActorRenamed> & { readonly type: 'RenameActor' };
export type DescribeActor = Said<ActorDescribed> & { readonly type: 'DescribeActor' };
export type SucceedActor = Said<ActorSucceeded> & { readonly type: 'SucceedActor' };
export interface JoinGroup extends Said<MemberJoined> {
  readonly type: 'JoinGroup';
}
export interface LeaveGroup extends Said<MemberLeft> {
  readonly type: 'LeaveGroup';
}
export type FileUnaskedReport = Said<UnaskedReportFiled> & { readonly type: 'FileUnaskedReport' };
/** What is said of an actor that is there. */
export type ActorRevision =
  AddAlias | RenameActor | DescribeActor | SucceedActor | JoinGroup | LeaveGroup | FileUnaskedReport;
export type ActorCommand = RegisterActor | ActorRevision;

export interface ActorFacts {
  /** Null of what holds since always. */
  readonly on: On;
}

/** The event, where it says something new. */
const news = (actor: RegisteredActor, event: ActorEvent): readonly ActorEvent[] =>
  evolve(actor, event) === actor ? [] : [event];

type Rule<C> = (actor: RegisteredActor, command: C, facts: ActorFacts) => readonly ActorEvent[];
type Rules = { readonly [T in ActorRevision['type']]: Rule<Extract<ActorRevision, { type: T }>> };

const rules: Rules = {
  AddAlias: (actor, { type: _, ...said }) => news(actor, { type: 'AliasAdded', ...said, on: null }),
  RenameActor: (actor, { type: _, ...said }, { on }) => news(actor, { type: 'ActorRenamed', ...said, on }),
  DescribeActor(actor, { type: _, ...said }) {
    if (said.partOf === actor.code) throw refused('actor.part-of-itself');
    return news(actor, { type: 'ActorDescribed', ...said, on: null });
  },
  SucceedActor(actor, { type: _, ...said }, { on }) {
    const { by } = said;
    if (by.length === 0 || (by.length === 1 && by[0] === actor.code)) throw refused('actor.succeeds-itself');
    const succeeded = news(actor, { type: 'ActorSucceeded', ...said, on });
    // Who was misread is put right again; who was succeeded is gone.
    if (succeeded.length > 0 && on !== null && actor.succession?.on != null)
      throw refused('actor.already-succeeded', { by: actor.succeededBy });
    return succeeded;
  },
  JoinGroup(actor, { member }, { on }) {
    if (member === actor.code) throw refused('actor.member-of-itself');
    return news(actor, { type: 'MemberJoined', member, on });
  },
  LeaveGroup(actor, { member }, { on }) {
    if (![...actor.members, ...actor.formerMembers].includes(member)) throw refused('actor.no-member', { member });
    return news(actor, { type: 'MemberLeft', member, on });
  },
  FileUnaskedReport(actor, { type: _, ...said }, { on }) {
    if (on === null) throw refused('report.day-missing');
    return news(actor, { type: 'UnaskedReportFiled', ...said, on });
  },
};

export const actorDecider: Decider<Actor, ActorCommand, ActorEvent, ActorFacts> = {
  initialState,
  evolve,
  decide(command, actor, facts) {
    if (command.type === 'RegisterActor') {
      const { type: _, ...registered } = command;
      return actor.status === 'unknown' ? [{ type: 'ActorRegistered', ...registered, on: null }] : [];
    }
    if (actor.status === 'unknown') throw refused('actor.unknown');
    return (rules[command.type] as Rule<ActorRevision>)(actor, command, facts);
  },
};
