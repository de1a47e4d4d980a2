import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsBegun } from './words-begun.js';
import { type Needs, wordsHeld } from './words-held.js';

/** Few letters, so that words begin and end within each other, as they are and in large letters, with what parts them. */
const letters = fc.constantFrom('a', 'b', 'é', 'A', 'É', ' ', '7', '’');
const texts = fc.string({ unit: letters, maxLength: 60 });
const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '7'), minLength: 1, maxLength: 5 });
const some = fc.array(words, { maxLength: 4 });
const needs: fc.Arbitrary<readonly Needs[]> = fc.array(
  fc.record({ needs: some, alsoNeeds: some }, { requiredKeys: ['needs'] }),
  { maxLength: 6 },
);

/** The places of what a text has all that it needs for. */
const worthIn = (all: readonly Needs[], text: string): number[] =>
  all.flatMap(({ needs, alsoNeeds }, place) =>
    [needs, alsoNeeds].every((list) => list === undefined || list.some((word) => text.includes(word))) ? [place] : [],
  );

describe('what a text holds the words for', () => {
  it('are those whose words a search finds, as written', () => {
    fc.assert(
      fc.property(needs, texts, (all, text) => {
        expect(wordsHeld(all, 'as written')(text)).toEqual(worthIn(all, text));
      }),
    );
  });

  it('are those whose words a search finds in small letters', () => {
    fc.assert(
      fc.property(needs, fc.array(texts), (all, several) => {
        const held = wordsHeld(all, 'in any case');
        for (const text of several) expect(held(text)).toEqual(worthIn(all, text.toLowerCase()));
      }),
    );
  });

  it.each([
    ['the Kelvin sign', '\u212aelvin', ['kelvin']],
    ['a long text', `${'x'.repeat(100_000)}report`, ['report']],
  ])('are found in %s', (_, text, list) => {
    expect(wordsHeld([{ needs: [] }, { needs: list }], 'in any case')(text)).toEqual([1]);
  });
});

describe('what may begin in a text', () => {
  it('is what begins behind no letter', () => {
    fc.assert(
      fc.property(fc.array(words), texts, (all, text) => {
        const begun = wordsBegun(all.map((word) => ({ letters: word, before: 'anything' })));
        expect(begun(text)).toEqual(
          all.flatMap((word, place) =>
            new RegExp(String.raw`(?<!\p{L})${word}`, 'u').test(text.toLowerCase()) ? [place] : [],
          ),
        );
      }),
    );
  });

  it.each([
    ['EC-LXII', 'ec', 'no-letter', true],
    ['decides', 'ec', 'anything', false],
    ['Economic', 'ec', 'no-letter', false],
    ['COP 16', 'cop', 'figures', true],
    ['COP of 16', 'cop', 'figures', false],
    ['cop', 'cop', 'figures', false],
  ] as const)('%s: whether %s is there with %s behind it: %s', (text, word, before, isThere) => {
    expect(wordsBegun([{ letters: word, before }])(text)).toEqual(isThere ? [0] : []);
  });
});
