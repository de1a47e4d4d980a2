/**
 * Work in progress: a text that somebody looks through, as far as they have come. It is no entry and nobody's word yet, so
 * it stands in a file of its own beside the register, is neither sealed nor exported, and is gone when it is put away.
 */
import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { refused } from './refused.js';

const LAYOUT = `
  CREATE TABLE IF NOT EXISTS work (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, left INTEGER NOT NULL, person TEXT NOT NULL, kept_at TEXT NOT NULL,
    version INTEGER NOT NULL, state TEXT NOT NULL
  ) STRICT;
`;
const WAIT_MS = 5_000;
/** Of more, nobody would find theirs. */
const MOST = 200;

export interface Work {
  readonly id: string;
  readonly title: string;
  /** How many things still wait for a person. */
  readonly left: number;
  /** Who went on with it last. */
  readonly person: string;
  readonly keptAt: string;
  /** Grows by one whenever it is kept. */
  readonly version: number;
}

/** What a screen needs to go on with it. */
export interface OpenWork extends Work {
  readonly state: unknown;
}

export type Kept = Pick<OpenWork, 'title' | 'left' | 'person' | 'state'>;

const SELECT = 'SELECT id, title, left, person, kept_at AS keptAt, version';

export class Works {
  readonly #db: Database.Database;

  /** @param path of its file, which is laid out where it is new; only its owner may read it */
  constructor(
    path: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.#db = new Database(path, { timeout: WAIT_MS });
    if (path !== ':memory:') chmodSync(path, 0o600);
    this.#db.pragma('journal_mode = WAL');
    this.#db.exec(LAYOUT);
  }

  /** The latest first. */
  all(): readonly Work[] {
    return this.#db.prepare<[], Work>(`${SELECT} FROM work ORDER BY kept_at DESC, id`).all();
  }

  /** @throws Rejection `work.unknown` */
  one(id: string): OpenWork {
    const found = this.#db
      .prepare<[string], Work & { readonly state: string }>(`${SELECT}, state FROM work WHERE id = ?`)
      .get(id);
    if (!found) throw refused('work.unknown', { work: id });
    return { ...found, state: JSON.parse(found.state) as unknown };
  }

  /** @throws Rejection `work.full` */
  begin({ title, left, person, state }: Kept): Work {
    const { count } = this.#db.prepare('SELECT count(*) AS count FROM work').get() as { count: number };
    if (count >= MOST) throw refused('work.full', { most: MOST });
    const id = randomBytes(6).toString('hex');
    this.#db
      .prepare('INSERT INTO work (id, title, left, person, kept_at, version, state) VALUES (?, ?, ?, ?, ?, 1, ?)')
      .run(id, title, left, person, this.now().toISOString(), JSON.stringify(state));
    return this.one(id);
  }

  /**
   * @param version that was opened: whoever kept it meanwhile is not written over
   * @throws Rejection `work.unknown`, `work.moved`
   */
  keep(id: string, version: number, { title, left, person, state }: Kept): Work {
    const { changes } = this.#db
      .prepare(
        'UPDATE work SET title = ?, left = ?, person = ?, kept_at = ?, version = version + 1, state = ? WHERE id = ? AND version = ?',
      )
      .run(title, left, person, this.now().toISOString(), JSON.stringify(state), id, version);
    const kept = this.one(id);
    if (changes === 0) throw refused('work.moved', { person: kept.person, at: kept.keptAt });
    return kept;
  }

  /** Told twice, put away once. */
  putAway(id: string): void {
    this.#db.prepare('DELETE FROM work WHERE id = ?').run(id);
  }

  /** A copy of such a file as it is at one moment: a plain file that only its owner may read. @param to a path at which nothing is */
  static async copy(from: string, to: string): Promise<void> {
    const source = new Database(from, { readonly: true, fileMustExist: true, timeout: WAIT_MS });
    await source.backup(to).finally(() => source.close());
    chmodSync(to, 0o600);
    const copy = new Database(to);
    copy.pragma('journal_mode = DELETE');
    copy.close();
  }

  close(): void {
    this.#db.close();
  }
}
