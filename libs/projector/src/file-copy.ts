/** Copies a file as it is at one moment, whoever writes to it meanwhile. */
import Database from 'better-sqlite3';
import { PAGE_BYTES } from './file-connection.js';
import { registerErrorOf } from './file-errors.js';
import { patiently } from './patience.js';

/** Pages copied before everybody else has a turn: a megabyte, of small ones less. */
const PAGES = (1024 * 1024) / PAGE_BYTES;

/**
 * @param isWanted asked of the file before it is copied
 * @returns whether it has been copied
 * @throws StoreError `register.busy`, `register.damaged`, `register.full`, `register.read-only`, `register.unavailable`
 */
export const copyFile = async (
  from: string,
  to: string,
  isWanted: (db: Database.Database) => boolean = () => true,
): Promise<boolean> => {
  let source: Database.Database | undefined;
  try {
    const db = await patiently(() => openAtOneMoment(from));
    source = db;
    if (!isWanted(db)) return false;
    await db.backup(to, { progress: () => PAGES });
    return true;
  } catch (error) {
    throw registerErrorOf(error, from);
  } finally {
    source?.close();
  }
};

const openAtOneMoment = (path: string): Database.Database => {
  const db = new Database(path, { readonly: true, timeout: 0 });
  try {
    db.exec('BEGIN');
    db.pragma('user_version'); // the transaction begins with what is read first
    return db;
  } catch (error) {
    db.close();
    throw registerErrorOf(error, path);
  }
};
