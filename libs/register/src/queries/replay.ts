/** Whether entries have an effect, told one after another in the order in which they became true. */
import { type DecisionState, type TabledDecision } from '#decision/domain';
import { type AnyEvent, kindOf, partsOf, streamOf } from '#kinds';

export class Replay {
  readonly #states = new Map<string, unknown>();

  /** Whether the event changed the state of what it belongs to. */
  take(stream: string, event: AnyEvent): boolean {
    const { decider } = kindOf(partsOf(stream).category);
    const before = this.#states.has(stream) ? this.#states.get(stream) : decider.initialState;
    const after = decider.evolve(before, event);
    this.#states.set(stream, after);
    return before !== after;
  }

  /** The decision as it stands by now; undefined before it was tabled. */
  decision(id: string): TabledDecision | undefined {
    const state = this.#states.get(streamOf('decision', id)) as DecisionState | undefined;
    return state === undefined || state.status === 'unknown' ? undefined : state;
  }
}
