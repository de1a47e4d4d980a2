import {
  type EventStore,
  type Json,
  type NewEvent,
  type RecordedEvent,
  type StreamWrite,
  WrongExpectedRevision,
} from '#event-sourcing';
import { type Clock } from './clock.port.js';
import { schemaVersion } from './event-meta.js';
import { chainHash, sha256 } from './hash-chain.js';
import { type Intent, type Receipt } from './intent.js';
import { AlreadyRecorded, type Tracked, UnitOfWork } from './unit-of-work.js';

/** Lost races are decided anew this often before the caller hears of them. */
const ATTEMPTS = 12;

/** What a command says, for recognising it when it is told again. */
export interface Request {
  readonly name: string;
  readonly [key: string]: Json | undefined;
}

/** Load, decide, append: one command, one commit, across as many streams as it concerns. */
export class Journal {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` on freshly read aggregates and writes what they decided, all or nothing. A lost race is decided
   * anew, unless the caller named a revision: then it is theirs to see.
   * @throws Rejection where a rule says no; nothing is written
   * @throws StoreError where the store could not; nothing is acknowledged
   */
  async transact(intent: Intent, request: Request, work: (unit: UnitOfWork) => Promise<void>): Promise<Receipt> {
    const fingerprint = sha256(request);
    for (let attempt = 1; ; attempt++) {
      const unit = new UnitOfWork(this.store, intent, fingerprint);
      try {
        await work(unit);
        return await this.#commit(unit, intent, fingerprint);
      } catch (error) {
        if (error instanceof AlreadyRecorded) return this.#receiptOf(error.found, intent);
        if (!(error instanceof WrongExpectedRevision) || intent.ifAt || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  async #commit(unit: UnitOfWork, intent: Intent, request: string): Promise<Receipt> {
    const recordedAt = this.clock.now();
    const changed = unit.tracked.filter(({ aggregate }) => aggregate.getUncommittedEvents().length > 0);
    const writes = changed.map((tracked) => this.#write(tracked, intent, request, recordedAt));
    if (writes.length === 0) return { commandId: intent.commandId, entries: [] };
    const { position } = await this.store.append(writes);
    for (const { aggregate } of changed) aggregate.uncommit();
    const entries = changed.flatMap(({ stream, aggregate }) =>
      aggregate.kind.isIndex
        ? []
        : aggregate.added.map(({ id, event }, index) => {
            const revision = firstRevision(aggregate.loaded.expected) + index;
            return { id, stream, revision, type: aggregate.kind.codec.encode(event).type };
          }),
    );
    return { commandId: intent.commandId, position, entries };
  }

  #write({ stream, aggregate, lastHash }: Tracked, intent: Intent, request: string, recordedAt: string): StreamWrite {
    const { expected } = aggregate.loaded;
    let former = lastHash;
    const events = aggregate.added.map(({ id, event }, index): NewEvent => {
      const stored = aggregate.kind.codec.encode(event);
      const meta = {
        recordedAt,
        recordedBy: intent.by,
        commandId: intent.commandId,
        request,
        correlationId: intent.correlationId ?? intent.commandId,
        causationId: intent.causationId ?? intent.commandId,
        schemaVersion: schemaVersion(stored.type),
      };
      // What an event says is what comes back from disk: undefined keys are gone before anything is hashed.
      const said: NewEvent = {
        id,
        type: stored.type,
        data: JSON.parse(JSON.stringify(stored.data)) as NewEvent['data'],
        meta,
      };
      former = chainHash(former, stream, firstRevision(expected) + index, said);
      return { ...said, meta: { ...meta, hash: former } };
    });
    return { stream, expected, events };
  }

  /** The receipt that the command got: its events stand together in the log. */
  async #receiptOf(found: RecordedEvent, intent: Intent): Promise<Receipt> {
    const own: RecordedEvent[] = [found];
    for await (const event of this.store.readAll({ after: found.position })) {
      if (event.meta['commandId'] !== intent.commandId) break;
      own.push(event);
    }
    const position = own.at(-1)?.position ?? found.position;
    return {
      commandId: intent.commandId,
      position,
      entries: own.map(({ id, stream, revision, type }) => ({ id, stream, revision, type })),
    };
  }
}

const firstRevision = (expected: number | 'no-stream'): number => (expected === 'no-stream' ? 0 : expected + 1);
