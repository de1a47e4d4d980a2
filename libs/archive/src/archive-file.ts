/** Archives on disk: a file is there whole or not at all, and what is there is not lost by accident. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Rejection } from '#rejection';
import { refused } from './refused.js';

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException | undefined)?.code);

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

const unreadable = (path: string, error: unknown): Rejection =>
  isMissing(error)
    ? refused('file.unknown', { path })
    : refused('file.unreadable', { path, what: `cannot be read (${codeOf(error)}); check the file and its rights` });

const unwritable = (path: string, error: unknown): Rejection =>
  refused('file.unwritable', { path, what: `cannot be written (${codeOf(error)}); check its folder and the disk` });

/** What the system says of a file, and nothing of ours. */
const isOfSystem = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException | undefined)?.errno === 'number';

/** A file that can be read more than once. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Finds the file; undefined where it is a pipe or the like, which is read but once.
 * @throws Rejection `file.unknown`, `file.unreadable`
 */
export const archiveFile = async (path: string): Promise<ArchiveFile | undefined> => {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (found.isDirectory()) throw refused('file.unreadable', { path, what: 'is a folder; name the archive in it' });
  return found.isFile() ? { path, bytes: found.size } : undefined;
};

/**
 * The bytes of a file.
 * @throws Rejection `file.unknown`, `file.unreadable`
 */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk as Uint8Array;
  } catch (error) {
    throw isOfSystem(error) ? unreadable(path, error) : error;
  }
}

/**
 * Puts what can be read but once into a file of its own while the work lasts.
 * @throws Rejection `file.unwritable`; the signal's reason once it is aborted
 */
export const spooled = async <T>(
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  work: (file: ArchiveFile) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'mandatum-import-'));
  const path = join(folder, 'archive');
  try {
    await pipeline(source, createWriteStream(path, { mode: 0o600 }), { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw isOfSystem(error) ? unwritable(path, error) : error;
    });
    return await work({ path, bytes: (await stat(path)).size });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Where the file will stand: what a link points to, where it is one. */
const placeOf = async (path: string, force: boolean): Promise<string> => {
  const found = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw unwritable(path, error);
  });
  if (!found) return path;
  if (!found.isFile())
    throw refused('file.unwritable', { path, what: 'is no file; name one, or - for standard output' });
  if (!force) throw refused('file.exists', { path });
  return realpath(path);
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Appends texts to a file. */
const writer = (handle: FileHandle) => async (text: string) => void (await handle.appendFile(text));

/**
 * Writes a file: under another name first, and synced, so that a crash leaves it whole or absent.
 * @param force whether an existing file is overwritten
 * @throws Rejection `file.exists`, `file.unwritable`; and as the work throws, which leaves nothing behind
 */
export const writeWholeFile = async <T>(
  path: string,
  { force }: { readonly force: boolean },
  work: (write: (text: string) => Promise<void>) => Promise<T>,
): Promise<T> => {
  const place = await placeOf(path, force);
  const unfinished = join(dirname(place), `.${basename(place)}.${randomUUID()}.unfinished`);
  try {
    const handle = await open(unfinished, 'wx');
    const result = await work(writer(handle))
      .then(async (done) => {
        await handle.sync();
        return done;
      })
      .finally(() => handle.close());
    await placeOf(path, force);
    await rename(unfinished, place);
    await syncFolder(dirname(place));
    return result;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw isOfSystem(error) ? unwritable(path, error) : error;
  }
};
