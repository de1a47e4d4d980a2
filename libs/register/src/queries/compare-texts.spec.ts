import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type NumberedText } from '#decision/domain';
import { compareParagraphs, wordCount } from './compare-texts.js';

const texts = (...all: readonly string[]): readonly NumberedText[] =>
  all.map((text, index) => ({ ref: String(index + 1), text }));
const LAMPS = 'Requests the Keeper to report to the Guild on the lamps at its fifth session';
const OIL = 'Urges the members to bring oil to every meeting before it is dark';

describe('two texts', () => {
  it('have paragraphs that are the same, whatever their numbers', () => {
    expect(compareParagraphs(texts(OIL), texts(LAMPS, OIL)).map(({ former, latter, what }) => [former, latter, what])).toEqual([
      [null, '1', 'new'],
      ['1', '2', 'same'],
    ]); // prettier-ignore
  });
  it('have paragraphs that are worded otherwise, told word by word', () => {
    const [one] = compareParagraphs(texts(LAMPS), texts(LAMPS.replace('fifth', 'sixth')));
    expect(one?.what).toBe('changed');
    expect(one?.parts.filter(({ what }) => what !== 'same')).toEqual([
      { what: 'left-out', text: 'fifth' },
      { what: 'new', text: 'sixth' },
    ]);
  });
  it('tell what was left out where it stood', () => {
    const wick = 'Decides to trim each wick on the first day of the month';
    const told = compareParagraphs(texts(OIL, wick, LAMPS), texts(OIL, LAMPS));
    expect(told.map(({ former, what }) => [former, what])).toEqual([
      ['1', 'same'],
      ['2', 'left-out'],
      ['3', 'same'],
    ]);
  });
  it('do not differ in blanks', () => {
    expect(compareParagraphs(texts(OIL), texts(OIL.replace('oil to', 'oil  to')))[0]?.what).toBe('same');
  });
  it('are told whole: each paragraph of both once, and its words in the parts', () => {
    const some = fc.array(fc.constantFrom(OIL, LAMPS, `${OIL} and night`, 'Thanks the host', ''), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [former, latter] = [texts(...a), texts(...b)];
        const told = compareParagraphs(former, latter);
        expect(told.flatMap((one) => one.latter ?? [])).toEqual(latter.map(({ ref }) => ref));
        expect(told.flatMap((one) => one.former ?? []).sort()).toEqual(former.map(({ ref }) => ref).sort());
        for (const { latter: ref, parts } of told)
          if (ref !== null)
            expect(parts.filter(({ what }) => what !== 'left-out').map(({ text }) => text).join('')).toBe(latter[Number(ref) - 1]?.text); // prettier-ignore
      }),
    );
  });
  it('have so many words', () => {
    expect(wordCount(texts('Thanks the host', ''))).toBe(3);
  });
});
