import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type EventStore,
  type Json,
  type NewEvent,
  type RecordedEvent,
  type StreamWrite,
  WrongExpectedRevision,
} from '#event-sourcing';
import { commandWrite, type RecordedCommand, recordedCommand } from './command-record.js';
import { type Clock } from './clock.port.js';
import { schemaVersion } from './event-meta.js';
import { daysToCome, reasonAgainst } from './doubts.js';
import { chainHash, sha256 } from './hash-chain.js';
import { checkKnownSince } from './known-since.js';
import { type Intent, type Receipt } from './intent.js';
import { refused } from './refused.js';
import { type Rejection } from '#rejection';
import { AlreadyRecorded, Rehearsed, type Tracked, UnitOfWork } from './unit-of-work.js';

/** Lost races are decided anew this often before the caller hears of them. */
const ATTEMPTS = 12;
/** Between attempts, so that those who race come one after the other: at random, up to twice as long each time. */
const LONGEST_PAUSE_MS = 250;

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
   * @throws Rejection where a rule says no, or `entry.doubtful` where there are doubts and no reason; nothing is written
   * @throws StoreError where the store could not; nothing is acknowledged
   * @throws Rehearsed where the intent is only to see what would follow; nothing is written
   */
  async transact(intent: Intent, request: Request, work: (unit: UnitOfWork) => Promise<void>): Promise<Receipt> {
    const fingerprint = sha256(request);
    for (let attempt = 1; ; attempt++) {
      const recorded = await recordedCommand(this.store, intent.commandId);
      if (recorded) return receiptOf(recorded, intent, fingerprint);
      const unit = new UnitOfWork(this.store, intent, fingerprint);
      try {
        await work(unit);
        if (intent.rehearsal) throw new Rehearsed(unit, this.#doubtsIn(unit));
        return await this.#commit(unit, intent, fingerprint);
      } catch (error) {
        if (error instanceof AlreadyRecorded) return this.#receiptOf(error.found, intent);
        if (!(error instanceof WrongExpectedRevision) || unit.isStale || attempt >= ATTEMPTS) throw error;
        await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** attempt));
      }
    }
  }

  async #commit(unit: UnitOfWork, intent: Intent, request: string): Promise<Receipt> {
    const recordedAt = this.clock.now();
    const changed = unit.tracked.filter(({ aggregate }) => aggregate.added.length > 0);
    const record = changed.filter(({ aggregate }) => !aggregate.kind.isIndex);
    checkKnownSince(record, intent.knownSince, this.clock.today());
    const although = this.#reasonFor(unit, intent);
    const indexes = changed.filter(({ aggregate }) => aggregate.kind.isIndex);
    const { commandId, by: recordedBy } = intent;
    const count = record.reduce((sum, { aggregate }) => sum + aggregate.added.length, 0);
    const command = commandWrite({ commandId, request, recordedAt, recordedBy, entries: count });
    const written = (all: readonly Tracked[]) =>
      all.map((tracked) => this.#write(tracked, { intent, although }, request, recordedAt));
    const writes = written(record);
    const { position } = await this.store.append([...written(indexes), command, ...writes]);
    for (const { aggregate } of changed) aggregate.uncommit();
    if (count === 0) return { commandId, entries: [] };
    const entries = writes
      .slice(0, record.length)
      .flatMap(({ stream, expected, events }) =>
        events.map(({ id, type }, index) => ({ id, stream, revision: firstRevision(expected) + index, type })),
      );
    return { commandId, position, entries };
  }

  /** What contradicts what a command is about to write; nothing where it changes nothing. */
  #doubtsIn(unit: UnitOfWork): readonly Rejection[] {
    const record = unit.tracked.filter(({ aggregate: { added, kind } }) => added.length > 0 && !kind.isIndex);
    if (record.length === 0) return [];
    unit.doubt(daysToCome(record, this.clock.today()));
    return unit.doubts;
  }

  /**
   * The reason to keep with what is written: none where there is no doubt.
   * @throws Rejection `entry.doubtful` where there are doubts and no reason
   */
  #reasonFor(unit: UnitOfWork, { although }: Intent): string | undefined {
    return reasonAgainst(this.#doubtsIn(unit), although);
  }

  /** What would be doubted if `work` were told; nothing is written. @throws Rejection where a rule says no */
  doubtsAbout(work: (unit: UnitOfWork) => Promise<void>): Promise<readonly Rejection[]> {
    return this.look(async (unit) => {
      await work(unit);
      return this.#doubtsIn(unit);
    });
  }

  #write(
    { stream, aggregate, lastHash }: Tracked,
    { intent, although }: { readonly intent: Intent; readonly although: string | undefined },
    request: string,
    recordedAt: string,
  ): StreamWrite {
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
        ...(although !== undefined && { although }),
        ...(intent.confirmedBy !== undefined && { confirmedBy: intent.confirmedBy }),
        ...(intent.knownSince !== undefined && { knownSince: intent.knownSince }),
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

  /** Reads, or decides to see what would follow; nothing is written. @throws Rejection where a rule says no */
  look<Answer>(work: (unit: UnitOfWork) => Promise<Answer>): Promise<Answer> {
    return work(new UnitOfWork(this.store, { commandId: randomUUID(), by: '' }, ''));
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

/** What a command did when it was told first. @throws Rejection `command.id-reused` where it was another request */
const receiptOf = ({ request, entries }: RecordedCommand, { commandId }: Intent, fingerprint: string): Receipt => {
  if (request !== fingerprint) throw refused('command.id-reused', { commandId });
  const position = entries.at(-1)?.position;
  return {
    commandId,
    ...(position !== undefined && { position }),
    entries: entries.map(({ id, stream, revision, type }) => ({ id, stream, revision, type })),
  };
};

const firstRevision = (expected: number | 'no-stream'): number => (expected === 'no-stream' ? 0 : expected + 1);
