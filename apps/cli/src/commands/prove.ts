import { STREAM_PREFIXES } from '#kinds';
import { type Command } from 'commander';
import { type Proof, sealLog, sealOf, type SealProof, sealText, verifyLog } from '#archive';
import { StoreError } from '#event-sourcing';
import { SystemClock } from '#runtime';
import { SEAL, VERIFY } from '#operations';
import { takeFields } from '../field-options.js';
import { common } from '../options.js';
import { type CommonOptions, withEvents } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

const SENTENCES: Readonly<Record<SealProof['outcome'], (proof: SealProof) => string>> = {
  proven: ({ count }) => `sealed at ${count}: the first ${count} entries are those that were sealed`,
  differs: ({ count, found }) => `sealed at ${count}: differs, for the first ${count} entries now give ${found}`,
  'beyond-end': ({ count }) => `sealed at ${count}: there are fewer entries`,
};

/** @throws StoreError `store.chain-broken`, `seal.differs`, `seal.beyond-end` */
const refuseWhatIsNotProven = ({ events, broken: [first, ...others], sealed }: Proof): void => {
  if (first)
    throw new StoreError(
      'store.chain-broken',
      `${others.length + 1} streams are not what was recorded, the first at ${first.stream} revision ${first.revision}; restore them from a backup.`,
    );
  const failed = sealed.find(({ outcome }) => outcome !== 'proven');
  if (failed?.outcome === 'differs')
    throw new StoreError(
      'seal.differs',
      `The first ${failed.count} entries are not those that were sealed; restore the register from an archive that has this seal.`,
    );
  if (failed)
    throw new StoreError(
      'seal.beyond-end',
      `${failed.count} entries were sealed, and the register has ${events}; restore the missing ones from an archive.`,
    );
};

/** Proving that the record is what was recorded. */
export const proveCommands = (program: Command, terminal: Terminal): void => {
  takeFields(common(verbIn(program, VERIFY)), VERIFY.fields).action(
    async (options: CommonOptions & { readonly sealed?: readonly string[] }) => {
      const seals = (options.sealed ?? []).map(sealOf);
      const proof = await withEvents(options, 'reading', (store) =>
        verifyLog(store.readAll({ streamPrefixes: STREAM_PREFIXES }), seals),
      );
      if (options.json) terminal.out(JSON.stringify(proof, null, 2));
      else for (const line of proofLines(proof)) terminal.out(line);
      refuseWhatIsNotProven(proof);
    },
  );

  common(verbIn(program, SEAL)).action(async (options: CommonOptions) => {
    const seal = await withEvents(options, 'reading', (store) =>
      sealLog(store.readAll({ streamPrefixes: STREAM_PREFIXES })),
    );
    const sealedAt = new SystemClock().now();
    terminal.out(options.json ? JSON.stringify({ ...seal, sealedAt }, null, 2) : `${sealText(seal)} ${sealedAt}`);
  });
};

const proofLines = ({ events, streams, broken, sealed }: Proof): readonly string[] => [
  `${events} entries in ${streams} streams checked.`,
  ...broken.map(
    ({ stream, revision, eventId, reason }) => `broken: ${stream} at revision ${revision} (${eventId}): ${reason}`,
  ),
  ...sealed.map((proof) => SENTENCES[proof.outcome](proof)),
];
