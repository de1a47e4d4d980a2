/** Character codes below this are looked up in tables. */
export const ASCII = 128;

/** Those of some things that may begin with two characters, in their order; undefined where none may. */
export type Starts<T> = (first: number, second: number) => readonly T[] | undefined;

/** Makes the look-up of what may begin with two characters, which a walk over a text asks at every place. */
export function startsOf<T>(all: readonly T[], lettersOf: (one: T) => string): Starts<T> {
  /** Those that the table does not tell, and the lists of which it holds the places. */
  const others: T[] = [];
  const lists: T[][] = [];
  const table = new Uint16Array(ASCII * ASCII);
  const add = (one: T, place: number): void => {
    const list = table[place] ?? 0;
    if (list > 0) lists[list - 1]?.push(one);
    else table[place] = lists.push([one]);
  };
  for (const one of all) {
    const letters = lettersOf(one);
    const first = letters.charCodeAt(0);
    if (letters.length < 2 || first >= ASCII || letters.charCodeAt(1) >= ASCII) others.push(one);
    if (first >= ASCII) continue;
    if (letters.length > 1 && letters.charCodeAt(1) < ASCII) add(one, first * ASCII + letters.charCodeAt(1));
    if (letters.length === 1) for (let second = 0; second < ASCII; second++) add(one, first * ASCII + second);
  }
  const unsure = others.length > 0 ? others : undefined;
  return (first, second) => {
    if (first >= ASCII || second >= ASCII) return unsure;
    const list = table[first * ASCII + second] ?? 0;
    return list === 0 ? undefined : lists[list - 1];
  };
}
