import { describe, expect, it } from '@jest/globals';
import { type Decider } from '#event-sourcing';
import { Rejection } from '#rejection';
import { deciderSpec } from './decider-spec.js';

interface Moved {
  readonly type: 'Moved';
  readonly by: number;
  readonly on: string;
}

const counter: Decider<number, { readonly by: number }, Moved, { readonly on: string }> = {
  initialState: 0,
  decide: ({ by }, total, { on }) => {
    if (by < 0) throw new Rejection('counter.backwards', () => 'Count forwards.');
    if (by === 13) throw new TypeError('a bug');
    return by === 0 ? [] : [{ type: 'Moved', by: total + by, on }];
  },
  evolve: (total, { by }) => total + by,
};

const { given } = deciderSpec(counter, { on: '2006-03-17' });
const moved = (by: number, on = '2006-03-17'): Moved => ({ type: 'Moved', by, on });

describe('a spec of a decider', () => {
  it('folds the history and passes with exactly the events that follow', () => {
    given(moved(2), moved(3)).when({ by: 1 }).then(moved(6));
  });

  it('takes other facts where a case names them', () => {
    given().when({ by: 1 }, { on: '2007-01-01' }).then(moved(1, '2007-01-01'));
  });

  it('fails where an event is missing, differs or is one too many', () => {
    expect(() => given().when({ by: 1 }).then()).toThrow();
    expect(() => given().when({ by: 1 }).then(moved(2))).toThrow();
    expect(() => given().when({ by: 1 }).then(moved(1), moved(1))).toThrow();
  });

  it('tells nothing from something', () => {
    given().when({ by: 0 }).thenNothing();
    expect(() => given().when({ by: 1 }).thenNothing()).toThrow();
  });

  it('tells a refusal by its code', () => {
    given().when({ by: -1 }).thenRejected('counter.backwards');
    expect(() => given().when({ by: -1 }).thenRejected('counter.other')).toThrow();
    expect(() => given().when({ by: 1 }).thenRejected('counter.backwards')).toThrow();
  });

  it('lets a bug through as a bug', () => {
    expect(() => given().when({ by: 13 }).thenRejected('counter.backwards')).toThrow('a bug');
  });
});
