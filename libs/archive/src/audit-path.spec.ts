import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MerkleLevels } from './audit-path.js';
import { leafHash, MerkleTree, nodeHash } from './merkle-tree.js';

const hashes = (size: number) => Array.from({ length: size }, (_, at) => leafHash(String(at)));
const headOf = (size: number) => {
  const tree = new MerkleTree();
  for (let at = 0; at < size; at++) tree.add(String(at));
  return tree.head();
};

/** As RFC 9162 walks up, section 2.1.3.2; undefined where the path is too long or too short. */
const rootBy = (leaf: Uint8Array, index: number, size: number, path: readonly string[]): string | undefined => {
  let [at, last, node] = [index, size - 1, leaf];
  for (const hex of path) {
    const neighbour = new Uint8Array(Buffer.from(hex, 'hex'));
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(neighbour, node);
      for (; at % 2 === 0 && at !== 0; at /= 2) last = Math.floor(last / 2);
    } else node = nodeHash(node, neighbour);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? Buffer.from(node).toString('hex') : undefined;
};

describe('an audit path', () => {
  it('leads from every leaf of every tree to its head, and from no other place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, one, another) => {
        const [index, other] = [one % size, another % size];
        const leaves = hashes(size);
        const path = new MerkleLevels(leaves).pathOf(index);
        const leaf = leaves[index] ?? Uint8Array.of();
        expect(rootBy(leaf, index, size, path)).toBe(headOf(size));
        if (other !== index) expect(rootBy(leaf, other, size, path)).not.toBe(headOf(size));
        expect(rootBy(leafHash('another'), index, size, path)).not.toBe(headOf(size));
      }),
    );
  });

  it('is empty in a tree of one leaf', () => {
    expect(new MerkleLevels(hashes(1)).pathOf(0)).toEqual([]);
  });
});
