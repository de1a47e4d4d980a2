/** What SQLite says, in the port's codes and in sentences that name the way out. */
import { StoreError } from '#event-sourcing';

type Sentence = (path: string) => string;

/** By SQLite's primary result code; the extended ones begin with it. */
const SENTENCES: readonly (readonly [code: RegExp, storeCode: string, sentence: Sentence])[] = [
  [
    /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    'store.busy',
    (path) => `Another process kept ${path} locked for too long: try again, or end the process that holds it.`,
  ],
  [
    /^SQLITE_(FULL|TOOBIG)/,
    'store.full',
    (path) => `There is no room left for ${path}: free some space on its disk, then try again. Nothing was written.`,
  ],
  [
    /^SQLITE_(READONLY|PERM|AUTH)/,
    'store.read-only',
    (path) => `${path} can only be read: give this user leave to write to the file and its folder.`,
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB|FORMAT)/,
    'store.corrupt',
    (path) => `${path} is damaged or is no event store: put back the latest backup, or check the path.`,
  ],
];

const OTHERWISE: readonly [string, Sentence] = [
  'store.unavailable',
  (path) => `${path} cannot be opened or used: check that its folder exists, that this user may use it, and the disk.`,
];

/**
 * The result code of an error that SQLite gave; undefined where another gave it.
 * By name: the driver keeps the class of whoever loaded it first in the process.
 */
export const sqliteCodeOf = (error: unknown): string | undefined => {
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  return name === 'SqliteError' && typeof code === 'string' ? code : undefined;
};

/** With the driver's complaints about paths, and what the parser says of a row that is no JSON any more. */
const codeOf = (error: unknown): string | undefined => {
  if (error instanceof SyntaxError) return 'SQLITE_CORRUPT';
  return error instanceof TypeError && /database/i.test(error.message) ? 'SQLITE_CANTOPEN' : sqliteCodeOf(error);
};

/** The same error for callers of the port; what did not come from the driver passes unchanged. */
export const storeErrorOf = (error: unknown, path: string): unknown => {
  const code = codeOf(error);
  if (code === undefined) return error;
  const [, storeCode, sentence] = SENTENCES.find(([pattern]) => pattern.test(code)) ?? [code, ...OTHERWISE];
  return new StoreError(storeCode, sentence(path), { cause: error });
};
