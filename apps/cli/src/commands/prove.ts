import { STREAM_PREFIXES } from '#kinds';
import { type Command } from 'commander';
import {
  isSignedBy,
  keptLine,
  type KeptSeal,
  type Proof,
  proveStream,
  publicKey,
  refused,
  type SealProof,
  sealText,
  verifyLog,
} from '#archive';
import { EVENT_STORE, type EventStore, StoreError } from '#event-sourcing';
import { PROVE, SEAL, VERIFY } from '#operations';
import { Resolve } from '#register';
import {
  dataFolder,
  type ListsVerified,
  sealedNow,
  SystemClock,
  verifyLists,
  witnessed,
  witnessPlan,
  witnessSeal,
} from '#runtime';

import { takeFields } from '../field-options.js';
import { common } from '../options.js';
import { Progress, showing } from '../progress.js';
import { sealsSaid } from '../seals-said.js';
import { type CommonOptions, withEvents, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';
import { disagreements, witnessLines, type WitnessProof } from '../witness-lines.js';

const SENTENCES: Readonly<Record<SealProof['outcome'], (proof: SealProof) => string>> = {
  proven: ({ count }) => `sealed at ${count}: the first ${count} entries are those that were sealed`,
  differs: ({ count, found }) => `sealed at ${count}: differs, for the first ${count} entries now give ${found}`,
  'beyond-end': ({ count }) => `sealed at ${count}: there are fewer entries`,
};

/** The lists are null where they were not asked for. */
type Verified = Proof & { readonly lists: ListsVerified | null };

/** @throws StoreError `store.chain-broken`, `seal.differs`, `seal.beyond-end`, `register.differs` */
const refuseWhatIsNotProven = ({ events, broken: [first, ...others], sealed, lists }: Verified): void => {
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
  if (lists?.outcome === 'differ')
    throw new StoreError(
      'register.differs',
      'The lists are not those that the entries give; where the entries are proven, make the lists anew with "rebuild".',
    );
};

/** Checks the entries, then the lists, and shows how far it has come. */
const verified = (
  options: CommonOptions & { readonly entriesOnly?: boolean },
  seals: readonly KeptSeal[],
  terminal: Terminal,
): Promise<Verified> =>
  withEvents(options, 'reading', async (store) => {
    const proof = await showing(new Progress(terminal, 'Checking', undefined), (progress) =>
      verifyLog(store.readAll({ streamPrefixes: STREAM_PREFIXES }), seals, (entries) => progress.at(entries)),
    );
    if (options.entriesOnly || proof.broken.length > 0) return { ...proof, lists: null };
    const lists = await showing(new Progress(terminal, 'Comparing', proof.events), (progress) =>
      verifyLists(store, dataFolder(options.data), (entries) => progress.at(entries)),
    );
    return { ...proof, lists };
  });

interface VerifyOptions extends CommonOptions {
  readonly sealed?: readonly string[];
  readonly entriesOnly?: boolean;
  readonly key?: readonly string[];
  readonly witness?: readonly string[] | true;
}

interface SealOptions extends CommonOptions {
  readonly key?: string;
  readonly to?: readonly string[];
}

/** Those that are named, else those of the plan. @throws StoreError `witness.settings-invalid` */
const placesOf = (said: VerifyOptions['witness']): readonly string[] => {
  if (said !== true) return said ?? [];
  const plan = witnessPlan();
  if (plan) return plan.witnesses;
  throw new StoreError('witness.settings-invalid', 'MANDATUM_WITNESSES names no place; name one.');
};

/** @throws Rejection `seal.unsigned`, `key.invalid` */
const refuseUnsigned = (seals: readonly KeptSeal[], paths: readonly string[]): void => {
  const keys = paths.map(publicKey);
  const unsigned = keys.length > 0 && seals.find((seal) => !isSignedBy(seal, keys));
  if (unsigned) throw refused('seal.unsigned', { count: unsigned.count });
};

/** Proving that the record is what was recorded. */
export const proveCommands = (program: Command, terminal: Terminal): void => {
  takeFields(common(verbIn(program, VERIFY)), VERIFY.fields)
    .option('--key <files...>', 'public Ed25519 keys (PEM): every seal that is given must be signed by one of them')
    .option(
      '--witness [places...]',
      'folders or addresses that keep seals (default: $MANDATUM_WITNESSES): each of theirs is held against the entries and those of the others',
    )
    .action(async ({ sealed = [], key = [], witness, ...options }: VerifyOptions) => {
      const theirs = (await Promise.all(placesOf(witness).map(witnessed))).flat();
      const seals = [...sealsSaid(sealed), ...theirs];
      refuseUnsigned(seals, key);
      const proof = await verified(options, seals, terminal);
      const of = seals.length - theirs.length;
      const witnesses = theirs.map((seal, at) => ({ ...seal, outcome: proof.sealed[of + at]?.outcome ?? 'differs' }));
      if (options.json)
        terminal.out(JSON.stringify({ ...proof, witnesses, disagreements: disagreements(theirs) }, null, 2));
      else
        for (const line of proofLines({ ...proof, sealed: proof.sealed.slice(0, of) }, witnesses)) terminal.out(line);
      refuseWhatIsNotProven(proof);
    });

  common(verbIn(program, SEAL))
    .option('--key <file>', 'a private Ed25519 key (PEM) to sign with (default: $MANDATUM_SEAL_KEY_FILE)')
    .option('--to <places...>', 'have it witnessed: folders, or addresses that take it')
    .action(async ({ key = process.env['MANDATUM_SEAL_KEY_FILE'], to = [], ...options }: SealOptions) => {
      const kept = await withEvents(options, 'reading', (store) =>
        sealedNow(store, () => new SystemClock().now(), key),
      );
      for (const witness of to) await witnessSeal(witness, keptLine(kept));
      terminal.out(options.json ? JSON.stringify(kept, null, 2) : keptLine(kept));
    });

  takeFields(common(verbIn(program, PROVE)), PROVE.fields, PROVE.places).action(
    async (mandate: string, options: CommonOptions & { readonly sealed?: string }) => {
      const [kept] = sealsSaid(options.sealed === undefined ? [] : [options.sealed]);
      const proof = await withRegister(options, 'reading', async (context) => {
        const stream = `mandate-${await context.ask(new Resolve('mandate', mandate))}` as const;
        const store = context.app.get<EventStore>(EVENT_STORE);
        return proveStream(store.readAll({ streamPrefixes: STREAM_PREFIXES }), stream, kept);
      });
      if (options.json) return terminal.out(JSON.stringify(proof, null, 2));
      const { entries, seal, stream } = proof;
      terminal.out(`${entries.length} of the ${seal.count} entries sealed are what ${stream} says:`);
      for (const { seq, hash, path } of entries)
        terminal.out(`entry ${seq}: ${hash}, ${path.length} steps to the root`);
      terminal.out(`seal ${sealText(seal)}\nWith --json the proof itself is printed, for whoever has the seal.`);
    },
  );
};

const LISTS: Readonly<Record<ListsVerified['outcome'], () => string>> = {
  same: () => 'The lists are those that a rebuild gives.',
  differ: () => 'The lists are not those that a rebuild gives:',
  none: () => 'There are no lists to be compared yet.',
};

const listLines = (lists: ListsVerified): readonly string[] => [
  LISTS[lists.outcome](),
  ...(lists.fault === null ? [] : [`  ${lists.fault}`]),
  ...lists.tables.map(({ table, missing, surplus }) => `  ${table}: ${missing} rows are missing, ${surplus} too many`),
];

const proofLines = (
  { events, streams, broken, sealed, lists }: Verified,
  witnesses: readonly WitnessProof[],
): readonly string[] => [
  `${events} entries in ${streams} streams checked.`,
  ...broken.map(
    ({ stream, revision, eventId, reason }) => `broken: ${stream} at revision ${revision} (${eventId}): ${reason}`,
  ),
  ...sealed.map((proof) => SENTENCES[proof.outcome](proof)),
  ...witnessLines(witnesses),
  ...(lists ? listLines(lists) : []),
];
