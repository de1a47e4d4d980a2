/** Merkle audit paths (RFC 6962, section 2.1.1): what shows that one leaf stands at its place under a tree head. */
import { nodeHash } from './merkle-tree.js';

/** All hashes of a tree, level by level, from the leaves to the head; what has no neighbour stands a level higher too. */
export class MerkleLevels {
  readonly #levels: readonly (readonly Uint8Array[])[];

  /** @param leaves the hashes of the leaves */
  constructor(leaves: readonly Uint8Array[]) {
    const levels = [leaves];
    for (let level = leaves; level.length > 1;) {
      level = above(level);
      levels.push(level);
    }
    this.#levels = levels;
  }

  /** The neighbours of a leaf and of everything above it, from below, in hex. */
  pathOf(index: number): readonly string[] {
    const neighbours = this.#levels.map((level, height) => level[Math.floor(index / 2 ** height) ^ 1]);
    return neighbours.flatMap((hash) => (hash ? [Buffer.from(hash).toString('hex')] : []));
  }
}

const above = (level: readonly Uint8Array[]): readonly Uint8Array[] => {
  const next: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    if (left) next.push(right ? nodeHash(left, right) : left);
  }
  return next;
};
