/**
 * A table of timelines on two axes: `valid_from`/`valid_to` are days on which a row holds, `seq_from`/`seq_to`
 * the ordinals between which the register believed it; both half-open. Rows are never changed, only ended.
 */
import { type Database, type Statement } from 'better-sqlite3';
import { OPEN } from './moment.js';
import { type OnsetChange, OnsetTally, tallyFromRowsSql } from './onset-tally.js';
import { sameValues, type Slice, type Span, spansOf } from './slices.js';
import {
  indexesSql,
  isIndexed,
  type KeyOf,
  type RowOf,
  type SqlValue,
  tableSql,
  type TableDescription,
} from './table-description.js';

export { type Slice } from './slices.js';

/** A row believed until now: where it is, and what it says. */
type CurrentTuple = [rowid: number, seqFrom: number, from: string, to: string, ...values: SqlValue[]];

export class BitemporalTable<Key extends KeyOf<Key>, Data extends RowOf<Data>> {
  readonly #keys: readonly (keyof Key & string)[];
  readonly #columns: readonly (keyof Data & string)[];
  readonly #current: Statement<SqlValue[], CurrentTuple>;
  readonly #insert: Statement<SqlValue[]>;
  readonly #end: Statement<[number, number]>;
  readonly #remove: Statement<[number]>;
  readonly #tally: OnsetTally | undefined;
  readonly #onset: number;

  /** @throws SqliteError where the table is not there: `BitemporalTable.create` comes first */
  constructor(db: Database, description: TableDescription<Key, Data>) {
    const { name, key, columns, onset } = description;
    const keys = Object.keys(key) as (keyof Key & string)[];
    this.#keys = keys;
    this.#columns = Object.keys(columns) as (keyof Data & string)[];
    this.#onset = onset === undefined ? -1 : this.#columns.indexOf(onset);
    this.#tally = onset !== undefined && isIndexed(db, name) ? new OnsetTally(db, name) : undefined;
    const all = [...keys, ...this.#columns, 'valid_from', 'valid_to', 'seq_from', 'seq_to'];
    this.#current = db
      .prepare<SqlValue[], CurrentTuple>(
        `SELECT ${['rowid', 'seq_from', 'valid_from', 'valid_to', ...this.#columns].join(', ')} FROM ${name}
         WHERE ${keys.map((column) => `${column} = ?`).join(' AND ')} AND seq_to = ${OPEN}`,
      )
      .raw();
    this.#insert = db.prepare(
      `INSERT INTO ${name} (${all.join(', ')}) VALUES (${all.map((column) => (column === 'seq_to' ? OPEN : '?')).join(', ')})`,
    );
    this.#end = db.prepare(`UPDATE ${name} SET seq_to = ? WHERE rowid = ?`);
    this.#remove = db.prepare(`DELETE FROM ${name} WHERE rowid = ?`);
  }

  /** Creates the table and all its indexes in a database, where they are not there yet. */
  static create<Key extends KeyOf<Key>, Data extends RowOf<Data>>(
    db: Database,
    description: TableDescription<Key, Data>,
  ): void {
    BitemporalTable.createBare(db, description);
    const { name, onset } = description;
    if (onset !== undefined && !isIndexed(db, name)) db.exec(tallyFromRowsSql(name, onset));
    db.exec(indexesSql(description));
  }

  /**
   * Creates the table with no more than `replace` needs: rows that nobody reads yet come in faster. What writes them
   * is not to go on writing after `create`: it keeps no counts.
   */
  static createBare<Key extends KeyOf<Key>, Data extends RowOf<Data>>(
    db: Database,
    description: TableDescription<Key, Data>,
  ): void {
    db.exec(tableSql(description));
  }

  /**
   * The timeline of one entity as known from `seq` on. Only the difference to what was known until now is written:
   * slices that stay are left alone, so that they keep the seq from which they have been known.
   * Call it within a transaction, with seqs that never fall.
   * @param slices non-overlapping, in any order; none: nothing is known of the entity any more
   * @throws Error where two slices overlap
   */
  replace(key: Key, slices: readonly Slice<Data>[], seq: number): void {
    const id = this.#keys.map((column) => key[column]);
    const wanted = new Map(spansOf(slices, this.#columns).map((span) => [span.from, span]));
    const gone: Span[] = [];
    for (const [rowid, seqFrom, from, to, ...values] of this.#current.all(...id)) {
      const span = wanted.get(from);
      if (span && span.to === to && sameValues(span.values, values)) wanted.delete(from);
      else {
        this.#vanish(rowid, seqFrom, seq);
        gone.push({ from, to, values });
      }
    }
    this.#add(id, [...wanted.values()], gone, seq);
  }

  /**
   * The timeline of an entity of which nothing is known until now, as `replace` writes it, without looking.
   * @throws Error where two slices overlap
   */
  begin(key: Key, slices: readonly Slice<Data>[], seq: number): void {
    const id = this.#keys.map((column) => key[column]);
    this.#add(id, spansOf(slices, this.#columns), [], seq);
  }

  #add(id: readonly SqlValue[], spans: readonly Span[], gone: readonly Span[], seq: number): void {
    for (const span of spans) this.#insert.run(...id, ...span.values, span.from, span.to, seq);
    const changes = [
      ...gone.flatMap((span) => this.#onsetOf(span, -1)),
      ...spans.flatMap((span) => this.#onsetOf(span, 1)),
    ];
    this.#tally?.write(changes, seq);
  }

  /** What was first believed at this very seq has never been believed: it goes without trace. */
  #vanish(rowid: number, seqFrom: number, seq: number): void {
    if (seqFrom === seq) this.#remove.run(rowid);
    else this.#end.run(seq, rowid);
  }

  #onsetOf({ from, to, values }: Span, n: 1 | -1): readonly OnsetChange[] {
    const onset = values[this.#onset];
    return typeof onset === 'string' ? [{ from: onset > from ? onset : from, to, n }] : [];
  }
}
