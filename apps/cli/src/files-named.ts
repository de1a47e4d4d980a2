import { type Fields, type Raw } from '#fields';
import { type Terminal } from './terminal.js';
import { readBytes, readTextFile } from './text-file.js';

const contentOf = async (kind: 'document' | 'file', path: string, terminal: Terminal): Promise<string> => {
  if (kind === 'file') return Buffer.from(await readBytes(path)).toString('base64');
  const { content, readAs } = await readTextFile(path);
  if (readAs !== null) terminal.err(`${path}: read as ${readAs}`);
  return content;
};

/**
 * What was said, with what the named files hold in place of their names.
 * @throws Rejection `file.unknown`, `file.unreadable`, `text.too-large`, `text.empty`, `text.binary`, `document.unreadable`
 */
export const withFilesRead = async (fields: Fields, said: Raw<Fields>, terminal: Terminal): Promise<Raw<Fields>> => {
  const read: Record<string, unknown> = { ...said };
  for (const [name, { kind }] of Object.entries(fields)) {
    const path = read[name];
    if ((kind === 'document' || kind === 'file') && typeof path === 'string')
      read[name] = await contentOf(kind, path, terminal);
  }
  return read as Raw<Fields>;
};
