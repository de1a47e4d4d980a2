import { type Database } from 'better-sqlite3';
import { BitemporalTable } from '#bitemporal';
import { type RecordedEvent } from '#event-sourcing';
import { type Projection, type ReadModel } from '#projector';
import { forgetEntriesIn } from './entries.js';
import { EntryWriter } from './entry-writer.js';
import { ListWriter } from './list-writer.js';
import { createBodies } from './rows/body-rows.js';
import { WINDOW_TABLES } from './rows/due-windows.js';
import {
  actorTable,
  coverageTable,
  decisionTable,
  ENTRY_INDEXES,
  ENTRY_TABLES,
  LIST_INDEXES,
  LIST_TABLES,
  mandateTable,
  movementTable,
  obligationTable,
  paragraphTable,
  sessionTable,
  WORD_INDEX,
} from './tables.js';

/** One writer for each database, until what it has written is undone. */
const writersOf = <Writer>(make: new (db: Database) => Writer) => {
  const writers = new WeakMap<Database, Writer>();
  return {
    of: (db: Database): Writer => {
      const writer = writers.get(db) ?? new make(db);
      writers.set(db, writer);
      return writer;
    },
    forget: (db: Database): void => {
      writers.delete(db);
      forgetEntriesIn(db);
    },
  };
};

const entryWriters = writersOf(EntryWriter);
const listWriters = writersOf(ListWriter);

/** The entries, and the facts of record keeping among them: actors, and how far the record goes. */
const entries = {
  name: 'entries',
  version: 6,
  setup: (db) => {
    BitemporalTable.create(db, actorTable);
    BitemporalTable.create(db, coverageTable);
    createBodies(db);
    db.exec(ENTRY_TABLES);
  },
  index: (db) => void db.exec(ENTRY_INDEXES),
  project: (event, seq, db) => entryWriters.of(db).write(event, seq),
  pass: (event, seq, db) => entryWriters.of(db).pass(event, seq),
  forget: entryWriters.forget,
} as const satisfies Projection;

/** Sessions, decisions, mandates and what they make somebody owe, on both axes; read from the entries. */
const lists = {
  name: 'lists',
  version: 35,
  setup: (db) => {
    BitemporalTable.create(db, sessionTable);
    BitemporalTable.createBare(db, decisionTable);
    BitemporalTable.createBare(db, paragraphTable);
    BitemporalTable.createBare(db, mandateTable);
    BitemporalTable.createBare(db, obligationTable);
    BitemporalTable.createBare(db, movementTable);
    db.exec(LIST_TABLES);
    db.exec(WINDOW_TABLES);
  },
  index: (db) => {
    BitemporalTable.create(db, decisionTable);
    BitemporalTable.create(db, paragraphTable);
    BitemporalTable.create(db, mandateTable);
    BitemporalTable.create(db, obligationTable);
    BitemporalTable.create(db, movementTable);
    db.exec(LIST_INDEXES);
    db.exec(WORD_INDEX);
  },
  project: (event, seq, db) => listWriters.of(db).write(event, seq),
  pass: (_event, seq, db) => listWriters.of(db).pass(seq),
  forget: listWriters.forget,
} as const satisfies Projection;

/** The calendar bears on everything, a decision on what it gives, and any other entry on rows of its own. */
const keyOf = ({ stream }: Pick<RecordedEvent, 'stream'>): string | null => {
  const [category = '', id = ''] = stream.split(/-(.*)/s);
  if (category === 'session' || category === 'body') return null;
  return category === 'decision' || category === 'mandate' ? (id.split('.')[0] ?? id) : stream;
};

/** The read side: everything that lists and pages show. */
export const registerReadModel: ReadModel = {
  name: 'register',
  projections: [entries, lists],
  sharing: { keyOf, script: new URL('./register-helper.js', import.meta.url) },
};

/** What of it can be made anew by itself. */
export const PROJECTIONS = [entries.name, lists.name] as const;
