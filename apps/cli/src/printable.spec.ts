import { describe, expect, it } from '@jest/globals';
import { printable } from './printable.js';

describe('what is printed', () => {
  it.each([
    ['a sequence that clears the screen', 'To request\u001b[2J nothing', 'To request\\u001b[2J nothing'],
    ['one in a single character', 'a\u009b2Jb', 'a\\u009b2Jb'],
    ['a line that overwrites itself', 'owed\rnot owed', 'owed\\u000dnot owed'],
    ['a bell, a null and a delete', '\u0007\0\u007f', '\\u0007\\u0000\\u007f'],
    ['a direction turned round', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
  ])('writes %s out', (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each(['Solicitar a la Secretaría General que informe', 'first\n\tsecond', 'A\u0301 and \u{1F600} and 総会'])(
    'leaves "%s" as it is',
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );
});
