/** Pairs of neighbouring letters. */
const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = ` ${text.toLowerCase().slice(0, 100)} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
};

/** How alike two texts are: the part of their pairs of letters that they share. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((pair) => b.has(pair)).length / (a.size + b.size);

/** The known values most like one that is not known, the nearest first. */
export const nearest = (said: string, known: readonly string[], most = 5): readonly string[] => {
  const pairs = pairsOf(said);
  return [...new Set(known)]
    .map((value) => [likeness(pairs, pairsOf(value)), value] as const)
    .sort(([a, one], [b, other]) => b - a || one.localeCompare(other))
    .slice(0, most)
    .map(([, value]) => value);
};

/** "The nearest are …", or that there are none. */
export const known = (said: string, values: readonly string[]): string =>
  values.length === 0
    ? 'None is known there.'
    : `Known are ${nearest(said, values).join('; ')}${values.length > 5 ? '; …' : ''}.`;
