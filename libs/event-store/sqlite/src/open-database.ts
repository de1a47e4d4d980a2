import { existsSync, readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreError } from '#event-sourcing';
import { DRIVER_WAIT_MS, patiently } from './patience.js';
import { checkSchema, prepareSchema } from './schema.js';
import { sqliteCodeOf, storeErrorOf } from './store-errors.js';

const WAL_KEPT_BYTES = 64 * 1024 * 1024;

const openForWriting = (path: string): Database.Database => {
  const db = new Database(path, { timeout: DRIVER_WAIT_MS });
  try {
    db.pragma('journal_mode = WAL');
    // In WAL mode FULL is what makes an acknowledged commit durable: the log is synced at every one.
    db.pragma('synchronous = FULL');
    db.pragma(`journal_size_limit = ${WAL_KEPT_BYTES}`);
    prepareSchema(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const checked = (db: Database.Database, path: string): Database.Database => {
  try {
    checkSchema(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const refuseHalf = (path: string): never => {
  const message = `${path} was not closed properly, and its folder cannot be written: copy it with its -wal elsewhere.`;
  throw new StoreError('store.read-only', message);
};

const hasLogBeside = (path: string) =>
  existsSync(path) && existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;

/** The whole file, taken into memory. Only where no write-ahead log lies beside it, for then it is all there is. */
const takenIn = (path: string): Database.Database => {
  const file = readFileSync(path);
  file.fill(1, 18, 20); // file format: rollback journal instead of write-ahead log, for memory has no log
  return new Database(file, { readonly: true });
};

/** In a folder where nothing may be written, as on a read-only medium, SQLite cannot lay its shared memory. */
const openForReading = (path: string): Database.Database => {
  try {
    return checked(new Database(path, { readonly: true, timeout: DRIVER_WAIT_MS }), path);
  } catch (error) {
    const code = sqliteCodeOf(error);
    if (code !== 'SQLITE_READONLY_DIRECTORY' && code !== 'SQLITE_CANTOPEN') throw error;
    if (hasLogBeside(path)) return refuseHalf(path);
    if (code === 'SQLITE_CANTOPEN') throw error;
    return checked(takenIn(path), path);
  }
};

/**
 * The database of an event store, laid out and checked.
 * @param busyTimeoutMs how long to wait where other processes open or hold it
 * @throws StoreError with a code of the port
 */
export const openDatabase = (
  path: string,
  { readonly, busyTimeoutMs }: { readonly readonly: boolean; readonly busyTimeoutMs: number },
): Promise<Database.Database> =>
  patiently(() => {
    try {
      return readonly ? openForReading(path) : openForWriting(path);
    } catch (error) {
      throw storeErrorOf(error, path);
    }
  }, busyTimeoutMs);
