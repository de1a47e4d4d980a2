/** Copies a store as it is at one moment, whoever writes to it meanwhile. */
import Database from 'better-sqlite3';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { checkSchema } from './schema.js';
import { storeErrorOf } from './store-errors.js';

/** Pages copied before everybody else has a turn: a megabyte. */
const PAGES = 256;

/**
 * Leaves one plain file, synced to the disk.
 * @param to a path at which nothing is
 * @throws StoreError with a code of the port
 */
export const copyStore = async (from: string, to: string): Promise<void> => {
  let source: Database.Database | undefined;
  try {
    source = new Database(from, { readonly: true, fileMustExist: true, timeout: 5_000 });
    checkSchema(source, from);
    source.exec('BEGIN');
    source.pragma('user_version'); // the transaction begins with what is read first, and keeps the copy at that moment
    await source.backup(to, { progress: () => PAGES });
    const copy = new Database(to);
    copy.pragma('journal_mode = DELETE');
    copy.close();
    const handle = openSync(to, 'r+');
    fsyncSync(handle);
    closeSync(handle);
  } catch (error) {
    throw storeErrorOf(error, from);
  } finally {
    source?.close();
  }
};
