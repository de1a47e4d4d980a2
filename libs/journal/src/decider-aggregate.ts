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

/** An entry with the command that wrote it: what one command wrote stands and falls together. */
export interface OwnEntry<Event> extends Entry<Event> {
  readonly commandId: string;
}

/** A stream as it was found. */
export interface LoadedStream<Event> {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly entries: readonly OwnEntry<Event>[];
}

/** Who writes: under which command, and which id the command's n-th event on this stream has, from 0. */
export interface Authorship {
  readonly commandId: string;
  readonly idOf: (index: number) => string;
}

/** A rule about what was told before, whatever its day. */
export type Refusing<Event, Command, Facts> = (told: readonly Event[], command: Command, facts: Facts) => void;

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
  readonly #entries: OwnEntry<Event>[];
  /** What it was on the days that were asked about, as long as nothing comes in. */
  readonly #states = new Map<string, { readonly entries: number; readonly state: State }>();

  constructor(
    readonly kind: AggregateKind<State, Command, Event, Facts>,
    readonly loaded: LoadedStream<Event>,
    private readonly author: Authorship,
  ) {
    super();
    this.#entries = [...loaded.entries];
  }

  /** Everything entered, the new included. */
  get entries(): readonly OwnEntry<Event>[] {
    return this.#entries;
  }

  /** What this command has entered, under the ids that it will have on disk. */
  get added(): readonly OwnEntry<Event>[] {
    return this.#entries.slice(this.loaded.entries.length);
  }

  /** The entries that were not taken back, retractions left out. */
  get counting(): readonly (OwnEntry<Event> & { readonly event: Event })[] {
    const takenBack = new Set(this.#entries.flatMap(({ event }) => (isRetraction(event) ? [event.entry] : [])));
    return this.#entries.flatMap(({ event, ...entry }) =>
      isRetraction(event) || takenBack.has(entry.id) ? [] : [{ ...entry, event }],
    );
  }

  /** The state as of a dating's last possible day. */
  stateOn(on: On): State {
    const asOf = lastDay(on);
    const known = this.#states.get(asOf);
    if (known?.entries === this.#entries.length) return known.state;
    const state = stateAt(this.kind.decider, this.#entries, { asOf, knownAt: Number.MAX_SAFE_INTEGER });
    this.#states.set(asOf, { entries: this.#entries.length, state });
    return state;
  }

  /**
   * @param refuse what else may say no, knowing all that counts, of whatever day
   * @throws Rejection where a rule says no
   */
  execute(command: Command, facts: Facts, refuse?: Refusing<Event, Command, Facts>): void {
    const follows = this.kind.decider.decide(command, this.stateOn(facts.on), facts);
    refuse?.(
      this.counting.map(({ event }) => event),
      command,
      facts,
    );
    for (const event of follows) this.apply(event);
  }

  /**
   * An entry that can be taken back.
   * @throws Rejection `entry.unknown`, `entry.is-a-retraction`
   */
  retractable(entryId: string): OwnEntry<Event> & { readonly event: Event } {
    const entry = this.#entries.find(({ id }) => id === entryId);
    if (!entry) throw refused('entry.unknown', { entry: entryId });
    const { event, ...own } = entry;
    if (isRetraction(event)) throw refused('entry.is-a-retraction');
    return { ...own, event };
  }

  /**
   * Takes back a wrong entry; told twice, taken back once.
   * @throws Rejection `entry.unknown`, `entry.is-a-retraction`
   */
  retract(entryId: string, reason: string): void {
    const { id: entry } = this.retractable(entryId);
    if (this.counting.some(({ id }) => id === entry)) this.apply({ type: 'EntryRetracted', entry, reason });
  }

  override apply(event: Event | EntryRetracted, options: boolean | { fromHistory?: boolean } = {}): void {
    const fromHistory = typeof options === 'boolean' ? options : (options.fromHistory ?? false);
    super.apply(event, { fromHistory, skipHandler: true });
    const { commandId, idOf } = this.author;
    this.#entries.push({ id: idOf(this.added.length), seq: this.#entries.length, commandId, event });
  }
}
