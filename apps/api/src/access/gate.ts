/**
 * Lets requests in, before anything of them is read. It stands in a hook of the web server, which is called for each route
 * by what was registered: what is left out of Nest's middleware by another spelling of the path is not left out here.
 */
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { type Access, mayDo, type Needed, refusedAccess, refuseUnlessMay } from '#access';
import { type Need, neededForOperation } from '#operations';
import { Rejection } from '#rejection';
import { Problem } from '../http/problem.js';
import { type Came, cameWith, letIn } from './came.js';
import { isReading, refuseOtherSites } from './same-site.js';
import { SessionCookie } from './session-cookie.js';

/** What stands in the configuration of a route. */
export interface Guarded {
  readonly need?: Need;
}

const ANYONE: Need = { needed: 'anyone', closed: false, alsoOf: undefined };
/** What describes the API says nothing of the register. */
export const FOR_ANYONE: Guarded = { need: ANYONE };
export const guarded = (operationId: string): Guarded => ({ need: neededForOperation(operationId) });

const MINUTE = 60_000;
/** Tokens that may be refused to one address in a minute. */
const ATTEMPTS = 20;

/** Where a request comes from: through a socket file, as the proxy that may open it says. */
export const addressOf = ({ socket, ip, headers }: FastifyRequest): string =>
  socket.remoteAddress === undefined
    ? (String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim() ?? '')
    : ip;

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

const tooMany = (seconds: number): Problem =>
  new Problem(429, 'request.too-many', 'Too many requests in a minute; wait, then repeat it.', {
    headers: { 'retry-after': String(seconds) },
  });

const isSame = (one: string, other: unknown): boolean => {
  const [kept, said] = [Buffer.from(one), Buffer.from(String(other))];
  return kept.length === said.length && timingSafeEqual(kept, said);
};

export class Gate {
  readonly #ofAddress: Limiter;
  readonly #ofIdentity: Limiter;
  readonly #attempts: Limiter;

  constructor(
    private readonly access: Access,
    server: FastifyInstance,
  ) {
    const { perMinute } = access.settings;
    this.#ofAddress = server.createRateLimit({ max: 4 * perMinute, timeWindow: MINUTE, keyGenerator: addressOf });
    this.#ofIdentity = server.createRateLimit({
      max: perMinute,
      timeWindow: MINUTE,
      keyGenerator: (request) => {
        const came = cameWith(request);
        return typeof came === 'string' ? `${came} ${addressOf(request)}` : came.identity.id;
      },
    });
    this.#attempts = server.createRateLimit({ max: ATTEMPTS - 1, timeWindow: MINUTE, keyGenerator: addressOf });
  }

  /**
   * @throws Rejection `access.unauthenticated`, `access.token-refused`, `access.forbidden`
   * @throws Problem `request.too-many`, `request.cross-site`, `request.csrf`
   */
  async admit(request: FastifyRequest): Promise<void> {
    refuseOtherSites(request, this.access.settings.origins);
    if (!this.access.asks) return letIn(request, 'sole-user');
    await this.#count(this.#ofAddress, request);
    const came = await this.#whoComes(request);
    if (came) letIn(request, came);
    await this.#count(this.#ofIdentity, request);
    if (request.is404) return;
    const { need = { ...ANYONE, needed: 'admin' as Needed } } = request.routeOptions.config as Guarded;
    if (!came || !this.#mayCome(came, need)) this.#asPublic(request, need, came);
  }

  async #count(limiter: Limiter, request: FastifyRequest): Promise<void> {
    const counted = await limiter(request);
    if (!counted.isAllowed && counted.isExceeded) throw tooMany(counted.ttlInSeconds);
  }

  #mayCome({ identity: { roles } }: Came, { needed, alsoOf }: Need): boolean {
    return mayDo(roles, needed) || (alsoOf !== undefined && mayDo(roles, alsoOf));
  }

  #asPublic(request: FastifyRequest, { needed, closed }: Need, came: Came | undefined): void {
    if (needed === 'anyone') return;
    const { publicRead } = this.access.settings;
    if (publicRead !== 'nothing' && needed === 'reader' && !closed && isReading(request))
      return letIn(request, publicRead === 'everything' ? 'public-to-all' : 'public');
    if (!came) throw refusedAccess('access.unauthenticated');
    refuseUnlessMay(came.identity, needed);
  }

  async #whoComes(request: FastifyRequest): Promise<Came | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return { ...(await this.#byBearer(request, authorization)), csrf: null };
    const { secret } = new SessionCookie(request, this.access.settings.origins);
    const session = secret === undefined ? undefined : this.access.identities.session(secret);
    if (!session) return undefined;
    if (!isReading(request) && !isSame(session.csrf, request.headers['x-csrf-token']))
      throw new Problem(403, 'request.csrf', 'Say in X-CSRF-Token what GET /api/v1/session tells as "csrf".');
    return session;
  }

  async #byBearer(request: FastifyRequest, authorization: string) {
    const tried = await this.#attempts(request, { increment: false });
    if (!tried.isAllowed && tried.isExceeded) throw tooMany(tried.ttlInSeconds);
    try {
      const [, bearer = ''] = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization) ?? [];
      return await this.access.comerBy(bearer);
    } catch (error) {
      if (error instanceof Rejection) await this.#attempts(request);
      throw error;
    }
  }
}
