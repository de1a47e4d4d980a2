import {
  decisionCodec,
  type DecisionCommand,
  decisionDecider,
  type DecisionEvent,
  type DecisionFacts,
  type DecisionState,
  type SeeText,
  symbolCodec,
  type SymbolCommand,
  symbolDecider,
  type SymbolEvent,
  type SymbolState,
  textCodec,
  textDecider,
  type TextSeen,
  type TextState,
} from '#decision/domain';
import { type AggregateKind } from '#journal';

type Always = { readonly on: null };

export const decisionKind: AggregateKind<DecisionState, DecisionCommand, DecisionEvent, DecisionFacts> = {
  category: 'decision',
  decider: decisionDecider,
  codec: decisionCodec,
};
export const symbolKind: AggregateKind<SymbolState, SymbolCommand, SymbolEvent, Always> = {
  category: 'symbol',
  decider: symbolDecider,
  codec: symbolCodec,
};
export const textKind: AggregateKind<TextState, SeeText, TextSeen, Always> = {
  category: 'text',
  decider: textDecider,
  codec: textCodec,
};
