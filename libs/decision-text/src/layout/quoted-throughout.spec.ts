import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import { quotedThroughout } from './quoted-throughout.js';

const RELEASE = `The full text of resolution 2999 (2029) reads as follows:

“The Security Council,

“Recalling its resolution 2990 (2028),

“1. Calls upon Ruritania to light
its lighthouses;

“2. Requests the Secretary-General to report to the Council within sixty days;

“3. Decides to remain seized of the matter.”
`;

describe('a decision that is quoted as a whole', () => {
  it('is read as if it were not', () => {
    const { operative } = read(RELEASE);
    expect(operative.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
    expect(operative[1]).toMatchObject({
      directives: [{ verb: 'request', addressees: ['Secretary-General'] }],
      reports: [{ due: [{ within: 'P60D' }] }],
    });
  });

  it('stays where it stands', () => {
    const text = quotedThroughout(RELEASE);
    expect(text).toHaveLength(RELEASE.length);
    expect(text.indexOf('1. Calls')).toBe(RELEASE.indexOf('1. Calls'));
  });

  it.each([
    [
      'an amendment in a text with numbers of its own',
      '1. Decides to add:\n\n“7. Lamps shall be lit;\n\n“8. Wicks shall be trimmed.”\n',
    ],
    ['paragraphs that are quoted one by one', '“7. Lamps shall be lit;”\n\n“8. Wicks shall be trimmed.”\n'],
    ['a single one', 'Recalling what it said:\n\n“7. Lamps shall be lit.”\n'],
    ['none', 'The Council,\n\n“Light” is a word.\n'],
  ])('leaves %s as it is', (_, text) => {
    expect(quotedThroughout(text)).toBe(text);
  });
});
