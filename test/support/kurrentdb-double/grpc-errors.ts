/** Errors as KurrentDB puts them on the wire: v1 in trailers, v2 as packed details. */
import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import codes from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/code_pb.js';
import statuses from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import details from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/errors_pb.js';
import { type Write } from './memory-log.js';

const grpcError = (code: status, message: string, trailers: Readonly<Record<string, string | Buffer>> = {}) => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  const error: ServiceError = Object.assign(new Error(message), { code, details: message, metadata });
  return error;
};

export const unavailable = () => grpcError(status.UNAVAILABLE, 'The node is going away.');

export const cancelled = () => grpcError(status.CANCELLED, 'Operation cancelled by the server.');

export const overloaded = () => grpcError(status.RESOURCE_EXHAUSTED, 'Too many requests.');

export const accessDenied = () => grpcError(status.PERMISSION_DENIED, 'Access denied.', { exception: 'access-denied' });

/** Sends the client to the node that leads. */
export const notLeader = (host: string, port: number) =>
  grpcError(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': `${port}`,
  });

export const revisionConflict = ({ stream, expected }: Write, actual: bigint) => {
  const conflict = new details.StreamRevisionConflictErrorDetails()
    .setStream(stream)
    .setExpectedRevision(`${expected}`)
    .setActualRevision(`${actual}`);
  const packed = new any.Any();
  packed.pack(conflict.serializeBinary(), 'kurrentdb.protocol.v2.streams.errors.StreamRevisionConflictErrorDetails');
  const message = `Append failed due to a revision conflict on stream '${stream}'.`;
  const rich = new statuses.Status().setCode(codes.Code.FAILED_PRECONDITION).setMessage(message).setDetails(packed);
  return grpcError(status.FAILED_PRECONDITION, message, {
    'grpc-status-details-bin': Buffer.from(rich.serializeBinary()),
  });
};
