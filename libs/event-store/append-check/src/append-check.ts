/**
 * What every adapter refuses before it touches its store. The events come out as text:
 * a caller who goes on changing its objects changes nothing here.
 */
import { type ExpectedRevision, type NewEvent, StoreError, type StreamName, type StreamWrite } from '#event-sourcing';
import { jsonText, NotJson } from './json-text.js';

/** An event that can be written: `data` and `meta` are JSON texts. */
export interface CheckedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

/** A write that can be made, once the stream is where the writer expects it. */
export interface CheckedWrite {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly CheckedEvent[];
}

/** One event, data and meta together, in bytes of UTF-8: what KurrentDB keeps in one record. */
export const MAX_EVENT_BYTES = 16 * 1024 * 1024;

const UUID = /^(?!0{8}-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STREAM = /^[^$\s\p{C}-][^\s\p{C}-]*-[^\p{C}]{1,500}$/u;
const TYPE = /^[^$\s\p{C}][^\s\p{C}]{0,254}$/u;

const invalid = (message: string, cause?: unknown) => new StoreError('store.invalid-append', message, { cause });

const text = (part: 'data' | 'meta', event: NewEvent): string => {
  try {
    return jsonText(event[part]);
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    throw invalid(`The ${part} of ${event.type} ${event.id} cannot be kept as JSON: ${error.message}.`, error);
  }
};

const checkMeta = ({ id, type, meta }: NewEvent) => {
  for (const [key, value] of Object.entries(meta)) {
    if (typeof value !== 'string') throw invalid(`${key} in the meta of ${type} ${id} is no text: write it as one.`);
    if (key.startsWith('$')) throw invalid(`${key} in the meta of ${type} ${id}: keys with $ belong to the store.`);
  }
};

const checkEvent = (event: NewEvent): CheckedEvent => {
  const { id, type } = event;
  if (!UUID.test(id)) throw invalid(`"${id}" cannot be the id of an event: give it a UUID in small letters.`);
  if (!TYPE.test(type)) throw invalid(`"${type}" cannot be an event type: write it like mandate.issued.v1.`);
  checkMeta(event);
  const [data, meta] = [text('data', event), text('meta', event)];
  const bytes = Buffer.byteLength(data) + Buffer.byteLength(meta);
  if (bytes <= MAX_EVENT_BYTES) return { id, type, data, meta };
  throw invalid(`${type} ${id} has ${bytes} bytes; ${MAX_EVENT_BYTES} is the most: split it, or keep a reference.`);
};

const checkWrite = ({ stream, expected, events }: StreamWrite): CheckedWrite => {
  if (!STREAM.test(stream))
    throw invalid(`"${stream}" cannot be a stream: name it <category>-<id>, without a $ first.`);
  if (expected !== 'no-stream' && !(Number.isSafeInteger(expected) && expected >= 0))
    throw invalid(
      `${String(expected)} cannot be the revision of ${stream}: expect 'no-stream' or a whole number from 0.`,
    );
  if (events.length === 0) throw invalid(`Nothing to write to ${stream}: leave the stream out, or give it an event.`);
  return { stream, expected, events: events.map(checkEvent) };
};

const firstRepeated = (values: readonly string[]) => {
  const seen = new Set<string>();
  return values.find((value) => seen.size === seen.add(value).size);
};

/**
 * The writes, checked and copied.
 * @throws StoreError `store.invalid-append` where they could be written to no store, whatever is in it
 */
export const checkAppend = (writes: readonly StreamWrite[]): readonly CheckedWrite[] => {
  if (writes.length === 0) throw invalid('Nothing to write: an append takes at least one stream.');
  const stream = firstRepeated(writes.map((write) => write.stream));
  if (stream) throw invalid(`${stream} is there twice: put all its events into one write.`);
  const checked = writes.map(checkWrite);
  const id = firstRepeated(checked.flatMap(({ events }) => events.map((event) => event.id)));
  if (id) throw invalid(`The id ${id} is there twice: every event has an id of its own.`);
  return checked;
};
