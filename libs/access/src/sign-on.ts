/** A sign-on elsewhere (OpenID Connect): its tokens, and logging browsers in there. */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import { StoreError } from '#event-sourcing';
import { type OidcSettings } from './access-settings.js';
import { isRole } from './role.js';
import { refused } from './refused.js';

/** Signatures with a key that only the issuer holds: no `none`, and no secret that is shared. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** How far clocks may differ (s). */
const TOLERANCE = 30;
const TIMEOUT_MS = 5_000;
/** How long its keys are taken as they were; a key that is not among them is asked for at once, but not more often than this. */
const KEYS = { cacheMaxAge: 10 * 60_000, cooldownDuration: 1_000, timeoutDuration: TIMEOUT_MS } as const;

/** What a token of the sign-on says. */
export interface SignedOn {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | undefined;
  readonly roles: readonly string[];
  readonly actors: readonly string[];
}

/** What a browser keeps while it is away, to be known again. */
export interface Away {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const words = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split(/[\s,]+/).filter((word) => word !== '');
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

/** `realm_access.roles` in what is nested; a claim whose name has dots in it is found too. */
const claimAt = (claims: JWTPayload, path: string): unknown => {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Readonly<Record<string, unknown>>)[key]
          : undefined,
      claims,
    );
};

/** What the sign-on cannot be asked is no fault of who comes. */
const unavailable = (cause: unknown): StoreError =>
  new StoreError('access.sign-on-unavailable', 'The sign-on does not answer as it should.', { cause });

const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC');

export class SignOn {
  #keys: JWTVerifyGetKey | undefined;
  #configuration: Promise<oidc.Configuration> | undefined;

  constructor(private readonly settings: OidcSettings) {}

  get logsIn(): boolean {
    return this.settings.client !== undefined;
  }

  /**
   * Who a JWT says comes: signed by a key of the issuer, meant for this register, and holding now.
   * @throws Rejection `access.token-refused`
   * @throws StoreError `access.sign-on-unavailable`
   */
  async verified(token: string, audience = this.settings.audience): Promise<SignedOn> {
    const claims = await this.#claims(token, audience);
    const { issuer, roleClaim, rolePrefix, actorsClaim } = this.settings;
    const roles = words(claimAt(claims, roleClaim))
      .filter((word) => word.startsWith(rolePrefix))
      .map((word) => word.slice(rolePrefix.length));
    const { sub: subject = '', name } = claims;
    return {
      issuer,
      subject,
      name: typeof name === 'string' ? name : undefined,
      roles: [...new Set(roles)].filter(isRole),
      actors: words(claimAt(claims, actorsClaim)),
    };
  }

  async #claims(token: string, audience: string): Promise<JWTPayload> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, await this.#keySet(), {
        issuer: this.settings.issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE,
        requiredClaims: ['exp', 'sub'],
      });
      // A logout token, or any other that is no proof of who comes, bears a type of its own.
      if (!/^(?:application\/)?(?:at\+)?jwt$/i.test(protectedHeader.typ ?? 'jwt'))
        throw refused('access.token-refused');
      return payload;
    } catch (error) {
      if (isOfToken(error)) throw refused('access.token-refused');
      throw error instanceof TypeError || error instanceof errors.JOSEError ? unavailable(error) : error;
    }
  }

  async #keySet(): Promise<JWTVerifyGetKey> {
    if (this.#keys) return this.#keys;
    const { jwks_uri: address } = (await this.#configured()).serverMetadata();
    if (address === undefined) throw unavailable(new Error('It names no keys.'));
    return (this.#keys = createRemoteJWKSet(new URL(address), KEYS));
  }

  /** What the issuer says of itself, once it has been asked. */
  #configured(): Promise<oidc.Configuration> {
    const { issuer, audience, client } = this.settings;
    const options = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {};
    this.#configuration ??= oidc
      .discovery(new URL(issuer), client?.id ?? audience, client?.secret, undefined, {
        ...options,
        timeout: TIMEOUT_MS / 1000,
      })
      .catch((error: unknown) => {
        this.#configuration = undefined;
        throw unavailable(error);
      });
    return this.#configuration;
  }

  /** Where a browser is sent to log in, and what it keeps meanwhile (authorization code, PKCE). */
  async sendAway(back: string): Promise<{ readonly to: string; readonly away: Away }> {
    const verifier = oidc.randomPKCECodeVerifier();
    const away = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier };
    const to = oidc.buildAuthorizationUrl(await this.#configured(), {
      redirect_uri: back,
      scope: 'openid profile',
      state: away.state,
      nonce: away.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { to: to.href, away };
  }

  /**
   * Who has logged in there, of a browser that came back.
   * @param url with what the sign-on gave it
   * @throws Rejection `access.log-in-failed`, `access.token-refused`
   */
  async cameBack(url: URL, { state, nonce, verifier }: Away): Promise<SignedOn> {
    const configuration = await this.#configured();
    const given = await oidc
      .authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      .catch(() => {
        throw refused('access.log-in-failed');
      });
    return this.verified(given.id_token ?? '', this.settings.client?.id);
  }
}
