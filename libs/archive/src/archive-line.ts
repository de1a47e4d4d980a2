/** One line of an archive: what it must be whatever stands before it. */
import { type JsonObject, StoreError } from '#event-sourcing';
import { type Rejection } from '#rejection';
import { checkAppend } from '#event-store/append-check';
import { canonicalJson } from '#journal';
import { type ArchivedEntry, FORMAT, headerLine, VERSION } from './archive-format.js';
import { type Seal } from './seal.js';
import { refused } from './refused.js';

/** Far deeper than anything recorded; deeper ones would exhaust the stack of whoever walks them. */
const MAX_DEPTH = 500;

export const invalidLine = (line: number, what: string): Rejection => refused('archive.line-invalid', { line, what });

export const noArchive = (): Rejection => refused('archive.format-invalid');

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));

const hasKeys = (value: JsonObject, keys: readonly string[]): boolean =>
  Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const valueOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** A line as text and as the object that it holds. */
export interface ParsedLine {
  readonly text: string;
  readonly value: JsonObject;
}

/** @throws Rejection `archive.line-invalid` where it is no canonical JSON of an object, in UTF-8 */
export const parsedLine = (bytes: Uint8Array, line: number): ParsedLine => {
  const text = textOf(bytes);
  if (text === undefined) throw invalidLine(line, 'is not UTF-8');
  const value = valueOf(text);
  if (!isObject(value)) throw invalidLine(line, 'is no JSON object');
  if (isDeeper(value, MAX_DEPTH)) throw invalidLine(line, `is nested more than ${MAX_DEPTH} levels deep`);
  if (canonicalJson(value) !== text) throw invalidLine(line, 'is not written as "export" writes it (RFC 8785)');
  return { text, value };
};

/** @throws Rejection `archive.format-invalid`, `archive.newer-version` */
export const checkHeader = (bytes: Uint8Array): void => {
  const text = textOf(bytes) ?? '';
  const header = valueOf(text);
  const version = isObject(header) && header['format'] === FORMAT ? header['version'] : undefined;
  if (typeof version !== 'number') throw noArchive();
  if (version > VERSION)
    throw refused('archive.newer-version', {
      what: `The archive has version ${version} of the format, and this release knows ${VERSION}`,
      release: 'a later release',
    });
  if (`${text}\n` !== headerLine()) throw noArchive();
};

/** Whether it is the last line. */
export const isEnd = (value: JsonObject): boolean => hasKeys(value, ['count', 'root']);

/** @throws Rejection `archive.cut` where entries are missing, `archive.seal-differs` where they are others */
export const checkEnd = (end: JsonObject, seal: Seal, line: number): void => {
  if (end['count'] === seal.count && end['root'] === seal.root) return;
  const count = Number(end['count']);
  if (count > seal.count) throw refused('archive.cut', { what: `Of ${count} entries the archive holds ${seal.count}` });
  throw refused('archive.seal-differs', { line });
};

const isEntry = (value: JsonObject): boolean =>
  hasKeys(value, ['data', 'id', 'meta', 'revision', 'seq', 'stream', 'type']) &&
  ['id', 'stream', 'type'].every((key) => typeof value[key] === 'string') &&
  ['revision', 'seq'].every((key) => Number.isSafeInteger(value[key]) && Number(value[key]) >= 0) &&
  ['data', 'meta'].every((key) => isObject(value[key]));

/**
 * The entry that a line holds, such as any store takes.
 * @throws Rejection `archive.line-invalid`
 */
export const checkEntry = (value: JsonObject, line: number): ArchivedEntry => {
  if (!isEntry(value)) throw invalidLine(line, 'is no entry');
  const entry = value as unknown as ArchivedEntry;
  const expected = entry.revision === 0 ? 'no-stream' : entry.revision - 1;
  try {
    checkAppend([{ stream: entry.stream, expected, events: [entry] }]);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw invalidLine(line, `cannot be kept (${error.message.replace(/\.$/, '')})`);
  }
  return entry;
};
