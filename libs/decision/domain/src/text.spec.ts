import { describe, it } from '@jest/globals';
import { deciderSpec } from '#event-sourcing/testing';
import { textDecider } from './text.js';

const { given } = deciderSpec(textDecider, { on: null });
const seen = { type: 'TextSeen', decision: 'a', on: null } as const;

describe('a text', () => {
  it('is seen the first time', () => given().when({ type: 'SeeText', decision: 'a' }).then(seen));
  it('told twice says nothing new', () => given(seen).when({ type: 'SeeText', decision: 'a' }).thenNothing());
  it('belongs to the decision that brought it first', () =>
    given(seen).when({ type: 'SeeText', decision: 'b' }).thenNothing());
});
