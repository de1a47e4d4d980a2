/** The file in which it is kept who may come: how it is laid out, opened, copied, and left with nothing of what was erased. */
import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { StoreError } from '#event-sourcing';
import { PROPOSALS_LAYOUT } from './proposals.js';

const LAYOUT = `
  CREATE TABLE IF NOT EXISTS pepper (value BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS person (
    id TEXT PRIMARY KEY, name TEXT, origin TEXT NOT NULL, since TEXT NOT NULL, erased_at TEXT
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS holder_by_name ON person (name) WHERE name IS NOT NULL AND origin = 'token';
  CREATE TABLE IF NOT EXISTS token (
    id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person, roles TEXT NOT NULL, actors TEXT NOT NULL,
    hash TEXT NOT NULL, issued_at TEXT NOT NULL, expires_at TEXT NOT NULL, revoked_at TEXT, last_used_at TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS session (
    key TEXT PRIMARY KEY, person TEXT NOT NULL, roles TEXT NOT NULL, actors TEXT NOT NULL, token TEXT,
    csrf TEXT NOT NULL, expires_at TEXT NOT NULL
  ) STRICT;
`;
const VERSION = 1;
const WAIT_MS = 5_000;

/** Written anew, the file holds nothing any more of what was changed in it, nor does what is written ahead. */
export const leaveNothing = (db: Database.Database): void => {
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
};

/**
 * Opens the file, and lays it out where it is new; only its owner may read it.
 * @throws StoreError `identities.unavailable`, `identities.newer-version`
 */
export const openIdentitiesFile = (path: string): Database.Database => {
  try {
    const db = new Database(path, { timeout: WAIT_MS });
    chmodSync(path, 0o600);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON'); // what is erased is not left in the free room of the file
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version > VERSION) {
      db.close();
      throw new StoreError('identities.newer-version', `${path} was written by a newer release; use that one.`);
    }
    db.transaction(() => {
      db.exec(LAYOUT + PROPOSALS_LAYOUT);
      db.pragma(`user_version = ${VERSION}`);
      db.prepare('INSERT INTO pepper SELECT ? WHERE NOT EXISTS (SELECT 1 FROM pepper)').run(randomBytes(32));
    }).immediate();
    return db;
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const sentence = `${path} cannot be used to keep who may come; check its rights, or restore it from a backup.`;
    throw new StoreError('identities.unavailable', sentence, { cause });
  }
};

/**
 * A copy of such a file as it is at one moment, whoever writes to it meanwhile: a plain file that only its owner may read. What
 * browsers are logged in with is left out.
 * @param to a path at which nothing is
 * @throws StoreError `identities.unavailable`
 */
export const copyIdentitiesFile = async (from: string, to: string): Promise<void> => {
  try {
    const source = new Database(from, { readonly: true, fileMustExist: true, timeout: WAIT_MS });
    await source.backup(to).finally(() => source.close());
    chmodSync(to, 0o600);
    const copy = new Database(to);
    copy.exec('DELETE FROM session');
    copy.pragma('journal_mode = DELETE');
    copy.exec('VACUUM');
    copy.close();
  } catch (cause) {
    throw new StoreError('identities.unavailable', `${from} cannot be copied; check its rights.`, { cause });
  }
};
