/** What holds for every rule of every aggregate, over random histories, commands and facts. Touches no file. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actorKind } from '#actor/application';
import { coverageKind } from '#coverage/application';
import { decisionKind, symbolKind, textKind } from '#decision/application';
import { type Dated, fold } from '#event-sourcing';
import { Rejection } from '#rejection';
import { lastDay, type On } from '#time';
import { type AggregateKind, DeciderAggregate } from '#journal';
import { mandateKind } from '#mandate/application';
import { sessionKind } from '#session-calendar/application';
import { decisionCommand, decisionEvent, symbolCommand, symbolEvent } from './decision.samples.js';
import { mandateCommand, mandateEvent, mandateFacts } from './mandate.samples.js';
import { actorCommand, actorEvent, coverageCommand, coverageEvent, sessionCommand, sessionEvent } from './record.samples.js'; // prettier-ignore
import { dated, words } from './samples.js';

/** What follows, or the code under which it is refused. */
const answer = <Events>(decide: () => Events): Events | string => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
};

interface Samples<Command, Event, Facts> {
  readonly event: fc.Arbitrary<Event>;
  readonly command: fc.Arbitrary<Command>;
  readonly facts: fc.Arbitrary<Facts>;
}

const laws = <State, Command, Event extends Dated, Facts extends { readonly on: On }>(
  kind: AggregateKind<State, Command, Event, Facts>,
  { event, command, facts }: Samples<Command, Event, Facts>,
) => {
  const { decider, codec } = kind;
  const history = fc.array(event, { maxLength: 8 });

  describe(`every rule of a ${kind.category}`, () => {
    it('answers with events that have an effect, and told twice says nothing new', () => {
      fc.assert(
        fc.property(history, command, facts, (events, told, at) => {
          const state = fold(decider, events);
          const follows = answer(() => decider.decide(told, state, at));
          if (typeof follows === 'string') return;
          let after = state;
          for (const one of follows) {
            const next = decider.evolve(after, one);
            expect(next).not.toEqual(after);
            after = next;
          }
          const again = answer(() => decider.decide(told, after, at));
          if (typeof again !== 'string') expect(again).toEqual([]);
        }),
        { numRuns: 500 },
      );
    });

    it('has a state after every event in every state, the given one left as it was', () => {
      fc.assert(
        fc.property(history, event, (events, next) => {
          const state = fold(decider, events);
          const before = structuredClone(state);
          expect(decider.evolve(state, next)).toBeDefined();
          expect(state).toEqual(before);
        }),
      );
    });

    it('gives the same answers through the aggregate', () => {
      const told = fc.array(fc.tuple(command, facts), { maxLength: 10 });
      fc.assert(
        fc.property(told, (commands) => {
          const inTurn = commands.toSorted(([, a], [, b]) => lastDay(a.on).localeCompare(lastDay(b.on)));
          const aggregate = new DeciderAggregate(kind, { stream: 'any-1', expected: 'no-stream', entries: [] });
          const events: Event[] = [];
          for (const [one, at] of inTurn) {
            const follows = answer(() => decider.decide(one, fold(decider, events), at));
            const refused = answer(() => aggregate.execute(one, at));
            expect(refused).toBe(typeof follows === 'string' ? follows : undefined);
            if (typeof follows !== 'string') events.push(...follows);
          }
          expect(aggregate.getUncommittedEvents()).toEqual(events);
          expect(aggregate.stateOn('9999-12-31')).toEqual(fold(decider, events));
        }),
      );
    });

    it('writes and reads its events as they are', () => {
      fc.assert(
        fc.property(event, (one) => {
          const { type, data } = codec.encode(one);
          expect(codec.decode({ type, data: JSON.parse(JSON.stringify(data)) as typeof data })).toEqual(one);
        }),
      );
    });
  });
};

const always = fc.constant({ on: null });
laws(sessionKind, { event: sessionEvent, command: sessionCommand, facts: fc.record({ on: dated }) });
laws(mandateKind, { event: mandateEvent, command: mandateCommand, facts: mandateFacts });
laws(decisionKind, { event: decisionEvent, command: decisionCommand, facts: fc.record({ on: dated }) });
laws(symbolKind, { event: symbolEvent, command: symbolCommand, facts: always });
laws(textKind, {
  event: words.map((decision) => ({ type: 'TextSeen', decision, on: null })),
  command: words.map((decision) => ({ type: 'SeeText', decision })),
  facts: always,
});
laws(actorKind, { event: actorEvent, command: actorCommand, facts: always });
laws(coverageKind, { event: coverageEvent, command: coverageCommand, facts: always });
