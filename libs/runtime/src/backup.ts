/** Copies of the embedded store: taken while others write, proven before they count, and never put over another. */
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkedSeal, type Seal } from '#archive';
import { StoreError } from '#event-sourcing';
import { copyStore, SqliteEventStore } from '#event-store/sqlite';
import { STREAM_PREFIXES } from '#kinds';
import { refusals } from '#rejection';
import { besideOf, copyBeside, type Part, putBackBeside, type PutBack } from './beside.js';
import { storeFile } from './config.js';
import { type StoreChoice, storeChoice } from './store-choice.js';

const refused = refusals({
  'backup.exists': ({ path }: { readonly path: string }) => `${path} is there already; name another file.`,
  'backup.not-embedded': () => 'The events lie in KurrentDB; keep what "export" writes, and its own backup.',
  'backup.unknown': ({ path }: { readonly path: string }) => `There is no backup ${path}.`,
  'restore.not-empty': ({ path }: { readonly path: string }) =>
    `${path} is there already, and is not overwritten; restore into another folder.`,
});

export interface BackedUp extends Seal {
  readonly file: string;
  readonly bytes: number;
  /** What was copied besides the events. */
  readonly beside: readonly Part[];
}
export type Restored = Omit<BackedUp, 'beside'> & { readonly beside: PutBack };

const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

const proven = async (file: string): Promise<Seal> => {
  const store = await SqliteEventStore.open(file, { readonly: true });
  try {
    return await checkedSeal(store.readAll({ streamPrefixes: STREAM_PREFIXES }));
  } finally {
    await store.close();
  }
};

/**
 * Copies under another name, proves the copy, and gives it its name, unless somebody else has taken that.
 * @param first done before it has its name: by that it is told that all is there
 */
const provenCopy = async <Beside>(
  from: string,
  to: string,
  first: () => Beside,
  taken: (path: string) => Error,
): Promise<Seal & Pick<BackedUp, 'file' | 'bytes'> & { readonly beside: Beside }> => {
  const folder = dirname(to);
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `.${basename(to)}.${randomUUID()}.unfinished`);
  try {
    await copyStore(from, unfinished);
    const seal = await proven(unfinished);
    chmodSync(unfinished, 0o600);
    const beside = first();
    linkSync(unfinished, to);
    syncFolder(folder);
    return { ...seal, file: to, bytes: statSync(to).size, beside };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken(to);
    throw error;
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${ending}`, { force: true });
  }
};

/**
 * Copies the events as they are at one moment into a file of their own, while others write, and what lies beside them into a
 * folder beside that. Those are copied first: a proposal that is confirmed meanwhile is found waiting, and is entered once.
 * @throws Rejection `backup.exists`, `backup.not-embedded`
 * @throws StoreError `data.missing`, `store.chain-broken`, and as the store does; no file is left
 */
export const backUp = async (data: string, to: string, store: StoreChoice = storeChoice()): Promise<BackedUp> => {
  if (store.kind !== 'sqlite') throw refused('backup.not-embedded');
  const from = storeFile(data);
  if (!existsSync(from)) throw new StoreError('data.missing', `There is no register in ${data}.`);
  const file = resolve(to);
  const folder = besideOf(file);
  for (const path of [file, folder]) if (existsSync(path)) throw refused('backup.exists', { path });
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${basename(file)}.${randomUUID()}.unfinished`);
  try {
    const beside = await copyBeside(data, unfinished);
    const named = () => {
      if (beside.length > 0) renameSync(unfinished, folder);
      return beside;
    };
    return await provenCopy(from, file, named, (path) => refused('backup.exists', { path }));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
};

/**
 * Puts a backup where there is no register yet, with what lies beside it; its lists are made when it is first asked.
 * @throws Rejection `restore.not-empty`, `backup.unknown`
 * @throws StoreError `store.chain-broken`, `store.corrupt`, and as the store does; nothing is left
 */
export const restore = async (backup: string, data: string): Promise<Restored> => {
  const to = storeFile(data);
  if (existsSync(to)) throw refused('restore.not-empty', { path: to });
  if (!existsSync(backup)) throw refused('backup.unknown', { path: backup });
  const beside = () => putBackBeside(resolve(backup), data);
  return provenCopy(backup, to, beside, (path) => refused('restore.not-empty', { path }));
};
