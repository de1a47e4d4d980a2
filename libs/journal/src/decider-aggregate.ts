import { AggregateRoot } from '@nestjs/cqrs';
import {
  type AggregateKind,
  type Dated,
  type Entry,
  type EntryRetracted,
  type ExpectedRevision,
  isRetraction,
  stateAt,
  type StreamName,
} from '#event-sourcing';
import { lastDay, type On } from '#time';
import { refused } from './refused.js';

/** A stream as it was found. */
export interface LoadedStream<Event> {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly entries: readonly Entry<Event>[];
}

/**
 * Nest's view of one aggregate: history in, new events out. Every rule is in the decider, which decides on the state
 * as of the command's own day. Nest would look for handlers by class name and skip a missing one in silence, so
 * `apply` passes that by. Nobody calls `commit`: the journal appends, and only what is on record has happened.
 */
export class DeciderAggregate<
  State,
  Command,
  Event extends Dated,
  Facts extends { readonly on: On },
> extends AggregateRoot<Event | EntryRetracted> {
  readonly #entries: Entry<Event>[];

  constructor(
    readonly kind: AggregateKind<State, Command, Event, Facts>,
    readonly loaded: LoadedStream<Event>,
  ) {
    super();
    this.#entries = [...loaded.entries];
  }

  /** Everything entered, the new included. */
  get entries(): readonly Entry<Event>[] {
    return this.#entries;
  }

  /** The state as of a dating's last possible day. */
  stateOn(on: On): State {
    return stateAt(this.kind.decider, this.#entries, { asOf: lastDay(on), knownAt: Number.MAX_SAFE_INTEGER });
  }

  /** @throws Rejection where a rule says no */
  execute(command: Command, facts: Facts): void {
    for (const event of this.kind.decider.decide(command, this.stateOn(facts.on), facts)) this.apply(event);
  }

  /**
   * Takes back a wrong entry; told twice, taken back once.
   * @throws Rejection `entry.unknown`, `entry.is-a-retraction`
   */
  retract(entryId: string, reason: string): void {
    const entry = this.#entries.find(({ id }) => id === entryId);
    if (!entry) throw refused('entry.unknown', { entry: entryId });
    if (isRetraction(entry.event)) throw refused('entry.is-a-retraction');
    if (this.#entries.some(({ event }) => isRetraction(event) && event.entry === entryId)) return;
    this.apply({ type: 'EntryRetracted', entry: entryId, reason });
  }

  override apply(event: Event | EntryRetracted, options: boolean | { fromHistory?: boolean } = {}): void {
    const fromHistory = typeof options === 'boolean' ? options : (options.fromHistory ?? false);
    super.apply(event, { fromHistory, skipHandler: true });
    this.#entries.push({ id: `new-${this.#entries.length}`, seq: this.#entries.length, event });
  }
}
