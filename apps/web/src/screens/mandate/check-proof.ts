/** Checks in the browser itself that entries are under a seal: with nothing but SHA-256 (RFC 9162, section 2.1.3.2). */
import { type Proof } from '../../api/client.js';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const sha256 = async (...parts: readonly (Uint8Array | string)[]): Promise<Uint8Array> => {
  const all = parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(all)));
};
const [LEAF, NODE] = [Uint8Array.of(0), Uint8Array.of(1)];

/** The root that an entry and the hashes beside its way lead to; null where the way is not one of a tree of that size. */
const rootOf = async (seq: number, hash: string, path: readonly string[], count: number): Promise<string | null> => {
  let [at, last] = [seq - 1, count - 1];
  if (at > last) return null;
  let node = await sha256(LEAF, `[${seq},"${hash}"]`);
  for (const neighbour of path.map(bytesOf)) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      node = await sha256(NODE, neighbour, node);
      for (; at % 2 === 0 && at !== 0; at /= 2) last = Math.floor(last / 2);
    } else node = await sha256(NODE, node, neighbour);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? textOf(node) : null;
};

/** The number of the first entry that is not what was sealed; null where all are. */
export const firstUnproven = async ({ stream, entries, seal }: Proof): Promise<number | null> => {
  let former = '';
  for (const [place, { seq, hash, said, path }] of entries.entries()) {
    const [link, entry] = JSON.parse(said) as [string, { stream: string; revision: number }];
    const isSaid = textOf(await sha256(said)) === hash;
    const isInPlace = link === former && entry.stream === stream && entry.revision === place;
    if (!isSaid || !isInPlace || (await rootOf(seq, hash, path, seal.count)) !== seal.root) return seq;
    former = hash;
  }
  return null;
};
