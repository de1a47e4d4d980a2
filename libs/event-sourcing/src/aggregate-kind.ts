import { type On } from '#time';
import { type Decider } from './decider.js';
import { type EventCodec } from './event-codec.js';
import { type Dated, type EntryRetracted } from './state-at.js';

/**
 * Everything that makes one kind of aggregate, said once by its domain: whoever goes through all aggregates goes
 * through their kinds.
 */
export interface AggregateKind<State, Command, Event extends Dated, Facts extends { readonly on: On }> {
  /** The part of the stream name before the dash. */
  readonly category: string;
  /** An index beside the record: what is written to it is no entry, and no receipt names it. */
  readonly isIndex?: true;
  readonly decider: Decider<State, Command, Event, Facts>;
  readonly codec: EventCodec<Event | EntryRetracted>;
  /** What an entry says, in a sentence for people. */
  words(event: Event, named: Naming): string;
}

/** A kind of which no more is known than that it is one. */
export type AnyKind = AggregateKind<unknown, unknown, Dated, { readonly on: On }>;

/** What somebody is called whom an event knows by a code. */
export type Naming = (code: string) => string;

/** A sentence for each type of event; a missing one does not compile. */
export type Sentences<Event extends { readonly type: string }> = {
  readonly [T in Event['type']]: (event: Extract<Event, { readonly type: T }>, named: Naming) => string;
};

/** The words of a kind, from its sentences. */
export const wordsOf =
  <Event extends { readonly type: string }>(sentences: Sentences<Event>) =>
  (event: Event, named: Naming): string =>
    (sentences[event.type as Event['type']] as (event: Event, named: Naming) => string)(event, named);
