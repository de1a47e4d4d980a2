/** Whose a token is: the slow hash once for each token, and a fast keyed one of it for a short while after. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Identities } from './identities.js';
import { type Identity } from './identity.js';
import { isSecretOf, tokenParts } from './token.js';

/** How long what was verified is remembered (ms). What is revoked or expires holds no longer for that: its row is read. */
const REMEMBERED = 5 * 60_000;
const MOST_REMEMBERED = 10_000;

interface Verified {
  /** Of the kept hash and the secret, under a key that dies with the process. */
  readonly mac: Buffer;
  readonly until: number;
}

export class TokenCheck {
  readonly #key = randomBytes(32);
  readonly #verified = new Map<string, Verified>();
  /** Those under way, so that many requests with one new token cost one hash. */
  readonly #running = new Map<string, Promise<boolean>>();

  constructor(
    private readonly identities: Identities,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The identity that a token stands for, and its id; undefined where it is none of ours, revoked or expired. */
  async identityOf(text: string): Promise<{ readonly identity: Identity; readonly token: string } | undefined> {
    const parts = tokenParts(text);
    const row = parts && this.identities.tokenRow(parts.id);
    const identity = row && this.identities.identityBy(row);
    if (!parts || !row || !identity || !(await this.#isSecret(row.id, row.hash, parts.secret))) return undefined;
    this.identities.used(row);
    return { identity, token: row.id };
  }

  async #isSecret(id: string, hash: string, secret: string): Promise<boolean> {
    const mac = createHmac('sha256', this.#key).update(`${hash}\n${secret}`).digest();
    const known = this.#verified.get(id);
    if (known && known.until > this.now() && timingSafeEqual(known.mac, mac)) return true;
    const asked = mac.toString('base64');
    const running = this.#running.get(asked) ?? isSecretOf(hash, secret).finally(() => this.#running.delete(asked));
    this.#running.set(asked, running);
    if (!(await running)) return false;
    if (this.#verified.size >= MOST_REMEMBERED) this.#verified.clear();
    this.#verified.set(id, { mac, until: this.now() + REMEMBERED });
    return true;
  }
}
