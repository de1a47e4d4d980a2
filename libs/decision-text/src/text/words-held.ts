import { NONE } from './none.js';
import { type Letters, WordTree } from './word-tree.js';

/** Places in a list, ascending. */
export type Places = readonly number[];

/** What a text must hold for something to be worth looking for in it. */
export interface Needs {
  /** One of these, whole or within another word. */
  readonly needs: readonly string[];
  /** Where given, one of these too: a month beside "session". */
  readonly alsoNeeds?: readonly string[];
}

/**
 * Makes a function that tells in one walk over a text of which of some needs it holds what they name: of most patterns it is
 * told so, together and at a glance, that they cannot match.
 */
export function wordsHeld(all: readonly Needs[], letters: Letters): (text: string) => Places {
  const lists = [...all.map(({ needs }) => needs), ...all.flatMap(({ alsoNeeds }) => (alsoNeeds ? [alsoNeeds] : []))];
  /** For each of them where in the lists that stands which it needs too; itself where it needs nothing else. */
  let further = all.length;
  const beside = Uint32Array.from(all, ({ alsoNeeds }, place) => (alsoNeeds === undefined ? place : further++));
  const words = [...new Set(lists.flat())];
  const { kinds, next, tells } = everywhere(new WordTree(words, letters));
  const ofWord = words.map((word) => lists.flatMap((list, place) => (list.includes(word) ? [place] : [])));
  const ofTold = tells.told.map((some) => some.flatMap((word) => ofWord[word] ?? []));
  /** Whether what a node tells was heard in this text, and of which lists that is a word. */
  const heard = new Uint8Array(ofTold.length);
  const held = new Uint8Array(lists.length);
  return (text) => {
    const { length } = text;
    let any = false;
    for (let at = 0, node = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      node = next[node + (code < kinds.length ? (kinds[code] ?? 0) : 0)] ?? 0;
      const told = tells.at[node] ?? 0;
      if (told === 0) continue;
      heard[told] = 1;
      any = true;
    }
    if (!any) return NONE;
    for (let told = 1; told < heard.length; told++)
      if (heard[told] === 1) for (const place of ofTold[told] ?? NONE) held[place] = 1;
    const places: number[] = [];
    for (let place = 0; place < beside.length; place++)
      if (held[place] === 1 && held[beside[place] ?? place] === 1) places.push(place);
    heard.fill(0);
    held.fill(0);
    return places;
  };
}

/**
 * A tree in which every node goes on with every kind: where no word goes on, to the longest end of what was read that a word
 * begins with. So words are found wherever they begin, and each character is looked at once (Aho and Corasick, 1975).
 */
function everywhere({ kinds, width, next: within, ends }: WordTree) {
  const next = within.slice();
  /** What each node tells, as a place in the list of what is told: the words that end there, one within another. */
  const at = new Uint32Array(next.length);
  const told: (readonly number[])[] = [NONE];
  const ending = new Uint32Array(next.length);
  const nodes = [0];
  for (const node of nodes) {
    const end = ending[node] ?? 0;
    for (let kind = 1; kind < width; kind++) {
      const instead = node === 0 ? 0 : (next[end + kind] ?? 0);
      const behind = within[node + kind] ?? 0;
      if (behind === 0) next[node + kind] = instead;
      else {
        ending[behind] = instead;
        nodes.push(behind);
      }
    }
    const own = ends[node] ?? 0;
    const shorter = at[end] ?? 0;
    at[node] = own === 0 ? shorter : told.push([own - 1, ...(told[shorter] ?? NONE)]) - 1;
  }
  return { kinds, next, tells: { at, told } };
}
