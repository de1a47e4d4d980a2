/** One consistency boundary, written as three pure functions. No clock, no I/O, no chance. */
export interface Decider<State, Command, Event, Facts> {
  readonly initialState: State;
  /** What follows from the command; nothing, where it is already so. Throws `Rejection` where a rule says no. */
  decide(command: Command, state: State, facts: Facts): readonly Event[];
  /** Total: every event in every state gives a state. */
  evolve(state: State, event: Event): State;
}

/** The half of a decider that remembers. */
export type Evolver<State, Event> = Pick<Decider<State, never, Event, never>, 'initialState' | 'evolve'>;

/** The state after these events, in this order. */
export const fold = <State, Event>(evolver: Evolver<State, Event>, events: Iterable<Event>): State => {
  let state = evolver.initialState;
  for (const event of events) state = evolver.evolve(state, event);
  return state;
};
