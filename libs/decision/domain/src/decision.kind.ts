import { type AggregateKind, wordsOf } from '#event-sourcing';
import { sessionCalled } from '#session-calendar/domain';
import { type DecisionCommand, type DecisionFacts } from './decision.commands.js';
import { decisionDecider } from './decision.decider.js';
import { decisionCodec } from './decision.event-types.js';
import { type DecisionEvent } from './decision.events.js';
import { type DecisionState } from './decision.state.js';

export const decisionKind: AggregateKind<DecisionState, DecisionCommand, DecisionEvent, DecisionFacts> = {
  category: 'decision',
  decider: decisionDecider,
  codec: decisionCodec,
  words: wordsOf<DecisionEvent>({
    DecisionTabled: ({ stage, text, session }) => {
      const title = `"${text.title ?? 'untitled'}"`;
      const entered = stage === 'draft' ? `draft ${title} tabled` : `text ${title} entered`;
      return session === null ? entered : `${entered} for ${sessionCalled(session)}`;
    },
    TextVersionAdded: ({ stage }) => `${stage} wording added`,
    DecisionAdopted: ({ symbol, issued, renewed }) =>
      `adopted as ${symbol}: ${issued.length} mandates issued${renewed.length > 0 ? `, ${renewed.length} renewed` : ''}`,
    ReservationEntered: ({ by, kind, paragraphs }) =>
      `${kind} by ${by}${paragraphs.length > 0 ? ` on op. ${paragraphs.join(', ')}` : ''}`,
  }),
};
