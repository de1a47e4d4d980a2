/** How a file of a read model is connected to, and laid out where it is new. */
import Database from 'better-sqlite3';
import { isLaidOut, layOut, LAYOUT, layoutOf } from './layout.js';
import { type Projection, type ReadModel } from './projection.js';

/**
 * `shared`: for any number of processes; a crash may cost the last commits, never their order.
 * `building`: for one process alone, and worth nothing until it is complete.
 * `readonly`: where nothing can be written.
 */
export type FileUse = 'shared' | 'building' | 'readonly';

/**
 * A long transaction writes pages more than once, and its commit then goes through all that it wrote, page by page, in one
 * call: the fewer and larger they are, the shorter the event loop stands still.
 */
export const PAGE_BYTES = 16 * 1024;
const PAGE_SIZE = `page_size = ${PAGE_BYTES}`; // of new files; before anything else
const WAL_KEPT_BYTES = 16 * 1024 * 1024;
export const PRAGMAS: Readonly<Record<FileUse, readonly string[]>> = {
  shared: [
    PAGE_SIZE,
    'journal_mode = WAL',
    'synchronous = NORMAL',
    `journal_size_limit = ${WAL_KEPT_BYTES}`,
    'wal_autocheckpoint = 0', // `WriteAheadLog` does it
    'cache_size = -4096', // what does not fit goes out at once, so that a long transaction has little left to commit
  ],
  building: [
    PAGE_SIZE,
    'journal_mode = MEMORY',
    'synchronous = OFF',
    'locking_mode = EXCLUSIVE',
    'cache_size = -65536',
  ],
  readonly: ['cache_size = -65536'],
};

/** @throws SqliteError, with nothing left open */
export const connect = (path: string, readonly: boolean, pragmas: readonly string[]): Database.Database => {
  const db = new Database(path, { readonly, timeout: 0 }); // waits let the event loop turn: `patiently`
  try {
    for (const pragma of pragmas) db.pragma(pragma);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/**
 * Lays a file out; another process may be doing the same at this moment: whoever comes second finds it done.
 * @returns the projections whose tables are new
 */
export const setUp = (
  db: Database.Database,
  model: ReadModel,
  use: FileUse,
  anew: readonly string[],
): readonly Projection[] => {
  const layout = layoutOf(db);
  if (layout !== 0 && (layout !== LAYOUT || (anew.length === 0 && isLaidOut(db, model)))) return [];
  const work = db.transaction(() => {
    const begun = layOut(db, model, anew);
    if (use !== 'building') for (const projection of begun) projection.index?.(db);
    return begun;
  });
  return work.immediate();
};
