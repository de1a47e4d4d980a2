/**
 * Who may come, in a file of its own beside the register: names, tokens and sessions of browsers are no entries, can be
 * erased, and are neither sealed nor exported.
 */
import Database from 'better-sqlite3';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { copyIdentitiesFile, leaveNothing, openIdentitiesFile } from './identities-file.js';
import { type Identity } from './identity.js';
import { Proposals } from './proposals.js';
import { refused } from './refused.js';
import { type Role } from './role.js';
import { newToken, secretHash, tokenText } from './token.js';

/** How exactly the last use of a token is kept (ms): not every request writes. */
const LAST_USE_STEP = 60_000;

export interface Person {
  readonly id: string;
  /** Null where it has been erased. */
  readonly name: string | null;
  readonly since: string;
  readonly erasedAt: string | null;
}

export interface Token {
  readonly id: string;
  readonly person: string;
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly actors: readonly string[];
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  /** To the minute. */
  readonly lastUsedAt: string | null;
}

export interface TokenAsked {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly actors: readonly string[];
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

/** A browser that has logged in. */
export interface BrowserSession {
  readonly identity: Identity;
  /** The token that was logged in with; null for a sign-on elsewhere. */
  readonly token: string | null;
  readonly csrf: string;
}

type TokenRow = Readonly<
  Record<'id' | 'person' | 'roles' | 'actors' | 'hash' | 'issued_at' | 'expires_at', string> &
    Record<'name' | 'revoked_at' | 'last_used_at', string | null>
>;
type SessionRow = Readonly<Record<'person' | 'roles' | 'actors' | 'csrf', string> & { readonly token: string | null }>;

const tokenOf = (row: TokenRow): Token => ({
  id: row.id,
  person: row.person,
  name: row.name,
  roles: JSON.parse(row.roles) as Role[],
  actors: JSON.parse(row.actors) as string[],
  issuedAt: row.issued_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
});

const identityOf = ({ person, roles, actors }: Pick<SessionRow, 'person' | 'roles' | 'actors'>): Identity => ({
  id: person,
  roles: JSON.parse(roles) as Role[],
  actors: JSON.parse(actors) as string[],
});

/** Of what a browser holds only this is kept, so that who reads the file can log in as nobody. */
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const pseudonym = (bytes: Buffer): string =>
  `p-${[...bytes.subarray(0, 12)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;

const nameOf = (text: string): string => {
  const name = text.normalize('NFC').trim();
  if (name === '' || name.length > 100 || !/\p{L}/u.test(name) || /\p{C}/u.test(name))
    throw refused('token.name-invalid');
  return name;
};

export class Identities {
  readonly #db: Database.Database;
  readonly #now: () => Date;

  /** What waits for a second person. */
  readonly proposals: Proposals;

  private constructor(db: Database.Database, now: () => Date) {
    this.#db = db;
    this.#now = now;
    this.proposals = new Proposals(db, now);
  }

  /**
   * Opens the file, and lays it out where it is new; only its owner may read it.
   * @throws StoreError `identities.unavailable`, `identities.newer-version`
   */
  static open(path: string, now: () => Date = () => new Date()): Identities {
    return new Identities(openIdentitiesFile(path), now);
  }

  /** As {@link copyIdentitiesFile}. */
  static copy(from: string, to: string): Promise<void> {
    return copyIdentitiesFile(from, to);
  }

  /**
   * What a copy of this file knows to be revoked or erased is so here as well: nothing comes back with an older one.
   * Copies of other registers are passed over.
   */
  agreeWith(copy: string): void {
    const other = new Database(copy, { readonly: true, fileMustExist: true });
    try {
      const pepperOf = (db: Database.Database) => db.prepare<[], { value: Buffer }>('SELECT value FROM pepper').get();
      if (!pepperOf(other)?.value.equals(pepperOf(this.#db)?.value ?? Buffer.alloc(0))) return;
      const at = (table: string, when: string) =>
        other.prepare<[], { readonly id: string }>(`SELECT id FROM ${table} WHERE ${when} IS NOT NULL`).all();
      const known = new Set(this.people().map(({ id }) => id));
      for (const { id } of at('token', 'revoked_at')) if (this.tokenRow(id)) this.revoke(id);
      for (const { id } of at('person', 'erased_at')) if (known.has(id)) this.erase(id);
    } finally {
      other.close();
    }
  }

  close(): void {
    this.#db.close();
  }

  /** Whether a token was ever issued: from then on everybody has to say who they are. */
  get hasTokens(): boolean {
    return this.#db.prepare('SELECT 1 FROM token LIMIT 1').get() !== undefined;
  }

  /**
   * Issues a token to whoever is called so, who keeps the pseudonym that the name had before.
   * @returns the token as it is to be handed over; nobody can find it again
   * @throws Rejection `token.name-invalid`, `token.actor-missing`, `token.expiry-invalid`
   */
  async issue({
    name,
    roles,
    actors,
    expiresAt,
  }: TokenAsked): Promise<{ readonly token: Token; readonly text: string }> {
    const called = nameOf(name);
    if (roles.includes('officer') && actors.length === 0) throw refused('token.actor-missing');
    const now = this.#now().toISOString();
    if (expiresAt <= now) throw refused('token.expiry-invalid');
    const parts = newToken();
    const hash = await secretHash(parts.secret);
    this.#db
      .transaction(() => {
        const person = this.#personCalled(called, now);
        this.#db
          .prepare(
            'INSERT INTO token (id, person, roles, actors, hash, issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
          )
          .run(parts.id, person, JSON.stringify(roles), JSON.stringify(actors), hash, now, expiresAt);
      })
      .immediate();
    return { token: this.token(parts.id), text: tokenText(parts) };
  }

  #personCalled(name: string, now: string): string {
    const known = this.#db
      .prepare<[string], { readonly id: string }>("SELECT id FROM person WHERE name = ? AND origin = 'token'")
      .get(name);
    if (known) return known.id;
    const id = pseudonym(randomBytes(12));
    this.#db.prepare("INSERT INTO person (id, name, origin, since) VALUES (?, ?, 'token', ?)").run(id, name, now);
    return id;
  }

  /**
   * The pseudonym of somebody whom a sign-on elsewhere knows: always the same, and telling nothing to who reads it.
   * @param name kept apart, where it is told and was not erased
   */
  personOf(issuer: string, subject: string, name: string | undefined): string {
    const pepper = this.#db.prepare<[], { readonly value: Buffer }>('SELECT value FROM pepper').get()?.value ?? '';
    const id = pseudonym(createHmac('sha256', pepper).update(`${issuer}\n${subject}`).digest());
    this.#db
      .prepare("INSERT OR IGNORE INTO person (id, name, origin, since) VALUES (?, ?, 'sign-on', ?)")
      .run(id, name?.slice(0, 100) ?? null, this.#now().toISOString());
    return id;
  }

  /** @throws Rejection `token.unknown` */
  token(id: string): Token {
    const row = this.tokenRow(id);
    if (!row) throw refused('token.unknown', { token: id });
    return tokenOf(row);
  }

  /** As it is kept; undefined where there is none. */
  tokenRow(id: string): TokenRow | undefined {
    return this.#db
      .prepare<[string], TokenRow>(
        'SELECT token.*, person.name FROM token JOIN person ON person.id = token.person WHERE token.id = ?',
      )
      .get(id);
  }

  /** The identity that a token stands for while it holds; undefined where it was revoked or has expired. */
  identityBy(row: TokenRow): Identity | undefined {
    return row.revoked_at !== null || row.expires_at <= this.#now().toISOString() ? undefined : identityOf(row);
  }

  /** Notes that a token was used. */
  used({ id, last_used_at: last }: TokenRow): void {
    const now = this.#now();
    if (last !== null && now.getTime() - Date.parse(last) < LAST_USE_STEP) return;
    this.#db.prepare('UPDATE token SET last_used_at = ? WHERE id = ?').run(now.toISOString(), id);
  }

  /** All that were issued, the newest first. */
  tokens(): readonly Token[] {
    return this.#db
      .prepare<[], TokenRow>(
        'SELECT token.*, person.name FROM token JOIN person ON person.id = token.person ORDER BY issued_at DESC, token.id',
      )
      .all()
      .map(tokenOf);
  }

  /** From now on the token opens nothing, nor does what was logged in with it. @throws Rejection `token.unknown` */
  revoke(id: string): Token {
    this.token(id);
    const now = this.#now().toISOString();
    this.#db.prepare('UPDATE token SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?').run(now, id);
    this.#db.prepare('DELETE FROM session WHERE token = ?').run(id);
    return this.token(id);
  }

  /** What somebody is called; null where no name is kept of them. */
  nameOf(id: string): string | null {
    const row = this.#db.prepare<[string], Pick<Person, 'name'>>('SELECT name FROM person WHERE id = ?').get(id);
    return row?.name ?? null;
  }

  people(): readonly Person[] {
    return this.#db
      .prepare<[], Person>('SELECT id, name, since, erased_at AS erasedAt FROM person ORDER BY since, id')
      .all();
  }

  /**
   * Forgets what somebody is called, and revokes their tokens; entries keep the pseudonym, which then stands for nobody.
   * @throws Rejection `person.unknown`
   */
  erase(id: string): Person {
    const now = this.#now().toISOString();
    this.#db
      .transaction(() => {
        this.#db.prepare('UPDATE person SET name = NULL, erased_at = coalesce(erased_at, ?) WHERE id = ?').run(now, id);
        this.#db.prepare('UPDATE token SET revoked_at = coalesce(revoked_at, ?) WHERE person = ?').run(now, id);
        this.#db.prepare('DELETE FROM session WHERE person = ?').run(id);
      })
      .immediate();
    const person = this.people().find((one) => one.id === id);
    if (!person) throw refused('person.unknown', { person: id });
    leaveNothing(this.#db);
    return person;
  }

  /** @returns what the browser is to keep, and nobody else; and what its requests are to bear */
  openSession(
    { id, roles, actors }: Identity,
    token: string | null,
    expiresAt: string,
  ): { readonly secret: string; readonly csrf: string } {
    const [secret, csrf] = [randomBytes(32).toString('base64url'), randomBytes(24).toString('base64url')];
    this.#db.prepare('DELETE FROM session WHERE expires_at <= ?').run(this.#now().toISOString());
    this.#db
      .prepare('INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(keyOf(secret), id, JSON.stringify(roles), JSON.stringify(actors), token, csrf, expiresAt);
    return { secret, csrf };
  }

  /** Undefined where it has ended, or the token that opened it holds no more. */
  session(secret: string): BrowserSession | undefined {
    const row = this.#db
      .prepare<[string, string], SessionRow>('SELECT * FROM session WHERE key = ? AND expires_at > ?')
      .get(keyOf(secret), this.#now().toISOString());
    if (!row) return undefined;
    const { token, csrf } = row;
    if (token === null) return { identity: identityOf(row), token, csrf };
    const issued = this.tokenRow(token);
    const identity = issued && this.identityBy(issued);
    return identity && { identity, token, csrf };
  }

  endSession(secret: string): void {
    this.#db.prepare('DELETE FROM session WHERE key = ?').run(keyOf(secret));
  }
}
