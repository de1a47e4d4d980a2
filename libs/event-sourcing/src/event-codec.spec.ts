import { describe, expect, it } from '@jest/globals';
import { eventCodec } from './event-codec.js';

interface Painted {
  readonly type: 'Painted';
  readonly colours: readonly string[];
  readonly by: string;
}
const painted: Painted = { type: 'Painted', colours: ['blue'], by: 'somebody' };

/** Three released shapes: one colour; a list of colours; and who did it. */
const codec = eventCodec<Painted>(
  'wall',
  { Painted: 'wall.painted.v3' },
  {
    'wall.painted.v1': {
      to: 'wall.painted.v2',
      upcast: ({ colour = '', ...rest }) => ({ ...rest, colours: [colour] }),
    },
    'wall.painted.v2': { to: 'wall.painted.v3', upcast: (data) => ({ ...data, by: 'unknown' }) },
  },
);

describe('a codec', () => {
  it('writes an event under the name of today, its type left out of the data', () => {
    expect(codec.encode(painted)).toEqual({ type: 'wall.painted.v3', data: { colours: ['blue'], by: 'somebody' } });
  });

  it('reads what it writes', () => {
    expect(codec.decode(codec.encode(painted))).toEqual(painted);
  });

  it('leads old shapes to that of today, step by step', () => {
    expect(codec.decode({ type: 'wall.painted.v1', data: { colour: 'red' } })).toEqual({
      type: 'Painted',
      colours: ['red'],
      by: 'unknown',
    });
    expect(codec.decode({ type: 'wall.painted.v2', data: { colours: ['red'] } })).toEqual({
      type: 'Painted',
      colours: ['red'],
      by: 'unknown',
    });
  });

  it('knows retractions, for every aggregate has them', () => {
    const retracted = { type: 'EntryRetracted', entry: 'id', reason: 'wrong' } as const;
    expect(codec.encode(retracted)).toEqual({
      type: 'wall.entry-retracted.v1',
      data: { entry: 'id', reason: 'wrong' },
    });
    expect(codec.decode(codec.encode(retracted))).toEqual(retracted);
  });

  it('lists every name that it reads', () => {
    expect([...codec.types].sort()).toEqual([
      'wall.entry-retracted.v1',
      'wall.painted.v1',
      'wall.painted.v2',
      'wall.painted.v3',
    ]);
  });

  it('stops at a name that it does not know, and at an event without a name', () => {
    expect(() => codec.decode({ type: 'wall.painted.v4', data: {} })).toThrow('wall.painted.v4');
    expect(() => codec.encode({ type: 'Torn' } as unknown as Painted)).toThrow('Torn');
  });

  it('is not built on upcasters that lead nowhere', () => {
    const nowhere = { 'wall.painted.v1': { to: 'wall.painted.v2', upcast: () => ({}) } };
    expect(() => eventCodec<Painted>('wall', { Painted: 'wall.painted.v3' }, nowhere)).toThrow('wall.painted.v2');
  });

  it('does not turn in a circle', () => {
    const circle = {
      'wall.painted.v1': { to: 'wall.painted.v2', upcast: () => ({}) },
      'wall.painted.v2': { to: 'wall.painted.v1', upcast: () => ({}) },
    };
    const turning = eventCodec<Painted>('wall', { Painted: 'wall.painted.v3' }, circle);
    expect(() => turning.decode({ type: 'wall.painted.v1', data: {} })).toThrow('circle');
  });
});
