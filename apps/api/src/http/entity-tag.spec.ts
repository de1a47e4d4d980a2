import { describe, expect, it } from '@jest/globals';
import { entityTag, isNamed, revisionAsked } from './entity-tag.js';

describe('a tag', () => {
  it('differs where the answer or the revision does', () => {
    const tags = [
      entityTag('a', 1),
      entityTag('b', 1),
      entityTag('a', 2),
      entityTag('a', null),
      entityTag('a', undefined),
    ];
    expect(new Set(tags).size).toBe(5);
    expect(entityTag('a', 1)).toBe(entityTag('a', 1));
  });

  it('is found in what a client has', () => {
    expect([
      isNamed('"a"', '"b", W/"a"'),
      isNamed('"a"', '*'),
      isNamed('"a"', '"b"'),
      isNamed('"a"', undefined),
    ]).toEqual([true, true, false, false]);
  });

  it('gives back the revision that it was made of', () => {
    expect(revisionAsked(entityTag('a', 41))).toBe(41);
    expect(revisionAsked(entityTag('a', null))).toBe('no-stream');
    expect(revisionAsked('*')).toBeUndefined();
  });

  it.each(['', '41', '"41"', entityTag('a', undefined), `${entityTag('a', 1)}, ${entityTag('a', 2)}`])(
    'that is none of one resource fails: %s',
    (tag) => {
      expect(() => revisionAsked(tag)).toThrow(expect.objectContaining({ code: 'precondition.failed' }));
    },
  );
});
