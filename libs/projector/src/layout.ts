/** What lies in a file: which projections, in which versions, and which tables are whose. */
import { type Database } from 'better-sqlite3';
import { type Projection, type ReadModel } from './projection.js';

/** Raised whenever the table of projections itself changes; files with another number are left alone. */
export const LAYOUT = 2;

interface Held {
  readonly name: string;
  readonly version: number;
  /** Names of tables as a JSON array, in the order in which they can be dropped. */
  readonly tables: string;
}

export const layoutOf = (db: Database): unknown => db.pragma('user_version', { simple: true });

const heldIn = (db: Database): readonly Held[] =>
  db.prepare<[], Held>('SELECT name, version, tables FROM projection').all();

const isOf = ({ projections }: ReadModel, held: Pick<Held, 'name' | 'version'>): boolean =>
  projections.some(({ name, version }) => name === held.name && version === held.version);

/** Virtual tables first: what they keep goes with them, and theirs is not the content that they index. */
const tablesIn = (db: Database): readonly string[] =>
  db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name`,
    )
    .pluck()
    .all();

/** The tables that hold rows of projections, but for virtual ones and what these keep. */
export const plainTablesIn = (db: Database): readonly string[] =>
  db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'projection' ORDER BY name`,
    )
    .pluck()
    .all();

const drop = (db: Database, { name, tables }: Held): void => {
  for (const table of JSON.parse(tables) as string[]) db.exec(`DROP TABLE "${table}"`);
  db.prepare('DELETE FROM projection WHERE name = ?').run(name);
};

const begin = (db: Database, projection: Projection): void => {
  const before = new Set(tablesIn(db));
  projection.setup(db);
  const tables = tablesIn(db).filter((table) => !before.has(table));
  db.prepare('INSERT INTO projection (name, version, tables, seq) VALUES (?, ?, ?, 0)').run(
    projection.name,
    projection.version,
    JSON.stringify(tables),
  );
};

/**
 * Makes the tables of those projections that are not there in their version, and drops those of all others.
 * Called within a transaction.
 * @param anew the names of those that are to be begun again in any case
 * @returns those that have been begun: their rows are still to be made
 */
export const layOut = (db: Database, model: ReadModel, anew: readonly string[] = []): readonly Projection[] => {
  if (layoutOf(db) === 0) {
    db.exec(
      `CREATE TABLE projection (
         name TEXT PRIMARY KEY, version INTEGER NOT NULL, tables TEXT NOT NULL,
         seq INTEGER NOT NULL, position TEXT, id TEXT, stream TEXT, revision INTEGER
       ) STRICT`,
    );
    db.pragma(`user_version = ${LAYOUT}`);
  }
  for (const held of heldIn(db)) if (!isOf(model, held) || anew.includes(held.name)) drop(db, held);
  const kept = new Set(heldIn(db).map(({ name }) => name));
  const begun = model.projections.filter(({ name }) => !kept.has(name));
  for (const projection of begun) begin(db, projection);
  return begun;
};

/** Whether all projections of a read model are in the file as they should be, and nothing else is. */
export const isLaidOut = (db: Database, model: ReadModel): boolean => {
  const held = heldIn(db);
  return held.length === model.projections.length && held.every((one) => isOf(model, one));
};

/** Whether a file of another version has rows that can be kept. */
export const canKeepSome = (db: Database, model: ReadModel): boolean =>
  layoutOf(db) === LAYOUT && heldIn(db).some((one) => isOf(model, one));
