/** Which errors speak of the file, and which of what is written into it. */
/** The file was laid out by another release. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(path: string) {
    super(`${path} was laid out by another release.`);
  }
}

const DAMAGED = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];
const CONDITIONS = [
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'SQLITE_NOMEM',
];

/** By its code alone: a process may load the driver's classes more than once. */
const hasCode = (error: unknown, codes: readonly string[]): boolean => {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === 'string' && codes.some((beginning) => code.startsWith(beginning));
};

/** The file is of no use and must be built anew. */
export const isUnreadable = (error: unknown): boolean => error instanceof UnreadableFile || hasCode(error, DAMAGED);

/** No event is to blame: the file is damaged, locked, full or out of reach. */
export const isAboutTheFile = (error: unknown): boolean => hasCode(error, [...DAMAGED, ...CONDITIONS]);
