/** Files that a command names. */
import { readFile, stat } from 'node:fs/promises';
import { type FileText, textOfFile } from '#exchange';
import { refusals } from '#rejection';

/** Far above any decision ever adopted. */
const MAX_BYTES = 5 * 1024 * 1024;

interface File {
  readonly path: string;
}

const refused = refusals({
  'file.unknown': ({ path }: File) => `There is no file ${path}.`,
  'file.unreadable': ({ path, what }: File & { readonly what: string }) => `${path} ${what}.`,
  'text.too-large': ({ path, bytes }: File & { readonly bytes: number }) =>
    `${path} has ${bytes} bytes; a decision has at most ${MAX_BYTES}. Split it.`,
});

/**
 * The bytes of a file.
 * @throws Rejection `file.unknown`, `file.unreadable`, `text.too-large`
 */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  const size = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw refused('file.unknown', { path });
    throw refused('file.unreadable', { path, what: `cannot be read (${error.code ?? 'unknown reason'})` });
  });
  if (!size.isFile()) throw refused('file.unreadable', { path, what: 'is no file; name the files one by one' });
  if (size.size > MAX_BYTES) throw refused('text.too-large', { path, bytes: size.size });
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw refused('file.unreadable', { path, what: `cannot be read (${error.code ?? 'unknown reason'})` });
  });
};

/**
 * The text of a file.
 * @throws Rejection `file.unknown`, `file.unreadable`, `text.too-large`, `text.empty`, `text.binary`, `document.unreadable`
 */
export const readTextFile = async (path: string): Promise<FileText> => textOfFile(path, await readBytes(path));
