/**
 * Holds the rows that are in use against rows made anew, aside, from the same events: whoever changed rows, or events
 * after rows were made of them, is found out. Nothing is written where the rows lie.
 */
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type EventStore, type Position, type RecordedEvent } from '#event-sourcing';
import { batches } from './batches.js';
import { copyFile } from './file-copy.js';
import { GenerationFiles } from './generation-files.js';
import { canKeepSome, isLaidOut, plainTablesIn } from './layout.js';
import { ProjectionStopped, type ReadModel } from './projection.js';
import { ProjectionFile } from './projection-file.js';
import { Turns } from './turns.js';

/** A table whose rows are not those that the events give. */
export interface DifferingTable {
  readonly table: string;
  /** Rows that the events give and that are not there. */
  readonly missing: number;
  /** Rows that are there and that the events do not give. */
  readonly surplus: number;
}

/**
 * `same`: the rows are those that the events give. `differ`: they are not, or were made of events that are no more.
 * `none`: there are no rows of this release, or they are just being made; nothing can be said.
 */
export interface Comparison {
  readonly outcome: 'same' | 'differ' | 'none';
  /** From how many entries the rows were made. */
  readonly entries: number;
  readonly tables: readonly DifferingTable[];
  /** What stands in the way of making them, or that entries are gone. */
  readonly fault: string | null;
}

interface Comparing {
  /** The folder of the rows, and a folder of one's own. */
  readonly directory: string;
  readonly workplace: string;
  readonly streamPrefixes: readonly string[];
  readonly onProgress?: ((entries: number, of: number) => void) | undefined;
}

const BATCH = 256;

/** @throws StoreError as `ReadDatabase.settle` does */
export const compareWithRebuild = async (
  store: Pick<EventStore, 'readAll'>,
  model: ReadModel,
  { directory, workplace, streamPrefixes, onProgress = () => undefined }: Comparing,
): Promise<Comparison> => {
  const files = new GenerationFiles(directory, model);
  const [found, made] = [join(workplace, 'found.db'), join(workplace, 'made.db')];
  const isWanted = (db: Database.Database) => canKeepSome(db, model) && isLaidOut(db, model);
  if (files.isEmpty || !(await copyFile(files.latest(), found, isWanted))) return nothing;
  const present = await ProjectionFile.open(found, model, 'readonly');
  const { checkpoint, lastEvent } = present;
  present.close();
  if (lastEvent?.position !== checkpoint.position) return nothing; // some are being made anew
  const { seq: entries, position } = checkpoint;
  const built = await ProjectionFile.open(made, model, 'building');
  try {
    const log = position === undefined ? [] : store.readAll({ streamPrefixes });
    for await (const passage of batches(upTo(log, position), undefined, BATCH)) {
      await built.advance(passage);
      onProgress(built.checkpoint.seq, entries);
    }
    built.finish();
    const there = built.checkpoint;
    if (there.seq !== entries || built.lastEvent?.id !== lastEvent?.id)
      return { outcome: 'differ', entries, tables: [], fault: goneFault(entries, there.seq) };
  } catch (error) {
    if (!(error instanceof ProjectionStopped)) throw error;
    return { outcome: 'differ', entries, tables: [], fault: error.message };
  } finally {
    built.close();
  }
  const tables = await differing(found, made);
  return { outcome: tables.length > 0 ? 'differ' : 'same', entries, tables, fault: null };
};

const nothing: Comparison = { outcome: 'none', entries: 0, tables: [], fault: null };

const goneFault = (entries: number, now: number): string =>
  `the lists were made from ${entries} entries, of which the store has ${now} or others now`;

async function* upTo(log: AsyncIterable<RecordedEvent> | readonly RecordedEvent[], last: Position | undefined) {
  for await (const event of log) {
    if (last === undefined || event.position > last) return;
    yield event;
  }
}

const columnsOf = (db: Database.Database, table: string): string =>
  db
    .prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`)
    .pluck()
    .all()
    .map((column) => `"${column}"`)
    .join(', ');

const differing = async (found: string, made: string): Promise<readonly DifferingTable[]> => {
  const [one, other] = [new Database(found, { readonly: true }), new Database(made, { readonly: true })];
  try {
    const tables: DifferingTable[] = [];
    // What is kept beside a virtual table follows from its content, in a form that depends on how it grew.
    for (const table of plainTablesIn(other))
      if ((await sumOf(one, table)) !== (await sumOf(other, table))) tables.push(differenceOf(one, made, table));
    return tables;
  } finally {
    one.close();
    other.close();
  }
};

const SUM_BITS = 256;

/** The sum of the hashes of all rows, whatever their order. */
const sumOf = async (db: Database.Database, table: string): Promise<bigint> => {
  const turns = new Turns();
  let sum = 0n;
  for (const row of db
    .prepare(`SELECT ${columnsOf(db, table)} FROM "${table}"`)
    .raw()
    .iterate()) {
    const hash = createHash('sha256').update(JSON.stringify(row)).digest('hex');
    sum = BigInt.asUintN(SUM_BITS, sum + BigInt(`0x${hash}`));
    if (turns.isDue) await turns.take();
  }
  return sum;
};

const differenceOf = (db: Database.Database, made: string, table: string): DifferingTable => {
  const columns = columnsOf(db, table);
  db.prepare('ATTACH ? AS made').run(made);
  try {
    const count = (from: string, without: string) =>
      Number(
        db
          .prepare(
            `SELECT count(*) FROM (SELECT ${columns} FROM ${from}."${table}" EXCEPT SELECT ${columns} FROM ${without}."${table}")`,
          )
          .pluck()
          .get(),
      );
    return { table, missing: count('made', 'main'), surplus: count('main', 'made') };
  } finally {
    db.exec('DETACH made');
  }
};
