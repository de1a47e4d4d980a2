/** What a browser keeps: no script reads it, and no page from elsewhere sends it. */
import { type CookieSerializeOptions } from '@fastify/cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Away } from '#access';
import { ownOrigin } from './same-site.js';

const SESSION = 'mandatum_session';
const AWAY = 'mandatum_away';
const AWAY_SECONDS = 600;
const AWAY_PATH = '/api/v1/session';

export class SessionCookie {
  readonly #secure: boolean;

  /** @param origins under which browsers know the register */
  constructor(
    private readonly request: FastifyRequest,
    origins: readonly string[],
  ) {
    this.#secure = ownOrigin(request, origins).startsWith('https:');
  }

  /** Over TLS the name itself binds a cookie to this host. */
  get #name(): string {
    return this.#secure ? `__Host-${SESSION}` : SESSION;
  }

  #held(sameSite: 'strict' | 'lax', path: string): CookieSerializeOptions {
    return { httpOnly: true, sameSite, path, secure: this.#secure };
  }

  get secret(): string | undefined {
    return this.request.cookies[this.#name];
  }

  keep(reply: FastifyReply, secret: string, seconds: number): void {
    void reply.setCookie(this.#name, secret, { ...this.#held('strict', '/'), maxAge: seconds });
  }

  drop(reply: FastifyReply): void {
    void reply.clearCookie(this.#name, this.#held('strict', '/'));
  }

  /** It comes back from another site, so this one cookie is sent from there as well. */
  keepAway(reply: FastifyReply, away: Away): void {
    const kept = Buffer.from(JSON.stringify(away)).toString('base64url');
    void reply.setCookie(AWAY, kept, { ...this.#held('lax', AWAY_PATH), maxAge: AWAY_SECONDS });
  }

  /** What was kept when it went away; undefined where that was not from here, or too long ago. */
  backFrom(reply: FastifyReply): Away | undefined {
    void reply.clearCookie(AWAY, this.#held('lax', AWAY_PATH));
    try {
      const kept = Buffer.from(this.request.cookies[AWAY] ?? '', 'base64url').toString();
      const { state, nonce, verifier } = JSON.parse(kept) as Partial<Away>;
      return state && nonce && verifier ? { state, nonce, verifier } : undefined;
    } catch {
      return undefined;
    }
  }
}
