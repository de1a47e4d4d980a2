/** Which paragraphs of two texts belong together: where a paragraph stood in the wording before. */

export interface NumberedText {
  readonly ref: string;
  readonly text: string;
}

/** A paragraph in two wordings, by its numbers: null where the wording has none of the kind. */
export interface MappedParagraph {
  readonly former: string | null;
  readonly latter: string | null;
}

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Less in common, and two paragraphs are not one that was worded otherwise. */
const LEAST = 0.5;

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

/**
 * For each of the latter by its index, the one of the former: the very same; then the most alike first; of the equally alike
 * those with the same number, then those that stand nearest.
 */
export const pairsOf = (
  former: readonly NumberedText[],
  latter: readonly NumberedText[],
): ReadonlyMap<number, number> => {
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

/** Each paragraph of both wordings once: those of the latter in their order, then what was left out. */
export const paragraphMap = (
  former: readonly NumberedText[],
  latter: readonly NumberedText[],
): readonly MappedParagraph[] => {
  const pairs = pairsOf(former, latter);
  const kept = new Set(pairs.values());
  return [
    ...latter.map(({ ref }, to) => ({ former: former[pairs.get(to) ?? -1]?.ref ?? null, latter: ref })),
    ...former.flatMap(({ ref }, from) => (kept.has(from) ? [] : [{ former: ref, latter: null }])),
  ];
};

/** Where paragraphs of the former wording stand in the latter; those that it left out are none of them. */
export const carriedOver = (map: readonly MappedParagraph[], refs: readonly string[]): readonly string[] =>
  refs.flatMap((ref) => map.find(({ former }) => former === ref)?.latter ?? []);

/** "op. 3 was 2, 4 is new, 5 left out"; nothing where all stand where they stood. */
export const mapWords = (map: readonly MappedParagraph[]): string =>
  map
    .flatMap(({ former, latter }) => {
      if (former === latter) return [];
      if (former === null) return [`${latter ?? ''} is new`];
      return [latter === null ? `${former} left out` : `${latter} was ${former}`];
    })
    .join(', ');
