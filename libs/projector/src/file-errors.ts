/** Which errors speak of the file, and what is said of them. */
import { StoreError } from '#event-sourcing';

/** The file was laid out by another release. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(path: string) {
    super(`${path} was laid out by another release.`);
  }
}

type Sentence = (path: string) => string;

/** By SQLite's primary result code; the extended ones begin with it. */
const CONDITIONS: readonly (readonly [code: RegExp, storeCode: string, sentence: Sentence])[] = [
  [
    /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    'register.busy',
    (path) => `Another process holds ${path}; ask again in a moment, or end the process that holds it.`,
  ],
  [
    /^SQLITE_FULL/,
    'register.full',
    (path) => `There is no room left for ${path}; free some space on its disk, then ask again.`,
  ],
  [
    /^SQLITE_(READONLY|PERM|AUTH)/,
    'register.read-only',
    (path) => `${path} can only be read; give this user leave to write to the file and its folder.`,
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    'register.damaged',
    (path) => `${path} is damaged; it is made anew from the entries: ask again in a moment.`,
  ],
  [
    /^SQLITE_(IOERR|CANTOPEN|NOMEM)/,
    'register.unavailable',
    (path) =>
      `${path} cannot be opened or used; check that its folder is there, that this user may use it, and the disk.`,
  ],
];

/** By its code alone: a process may load the driver's classes more than once. */
const conditionOf = (error: unknown) => {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === 'string' ? CONDITIONS.find(([pattern]) => pattern.test(code)) : undefined;
};

/** No event is to blame: the file is damaged, locked, full or out of reach. */
export const isAboutTheFile = (error: unknown): boolean => conditionOf(error) !== undefined;

/** The same error for those who read and write rows; what does not speak of the file passes unchanged. */
export const registerErrorOf = (error: unknown, path: string): unknown => {
  const [, storeCode, sentence] = conditionOf(error) ?? [];
  return storeCode && sentence ? new StoreError(storeCode, sentence(path), { cause: error }) : error;
};

const hasStoreCode = (error: unknown, code: string) => error instanceof StoreError && error.code === code;

/** The file is of no use and must be built anew. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof UnreadableFile || hasStoreCode(error, 'register.damaged');

/** Another process holds it, for now. */
export const isBusy = (error: unknown): boolean => hasStoreCode(error, 'register.busy');
