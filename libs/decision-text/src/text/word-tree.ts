/** How letters are told apart: as they are written, or a large one as the small one; words are then given in small letters. */
export type Letters = 'as written' | 'in any case';

/** Signs that stand for a letter: Kelvin, Ångström, Ohm. */
const SIGNS = ['\u212a', '\u212b', '\u2126'];

/** Some words as a tree: from its root, 0, letter by letter to where each of them ends. */
export class WordTree {
  /** What the codes of letters count as; 0 for what stands in none of the words, and for all codes behind the last. */
  readonly kinds: Uint16Array;
  readonly width: number;
  /** Of each node, for each kind, the node behind it; 0 where no word goes on so. A node is told by where its kinds begin. */
  readonly next: Uint32Array;
  /** At each node the word that ends there, as its place in the list and 1 more; 0 where none does. */
  readonly ends: Uint32Array;

  constructor(words: readonly string[], letters: Letters) {
    const signs = [...new Set(words.flatMap((word) => word.split('')))];
    const printed = signs.map((sign) => (letters === 'in any case' ? inAnyCase(sign) : [sign]));
    this.kinds = new Uint16Array(1 + printed.flat().reduce((most, sign) => Math.max(most, sign.charCodeAt(0)), 0));
    for (const [index, all] of printed.entries()) for (const sign of all) this.kinds[sign.charCodeAt(0)] = index + 1;
    this.width = signs.length + 1;
    const size = this.width * words.reduce((sum, { length }) => sum + length, 1);
    this.next = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    let free = this.width;
    for (const [place, word] of words.entries()) {
      let node = 0;
      for (let at = 0; at < word.length; at++) {
        const edge = node + (this.kinds[word.charCodeAt(at)] ?? 0);
        let behind = this.next[edge] ?? 0;
        if (behind === 0) {
          this.next[edge] = behind = free;
          free += this.width;
        }
        node = behind;
      }
      this.ends[node] = place + 1;
    }
  }
}

/** A small letter with what it is printed as. */
const inAnyCase = (letter: string): readonly string[] => [
  letter,
  ...[letter.toUpperCase(), ...SIGNS].filter((sign) => sign.length === 1 && sign.toLowerCase() === letter),
];
