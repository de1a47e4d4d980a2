import { eventCodec } from '#event-sourcing';
import { type ActorEvent } from './actor.events.js';

/** The names on disk. They outlive every rename: add, never edit. */
export const actorCodec = eventCodec<ActorEvent>('actor', {
  ActorRegistered: 'actor.registered.v1',
  AliasAdded: 'actor.alias-added.v1',
  ActorRenamed: 'actor.renamed.v1',
  ActorDescribed: 'actor.described.v1',
  ActorSucceeded: 'actor.succeeded.v1',
  MemberJoined: 'actor.member-joined.v1',
  MemberLeft: 'actor.member-left.v1',
  UnaskedReportFiled: 'actor.unasked-report-filed.v1',
});
