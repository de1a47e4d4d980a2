/** The streams of all kinds, and the events on them as code knows them. */
import { type EntryRetracted, isRetraction, type Naming, type StoredEvent, type StreamName } from '#event-sourcing';
import { type AnyEvent, CATEGORIES, type Category, kindOf, kinds } from './kinds.js';

/** Streams of ours; others in the same store are left alone. */
export const STREAM_PREFIXES: readonly string[] = CATEGORIES.map((category) => `${category}-`);

export const streamOf = (category: Category, id: string): StreamName => `${category}-${id}`;

/** The category and id of a stream of ours. @throws Error where it is none */
export const partsOf = (stream: string): { readonly category: Category; readonly id: string } => {
  const dash = stream.indexOf('-');
  const category = stream.slice(0, dash);
  if (!Object.hasOwn(kinds, category)) throw new Error(`${stream} is no stream of the register.`);
  return { category: category as Category, id: stream.slice(dash + 1) };
};

const kindOfStream = (stream: string) => kindOf(partsOf(stream).category);

/** Whether events of this type can be read from a stream of ours, old shapes included. */
export const knowsType = (stream: string, type: string): boolean => kindOfStream(stream).codec.types.includes(type);

/** @throws Error on an event type that nobody knows */
export const decode = (stream: string, stored: StoredEvent): AnyEvent | EntryRetracted =>
  kindOfStream(stream).codec.decode(stored) as AnyEvent | EntryRetracted;

/** What an entry says, in a sentence for people. */
export const entryWords = (stream: string, event: AnyEvent | EntryRetracted, named: Naming): string =>
  isRetraction(event) ? `an entry taken back: ${event.reason}` : kindOfStream(stream).words(event, named);
