/**
 * Counts rows whose onset has come without visiting them. A row counts on a rectangle of days and seqs, so the count
 * at a day and a seq is the sum of the steps at its corners that are not later on either axis. Steps are summed up by
 * month and by block of seqs, small ones and large ones; what is left to add are the steps of one month and of one small block.
 */
import { type Database, type Statement } from 'better-sqlite3';
import { type CivilDate, END } from '#time';
import { OPEN, type Question } from './moment.js';

/** Seqs in a small block and in a large one: at some million seqs, each with a handful of steps, all parts are even. */
const SMALL = 4_096;
const LARGE = 131_072;
const SIZES = [SMALL, LARGE] as const;
/** The first small block that is in no whole large one before a seq, and the block of the seq itself. */
const blocksBefore = (seq: number) => ({
  large: Math.floor(seq / LARGE),
  first: Math.floor(seq / LARGE) * (LARGE / SMALL),
  small: Math.floor(seq / SMALL),
});
const monthOf = (day: CivilDate) => day.slice(0, 7);

/** So many rows more (or fewer) count from one day until before another. */
export interface OnsetChange {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly n: 1 | -1;
}

/** By how much the count changes on which day, where it does. */
const stepsOf = (changes: readonly OnsetChange[]): ReadonlyMap<CivilDate, number> => {
  const steps = new Map<CivilDate, number>();
  const step = (day: CivilDate, n: number) => steps.set(day, (steps.get(day) ?? 0) + n);
  for (const { from, to, n } of changes) {
    if (from >= to) continue;
    step(from, n);
    if (to < END) step(to, -n);
  }
  return new Map([...steps].filter(([, n]) => n !== 0));
};

/** Keeps nothing between writes: a transaction that is undone leaves no trace in it. */
export class OnsetTally {
  readonly #step: Statement<[number, CivilDate, number]>;
  readonly #tally: Statement<[number, number, string, number]>;

  constructor(db: Database, table: string) {
    this.#step = db.prepare(
      `INSERT INTO ${table}_step (seq, day, n) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n`,
    );
    this.#tally = db.prepare(
      `INSERT INTO ${table}_tally (size, block, month, n) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n`,
    );
  }

  /** Writes changes as known from the seq on; where they cancel out, nothing. */
  write(changes: readonly OnsetChange[], seq: number): void {
    for (const [day, n] of stepsOf(changes)) {
      this.#step.run(seq, day, n);
      for (const size of SIZES) this.#tally.run(size, Math.floor(seq / size), monthOf(day), n);
    }
  }
}

/** Where a row counts: the first corner of its rectangle, the steps at all of them following from it. */
const cornersSql = (table: string, onset: string): string => `
  WITH counted (day, until, seq_from, seq_to) AS (
    SELECT max(${onset}, valid_from), valid_to, seq_from, seq_to FROM ${table}
    WHERE ${onset} IS NOT NULL AND ${onset} < valid_to)
  SELECT seq_from AS seq, day, 1 AS n FROM counted
  UNION ALL SELECT seq_from, until, -1 FROM counted WHERE until < '${END}'
  UNION ALL SELECT seq_to, day, -1 FROM counted WHERE seq_to < ${OPEN}
  UNION ALL SELECT seq_to, until, 1 FROM counted WHERE seq_to < ${OPEN} AND until < '${END}'`;

/** The statements that make the whole tally from the rows: while nobody asks for it, it need not be kept. */
export const tallyFromRowsSql = (table: string, onset: string): string => `
  DELETE FROM ${table}_step;
  DELETE FROM ${table}_tally;
  INSERT INTO ${table}_step SELECT seq, day, sum(n) FROM (${cornersSql(table, onset)}) GROUP BY 1, 2 HAVING sum(n) <> 0;
  ${SIZES.map(
    (size) =>
      `INSERT INTO ${table}_tally SELECT ${size}, seq / ${size}, substr(day, 1, 7), sum(n) FROM ${table}_step GROUP BY 2, 3;`,
  ).join('\n')}`;

/** Reads what `OnsetTally` has written. */
export class OnsetCount {
  readonly #now: Statement<[string, CivilDate, CivilDate], number>;
  readonly #then: Statement<[Record<string, string | number>], number>;

  constructor(db: Database, table: string) {
    this.#now = db
      .prepare<[string, CivilDate, CivilDate], number>(
        `SELECT (SELECT coalesce(sum(n), 0) FROM ${table}_tally WHERE size = ${LARGE} AND month < ?)
              + (SELECT coalesce(sum(n), 0) FROM ${table}_step WHERE day BETWEEN ? AND ?)`,
      )
      .pluck();
    this.#then = db
      .prepare<[Record<string, string | number>], number>(
        `SELECT (SELECT coalesce(sum(n), 0) FROM ${table}_tally WHERE size = ${LARGE} AND block < @large AND month < @month)
              + (SELECT coalesce(sum(n), 0) FROM ${table}_tally
                  WHERE size = ${SMALL} AND block >= @first AND block < @small AND month < @month)
              + (SELECT coalesce(sum(n), 0) FROM ${table}_step WHERE day BETWEEN @month AND @asOf AND seq < @small * ${SMALL})
              + (SELECT coalesce(sum(n), 0) FROM ${table}_step WHERE seq BETWEEN @small * ${SMALL} AND @knownAt AND day <= @asOf)`,
      )
      .pluck();
  }

  /** How many rows count on the day, as known then. */
  at({ asOf, knownAt }: Question): number {
    const month = monthOf(asOf);
    if (knownAt === undefined) return this.#now.get(month, month, asOf) ?? 0;
    return this.#then.get({ asOf, month, knownAt, ...blocksBefore(knownAt) }) ?? 0;
  }
}
