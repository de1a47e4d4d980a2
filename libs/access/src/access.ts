/** Who comes: what every door asks, whatever it was sent. */
import { existsSync } from 'node:fs';
import { type AccessSettings } from './access-settings.js';
import { Identities } from './identities.js';
import { type Identity } from './identity.js';
import { refused } from './refused.js';
import { isRole } from './role.js';
import { type SignedOn, SignOn } from './sign-on.js';
import { TokenCheck } from './token-check.js';
import { tokenParts } from './token.js';

const HOUR_MS = 60 * 60 * 1000;
/** A token is looked up at each request; what a sign-on elsewhere said holds for a while. */
const SESSION_HOURS = { token: 8, signOn: 1 } as const;

/** Who comes, and by which token of ours. */
export interface Comer {
  readonly identity: Identity;
  readonly token: string | null;
}

export class Access {
  #identities: Identities | undefined;
  #check: TokenCheck | undefined;
  #asks = false;
  readonly signOn: SignOn | undefined;

  constructor(readonly settings: AccessSettings) {
    this.signOn = settings.oidc && new SignOn(settings.oidc);
  }

  /** Whether people have to say who they are: it is set, a sign-on or public reading is set, or a token was ever issued. */
  get asks(): boolean {
    const { asks, publicRead, identities } = this.settings;
    this.#asks ||=
      asks ||
      this.signOn !== undefined ||
      publicRead !== 'nothing' ||
      (existsSync(identities) && this.identities.hasTokens);
    return this.#asks;
  }

  get identities(): Identities {
    return (this.#identities ??= Identities.open(this.settings.identities));
  }

  /**
   * Whom a bearer token stands for: one of ours, or a JWT of the sign-on.
   * @throws Rejection `access.token-refused`
   * @throws StoreError `access.sign-on-unavailable`
   */
  async comerBy(bearer: string): Promise<Comer> {
    if (tokenParts(bearer)) {
      const found = await (this.#check ??= new TokenCheck(this.identities)).identityOf(bearer);
      if (found) return found;
    } else if (this.signOn && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(bearer))
      return { identity: this.identityOf(await this.signOn.verified(bearer)), token: null };
    throw refused('access.token-refused');
  }

  /** The identity of somebody whom the sign-on knows. */
  identityOf({ issuer, subject, name, roles, actors }: SignedOn): Identity {
    return { id: this.identities.personOf(issuer, subject, name), roles: roles.filter(isRole), actors };
  }

  /** Logs a browser in. @returns what it is to keep, for how long (s), and what its requests are to bear */
  logIn({ identity, token }: Comer): { readonly secret: string; readonly seconds: number; readonly csrf: string } {
    const ms = HOUR_MS * SESSION_HOURS[token === null ? 'signOn' : 'token'];
    const opened = this.identities.openSession(identity, token, new Date(Date.now() + ms).toISOString());
    return { ...opened, seconds: ms / 1000 };
  }

  close(): void {
    this.#identities?.close();
  }
}
