/** A command id stands for one command in a store, whichever streams that touches, at whichever node it is told. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { coverageKind } from '#coverage/domain';
import { type EventStore } from '#event-sourcing';
import { type Adapter } from '#event-sourcing/testing';
import { Clock, commandStream, type Intent, Journal, type Receipt } from '#journal';
import { kurrentDouble } from '../support/event-store-kurrentdb.js';
import { sqliteInMemory } from '../support/event-store-sqlite.js';

class FixedClock extends Clock {
  now(): string {
    return '2026-01-01T00:00:00.000Z';
  }
}

const adapters: readonly (readonly [string, Adapter])[] = [
  ['SQLite', sqliteInMemory],
  ['KurrentDB', kurrentDouble],
];

describe.each(adapters)('a command id, on %s', (_name, { open }) => {
  let sut: Awaited<ReturnType<Adapter['open']>>;
  let store: EventStore;
  beforeEach(async () => {
    sut = await open();
    store = sut.store;
  });
  afterEach(() => sut.dispose());

  const declare = (
    body: string,
    last: number,
    intent: Intent,
    journal = new Journal(store, new FixedClock()),
  ): Promise<Receipt> =>
    journal.transact(intent, { name: 'Declare', body, last }, async (unit) => {
      const coverage = await unit.load(coverageKind, body);
      coverage.execute(
        { type: 'DeclareCoverage', body, sessions: [1, last], of: 'reports', extent: 'complete' },
        { on: null },
      );
    });
  const intent = (commandId: string): Intent => ({ commandId, by: 'officer' });
  const entries = async () => {
    const all = [];
    for await (const event of store.readAll({ streamPrefixes: ['coverage-'] })) all.push(event);
    return all;
  };

  it('is refused to another request, also about something else', async () => {
    await declare('one', 3, intent('k-1'));
    await expect(declare('two', 3, intent('k-1'))).rejects.toMatchObject({ code: 'command.id-reused' });
    expect(await entries()).toHaveLength(1);
  });

  it('told again gives the receipt of its own entries, whatever came behind', async () => {
    const first = await declare('one', 3, intent('k-1'));
    await declare('two', 3, intent('k-2'));
    expect(await declare('one', 3, intent('k-1'))).toEqual(first);
    expect(first.entries).toMatchObject([{ stream: 'coverage-one', revision: 0 }]);
  });

  it('that changed nothing changes nothing when it is told again later', async () => {
    await declare('one', 3, intent('k-1'));
    expect(await declare('one', 3, intent('k-2'))).toEqual({ commandId: 'k-2', entries: [] });
    const coverage = (await entries())[0];
    await new Journal(store, new FixedClock()).transact(intent('k-3'), { name: 'Retract' }, async (unit) =>
      (await unit.load(coverageKind, 'one')).retract(coverage?.id ?? '', 'wrong'),
    );
    expect(await declare('one', 3, intent('k-2'))).toEqual({ commandId: 'k-2', entries: [] });
    await expect(declare('one', 4, intent('k-2'))).rejects.toMatchObject({ code: 'command.id-reused' });
  });

  it('is won once where many tell different things under it at once', async () => {
    const bodies = Array.from({ length: 8 }, (_value, index) => `body-${index}`);
    const told = await Promise.allSettled(bodies.map((body) => declare(body, 3, intent('k-1'))));
    expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of told)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'command.id-reused' });
    expect(await entries()).toHaveLength(1);
  });

  it('gives everybody the same receipt where many tell the same under it at once, also with a revision they saw', async () => {
    const seen: Intent = { ...intent('k-1'), ifAt: { stream: 'coverage-one', revision: 'no-stream' } };
    const told = await Promise.all(Array.from({ length: 8 }, () => declare('one', 3, seen)));
    expect(new Set(told.map(({ entries: own }) => own[0]?.id)).size).toBe(1);
    expect(await entries()).toHaveLength(1);
    await expect(declare('one', 4, { ...seen, commandId: 'k-2' })).rejects.toMatchObject({ code: 'store.conflict' });
  });

  it('is known by its entries where it was told before commands had streams of their own', async () => {
    await declare('one', 3, intent('k-1'));
    const [entry] = await entries();
    const old = await open();
    try {
      if (entry) await old.store.append([{ stream: entry.stream, expected: 'no-stream', events: [entry] }]);
      const journal = new Journal(old.store, new FixedClock());
      expect((await declare('one', 3, intent('k-1'), journal)).entries).toMatchObject([{ id: entry?.id }]);
      await expect(declare('one', 4, intent('k-1'), journal)).rejects.toMatchObject({ code: 'command.id-reused' });
    } finally {
      await old.dispose();
    }
  });

  it('is kept in a stream of one event', async () => {
    await declare('one', 3, intent('any key: also with spaces / and signs'));
    const kept = [];
    for await (const event of store.read(commandStream('any key: also with spaces / and signs'))) kept.push(event);
    expect(kept).toMatchObject([{ type: 'command.recorded.v1', data: { entries: 1 } }]);
  });
});
