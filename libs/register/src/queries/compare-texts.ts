/** Which paragraphs of two texts belong together, and which of their words differ. */
import { diffWordsWithSpace } from 'diff';
import { type ComparedParagraph } from '../answers/comparison.answer.js';

export interface NumberedText {
  readonly ref: string;
  readonly text: string;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
export const wordCount = (paragraphs: readonly NumberedText[]): number =>
  paragraphs.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Less in common, and two paragraphs are not one that was worded otherwise. */
const LEAST = 0.5;
/** With more edits than so many, paragraphs are told side by side and not word by word. */
const MOST_EDITS = 4_000;

/** Twice what both have, by all that they have: 1 of the same words, 0 of none. */
const alike = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>, all: number): number => {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return all === 0 ? 0 : (2 * common) / all;
};

const counted = (text: string): { readonly bag: ReadonlyMap<string, number>; readonly size: number } => {
  const words = wordsOf(text);
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return { bag, size: words.length };
};

/** The first of the former that has these very words, for each of the latter; each once. */
const sameWords = (former: readonly NumberedText[], latter: readonly NumberedText[]): Map<number, number> => {
  const places = new Map<string, number[]>();
  for (const [from, { text }] of former.entries()) places.set(text, [...(places.get(text) ?? []), from]);
  const pairs = new Map<number, number>();
  for (const [to, { text }] of latter.entries()) {
    const from = places.get(text)?.shift();
    if (from !== undefined) pairs.set(to, from);
  }
  return pairs;
};

/** The very same; then the most alike first; of the equally alike those with the same number, then those that stand nearest. */
const pairsOf = (former: readonly NumberedText[], latter: readonly NumberedText[]): ReadonlyMap<number, number> => {
  const pairs = sameWords(former, latter);
  const taken = new Set(pairs.values());
  const [ours, theirs] = [former, latter].map((all) => all.map(({ text }) => counted(text)));
  const candidates = (ours ?? []).flatMap((one, from) =>
    (theirs ?? []).flatMap((other, to) => {
      if (taken.has(from) || pairs.has(to)) return [];
      const score = alike(one.bag, other.bag, one.size + other.size);
      const isSameNumber = former[from]?.ref === latter[to]?.ref;
      return score < LEAST ? [] : [{ from, to, score, isSameNumber, away: Math.abs(from - to) }];
    }),
  );
  candidates.sort(
    (a, b) => b.score - a.score || Number(b.isSameNumber) - Number(a.isSameNumber) || a.away - b.away || a.to - b.to,
  );
  for (const { from, to } of candidates) {
    if (taken.has(from) || pairs.has(to)) continue;
    taken.add(from);
    pairs.set(to, from);
  }
  return pairs;
};

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
