/** Between KurrentDB's records and the port's events. */
import { type EventData, jsonEvent, type Position as LogPosition, type ResolvedEvent } from '@kurrent/kurrentdb-client';
import {
  type JsonObject,
  type NewEvent,
  type Position,
  type RecordedEvent,
  StoreError,
  type StreamName,
} from '#event-sourcing';
import { type CheckedEvent } from '#event-store/append-check';

/** Digits of the greatest offset in a log: positions order as strings. */
const WIDTH = 20;
const GREATEST_OFFSET = 2n ** 63n - 1n;

export const positionOf = ({ commit, prepare }: LogPosition): Position =>
  [commit, prepare].map((offset) => String(offset).padStart(WIDTH, '0')).join('-');

/** @throws StoreError `store.invalid-position` where it is not one that this store gave */
export const logPositionOf = (position: Position): LogPosition => {
  const [, commit, prepare] = /^(\d{20})-(\d{20})$/.exec(position) ?? [];
  const offsets = commit !== undefined && prepare !== undefined && { commit: BigInt(commit), prepare: BigInt(prepare) };
  if (offsets && Object.values(offsets).every((offset) => offset <= GREATEST_OFFSET)) return offsets;
  throw new StoreError(
    'store.invalid-position',
    `"${position}" is no position of this store: start from the beginning.`,
  );
};

export const recordOf = ({ id, type, data, meta }: CheckedEvent): EventData =>
  jsonEvent({ id, type, data: JSON.parse(data) as JsonObject, metadata: JSON.parse(meta) as NewEvent['meta'] });

/** Without what the server adds: its keys begin with $. */
const metaOf = (metadata: unknown): NewEvent['meta'] =>
  Object.fromEntries(Object.entries((metadata ?? {}) as NewEvent['meta']).filter(([key]) => !key.startsWith('$')));

/** @throws StoreError `store.foreign-event` where another program wrote something else into the log */
export const eventOf = ({ event }: ResolvedEvent): RecordedEvent => {
  if (event?.position && event.isJson && typeof event.data === 'object' && !(event.metadata instanceof Uint8Array))
    return {
      id: event.id,
      type: event.type,
      data: event.data as JsonObject,
      meta: metaOf(event.metadata),
      stream: event.streamId as StreamName,
      revision: Number(event.revision),
      position: positionOf(event.position),
    };
  const what = event ? `${event.type} in ${event.streamId}` : 'a link to an event that is gone';
  throw new StoreError('store.foreign-event', `The log holds ${what}, which no register wrote: read only our streams.`);
};
