/** Which words of the paragraphs of two texts that belong together differ. */
import { diffWordsWithSpace } from 'diff';
import { type NumberedText, pairsOf, wordsOf } from '#decision/domain';
import { type ComparedParagraph } from '../answers/comparison.answer.js';

export const wordCount = (paragraphs: readonly NumberedText[]): number =>
  paragraphs.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** With more edits than so many, paragraphs are told side by side and not word by word. */
const MOST_EDITS = 4_000;

const compared = (former: NumberedText, latter: NumberedText): ComparedParagraph => {
  const changes = diffWordsWithSpace(former.text, latter.text, { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: former.text },
    { removed: false, added: true, value: latter.text },
  ];
  const parts = changes.map(({ added, removed, value }) => ({
    what: added ? ('new' as const) : removed ? ('left-out' as const) : ('same' as const),
    text: value,
  }));
  const isSame = parts.every(({ what, text }) => what === 'same' || text.trim() === '');
  return { former: former.ref, latter: latter.ref, what: isSame ? 'same' : 'changed', parts };
};

/** Each paragraph once: in the order of the latter text, what was left out behind what stood before it. */
export const compareParagraphs = (
  former: readonly NumberedText[],
  latter: readonly NumberedText[],
): readonly ComparedParagraph[] => {
  const pairs = pairsOf(former, latter);
  const placeOf = new Map([...pairs].map(([to, from]) => [from, to]));
  const leftOutAfter = new Map<number, ComparedParagraph[]>();
  let last = -1;
  for (const [from, { ref, text }] of former.entries()) {
    const place = placeOf.get(from);
    if (place !== undefined) last = place;
    else {
      const one: ComparedParagraph = {
        former: ref,
        latter: null,
        what: 'left-out',
        parts: [{ what: 'left-out', text }],
      };
      leftOutAfter.set(last, [...(leftOutAfter.get(last) ?? []), one]);
    }
  }
  return [
    ...(leftOutAfter.get(-1) ?? []),
    ...latter.flatMap((one, to) => {
      const other = former[pairs.get(to) ?? -1];
      const { ref, text } = one;
      const here: ComparedParagraph = other
        ? compared(other, one)
        : { former: null, latter: ref, what: 'new', parts: [{ what: 'new', text }] };
      return [here, ...(leftOutAfter.get(to) ?? [])];
    }),
  ];
};
