import { type AggregateKind, wordsOf } from '#event-sourcing';
import { type ActorCommand, actorDecider, type ActorFacts } from './actor.decider.js';
import { actorCodec } from './actor.event-types.js';
import { type ActorEvent } from './actor.events.js';
import { type Actor } from './actor.state.js';

const mergedWords = (by: readonly string[]): string =>
  `${by.length > 1 ? 'split into' : 'merged into'} ${by.join(', ')}`;

export const actorKind: AggregateKind<Actor, ActorCommand, ActorEvent, ActorFacts> = {
  category: 'actor',
  decider: actorDecider,
  codec: actorCodec,
  words: wordsOf<ActorEvent>({
    ActorRegistered: ({ name }) => `actor ${name} registered`,
    AliasAdded: ({ alias, language }) => `also called ${alias}${language === undefined ? '' : ` (${language})`}`,
    ActorRenamed: ({ name, reason }) => `renamed ${name} (${reason})`,
    ActorDescribed: ({ kind, partOf, reason }) =>
      `described: ${kind}${partOf === null ? '' : `, part of ${partOf}`} (${reason})`,
    ActorSucceeded: ({ by, reason, on }) =>
      `${on === null ? mergedWords(by) : `succeeded by ${by.join(', ')}`} (${reason})`,
    MemberJoined: ({ member }) => `${member} becomes a member`,
    MemberLeft: ({ member }) => `${member} is a member no more`,
    UnaskedReportFiled: ({ document, title }) => `reported unasked: ${document}${title === null ? '' : `, ${title}`}`,
  }),
};
