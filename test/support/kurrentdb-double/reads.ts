/** Reads and subscriptions of the double. */
import { randomUUID } from 'node:crypto';
import { type ServerWritableStream } from '@grpc/grpc-js';
import v1 from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { type LoggedRecord, type MemoryLog } from './memory-log.js';
import { recordMessage, streamIdentifier, streamName } from './messages.js';

export type ReadCall = ServerWritableStream<v1.ReadReq, v1.ReadResp>;

const LAST_REVISION = 2n ** 63n - 1n;

const filterOf = (options: v1.ReadReq.Options): ((record: LoggedRecord) => boolean) => {
  const filter = options.getFilter();
  const byType = filter?.getEventType();
  const expression = byType ?? filter?.getStreamIdentifier();
  if (!expression) return () => true;
  const regex = expression.getRegex() ? new RegExp(expression.getRegex(), 'u') : undefined;
  return ({ type, stream }) => {
    const name = byType ? type : stream;
    return regex ? regex.test(name) : expression.getPrefixList().some((prefix) => name.startsWith(prefix));
  };
};

const isBackwards = (options: v1.ReadReq.Options) =>
  options.getReadDirection() === v1.ReadReq.Options.ReadDirection.BACKWARDS;

/** Streams are read from a revision, inclusive in both directions; undefined where there is no such stream. */
const streamRecords = (log: MemoryLog, options: v1.ReadReq.Options): readonly LoggedRecord[] | undefined => {
  const from = options.getStream();
  const records = log.stream(streamName(from?.getStreamIdentifier()));
  const revision = from?.hasEnd() ? LAST_REVISION : from?.hasStart() ? 0n : BigInt(from?.getRevision() ?? 0);
  return isBackwards(options)
    ? records?.filter((record) => record.revision <= revision).reverse()
    : records?.filter((record) => record.revision >= revision);
};

const positionOf = (log: MemoryLog, options: v1.ReadReq.Options): bigint => {
  const from = options.getAll();
  if (from?.hasEnd()) return log.end;
  return from?.hasStart() ? -1n : BigInt(from?.getPosition()?.getCommitPosition() ?? 0);
};

/** The log is read from a position: inclusive forwards, exclusive backwards. */
const logRecords = (log: MemoryLog, options: v1.ReadReq.Options): readonly LoggedRecord[] => {
  const position = positionOf(log, options);
  const records = isBackwards(options)
    ? log.records.filter((record) => record.position < position).reverse()
    : log.records.filter((record) => record.position >= position);
  return records.filter(filterOf(options));
};

/** Answers a read, all in one go. */
export const answerRead = (log: MemoryLog, call: ReadCall, options: v1.ReadReq.Options): void => {
  const records = options.hasStream() ? streamRecords(log, options) : logRecords(log, options);
  if (!records) {
    const missing = new v1.ReadResp.StreamNotFound();
    missing.setStreamIdentifier(streamIdentifier(streamName(options.getStream()?.getStreamIdentifier())));
    call.write(new v1.ReadResp().setStreamNotFound(missing));
  }
  for (const record of (records ?? []).slice(0, Number(options.getCount()))) call.write(recordMessage(record));
  call.end();
};

/**
 * Answers a subscription to the log: what comes after a position, now and later.
 * @returns what ends it
 */
export const answerSubscription = (log: MemoryLog, call: ReadCall, options: v1.ReadReq.Options): (() => void) => {
  const passes = filterOf(options);
  const after = options.getAll()?.hasEnd() ? log.end - 1n : positionOf(log, options);
  let next = 0;
  const hand = () => {
    for (const record of log.records.slice(next))
      if (record.position > after && passes(record)) call.write(recordMessage(record));
    next = log.records.length;
  };
  const confirmation = new v1.ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID());
  call.write(new v1.ReadResp().setConfirmation(confirmation));
  hand();
  call.write(new v1.ReadResp().setCaughtUp(new v1.ReadResp.CaughtUp()));
  return log.listen(hand);
};
