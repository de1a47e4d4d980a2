/**
 * A server that speaks KurrentDB's gRPC to the real client, over a log in memory, with faults to plant.
 * It answers the calls our adapter makes and no others: server features, gossip, reads of streams and of the log,
 * subscriptions to the log, v1 appends to one stream and v2 append sessions.
 *
 * What it does not do, or may do otherwise than a server: access control and TLS; links, projections, persistent
 * subscriptions; soft deletes, tombstones, `$maxCount` and `$maxAge`; scavenging; elections (`members` says who leads);
 * size limits; system events in the log; the `$schema` metadata that v2 may add; backpressure. An append session
 * sent again is a conflict with itself here; whether a server knows it again is unverified, and the adapter does
 * not lean on it.
 */
import { Server, ServerCredentials, type ServiceError } from '@grpc/grpc-js';
import { GossipService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb.js';
import { ServerFeaturesService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import { StreamsService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import { StreamsServiceService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_grpc_pb.js';
import { type Fault, Faults } from './faults.js';
import { unavailable } from './grpc-errors.js';
import { MemoryLog } from './memory-log.js';
import { answerRead, answerSubscription, type ReadCall } from './reads.js';
import { clusterInfo, type Member, supportedMethods, v1Append, v2AppendSession } from './services.js';

export interface DoubleOptions {
  /** Shared by the nodes of a cluster. */
  readonly log?: MemoryLog;
  readonly version?: string;
}

const MOST_TRIES = 100;
/** Milliseconds. */
const BETWEEN_TRIES = 50;

export class KurrentDbDouble {
  readonly log: MemoryLog;
  /** Who is in the cluster; itself alone if not set. */
  members: readonly Member[] | undefined;
  port = 0;
  readonly #version: string;
  readonly #faults = new Faults(() => this.cut());
  readonly #subscriptions = new Set<ReadCall>();
  #server: Server | undefined;

  constructor({ log = new MemoryLog(), version = '26.1.0' }: DoubleOptions = {}) {
    this.log = log;
    this.#version = version;
  }

  get connectionString(): string {
    return `kurrentdb://127.0.0.1:${this.port}?tls=false&discoveryInterval=20&maxDiscoverAttempts=3`;
  }

  /**
   * Listens, on the former port when it has listened before. Whoever connects to anything on this machine may have been given
   * that port in between: then it is tried again until they let it go.
   */
  async start(): Promise<this> {
    for (let tries = 1; this.#server === undefined; tries++) {
      const server = this.#answering();
      try {
        this.port = await new Promise<number>((resolve, reject) =>
          server.bindAsync(`127.0.0.1:${this.port}`, ServerCredentials.createInsecure(), (error, port) =>
            error ? reject(error) : resolve(port),
          ),
        );
        this.#server = server;
      } catch (error) {
        if (this.port === 0 || tries === MOST_TRIES || !String(error).includes('EADDRINUSE')) throw error;
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
      }
    }
    return this;
  }

  #answering(): Server {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    const members = () => this.members ?? [{ port: this.port, isLeader: true }];
    server.addService(GossipService, { read: clusterInfo(members) });
    server.addService(ServerFeaturesService, { getSupportedMethods: supportedMethods(this.#version, this.#faults) });
    server.addService(StreamsService, {
      read: (call: ReadCall) => void this.#read(call),
      append: v1Append(this.log, this.#faults),
    });
    server.addService(StreamsServiceService, { appendSession: v2AppendSession(this.log, this.#faults) });
    return server;
  }

  /** Gone at once, every connection cut. */
  stop(): Promise<void> {
    this.#server?.forceShutdown();
    this.#server = undefined;
    this.#subscriptions.clear();
    return Promise.resolve();
  }

  /** Every connection is cut; the server is there again. */
  async cut(): Promise<void> {
    await this.stop();
    await this.start();
  }

  plant(fault: Fault): void {
    this.#faults.plant(fault);
  }

  /** Takes back what was planted. */
  heal(): void {
    this.#faults.clear();
  }

  /** How many subscriptions are open. */
  get subscriptions(): number {
    return this.#subscriptions.size;
  }

  /** Drops every subscription with an error, or by a graceful end. */
  dropSubscriptions(how: ServiceError | 'end'): void {
    for (const call of this.#subscriptions)
      if (how === 'end') call.end();
      else call.emit('error', how);
    this.#subscriptions.clear();
  }

  async #read(call: ReadCall): Promise<void> {
    const options = call.request.getOptions();
    if (!options) return void call.emit('error', unavailable());
    const on = options.hasSubscription() ? 'subscribe' : 'read';
    try {
      await this.#faults.pass(on, 'before');
      if (on === 'read') answerRead(this.log, call, options);
      else this.#subscribe(call, answerSubscription(this.log, call, options));
    } catch (error) {
      call.emit('error', error);
    }
  }

  #subscribe(call: ReadCall, end: () => void): void {
    this.#subscriptions.add(call);
    for (const event of ['cancelled', 'close', 'finish', 'error'])
      call.on(event, () => {
        end();
        this.#subscriptions.delete(call);
      });
  }
}
