/** Whether entries have an effect, told one after another in the order in which they became true. */
import { decisionDecider, type DecisionState, type TabledDecision } from '#decision/domain';
import { type Evolver } from '#event-sourcing';
import { mandateDecider } from '#mandate/domain';
import { sessionDecider } from '#session-calendar/domain';
import { type AnyEvent, type Category, partsOf, streamOf } from '../aggregate-streams.js';

const evolvers: Partial<Record<Category, Evolver<object, AnyEvent>>> = {
  session: sessionDecider,
  mandate: mandateDecider,
  decision: decisionDecider,
};

export class Replay {
  readonly #states = new Map<string, object>();

  /** Whether the event changed the state of what it belongs to. */
  take(stream: string, event: AnyEvent): boolean {
    const evolver = evolvers[partsOf(stream).category];
    if (!evolver) return true;
    const before = this.#states.get(stream) ?? evolver.initialState;
    const after = evolver.evolve(before, event);
    this.#states.set(stream, after);
    return before !== after;
  }

  /** The decision as it stands by now; undefined before it was tabled. */
  decision(id: string): TabledDecision | undefined {
    const state = this.#states.get(streamOf('decision', id)) as DecisionState | undefined;
    return state === undefined || state.status === 'unknown' ? undefined : state;
  }
}
