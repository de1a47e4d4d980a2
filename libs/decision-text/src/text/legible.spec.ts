import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { legible } from './legible.js';

const seen = (source: string): string => legible(source).text;
const marksOf = (source: string): string[] => legible(source).marks.map(({ label }) => label);

describe('a text as its reader sees it', () => {
  it.each([
    ['ferry\u2011man', 'ferry-man'],
    ['lan\u00adterns', 'lanterns'],
    ['lan\u00ad\n   terns', 'lanterns'],
    ['the\u200b ferry\ufeff', 'the ferry'],
    ['the\u00a0ferry\u202fman', 'the ferry man'],
    ['ﬁrst oﬀer, last waﬄe', 'first offer, last waffle'],
    ['\uf0b7 Oars', '• Oars'],
    ['the ferry', 'the ferry'],
  ])('%j reads %j', (source, text) => {
    expect(seen(source)).toBe(text);
  });

  it('is empty where it was, and as long where nothing is odd', () => {
    expect(seen('')).toBe('');
  });
});

describe('the mark of a footnote', () => {
  it.each([
    ['Asks rowers:¹', 'Asks rowers:', ['1']],
    ['Asks rowers:12', 'Asks rowers:', ['12']],
    ['Asks rowers: [3]', 'Asks rowers:', ['3']],
    ['Asks rowers: 4/', 'Asks rowers:', ['4']],
    ['Asks rowers:*', 'Asks rowers:', ['*']],
    ['Asks the rowers² to row.³', 'Asks the rowers to row.', ['2', '3']],
    ['the lamps of 2019⁵ and', 'the lamps of 2019 and', ['5']],
    ['lamps;¹,² Oars', 'lamps; Oars', ['1', '2']],
    [
      'the lamps;2 ASKS rowers,3\n2 Old ones.\n3 Young ones.',
      'the lamps; ASKS rowers,\n2 Old ones.\n3 Young ones.',
      ['2', '3'],
    ],
  ])('is taken out of %j', (source, text, labels) => {
    expect(seen(source)).toBe(text);
    expect(marksOf(source)).toEqual(labels);
  });

  it.each([
    'over 10 km² of water',
    'some 10⁶ lamps',
    'at 7:15',
    'the ratio is 2:1',
    'in paragraph:1 of',
    'see annex.3 There',
    'A/74/1/Corr.1',
  ])('is not seen in %j', (source) => {
    expect(seen(source)).toBe(source);
  });

  it('stays a number before the note itself', () => {
    expect(seen('Asks rowers:¹\n¹ And sailors.\n  ²Or none.')).toBe('Asks rowers:\n1 And sailors.\n  2 Or none.');
  });

  it('is known by where it stood', () => {
    const { text, marks } = legible('Asks rowers:¹ now');
    expect(marks).toEqual([{ label: '1', at: 12 }]);
    expect(text.slice(0, 12)).toBe('Asks rowers:');
  });
});

it('every character that is kept is found where it stood', () => {
  const odd = fc.constantFrom(
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\u2011',
    'ﬁ',
    '¹',
    ':1',
    '\n',
    'a',
    'Bcd',
    ' ',
    '²\n',
    '.3 A',
  );
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 40 }), (parts) => {
      const source = parts.join('');
      const { text, sourceOf } = legible(source);
      for (let at = 0; at < text.length; at++)
        if (/[a-zA-Z]/.test(source.charAt(sourceOf(at)))) expect(source.charAt(sourceOf(at))).toBe(text.charAt(at));
      for (let at = 1; at < text.length; at++) expect(sourceOf(at)).toBeGreaterThanOrEqual(sourceOf(at - 1));
    }),
  );
});
