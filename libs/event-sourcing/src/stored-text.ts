/** The text that an event's data was read from. */
import { type JsonObject } from './event-store.port.js';

const texts = new WeakMap<JsonObject, string>();

/** Data of the log, which remembers its text: who keeps it as text again does not write it out a second time. */
export const dataFrom = (text: string): JsonObject => {
  const data = JSON.parse(text) as JsonObject;
  texts.set(data, text);
  return data;
};

/** The JSON of data: as it was stored, where an adapter has read it with {@link dataFrom}. */
export const textOf = (data: JsonObject): string => texts.get(data) ?? JSON.stringify(data);
