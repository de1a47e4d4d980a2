import { refusals, type Rejection } from '#rejection';

const doubted = refusals({
  'doubt.more-alike': ({ more }: { readonly more: number }) =>
    `There ${more === 1 ? 'is' : 'are'} ${more} more of the kind.`,
});

/** So many doubts of one kind are named. */
const MOST_NAMED = 3;

/** Doubts kind by kind, each once: the first of each kind, and how many more there are. */
export function namedDoubts(doubts: readonly Rejection[]): readonly Rejection[] {
  const byKind = new Map<string, Map<string, Rejection>>();
  for (const doubt of doubts) {
    const kind = byKind.get(doubt.code) ?? new Map<string, Rejection>();
    kind.set(JSON.stringify(doubt.params), doubt);
    byKind.set(doubt.code, kind);
  }
  return [...byKind.values()].flatMap((kind) => {
    const more = kind.size - MOST_NAMED;
    return [...[...kind.values()].slice(0, MOST_NAMED), ...(more > 0 ? [doubted('doubt.more-alike', { more })] : [])];
  });
}
