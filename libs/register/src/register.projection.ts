import { type Database } from 'better-sqlite3';
import { BitemporalTable } from '#bitemporal';
import { type Projection } from '#projector';
import { RegisterWriter } from './register-writer.js';
import { WINDOW_TABLES } from './rows/due-windows.js';
import {
  actorTable,
  coverageTable,
  decisionTable,
  ENTRY_INDEXES,
  LIST_INDEXES,
  mandateTable,
  obligationTable,
  OTHER_TABLES,
  paragraphTable,
  sessionTable,
} from './tables.js';

const writers = new WeakMap<Database, RegisterWriter>();

const writerOf = (db: Database): RegisterWriter => {
  const writer = writers.get(db) ?? new RegisterWriter(db);
  writers.set(db, writer);
  return writer;
};

/** The read side: everything that lists and pages show, on both axes. */
export const registerProjection: Projection = {
  name: 'register',
  version: 3,
  setup: (db) => {
    BitemporalTable.create(db, sessionTable);
    BitemporalTable.create(db, actorTable);
    BitemporalTable.create(db, coverageTable);
    BitemporalTable.createBare(db, decisionTable);
    BitemporalTable.createBare(db, paragraphTable);
    BitemporalTable.createBare(db, mandateTable);
    BitemporalTable.createBare(db, obligationTable);
    db.exec(OTHER_TABLES);
    db.exec(WINDOW_TABLES);
  },
  index: (db) => {
    BitemporalTable.create(db, decisionTable);
    BitemporalTable.create(db, paragraphTable);
    BitemporalTable.create(db, mandateTable);
    BitemporalTable.create(db, obligationTable);
    db.exec(ENTRY_INDEXES);
    db.exec(LIST_INDEXES);
  },
  project: (event, seq, db) => writerOf(db).write(event, seq),
  forget: (db) => void writers.delete(db),
};
