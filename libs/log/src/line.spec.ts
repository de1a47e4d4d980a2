import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asLine } from './line.js';

describe('a line of the log', () => {
  it('is the same JSON without a character that a terminal obeys, and one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = asLine(JSON.stringify({ text }));
        expect(JSON.parse(line)).toEqual({ text });
        expect(line).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]/u);
        expect(line.indexOf('\n')).toBe(line.length - 1);
      }),
    );
  });

  it.each([
    [`mandatum_0123456789abcdef_${'S'.repeat(43)}`, 'mandatum_0123456789abcdef_…'],
    ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2VjcmV0', '(JWT)'],
    ['Bearer abc.def-SECRET==', 'Bearer …'],
    ['authorization=Bearer%20SECRET', 'authorization=Bearer …'],
    ['kurrentdb://admin:SECRET@node:2113?tls=true', 'kurrentdb://…@node:2113?tls=true'],
  ])('shows nothing of the secret in %s', (told, shown) => {
    expect(JSON.parse(asLine(JSON.stringify({ told })))).toEqual({ told: shown });
  });
});
