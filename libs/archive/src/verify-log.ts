/** Whether a log is what was recorded: every chain recomputed, every seal that somebody kept held against it. */
import { type RecordedEvent } from '#event-sourcing';
import { type Verification, verifyChains } from '#journal';
import { type Seal, Sealing } from './seal.js';

/** What became of a seal that was kept. */
export interface SealProof extends Seal {
  /** `proven`: the entries are those that were sealed; `beyond-end`: there are fewer now. */
  readonly outcome: 'proven' | 'differs' | 'beyond-end';
  /** The root that as many entries give now; null where there are fewer. */
  readonly found: string | null;
}

export interface Proof extends Verification {
  /** In the order in which the seals were given. */
  readonly sealed: readonly SealProof[];
}

const proofOf = (seal: Seal, found: string | undefined): SealProof => {
  if (found === undefined) return { ...seal, outcome: 'beyond-end', found: null };
  return { ...seal, outcome: found === seal.root ? 'proven' : 'differs', found };
};

/**
 * One reading of the log answers both questions.
 * @param onProgress is told how many entries have been checked
 */
export const verifyLog = async (
  log: AsyncIterable<RecordedEvent>,
  seals: readonly Seal[] = [],
  onProgress?: (entries: number) => void,
): Promise<Proof> => {
  const sealing = new Sealing();
  const asked = new Set(seals.map(({ count }) => count));
  const roots = new Map<number, string>();
  const look = () => void (asked.has(sealing.count) && roots.set(sealing.count, sealing.seal().root));
  async function* sealed() {
    look();
    for await (const event of log) {
      sealing.add(event);
      look();
      yield event;
    }
  }
  const chains = await verifyChains({ readAll: sealed }, onProgress);
  return { ...chains, sealed: seals.map(({ count, root }) => proofOf({ count, root }, roots.get(count))) };
};
