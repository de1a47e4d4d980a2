/**
 * A seal: the Merkle tree head over the first entries of a log, with their count. Who has kept one can prove later that
 * none of them was changed, dropped, inserted or moved, across streams too.
 */
import { type RecordedEvent } from '#event-sourcing';
import { canonicalJson } from '#journal';
import { MerkleTree } from './merkle-tree.js';
import { refused } from './refused.js';

export interface Seal {
  /** How many entries are sealed, from the first. */
  readonly count: number;
  /** The tree head, in hex. */
  readonly root: string;
}

/** As people keep it: `204:3f0c…`. */
export const sealText = ({ count, root }: Seal): string => `${count}:${root}`;

/**
 * What `sealText` wrote; what stands behind it on the line, as the time of sealing, is left.
 * @throws Rejection `seal.invalid`
 */
export const sealOf = (text: string): Seal => {
  const [, count, root] = /^\s*(\d{1,15}):([0-9a-f]{64})(?:\s.*)?$/i.exec(text) ?? [];
  if (count === undefined || root === undefined) throw refused('seal.invalid', { text });
  return { count: Number(count), root: root.toLowerCase() };
};

/** The leaf of an entry: the canonical JSON of its number and hash, as `[1,"9f…"]`. */
export const leafOf = (seq: number, { meta }: Pick<RecordedEvent, 'meta'>): string =>
  canonicalJson([seq, meta['hash'] ?? '']);

/** Seals entries as they come, in log order. */
export class Sealing {
  readonly #tree = new MerkleTree();

  /** How many entries there are so far. */
  get count(): number {
    return this.#tree.size;
  }

  /** Takes the next entry. */
  add(event: Pick<RecordedEvent, 'meta'>): void {
    this.#tree.add(leafOf(this.#tree.size + 1, event));
  }

  /** The seal of all so far. */
  seal(): Seal {
    return { count: this.#tree.size, root: this.#tree.head() };
  }
}

/** The seal of a whole log. */
export const sealLog = async (events: AsyncIterable<RecordedEvent>): Promise<Seal> => {
  const sealing = new Sealing();
  for await (const event of events) sealing.add(event);
  return sealing.seal();
};
