/** The event store in a KurrentDB cluster: for where one machine is not enough. */
import {
  type Appended,
  type CaughtUp,
  type EventStore,
  type Position,
  type ReadAll,
  type ReadStream,
  type RecordedEvent,
  StoreError,
  type StreamName,
  type StreamWrite,
} from '#event-sourcing';
import { checkAppend } from '#event-store/append-check';
import { subscription, Tail } from '#event-store/following';
import { append } from './appends.js';
import { Gate } from './gate.js';
import { readHead, readLog, readStream } from './log-reader.js';
import { watchLog } from './nudge.js';
import { NoAnswer, within } from './patience.js';
import { type Patience, Server } from './server.js';

export type KurrentOptions = Partial<Patience>;

/** A server takes about 100 calls at once on a connection; the rest wait here, where they can be seen. */
const APPENDS_AT_ONCE = 64;

export class KurrentEventStore implements EventStore {
  readonly #server: Server;
  readonly #tail: Tail;
  readonly #gate = new Gate(APPENDS_AT_ONCE);

  private constructor(server: Server) {
    this.#server = server;
    this.#tail = new Tail(watchLog(server));
  }

  /**
   * Opens the store. A server that is not there yet is waited for by whoever reads or writes; one that answers
   * within an attempt and is too old is refused.
   * @param url `kurrentdb://user:password@host:2113?tls=true`, or `kurrentdb+discover://…`
   * @throws StoreError `store.unsupported-server` below 25.1, `store.access-denied`, `store.unavailable` for a bad url
   */
  static async open(url: string, { timeoutMs = 10_000, attemptMs = 3000 }: KurrentOptions = {}) {
    const server = await new Promise<Server>((resolve) => resolve(new Server(url, { timeoutMs, attemptMs }))).catch(
      (cause: unknown) => {
        throw new StoreError('store.unavailable', 'The connection string is none of KurrentDB: check it.', { cause });
      },
    );
    await within(attemptMs, server.verify()).catch((error: unknown) => {
      const isAway = error instanceof NoAnswer || (error instanceof StoreError && error.code === 'store.unavailable');
      if (!isAway) throw error;
    });
    return new KurrentEventStore(server);
  }

  async append(writes: readonly StreamWrite[]): Promise<Appended> {
    const checked = checkAppend(writes);
    this.#server.closing.throwIfAborted();
    const receipt = await this.#gate.pass(async () => {
      await this.#server.verify();
      return append(this.#server, checked);
    });
    this.#tail.grown();
    return receipt;
  }

  read(stream: StreamName, options: ReadStream = {}): AsyncIterable<RecordedEvent> {
    return readStream(this.#server, stream, options);
  }

  readAll(options: ReadAll = {}): AsyncIterable<RecordedEvent> {
    return readLog(this.#server, options);
  }

  subscribe(options: Omit<ReadAll, 'limit'> = {}): AsyncIterable<RecordedEvent | CaughtUp> {
    return subscription(options, {
      tail: this.#tail,
      head: () => this.head(),
      upTo: (head, rest) => readLog(this.#server, rest, head),
    });
  }

  async head(): Promise<Position | undefined> {
    this.#server.closing.throwIfAborted();
    return readHead(this.#server);
  }

  async close(): Promise<void> {
    await this.#gate.emptied();
    await this.#server.close();
    this.#tail.grown();
  }
}
