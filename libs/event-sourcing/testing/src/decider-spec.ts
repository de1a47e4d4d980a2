/** Rules in the form in which people tell them: given what happened, when somebody asks, then this follows. */
import { expect } from '@jest/globals';
import { type Decider, fold } from '#event-sourcing';
import { Rejection } from '#rejection';

/** What must follow; the match is exact: no event more, none less, no key unmentioned. */
export interface Outcome<Event> {
  then(...events: readonly Event[]): void;
  thenNothing(): void;
  /** Refused with this code. An error that is no `Rejection` is a bug, and stays one. */
  thenRejected(code: string): void;
}

export interface Given<Command, Event, Facts> {
  /** @param facts where they differ from the usual ones */
  when(command: Command, facts?: Partial<Facts>): Outcome<Event>;
}

const rejectionOf = (decide: () => unknown): string | undefined => {
  try {
    decide();
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
};

/**
 * The words of a decider's spec: `given(issued).when({ type: 'ClaimFulfilment' }).then({ type: 'FulfilmentClaimed' })`.
 * @param usual the facts of every command that does not say otherwise
 */
export const deciderSpec = <State, Command, Event, Facts extends object>(
  decider: Decider<State, Command, Event, Facts>,
  usual: Facts,
) => ({
  given: (...history: readonly Event[]): Given<Command, Event, Facts> => ({
    when: (command, facts = {}) => {
      const decide = () => decider.decide(command, fold(decider, history), { ...usual, ...facts });
      return {
        then: (...events) => expect(decide()).toStrictEqual(events),
        thenNothing: () => expect(decide()).toStrictEqual([]),
        thenRejected: (code) => expect(rejectionOf(decide)).toBe(code),
      };
    },
  }),
});
