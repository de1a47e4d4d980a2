import { type Database, type Statement } from 'better-sqlite3';

/** Somebody, or something, that is found by its part in an entity. */
export type Party = readonly [actor: string, role: string, entity: string];

/** So many go into one statement: calling one costs as much as a row or two. */
const MOST = 8;

/** Notes who has a part in what; what is noted already stays as it is. */
export class PartyRows {
  /** By how many rows they take. */
  readonly #inserts = new Map<number, Statement<string[]>>();

  constructor(private readonly db: Database) {}

  note(parties: readonly Party[]): void {
    const each = [...new Map(parties.map((party) => [party.join('\n'), party])).values()];
    for (let at = 0; at < each.length; at += MOST) {
      const part = each.slice(at, at + MOST);
      this.#insert(part.length).run(...part.flat());
    }
  }

  #insert(rows: number): Statement<string[]> {
    const known =
      this.#inserts.get(rows) ??
      this.db.prepare<string[]>(`INSERT OR IGNORE INTO party VALUES ${Array(rows).fill('(?, ?, ?)').join(', ')}`);
    this.#inserts.set(rows, known);
    return known;
  }
}
