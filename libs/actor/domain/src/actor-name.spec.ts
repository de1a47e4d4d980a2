import { describe, expect, it } from '@jest/globals';
import { codeOf, nameKey } from './actor-name.js';

describe('a name', () => {
  it.each([
    ['The Permanent Council', 'permanent council'],
    ['Inter-American Children’s Institute (IIN)', "inter american children's institute"],
    ['Comisión  Interamericana', 'comision interamericana'],
    ['the', 'the'],
  ])('%s is compared as %s', (name, key) => expect(nameKey(name)).toBe(key));
  it('makes a code, of at most eighty characters', () => {
    expect(codeOf('The Inter-American Children’s Institute (IIN)')).toBe('inter-american-children-s-institute');
    expect(codeOf('x'.repeat(100))).toHaveLength(80);
    expect(codeOf(`${'x'.repeat(79)} y`)).toBe('x'.repeat(79));
    expect(codeOf('***')).toBe('unnamed');
  });
});
