/** The streams that the register reads, and the events on them as code knows them. */
import { type ActorEvent, actorCodec } from '#actor/domain';
import { coverageCodec, type CoverageEvent } from '#coverage/domain';
import {
  decisionCodec,
  type DecisionEvent,
  symbolCodec,
  type SymbolEvent,
  textCodec,
  type TextSeen,
} from '#decision/domain';
import { type Dated, type EntryRetracted, type StoredEvent, type StreamName } from '#event-sourcing';
import { mandateCodec, type MandateEvent } from '#mandate/domain';
import { sessionCodec, type SessionEvent } from '#session-calendar/domain';

/** The events of each category of streams. */
export interface EventsOf {
  readonly session: SessionEvent;
  readonly decision: DecisionEvent;
  readonly mandate: MandateEvent;
  readonly symbol: SymbolEvent;
  readonly text: TextSeen;
  readonly actor: ActorEvent;
  readonly coverage: CoverageEvent;
}
export type Category = keyof EventsOf;
export type AnyEvent = EventsOf[Category];

interface AnyCodec {
  readonly types: readonly string[];
  decode(stored: StoredEvent): Dated | EntryRetracted;
}

const codecs: { readonly [C in Category]: AnyCodec } = {
  session: sessionCodec,
  decision: decisionCodec,
  mandate: mandateCodec,
  symbol: symbolCodec,
  text: textCodec,
  actor: actorCodec,
  coverage: coverageCodec,
};

/** Streams of ours; others in the same store are left alone. */
export const STREAM_PREFIXES: readonly string[] = Object.keys(codecs).map((category) => `${category}-`);

export const streamOf = (category: Category, id: string): StreamName => `${category}-${id}`;

/** The category and id of a stream of ours. @throws Error where it is none */
export const partsOf = (stream: string): { readonly category: Category; readonly id: string } => {
  const dash = stream.indexOf('-');
  const category = stream.slice(0, dash);
  if (!(category in codecs)) throw new Error(`${stream} is no stream of the register.`);
  return { category: category as Category, id: stream.slice(dash + 1) };
};

/** Whether events of this type can be read from a stream of ours, old shapes included. */
export const knowsType = (stream: string, type: string): boolean =>
  codecs[partsOf(stream).category].types.includes(type);

/** @throws Error on an event type that nobody knows */
export const decode = (stream: string, stored: StoredEvent): AnyEvent | EntryRetracted =>
  codecs[partsOf(stream).category].decode(stored) as AnyEvent | EntryRetracted;
