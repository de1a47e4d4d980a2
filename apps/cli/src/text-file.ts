/** Files that a command names. */
import { readFile, stat } from 'node:fs/promises';
import { type FileText, textOfFile } from '#exchange';
import { Rejection } from '#rejection';

/** Far above any decision ever adopted. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * The bytes of a file.
 * @throws Rejection `file.unknown`, `file.unreadable`, `text.too-large`
 */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  const size = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new Rejection('file.unknown', `There is no file ${path}.`);
    throw new Rejection('file.unreadable', `${path} cannot be read (${error.code ?? 'unknown reason'}).`);
  });
  if (!size.isFile()) throw new Rejection('file.unreadable', `${path} is no file; name the files one by one.`);
  if (size.size > MAX_BYTES)
    throw new Rejection(
      'text.too-large',
      `${path} has ${size.size} bytes; a decision has at most ${MAX_BYTES}. Split it.`,
    );
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Rejection('file.unreadable', `${path} cannot be read (${error.code ?? 'unknown reason'}).`);
  });
};

/**
 * The text of a file.
 * @throws Rejection `file.unknown`, `file.unreadable`, `text.too-large`, `text.empty`, `text.binary`, `document.unreadable`
 */
export const readTextFile = async (path: string): Promise<FileText> => textOfFile(path, await readBytes(path));
