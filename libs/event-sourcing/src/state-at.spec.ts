import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#time';
import { type Dated, type Entry, isRetraction, stateAt, timeline } from './state-at.js';

interface Noted extends Dated {
  readonly type: 'Noted';
  readonly what: string;
}
/** Remembers everything in the order in which it counts. */
const story = {
  initialState: [] as readonly string[],
  evolve: (told: readonly string[], { what }: Noted) => [...told, what],
};
const noted = (seq: number, on: string | null, what = `#${seq}`): Entry<Noted> => ({
  id: `id-${seq}`,
  seq,
  event: { type: 'Noted', what, on },
});
const retracted = (seq: number, entry: number): Entry<Noted> => ({
  id: `id-${seq}`,
  seq,
  event: { type: 'EntryRetracted', entry: `id-${entry}`, reason: 'wrong' },
});
const told = (entries: readonly Entry<Noted>[], asOf: string, knownAt = 99) =>
  stateAt(story, entries, { asOf, knownAt }).join(' ');

describe('the state at a moment', () => {
  const entries = [
    noted(1, '2006-06'),
    noted(2, '2005'),
    noted(3, null),
    noted(4, '2006-06-30'),
    noted(5, '2006-06-29'),
  ];

  it('is folded in the order of the last possible days, then of entry', () => {
    expect(told(entries, '2007-01-01')).toBe('#3 #2 #5 #1 #4');
  });

  it('leaves out what had not become true, or not been learned', () => {
    expect(told(entries, '2006-06-29')).toBe('#3 #2 #5');
    expect(told(entries, '2005-12-31')).toBe('#3 #2');
    expect(told(entries, '2005-12-30')).toBe('#3');
    expect(told(entries, '2007-01-01', 3)).toBe('#3 #2 #1');
    expect(told(entries, '2007-01-01', 0)).toBe('');
  });

  it('leaves out what has been retracted, from the retraction on', () => {
    const taken = [...entries, retracted(6, 2)];
    expect(told(taken, '2007-01-01')).toBe('#3 #5 #1 #4');
    expect(told(taken, '2007-01-01', 5)).toBe('#3 #2 #5 #1 #4');
  });

  it('knows retractions from events', () => {
    expect(isRetraction(retracted(2, 1).event)).toBe(true);
    expect(isRetraction(noted(1, null).event)).toBe(false);
  });
});

const BASE = '2006-01-01';
const dayAt = (index: number) => addDays(BASE, index);
const on = fc.oneof(
  fc.constant(null),
  fc.nat(20).map(dayAt),
  fc.constant('2006-01'),
  fc.tuple(fc.nat(10), fc.nat(10)).map(([from, more]) => `${dayAt(from)}/${dayAt(from + more)}`),
  fc.nat(20).map((last) => `../${dayAt(last)}`),
);
const history = fc
  .array(fc.oneof({ weight: 4, arbitrary: on.map((dating) => ({ on: dating })) }, { weight: 1, arbitrary: fc.nat(20).map((of) => ({ of })) }), { maxLength: 20 })
  .map((drawn) => drawn.map((one, index) => ('of' in one ? retracted(index + 1, one.of) : noted(index + 1, one.on)))); // prettier-ignore

describe('a timeline', () => {
  it('says on every day what the state at that day is', () => {
    fc.assert(
      fc.property(history, fc.nat(21), (entries, knownAt) => {
        const slices = timeline(story, entries, knownAt);
        for (let index = -1; index < 40; index++) {
          const asOf = dayAt(index);
          const slice = slices.findLast(({ from }) => from <= asOf);
          expect(slice?.state ?? story.initialState).toEqual(stateAt(story, entries, { asOf, knownAt }));
        }
      }),
    );
  });

  it('begins each slice on a later day than the one before', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const days = timeline(story, entries).map(({ from }) => from);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });
});
