import { describe, expect, it } from '@jest/globals';
import { type AggregateKind, type Dated, eventCodec } from '#event-sourcing';
import { Rejection } from '#rejection';
import { type On } from '#time';
import { DeciderAggregate, type OwnEntry } from './decider-aggregate.js';

interface Added extends Dated {
  readonly type: 'Added';
  readonly amount: number;
}
const account: AggregateKind<number, { readonly add: number }, Added, { readonly on: On }> = {
  category: 'account',
  words: ({ amount }) => `${amount} added`,
  codec: eventCodec<Added>('account', { Added: 'account.added.v1' }),
  decider: {
    initialState: 0,
    evolve: (total, { amount }) => total + amount,
    decide: ({ add }, total, { on }) => {
      if (total + add < 0) throw new Rejection('account.overdrawn', () => 'Add something first.');
      return add === 0 ? [] : [{ type: 'Added', amount: add, on }];
    },
  },
};
const added = (id: string, amount: number, on: On): OwnEntry<Added> => ({
  id,
  commandId: `command ${id}`,
  seq: Number(id),
  event: { type: 'Added', amount, on },
});
const author = { commandId: 'now', idOf: (index: number) => `own ${index}` };
const loaded = (...entries: readonly OwnEntry<Added>[]) =>
  new DeciderAggregate(account, { stream: 'account-1', expected: entries.length - 1, entries }, author);
const codeOf = (work: () => void) => {
  try {
    work();
  } catch (error) {
    return error instanceof Rejection ? error.code : String(error);
  }
  return 'accepted';
};

describe('an aggregate', () => {
  it('decides on the state as of the last possible day of the command', () => {
    const aggregate = loaded(added('0', 5, '2006-06-15'), added('1', 5, '2007'));
    expect(codeOf(() => aggregate.execute({ add: -6 }, { on: '2006-06' }))).toBe('account.overdrawn');
    expect(codeOf(() => aggregate.execute({ add: -5 }, { on: '2006-06' }))).toBe('accepted');
    expect([aggregate.stateOn('2006-06-15'), aggregate.stateOn('2006-06'), aggregate.stateOn('2007')]).toEqual([
      5, 0, 5,
    ]);
  });

  it('keeps what it decided for the journal, which alone makes it true', () => {
    const aggregate = loaded(added('0', 5, '2006'));
    aggregate.execute({ add: 2 }, { on: '2007' });
    aggregate.execute({ add: 0 }, { on: '2007' });
    aggregate.execute({ add: -7 }, { on: '2007' });
    expect(aggregate.getUncommittedEvents()).toEqual([
      { type: 'Added', amount: 2, on: '2007' },
      { type: 'Added', amount: -7, on: '2007' },
    ]);
    expect(aggregate.entries).toHaveLength(3);
    expect(aggregate.loaded.entries).toHaveLength(1);
  });

  it('keeps nothing of what a rule refused', () => {
    const aggregate = loaded();
    expect(codeOf(() => aggregate.execute({ add: -1 }, { on: '2007' }))).toBe('account.overdrawn');
    expect(aggregate.getUncommittedEvents()).toEqual([]);
  });

  it('takes history without taking it for news', () => {
    const aggregate = loaded();
    aggregate.loadFromHistory([{ type: 'Added', amount: 3, on: '2006' }]);
    expect(aggregate.getUncommittedEvents()).toEqual([]);
    expect(aggregate.stateOn('2006')).toBe(3);
  });
});

describe('retracting an entry', () => {
  const retraction = { type: 'EntryRetracted', entry: '0', reason: 'wrong' };

  it('takes it out of the state', () => {
    const aggregate = loaded(added('0', 5, '2006'), added('1', 2, '2006'));
    aggregate.retract('0', 'wrong');
    expect(aggregate.stateOn('2006')).toBe(2);
    expect(aggregate.getUncommittedEvents()).toEqual([retraction]);
  });

  it('told twice says nothing new', () => {
    const aggregate = loaded(added('0', 5, '2006'));
    aggregate.retract('0', 'wrong');
    aggregate.retract('0', 'wrong again');
    expect(aggregate.getUncommittedEvents()).toEqual([retraction]);
  });

  it('is refused for what is not there, and for a retraction', () => {
    const taken: OwnEntry<Added> = {
      ...added('1', 0, null),
      event: { type: 'EntryRetracted', entry: '0', reason: 'wrong' },
    };
    const aggregate = loaded(added('0', 5, '2006'), taken);
    expect(codeOf(() => aggregate.retract('9', 'wrong'))).toBe('entry.unknown');
    expect(codeOf(() => aggregate.retract('1', 'wrong'))).toBe('entry.is-a-retraction');
    expect(aggregate.getUncommittedEvents()).toEqual([]);
  });
});
