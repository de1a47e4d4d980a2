/** Between the double's records and the messages of KurrentDB's protocol, both its versions. */
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import v1 from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import v2 from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb.js';
import { type LoggedRecord, type NewRecord, type Outcome, type Write } from './memory-log.js';

const NO_STREAM = -1n;

export const streamName = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();

export const streamIdentifier = (name: string) => new shared.StreamIdentifier().setStreamName(Buffer.from(name));

/** A record as reads and subscriptions send it. */
export const recordMessage = ({ id, type, contentType, data, meta, ...at }: LoggedRecord): v1.ReadResp => {
  const record = new v1.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(id))
    .setStreamIdentifier(streamIdentifier(at.stream))
    .setStreamRevision(`${at.revision}`)
    .setCommitPosition(`${at.position}`)
    .setPreparePosition(`${at.position}`)
    .setData(data)
    .setCustomMetadata(meta);
  record.getMetadataMap().set('type', type).set('content-type', contentType).set('created', '17000000000000000');
  return new v1.ReadResp().setEvent(new v1.ReadResp.ReadEvent().setEvent(record).setCommitPosition(`${at.position}`));
};

const proposed = (message: v1.AppendReq.ProposedMessage): NewRecord => ({
  id: message.getId()?.getString() ?? '',
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  meta: message.getCustomMetadata_asU8(),
});

/** The write of a v1 append: options first, then the events. */
export const v1Write = (requests: readonly v1.AppendReq[]): Write => {
  const options = requests.find((request) => request.hasOptions())?.getOptions();
  return {
    stream: streamName(options?.getStreamIdentifier()),
    expected: options?.hasNoStream() ? NO_STREAM : BigInt(options?.getRevision() ?? 0),
    records: requests.flatMap((request) => {
      const message = request.getProposedMessage();
      return message ? [proposed(message)] : [];
    }),
  };
};

export const v1Answer = (outcome: Outcome): v1.AppendResp => {
  if (outcome.type === 'written')
    return new v1.AppendResp().setSuccess(
      new v1.AppendResp.Success()
        .setCurrentRevision(`${outcome.revisions[0]}`)
        .setPosition(
          new v1.AppendResp.Position()
            .setCommitPosition(`${outcome.position}`)
            .setPreparePosition(`${outcome.position}`),
        ),
    );
  const wrong = new v1.AppendResp.WrongExpectedVersion();
  if (outcome.actual === NO_STREAM) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(`${outcome.actual}`);
  if (outcome.write.expected === NO_STREAM) wrong.setExpectedNoStream(new shared.Empty());
  else wrong.setExpectedRevision(`${outcome.write.expected}`);
  return new v1.AppendResp().setWrongExpectedVersion(wrong);
};

/** v2 carries metadata as a map of properties; the server keeps it as JSON. */
const v2Record = (record: v2.AppendRecord): NewRecord => {
  const meta: Record<string, unknown> = {};
  record.getPropertiesMap().forEach((value, key) => (meta[key] = value.toJavaScript()));
  const isJson = record.getSchema()?.getFormat() === v2.SchemaFormat.SCHEMA_FORMAT_JSON;
  return {
    id: record.getRecordId() ?? '',
    type: record.getSchema()?.getName() ?? '',
    contentType: isJson ? 'application/json' : 'application/octet-stream',
    data: record.getData_asU8(),
    meta: Buffer.from(JSON.stringify(meta)),
  };
};

export const v2Write = (request: v2.AppendRequest): Write => ({
  stream: request.getStream(),
  expected: BigInt(request.getExpectedRevision() ?? NO_STREAM),
  records: request.getRecordsList().map(v2Record),
});

export const v2Answer = (
  writes: readonly Write[],
  { position, revisions }: Extract<Outcome, { type: 'written' }>,
): v2.AppendSessionResponse => {
  const response = new v2.AppendSessionResponse().setPosition(`${position}`);
  for (const [index, { stream }] of writes.entries())
    response.addOutput(new v2.AppendResponse().setStream(stream).setStreamRevision(`${revisions[index]}`));
  return response;
};
