import { setMaxListeners } from 'node:events';
import { StoreError } from '#event-sourcing';
import { ClientSlot } from './client-slot.js';
import { faultOf, isSelfHealing, storeErrorOf } from './kurrentdb-errors.js';
import { pause, within } from './patience.js';

/** How long a server may take. */
export interface Patience {
  /** For an append, or for the next event of a read, all attempts together. */
  readonly timeoutMs: number;
  /** For the first attempt; each that follows may take twice as long, for large appends do. */
  readonly attemptMs: number;
}

/** The first version that appends to several streams atomically. */
const OLDEST = 25.1;
const APPEND_SESSION = '/kurrentdb.protocol.v2.streams.StreamsService/AppendSession';

/** The cluster behind the store: two clients, for a fault of one half need not touch the other. */
export class Server {
  readonly writer: ClientSlot;
  readonly reader: ClientSlot;
  readonly patience: Patience;
  /** For sentences: the nodes, without credentials. */
  readonly name: string;
  readonly #closing = new AbortController();
  #isVerified = false;

  constructor(url: string, patience: Patience) {
    setMaxListeners(0, this.closing); // everybody who waits listens
    this.name = `KurrentDB at ${url.replace(/^[^:]+:\/\/(?:[^@/]*@)?([^/?]*).*$/, '$1')}`;
    this.patience = patience;
    this.writer = new ClientSlot(url, patience.timeoutMs);
    this.reader = new ClientSlot(url, patience.timeoutMs);
  }

  /** Aborted, with the error for whoever still waits, when the store is closed. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  async close(): Promise<void> {
    this.#closing.abort(new StoreError('store.closed', `${this.name} has been closed: open it again.`));
    await Promise.all([this.writer.dispose(), this.reader.dispose()]);
  }

  /**
   * Asks again while the server may yet answer.
   * @param slot whose client the attempt uses, and which is renewed where the client cannot help itself
   * @param attempt is told how long it may take
   * @throws StoreError as the last attempt failed
   */
  async persist<T>(slot: ClientSlot, attempt: (client: ClientSlot['client'], ms: number) => Promise<T>): Promise<T> {
    const { timeoutMs, attemptMs } = this.patience;
    const until = Date.now() + timeoutMs;
    for (let failures = 0; ; failures += 1) {
      const { client } = slot;
      try {
        const ms = Math.min(timeoutMs, attemptMs * 2 ** failures);
        return await within(ms, attempt(client, ms), [this.closing]);
      } catch (error) {
        if (faultOf(error) !== 'transient' || Date.now() >= until) throw storeErrorOf(error, this.name);
        // A reader whose first connection failed, or whose node is gone, never reads again.
        if (slot === this.reader || !isSelfHealing(error)) slot.renew(client);
        await pause(failures);
      }
    }
  }

  /**
   * Finds out, once, whether the server can append to several streams atomically.
   * @throws StoreError `store.unsupported-server`, `store.unavailable`
   */
  async verify(): Promise<void> {
    if (this.#isVerified) return;
    const features = await this.persist(this.writer, (client) => client['capabilities']);
    const isOldEnough = Number.parseFloat(features.serverVersion) >= OLDEST;
    if (!isOldEnough || !features.supports({ path: APPEND_SESSION } as Parameters<typeof features.supports>[0]))
      throw new StoreError(
        'store.unsupported-server',
        `${this.name} is version ${features.serverVersion}: upgrade it to ${OLDEST} or later.`,
      );
    this.#isVerified = true;
  }
}
