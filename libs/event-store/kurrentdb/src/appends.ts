/** Appends that are made once, however often they are sent. */
import {
  type AppendStreamState,
  type KurrentDBClient,
  NO_STREAM,
  type WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import {
  type Appended,
  type ExpectedRevision,
  type Position,
  type Revision,
  type StreamName,
  WrongExpectedRevision,
} from '#event-sourcing';
import { type CheckedWrite } from '#event-store/append-check';
import { positionOf, recordOf } from './event-record.js';
import { faultOf } from './kurrentdb-errors.js';
import { readStream } from './log-reader.js';
import { type Server } from './server.js';

const stateOf = (expected: ExpectedRevision): AppendStreamState =>
  expected === 'no-stream' ? NO_STREAM : BigInt(expected);

const firstRevision = ({ expected }: CheckedWrite): Revision => (expected === 'no-stream' ? 0 : expected + 1);

const lastRevision = (write: CheckedWrite): Revision => firstRevision(write) + write.events.length - 1;

/** The position in the log of an event that is there; the server's answer tells that of a single event only. */
const positionAt = async (server: Server, stream: StreamName, revision: Revision): Promise<Position> => {
  for await (const { position } of readStream(server, stream, { from: revision })) return position;
  throw new Error(`${stream} has no event ${revision}, though it was acknowledged.`);
};

const send = async (
  client: KurrentDBClient,
  writes: readonly CheckedWrite[],
  deadline: number,
): Promise<Position | undefined> => {
  const [write] = writes;
  if (!write || writes.length > 1) {
    await client.multiStreamAppend(
      writes.map(({ stream, expected, events }) => ({
        streamName: stream,
        expectedState: stateOf(expected),
        events: events.map(recordOf),
      })),
    );
    return undefined;
  }
  const options = { streamState: stateOf(write.expected), deadline };
  const { position } = await client.appendToStream(write.stream, write.events.map(recordOf), options);
  return position && write.events.length === 1 ? positionOf(position) : undefined;
};

/** The receipt these writes had when they were first made; undefined where any event is not exactly in its place. */
const earlierReceipt = async (server: Server, writes: readonly CheckedWrite[]): Promise<Appended | undefined> => {
  let last: Position = '';
  for (const write of writes) {
    const ids = write.events.map(({ id }) => id);
    const place = { from: firstRevision(write), limit: ids.length };
    for await (const { id, position } of readStream(server, write.stream, place)) {
      if (id !== ids.shift()) return undefined;
      if (position > last) last = position;
    }
    if (ids.length > 0) return undefined;
  }
  return { position: last, revisions: writes.map(lastRevision) };
};

const conflictOf = (error: unknown, writes: readonly CheckedWrite[]): unknown => {
  const { streamName, actualState } = error as WrongExpectedVersionError;
  const write = writes.find(({ stream }) => stream === streamName);
  const actual = typeof actualState === 'bigint' ? Number(actualState) : 'no-stream';
  return write ? new WrongExpectedRevision(write.stream, write.expected, actual) : error;
};

/**
 * Sends the writes until there is an answer. Where one was lost, the same ids at the same expected revisions
 * are sent again, and a conflict with themselves is no conflict.
 * @throws WrongExpectedRevision, StoreError
 */
export const append = async (server: Server, writes: readonly CheckedWrite[]): Promise<Appended> => {
  const last = writes.at(-1) as CheckedWrite;
  try {
    const position = await server.persist(server.writer, (client, deadline) => send(client, writes, deadline));
    return {
      position: position ?? (await positionAt(server, last.stream, lastRevision(last))),
      revisions: writes.map(lastRevision),
    };
  } catch (error) {
    if (faultOf(error) !== 'conflict') throw error;
    const receipt = await earlierReceipt(server, writes);
    if (receipt) return receipt;
    throw conflictOf(error, writes);
  }
};
