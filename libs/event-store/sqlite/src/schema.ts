/** The shape of the file. The log is one table; nothing in it is ever changed or removed. */
import type Database from 'better-sqlite3';
import { StoreError } from '#event-sourcing';

/** "MNDT": tells our files from other SQLite databases. */
const APPLICATION_ID = 0x4d4e4454;
const SCHEMA_VERSION = 1;

/**
 * Positions are given inside the write transaction, so they become visible in order and without gaps to wait for.
 * Ids have no index: they are random, so each event would dirty a page of its own, and appends would take twice as long.
 * Retries find an id by its place in the stream.
 */
const SCHEMA = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    meta TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
  CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

const number = (db: Database.Database, sql: string) => Number(db.prepare(sql).pluck().get());

const isEmpty = (db: Database.Database) => number(db, 'SELECT count(*) FROM sqlite_schema') === 0;

/**
 * @throws StoreError `store.newer-version` where a later release wrote the file,
 * `store.corrupt` where it is a database of something else
 */
export const checkSchema = (db: Database.Database, path: string): void => {
  if (number(db, 'PRAGMA application_id') !== APPLICATION_ID)
    throw new StoreError('store.corrupt', `${path} is not an event store: check the path.`);
  const version = number(db, 'PRAGMA user_version');
  if (version > SCHEMA_VERSION)
    throw new StoreError('store.newer-version', `${path} was written by a later release: open it with that one.`);
};

/** Lays out an empty file, once, whoever comes first; then as `checkSchema`. */
export const prepareSchema = (db: Database.Database, path: string): void => {
  if (isEmpty(db)) db.transaction(() => (isEmpty(db) ? db.exec(SCHEMA) : undefined)).immediate();
  checkSchema(db, path);
};
