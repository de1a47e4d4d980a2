import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MerkleTree } from './merkle-tree.js';

/** The eight leaves on which implementations of Certificate Transparency agree, and the heads of the first n of them. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const HEADS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const treeOf = (leaves: readonly Uint8Array[]) => {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree;
};

/** The definition as the RFC writes it down: split at the largest power of two below the size. */
const defined = (leaves: readonly Uint8Array[]): Uint8Array => {
  const hash = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return hash(Uint8Array.of(0), leaves[0] ?? Uint8Array.of());
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return hash(Uint8Array.of(1), defined(leaves.slice(0, split)), defined(leaves.slice(split)));
};

describe('a Merkle tree', () => {
  it.each(HEADS.map((head, size) => [size, head] as const))(
    'of the first %i well-known leaves has the head that Certificate Transparency gives it',
    (size, head) => {
      const tree = treeOf(LEAVES.slice(0, size).map(bytes));
      expect([tree.size, tree.head()]).toEqual([size, head]);
    },
  );

  it('has the head of RFC 6962 whatever and how many its leaves are', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 5 }), { maxLength: 200 }), (leaves) => {
        expect(treeOf(leaves).head()).toBe(Buffer.from(defined(leaves)).toString('hex'));
      }),
    );
  });

  it('gives the heads of all its beginnings while it grows', () => {
    const tree = new MerkleTree();
    expect(
      LEAVES.map((leaf) => {
        tree.add(bytes(leaf));
        return tree.head();
      }),
    ).toEqual(HEADS.slice(1));
  });
});
