/**
 * Two time axes, one definition. `on` says when a fact became true in the world,
 * `seq` when the register learned it. Deciders, history and the register all answer with this.
 */
import { type CivilDate, lastDay, type On } from '#time';
import { type Evolver, fold } from './decider.js';

/** A wrong entry taken back: from its own `seq` on, the entry it names does not count. Every aggregate has it. */
export interface EntryRetracted {
  readonly type: 'EntryRetracted';
  /** The id of the event taken back, in the same stream. */
  readonly entry: string;
  readonly reason: string;
}

/** What every event of ours carries; retractions alone have no date of their own. */
export interface Dated {
  readonly type: string;
  readonly on: On;
}

/** One event of a stream with its place on the second axis. Within a stream, revisions order as seqs do. */
export interface Entry<Event> {
  readonly id: string;
  readonly seq: number;
  readonly event: Event | EntryRetracted;
}

/** The moments a question may fix. */
export interface Moment {
  readonly asOf: CivilDate;
  /** Entries with a greater seq were not known yet. */
  readonly knownAt: number;
}

export const isRetraction = (event: { readonly type: string }): event is EntryRetracted =>
  event.type === 'EntryRetracted';

interface Counted<Event> {
  readonly day: CivilDate;
  readonly seq: number;
  readonly event: Event;
}

/** The entries that count for whoever knew the stream up to `knownAt`, in the order in which they became true. */
const counted = <Event extends Dated>(entries: readonly Entry<Event>[], knownAt: number): readonly Counted<Event>[] => {
  const known = entries.filter(({ seq }) => seq <= knownAt);
  const retracted = new Set(known.flatMap(({ event }) => (isRetraction(event) ? [event.entry] : [])));
  return known
    .flatMap(({ id, seq, event }) =>
      isRetraction(event) || retracted.has(id) ? [] : [{ day: lastDay(event.on), seq, event }],
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.seq - b.seq));
};

/** The state of a stream as of a day and as known at a seq. */
export const stateAt = <State, Event extends Dated>(
  evolver: Evolver<State, Event>,
  entries: readonly Entry<Event>[],
  { asOf, knownAt }: Moment,
): State =>
  fold(
    evolver,
    counted(entries, knownAt)
      .filter(({ day }) => day <= asOf)
      .map(({ event }) => event),
  );

/** A state and the first day on which it holds; it holds until the next slice. */
export interface Slice<State> {
  readonly from: CivilDate;
  readonly state: State;
}

/** `stateAt` for every day at once: the states a stream passes through, by the day each begins. */
export const timeline = <State, Event extends Dated>(
  evolver: Evolver<State, Event>,
  entries: readonly Entry<Event>[],
  knownAt: number = Number.MAX_SAFE_INTEGER,
): readonly Slice<State>[] => {
  const slices: Slice<State>[] = [];
  let state = evolver.initialState;
  for (const { day, event } of counted(entries, knownAt)) {
    state = evolver.evolve(state, event);
    if (slices.at(-1)?.from === day) slices.pop();
    slices.push({ from: day, state });
  }
  return slices;
};
