/** What witnesses say of a register, and of one another. */
import { type Seal, type SealProof } from '#archive';
import { type Witnessed } from '#runtime';

/** A seal that a witness keeps, held against the entries. */
export type WitnessProof = Witnessed & Pick<SealProof, 'outcome'>;

/** Two who were told different seals of as many entries: the register was not the same for both. */
export interface Disagreement {
  readonly count: number;
  readonly told: readonly (Pick<Witnessed, 'witness'> & Pick<Seal, 'root'>)[];
}

/** At which counts witnesses were told different roots, and who was told which: whatever the register says now. */
export const disagreements = (seals: readonly Witnessed[]): readonly Disagreement[] => {
  const byCount = new Map<number, Map<string, string>>();
  for (const { count, root, witness } of seals) {
    const told = byCount.get(count) ?? new Map<string, string>();
    byCount.set(count, told.set(root, told.get(root) ?? witness));
  }
  return [...byCount]
    .filter(([, told]) => told.size > 1)
    .map(([count, told]) => ({ count, told: [...told].map(([root, witness]) => ({ root, witness })) }));
};

const SAID: Readonly<Record<Exclude<SealProof['outcome'], 'proven'>, string>> = {
  differs: 'the entries are not those that were sealed',
  'beyond-end': 'there are fewer entries',
};

const lineOf = (witness: string, seals: readonly WitnessProof[]): string => {
  const failed = seals.flatMap(({ outcome, count }) => (outcome === 'proven' ? [] : [`at ${count} ${SAID[outcome]}`]));
  const newest = seals.at(-1);
  const last = newest ? `, the last at ${newest.count}${newest.sealedAt === null ? '' : ` of ${newest.sealedAt}`}` : '';
  return `witness ${witness}: ${seals.length} seals${last}: ${failed.length === 0 ? 'all hold' : failed.join('; ')}`;
};

/** A line for each witness, and one for each count at which they contradict one another. */
export const witnessLines = (seals: readonly WitnessProof[]): readonly string[] => [
  ...[...new Set(seals.map(({ witness }) => witness))].map((witness) =>
    lineOf(
      witness,
      seals.filter((seal) => seal.witness === witness),
    ),
  ),
  ...disagreements(seals).map(
    ({ count, told }) =>
      `witnesses disagree at ${count}: ${told.map(({ witness, root }) => `${witness} was told ${root}`).join(', ')}`,
  ),
];
