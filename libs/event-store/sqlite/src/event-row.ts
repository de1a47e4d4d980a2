/** Rows of the log and the events they hold. */
import {
  dataFrom,
  type NewEvent,
  type Position,
  type RecordedEvent,
  StoreError,
  type StreamName,
} from '#event-sourcing';

/** Digits of the greatest row id: positions order as strings. */
const POSITION_WIDTH = 19;
const GREATEST_ROW = 2n ** 63n - 1n;

/** @throws StoreError `store.invalid-position` where it is not one that this store gave */
export const rowOf = (position: Position): bigint => {
  const row = /^\d{19}$/.test(position) ? BigInt(position) : undefined;
  if (row !== undefined && row <= GREATEST_ROW) return row;
  throw new StoreError(
    'store.invalid-position',
    `"${position}" is no position of this store: start from the beginning.`,
  );
};

export const positionOf = (row: bigint): Position => String(row).padStart(POSITION_WIDTH, '0');

/** As the driver gives it with whole numbers kept whole. */
export interface EventRow {
  readonly position: bigint;
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: bigint;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

/** A row of the table as the event that was written. */
export const eventOf = ({ position, id, stream, revision, type, data, meta }: EventRow): RecordedEvent => ({
  id,
  type,
  data: dataFrom(data),
  meta: JSON.parse(meta) as NewEvent['meta'],
  stream,
  revision: Number(revision),
  position: positionOf(position),
});
