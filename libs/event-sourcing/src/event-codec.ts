/** Between an aggregate's events in code and their names and shapes on disk. */
import { type JsonObject } from './event-store.port.js';
import { type EntryRetracted } from './state-at.js';

/** An event as it lies on disk. */
export interface StoredEvent {
  readonly type: string;
  readonly data: JsonObject;
}

/** Today's name for each event in code. Names outlive every rename: add, never edit. */
export type EventNames<Event extends { readonly type: string }> = Readonly<Record<Event['type'], string>>;

/** One step from a shape once released to the next. */
export interface Upcaster {
  readonly to: string;
  readonly upcast: (data: JsonObject) => JsonObject;
}

export interface EventCodec<Event extends { readonly type: string }> {
  /** Every name on disk that can be read, old ones included. */
  readonly types: readonly string[];
  encode(event: Event): StoredEvent;
  /** @throws Error on a type that this codec does not know: a reader stops there, it never skips */
  decode(stored: StoredEvent): Event;
}

/**
 * Builds the codec of one aggregate.
 * @param category the aggregate's name on disk, the first part of its event types
 * @throws Error where a chain of upcasters does not end in a name of today
 */
export const eventCodec = <Event extends { readonly type: string }>(
  category: string,
  names: EventNames<Event>,
  upcasters: Readonly<Record<string, Upcaster>> = {},
): EventCodec<Event | EntryRetracted> => {
  const onDisk = new Map<string, string>([
    ...Object.entries<string>(names),
    ['EntryRetracted', `${category}.entry-retracted.v1`],
  ]);
  const inCode = new Map([...onDisk].map(([name, stored]) => [stored, name]));

  const upcast = ({ type, data }: StoredEvent, steps = 0): StoredEvent => {
    const step = inCode.has(type) ? undefined : upcasters[type];
    if (!step) return { type, data };
    if (steps > 20) throw new Error(`The upcasters of ${category} turn in a circle at ${type}.`);
    return upcast({ type: step.to, data: step.upcast(data) }, steps + 1);
  };
  for (const [type, { to }] of Object.entries(upcasters))
    if (!inCode.has(to) && !upcasters[to])
      throw new Error(`The upcaster of ${type} leads to ${to}, which nobody reads.`);

  return {
    types: [...inCode.keys(), ...Object.keys(upcasters)],
    encode: ({ type, ...data }) => {
      const stored = onDisk.get(type);
      if (!stored) throw new Error(`${category} has no name on disk for ${type}.`);
      return { type: stored, data: data as unknown as JsonObject };
    },
    decode: (stored) => {
      const { type, data } = upcast(stored);
      const name = inCode.get(type);
      if (!name) throw new Error(`${category} does not know the event type ${type}.`);
      return { type: name, ...data } as unknown as Event | EntryRetracted;
    },
  };
};
