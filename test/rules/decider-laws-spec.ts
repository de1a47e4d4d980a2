/** What holds for every rule of every aggregate, over random histories, commands and facts. Touches no file. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AnyKind, type Dated, fold } from '#event-sourcing';
import { type AnySamples } from '#event-sourcing/testing';
import { DeciderAggregate } from '#journal';
import { CATEGORIES, kindOf } from '#kinds';
import { Rejection } from '#rejection';
import { lastDay } from '#time';
import { samplesOf } from './samples-of-kinds.js';

/** What follows, or the code under which it is refused. */
const answer = <Events>(decide: () => Events): Events | string => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
};

const author = { commandId: 'now', idOf: (index: number) => `own ${index}` };

const laws = (kind: AnyKind, { event, command, facts }: AnySamples) => {
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
          const aggregate = new DeciderAggregate(kind, { stream: 'any-1', expected: 'no-stream', entries: [] }, author);
          const events: Dated[] = [];
          const asOf = (day: string) =>
            fold(
              decider,
              events
                .filter(({ on }) => lastDay(on) <= day)
                .toSorted((a, b) => lastDay(a.on).localeCompare(lastDay(b.on))),
            );
          for (const [one, at] of inTurn) {
            const follows = answer(() => decider.decide(one, asOf(lastDay(at.on)), at));
            const refused = answer(() => aggregate.execute(one, at));
            expect(refused).toBe(typeof follows === 'string' ? follows : undefined);
            if (typeof follows !== 'string') events.push(...follows);
          }
          expect(aggregate.getUncommittedEvents()).toEqual(events);
          expect(aggregate.stateOn('9999-12-31')).toEqual(asOf('9999-12-31'));
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

for (const category of CATEGORIES) laws(kindOf(category), samplesOf[category]);
