import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of a leaf; a text counts as its UTF-8. */
export const leafHash = (leaf: string | Uint8Array): Uint8Array => sha256(LEAF, leaf);

/** The hash of what stands above two others. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(NODE, left, right);

/**
 * The Merkle tree of a growing list (RFC 6962, section 2.1). Kept are only the heads of its full subtrees:
 * a leaf more, and the head of all so far, each cost O(log n).
 */
export class MerkleTree {
  /** Heads of full subtrees, the largest first: one for each bit of the size. */
  readonly #peaks: Uint8Array[] = [];
  #size = 0;

  /** How many leaves there are. */
  get size(): number {
    return this.#size;
  }

  /** Adds a leaf after the others; a text counts as its UTF-8. */
  add(leaf: string | Uint8Array): void {
    let head = leafHash(leaf);
    for (let size = this.#size; size % 2 === 1; size = Math.floor(size / 2))
      head = nodeHash(this.#peaks.pop() ?? head, head);
    this.#peaks.push(head);
    this.#size += 1;
  }

  /** The tree head, in hex. */
  head(): string {
    const head = this.#peaks.reduceRight<Uint8Array | undefined>(
      (right, left) => (right ? nodeHash(left, right) : left),
      undefined,
    );
    return Buffer.from(head ?? sha256()).toString('hex');
  }
}
