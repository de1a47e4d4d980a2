import {
  type AggregateKind,
  type Dated,
  type EventStore,
  type ReadAll,
  type RecordedEvent,
  type StreamName,
  WrongExpectedRevision,
} from '#event-sourcing';
import { v5 as uuidv5 } from 'uuid';
import { type Rejection } from '#rejection';
import { type On } from '#time';
import { recordedCommand } from './command-record.js';
import { DeciderAggregate, type OwnEntry } from './decider-aggregate.js';
import { EVENT_IDS } from './event-ids.js';
import { type Intent } from './intent.js';
import { namedDoubts } from './named-doubts.js';
import { refused } from './refused.js';

/** An aggregate with what the journal needs to chain onto it. */
export interface Tracked {
  readonly stream: StreamName;
  readonly aggregate: Pick<
    DeciderAggregate<unknown, unknown, Dated, { on: On }>,
    'loaded' | 'kind' | 'entries' | 'added' | 'getUncommittedEvents' | 'uncommit'
  >;
  readonly lastHash: string;
}

/** Thrown inside a transaction when the command is found on record: what it did then is the answer. */
export class AlreadyRecorded extends Error {
  constructor(readonly found: RecordedEvent) {
    super('This command is on record.');
  }
}

/** Thrown in place of what would be written, where a command is only rehearsed. */
export class Rehearsed extends Error {
  constructor(
    readonly unit: UnitOfWork,
    /** What contradicts what is said: without a reason it would be refused. */
    readonly doubts: readonly Rejection[],
  ) {
    super('This command was only rehearsed.');
  }
}

/** The streams that one command reads, so that what it decides can be written in one commit. */
export class UnitOfWork {
  #isStale = false;
  readonly #doubts: Rejection[] = [];
  readonly #tracked = new Map<StreamName, Tracked & { readonly handle: unknown }>();

  constructor(
    private readonly store: EventStore,
    readonly intent: Intent,
    private readonly request: string,
  ) {}

  /** Whether a stream was not where the caller saw it: that is theirs to see, and deciding anew would not help. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** What contradicts what is said, as far as it has been noted; worded like refusals, and none by itself. */
  get doubts(): readonly Rejection[] {
    return namedDoubts(this.#doubts);
  }

  /** Notes what contradicts what is said: without a reason, nothing is written. */
  doubt(doubts: Iterable<Rejection>): void {
    this.#doubts.push(...doubts);
  }

  get tracked(): readonly Tracked[] {
    return [...this.#tracked.values()];
  }

  /**
   * The aggregate of this id, read once for each command.
   * @throws Rejection `command.id-reused` where another request came under the same id before
   * @throws WrongExpectedRevision where the stream is not where the caller saw it
   */
  async load<State, Command, Event extends Dated, Facts extends { readonly on: On }>(
    kind: AggregateKind<State, Command, Event, Facts>,
    id: string,
  ): Promise<DeciderAggregate<State, Command, Event, Facts>> {
    const stream: StreamName = `${kind.category}-${id}`;
    const known = this.#tracked.get(stream);
    if (known) return known.handle as DeciderAggregate<State, Command, Event, Facts>;
    const entries: OwnEntry<Event>[] = [];
    let last: RecordedEvent | undefined;
    for await (const event of this.store.read(stream)) {
      this.#recognise(event);
      const { id, revision: seq } = event;
      entries.push({ id, seq, commandId: event.meta['commandId'] ?? id, event: kind.codec.decode(event) });
      last = event;
    }
    return this.#track(kind, stream, entries, last);
  }

  #track<State, Command, Event extends Dated, Facts extends { readonly on: On }>(
    kind: AggregateKind<State, Command, Event, Facts>,
    stream: StreamName,
    entries: readonly OwnEntry<Event>[],
    last: RecordedEvent | undefined,
  ): DeciderAggregate<State, Command, Event, Facts> {
    const expected = last?.revision ?? 'no-stream';
    const { ifAt } = this.intent;
    this.#isStale = ifAt?.stream === stream && ifAt.revision !== expected;
    if (ifAt && this.#isStale) throw new WrongExpectedRevision(stream, ifAt.revision, expected);
    const { commandId } = this.intent;
    const idOf = (index: number) => uuidv5(`${stream}\n${commandId}\n${index}`, EVENT_IDS);
    const aggregate = new DeciderAggregate(kind, { stream, expected, entries }, { commandId, idOf });
    this.#tracked.set(stream, {
      stream,
      aggregate,
      handle: aggregate,
      lastHash: last?.meta['hash'] ?? '',
    });
    return aggregate;
  }

  /** The log, for what no single stream tells. */
  log(options: Pick<ReadAll, 'streamPrefixes' | 'types'>): AsyncIterable<RecordedEvent> {
    return this.store.readAll(options);
  }

  /**
   * Everything that the command of an entry wrote, in the order of the log.
   * @param entry that stands in it
   */
  async commitOf({
    id,
    commandId,
  }: {
    readonly id: string;
    readonly commandId: string;
  }): Promise<readonly RecordedEvent[]> {
    const recorded = await recordedCommand(this.store, commandId);
    if (recorded?.entries.some((own) => own.id === id)) return recorded.entries;
    // Before commands had streams, only the log tells.
    let commit: RecordedEvent[] = [];
    for await (const event of this.store.readAll()) {
      if (event.meta['commandId'] === commandId) commit.push(event);
      else if (commit.some((own) => own.id === id)) break;
      else commit = [];
    }
    return commit;
  }

  #recognise(event: RecordedEvent): void {
    if (event.meta['commandId'] !== this.intent.commandId) return;
    if (event.meta['request'] === this.request) throw new AlreadyRecorded(event);
    throw refused('command.id-reused', { commandId: this.intent.commandId });
  }
}
