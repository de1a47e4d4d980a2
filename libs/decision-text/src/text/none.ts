/** The one list of nothing: most paragraphs have nothing of most kinds, and a list of its own for each would be most of what is kept. */
export const NONE: readonly never[] = [];

/** What each of some things has of a kind, one after the other. */
export function eachOf<T, Of>(all: readonly T[], of: (one: T) => readonly Of[]): readonly Of[] {
  const [only] = all.length === 1 ? all : NONE;
  if (only !== undefined) return of(only);
  return all.length === 0 ? NONE : all.flatMap(of);
}

/** What is made of each. */
export const madeOf = <T, Made>(all: readonly T[], make: (one: T) => Made): readonly Made[] =>
  all.length === 0 ? NONE : all.map(make);

/** One list behind the other. */
export function together<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}
