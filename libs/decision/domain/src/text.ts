/** The same text brought again is recognised. Valid since always. */
import { type AggregateKind, type Decider, eventCodec } from '#event-sourcing';

export interface TextSeen {
  readonly type: 'TextSeen';
  /** The decision that it became a text of. */
  readonly decision: string;
  readonly on: null;
}
export interface SeeText {
  readonly type: 'SeeText';
  readonly decision: string;
}
export interface TextState {
  readonly decision: string | null;
}

export const textDecider: Decider<TextState, SeeText, TextSeen, { readonly on: null }> = {
  initialState: { decision: null },
  evolve: (_text, { decision }) => ({ decision }),
  decide: ({ decision }, text) => (text.decision === null ? [{ type: 'TextSeen', decision, on: null }] : []),
};

/** The names on disk. They outlive every rename: add, never edit. */
export const textCodec = eventCodec<TextSeen>('text', { TextSeen: 'text.seen.v1' });

export const textKind: AggregateKind<TextState, SeeText, TextSeen, { readonly on: null }> = {
  category: 'text',
  decider: textDecider,
  codec: textCodec,
  words: () => 'text taken in',
};
