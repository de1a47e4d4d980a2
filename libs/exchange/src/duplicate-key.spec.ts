import { describe, expect, it } from '@jest/globals';
import { duplicateKey } from './duplicate-key.js';

describe('a key that stands twice', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['[{"a":{"b":1},"c":[{"d":1,"d":1}]}]', 'd'],
    [String.raw`{"a":1,"\u0061":2}`, 'a'],
    ['{"a":{"a":1},"b":{"a":"{\\"a\\":1,\\"a\\""}}', undefined],
    ['{"a":["a","a"],"b":"a"}', undefined],
    ['[{"a":1},{"a":1}]', undefined],
    ['7', undefined],
  ])('in %s is %s', (json, key) => {
    expect(duplicateKey(json)).toBe(key);
  });
});
