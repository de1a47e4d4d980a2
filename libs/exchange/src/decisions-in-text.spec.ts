import { describe, expect, it, jest } from '@jest/globals';
import { read } from '#decision-text';
import { decisionsInText } from './decisions-in-text.js';

const ONE =
  '73/900. Lighthouses\n\nThe General Assembly,\n\nRecalling its resolution 58/153,\n\n1. Requests the Secretary-General to report to it at its seventy-fifth session.\n';

/** How often a pattern is tried while this is done. */
function tries(done: () => void): number {
  const exec = jest.spyOn(RegExp.prototype, 'exec');
  try {
    done();
    return exec.mock.calls.length;
  } finally {
    exec.mockRestore();
  }
}

describe('the decisions in a text', () => {
  it('are read once where it holds one', () => {
    const once = tries(() => read(ONE));
    expect(once).toBeGreaterThan(0);
    expect(tries(() => decisionsInText(ONE, {}))).toBeLessThan(1.5 * once);
  });

  it('are the one with the whole text, where it holds one, also where each is taken', () => {
    const expected = { decisions: [{ number: null, content: ONE, document: read(ONE) }], others: [] };
    expect(decisionsInText(ONE, {})).toEqual(expected);
    expect(decisionsInText(ONE, { each: true })).toEqual(expected);
  });
});
