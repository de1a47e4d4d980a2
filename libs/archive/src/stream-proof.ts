/**
 * That what a stream says stands under a seal: to be checked by whoever has the seal, without the register. A proof says
 * that these entries were there when it was sealed; it cannot say that nothing was entered since.
 */
import { type RecordedEvent, type StreamName } from '#event-sourcing';
import { chainText } from '#journal';
import { MerkleLevels } from './audit-path.js';
import { leafHash } from './merkle-tree.js';
import { refused } from './refused.js';
import { leafOf, type Seal, Sealing } from './seal.js';

export const PROOF_FORMAT = 'mandatum-proof';

/** One entry with its way up to the tree head. */
export interface ProvenEntry {
  /** Its number in the log, from 1. */
  readonly seq: number;
  /** SHA-256 of `said`, in hex; the leaf of the tree is the text `[seq,"hash"]`. */
  readonly hash: string;
  /** The text that was hashed: canonical JSON (RFC 8785) of the former hash in the stream and of all that the entry says. */
  readonly said: string;
  /** The audit path, from below, in hex. */
  readonly path: readonly string[];
}

export interface StreamProof {
  readonly format: typeof PROOF_FORMAT;
  readonly version: 1;
  readonly stream: StreamName;
  readonly seal: Seal;
  /** All entries of the stream among those that are sealed, in order. */
  readonly entries: readonly ProvenEntry[];
}

interface Found {
  readonly seq: number;
  readonly event: RecordedEvent;
}

const provenOf = ({ seq, event }: Found, former: string, levels: MerkleLevels): ProvenEntry => ({
  seq,
  hash: event.meta['hash'] ?? '',
  said: chainText(former, event.stream, event.revision, event),
  path: levels.pathOf(seq - 1),
});

/**
 * Proves what a stream says under a seal that was kept; without one, under the seal of all there is.
 * @throws Rejection `seal.differs` where the entries are not those that were sealed, `seal.beyond-end` where there are
 *   fewer, `proof.not-sealed` where none of the stream was there yet
 */
export const proveStream = async (
  log: AsyncIterable<RecordedEvent>,
  stream: StreamName,
  kept?: Seal,
): Promise<StreamProof> => {
  const leaves: Uint8Array[] = [];
  const found: Found[] = [];
  const sealing = new Sealing();
  if (kept?.count !== 0)
    for await (const event of log) {
      sealing.add(event);
      leaves.push(leafHash(leafOf(sealing.count, event)));
      if (event.stream === stream) found.push({ seq: sealing.count, event });
      if (sealing.count === kept?.count) break;
    }
  const seal = sealing.seal();
  if (kept && kept.count > seal.count) throw refused('seal.beyond-end', { count: kept.count, entries: seal.count });
  if (kept && kept.root !== seal.root) throw refused('seal.differs', { count: kept.count });
  if (found.length === 0) throw refused('proof.not-sealed', { stream, count: seal.count });
  const levels = new MerkleLevels(leaves);
  const entries = found.map((one, at) => provenOf(one, found[at - 1]?.event.meta['hash'] ?? '', levels));
  return { format: PROOF_FORMAT, version: 1, stream, seal, entries };
};
