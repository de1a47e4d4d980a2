import { describe, expect, it } from '@jest/globals';
import { fold } from './decider.js';
import { WrongExpectedRevision } from './event-store.port.js';

describe('a fold', () => {
  it('is the initial state of nothing, and takes events in order', () => {
    const words = { initialState: '', evolve: (told: string, word: string) => told + word };
    expect(fold(words, [])).toBe('');
    expect(fold(words, ['a', 'b'])).toBe('ab');
  });
});

describe('a lost race', () => {
  it('names the stream, what the writer expected and what is there', () => {
    const lost = new WrongExpectedRevision('thing-1', 'no-stream', 3);
    expect(lost).toMatchObject({ code: 'store.conflict', stream: 'thing-1', expected: 'no-stream', actual: 3 });
    expect(lost.message).toContain('thing-1 is at 3, not at no-stream');
  });
});
