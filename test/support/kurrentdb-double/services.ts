/** The gRPC services of the double, as handlers. */
import { randomUUID } from 'node:crypto';
import { type sendUnaryData, type ServerReadableStream, type ServerUnaryCall } from '@grpc/grpc-js';
import features from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import gossip from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_pb.js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import type v1 from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type v2 from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb.js';
import { type Faults, type Method } from './faults.js';
import { revisionConflict } from './grpc-errors.js';
import { type MemoryLog, type Outcome } from './memory-log.js';
import { v1Answer, v1Write, v2Answer, v2Write } from './messages.js';

/** A node as gossip tells of it. */
export interface Member {
  readonly port: number;
  readonly isLeader: boolean;
}

/** Does the work between the faults planted before and after it, then answers. */
const answer = <Response>(
  faults: Faults,
  on: Method,
  callback: sendUnaryData<Response>,
  work: () => Response,
): void => {
  const answered = async () => {
    await faults.pass(on, 'before');
    const response = work();
    await faults.pass(on, 'after');
    return response;
  };
  answered().then(
    (response) => callback(null, response),
    (error: Parameters<typeof callback>[0]) => callback(error),
  );
};

/** A call broken off ends first and is cancelled a turn later: half an append must not be taken for a whole one. */
const gathered = <Request>(
  call: ServerReadableStream<Request, unknown>,
  then: (requests: readonly Request[]) => void,
) => {
  const requests: Request[] = [];
  call.on('data', (request: Request) => requests.push(request));
  call.on('end', () => setImmediate(() => (call.cancelled ? undefined : then(requests))));
};

const written = (outcome: Outcome): Extract<Outcome, { type: 'written' }> => {
  if (outcome.type === 'written') return outcome;
  throw revisionConflict(outcome.write, outcome.actual);
};

export const v1Append =
  (log: MemoryLog, faults: Faults) =>
  (call: ServerReadableStream<v1.AppendReq, v1.AppendResp>, callback: sendUnaryData<v1.AppendResp>): void =>
    gathered(call, (requests) => answer(faults, 'append', callback, () => v1Answer(log.append(v1Write(requests)))));

export const v2AppendSession =
  (log: MemoryLog, faults: Faults) =>
  (
    call: ServerReadableStream<v2.AppendRequest, v2.AppendSessionResponse>,
    callback: sendUnaryData<v2.AppendSessionResponse>,
  ): void =>
    gathered(call, (requests) =>
      answer(faults, 'append', callback, () => {
        const writes = requests.map(v2Write);
        return v2Answer(writes, written(log.appendSession(writes)));
      }),
    );

const V1_STREAMS = 'event_store.client.streams.streams';
const V2_STREAMS = 'kurrentdb.protocol.v2.streams.streamsservice';

/** @param version of the server; below 25.1 it has no atomic append to several streams */
export const supportedMethods =
  (version: string, faults: Faults) =>
  (
    _call: ServerUnaryCall<shared.Empty, features.SupportedMethods>,
    callback: sendUnaryData<features.SupportedMethods>,
  ) =>
    answer(faults, 'features', callback, () => {
      const supported = new features.SupportedMethods().setEventStoreServerVersion(version);
      const add = (service: string, method: string) =>
        supported.addMethods(new features.SupportedMethod().setServiceName(service).setMethodName(method));
      for (const method of ['read', 'append']) add(V1_STREAMS, method);
      if (Number.parseFloat(version) >= 25.1) add(V2_STREAMS, 'appendsession');
      return supported;
    });

const LEADER = gossip.MemberInfo.VNodeState.LEADER;
const FOLLOWER = gossip.MemberInfo.VNodeState.FOLLOWER;

export const clusterInfo =
  (members: () => readonly Member[]) =>
  (_call: ServerUnaryCall<shared.Empty, gossip.ClusterInfo>, callback: sendUnaryData<gossip.ClusterInfo>): void => {
    const info = new gossip.ClusterInfo();
    for (const { port, isLeader } of members())
      info.addMembers(
        new gossip.MemberInfo()
          .setInstanceId(new shared.UUID().setString(randomUUID()))
          .setTimeStamp('1')
          .setState(isLeader ? LEADER : FOLLOWER)
          .setIsAlive(true)
          .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port)),
      );
    callback(null, info);
  };
