/** Samples for laws: each type of event and command has one of its own, so that a new one is in every law. */
import fc from 'fast-check';
import { type AggregateKind, type Dated } from '#event-sourcing';
import { type On } from '#time';

/** A sample of each type; a missing one does not compile. */
export type SamplesOf<Message extends { readonly type: string }> = {
  readonly [T in Message['type']]: fc.Arbitrary<Extract<Message, { readonly type: T }>>;
};

/** What the laws draw from. */
export interface KindSamples<Command, Event, Facts> {
  readonly event: fc.Arbitrary<Event>;
  readonly command: fc.Arbitrary<Command>;
  readonly facts: fc.Arbitrary<Facts>;
}

/** The samples of one kind of aggregate. */
export type SamplesOfKind<Kind> =
  Kind extends AggregateKind<infer _State, infer Command, infer Event, infer Facts>
    ? KindSamples<Command, Event, Facts>
    : never;

/** Those of a kind of which no more is known. */
export type AnySamples = KindSamples<unknown, Dated, { readonly on: On }>;

/** Any of the samples. */
export const anyOf = <Message extends { readonly type: string }>(samples: SamplesOf<Message>): fc.Arbitrary<Message> =>
  fc.oneof(...Object.values<fc.Arbitrary<Message>>(samples));
