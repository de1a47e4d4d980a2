/** Text from files, in the formats and encodings that decisions come in. */
import { readFile, stat } from 'node:fs/promises';
import { textOfDocument } from '#document-input';
import { Rejection } from '#rejection';

/** Far above any decision ever adopted. */
const MAX_BYTES = 5 * 1024 * 1024;

export interface TextFile {
  readonly name: string;
  readonly content: string;
  /** Where it was no plain UTF-8: what it was taken for. */
  readonly readAs: string | null;
}

const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32);

/** A text has next to no control characters but white space. */
const isText = (content: string): boolean => {
  let controls = 0;
  for (let index = 0; index < content.length; index++) if (isControl(content.charCodeAt(index))) controls++;
  return controls * 1000 <= content.length;
};

/**
 * The text of a file.
 * @throws Rejection `file.unknown`, `file.unreadable`, `text.too-large`, `text.empty`, `text.binary`, `document.unreadable`
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
  const { format, encoding, text: content } = await textOfDocument(bytes);
  if (!isText(content))
    throw new Rejection('text.binary', `${path} is no text; save the decision as text, a web page, Word or PDF file.`);
  if (content.trim() === '') throw new Rejection('text.empty', `${path} is empty.`);
  const plain = format === 'text' && encoding === 'utf-8';
  return {
    name: path,
    content,
    readAs: plain ? null : [format, encoding].filter((known) => known !== null && known !== 'text').join(', '),
  };
};
