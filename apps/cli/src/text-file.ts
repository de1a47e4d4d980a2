/** Text from files, in the encodings that records come in. */
import { readFile, stat } from 'node:fs/promises';
import { Rejection } from '#event-sourcing';

/** Far above any decision ever adopted. */
const MAX_BYTES = 5 * 1024 * 1024;

export interface TextFile {
  readonly name: string;
  readonly content: string;
  /** Where it was no UTF-8: what it was taken for. */
  readonly readAs: string | null;
}

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32);

/** A text has next to no control characters but white space. */
const isText = (content: string): boolean => {
  let controls = 0;
  for (let index = 0; index < content.length; index++) if (isControl(content.charCodeAt(index))) controls++;
  return controls * 1000 <= content.length;
};

/** UTF-16 without a byte order mark shows as zero bytes at every other place. */
const looksUtf16 = (bytes: Uint8Array, at: 0 | 1): boolean => {
  const sample = bytes.subarray(0, 2000);
  const zeros = sample.filter((byte, index) => byte === 0 && index % 2 === at).length;
  return sample.length >= 4 && zeros * 3 > sample.length;
};

const utf16Of = (bytes: Uint8Array): string | null => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || looksUtf16(bytes, 1)) return 'utf-16le';
  return (bytes[0] === 0xfe && bytes[1] === 0xff) || looksUtf16(bytes, 0) ? 'utf-16be' : null;
};

const read = (bytes: Uint8Array): Omit<TextFile, 'name'> | undefined => {
  const utf16 = utf16Of(bytes);
  const content = decoded(bytes, utf16 ?? 'utf-8');
  if (content !== undefined) return { content, readAs: utf16 };
  const latin = decoded(bytes, 'windows-1252');
  return latin === undefined ? undefined : { content: latin, readAs: 'windows-1252' };
};

/**
 * The text of a file.
 * @throws Rejection `file.unknown`, `file.unreadable`, `text.too-large`, `text.empty`, `text.binary`
 */
export const readTextFile = async (path: string): Promise<TextFile> => {
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
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Rejection('file.unreadable', `${path} cannot be read (${error.code ?? 'unknown reason'}).`);
  });
  const found = read(bytes);
  if (!found || !isText(found.content))
    throw new Rejection('text.binary', `${path} is no text; save the decision as plain text (UTF-8) first.`);
  if (found.content.trim() === '') throw new Rejection('text.empty', `${path} is empty.`);
  return { name: path, ...found };
};
