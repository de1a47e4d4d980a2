/** A real OpenID Connect issuer on this machine, whose keys, people and roles a test changes. */
import { generateKeyPairSync, type JsonWebKey, type KeyObject, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { Provider } from 'oidc-provider';

export const AUDIENCE = 'https://register.example.org';
const PROGRAM = { id: 'a-program', secret: 'a-secret-of-the-program' };
export const BROWSERS = 'browsers-of-the-register';

// Its advice to those who run it in earnest is not for a test's output.
for (const told of ['info', 'warn'] as const) {
  const say = console[told].bind(console);
  console[told] = (...said: unknown[]) => (String(said[0]).startsWith('oidc-provider ') ? undefined : say(...said));
}

interface Key {
  readonly kid: string;
  readonly secret: KeyObject;
  readonly jwk: JsonWebKey;
}

const newKey = (): Key => {
  const secret = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const kid = randomUUID();
  return { kid, secret, jwk: { ...secret.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' } };
};

export class Issuer {
  /** What its people and programs may do, from the next token on. */
  roles: readonly string[] = ['recorder'];
  #key = newKey();
  #listener: RequestListener = () => undefined;

  private constructor(
    readonly url: string,
    private readonly server: Server,
  ) {}

  static async start(): Promise<Issuer> {
    const server = createServer((request, response) => issuer.#listener(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = new Issuer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server);
    issuer.#serve();
    return issuer;
  }

  /** Signs with another key from now on; the former one is no longer among those that it tells. */
  rotate(): void {
    this.#key = newKey();
    this.#serve();
  }

  #serve(): void {
    const provider = new Provider(this.url, {
      jwks: { keys: [this.#key.jwk] },
      cookies: { keys: ['a secret of this test'] },
      clients: [
        {
          client_id: PROGRAM.id,
          client_secret: PROGRAM.secret,
          grant_types: ['client_credentials'],
          redirect_uris: [],
          response_types: [],
        },
        {
          client_id: BROWSERS,
          application_type: 'native',
          token_endpoint_auth_method: 'none',
          redirect_uris: ['http://127.0.0.1/api/v1/session/sign-on/return'],
        },
      ],
      claims: { openid: ['sub'], profile: ['name', 'roles'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, name: `The person ${id}`, roles: [...this.roles] }),
      }),
      extraTokenClaims: () => ({ roles: [...this.roles] }),
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: true },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => AUDIENCE,
          getResourceServerInfo: () => ({ scope: '', audience: AUDIENCE, accessTokenFormat: 'jwt' as const }),
        },
      },
    });
    const answer = provider.callback();
    this.#listener = (request, response) => void answer(request, response);
  }

  /** A token that a program is given for the register. */
  async token(): Promise<string> {
    const answer = await fetch(`${this.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${PROGRAM.id}:${PROGRAM.secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: AUDIENCE }),
    });
    return ((await answer.json()) as { readonly access_token: string }).access_token;
  }

  /** A token of its key that says what the test wants. */
  signed(claims: Record<string, unknown>, type = 'at+jwt'): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: this.url, aud: AUDIENCE, sub: 'somebody', exp: now + 300, roles: ['admin'], ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: this.#key.kid, typ: type })
      .sign(this.#key.secret);
  }

  /** The key that it tells everybody, as bytes: what who takes HS256 for RS256 would take for the shared secret. */
  get told(): string {
    return JSON.stringify({ kty: this.#key.jwk.kty, n: this.#key.jwk.n, e: this.#key.jwk.e, kid: this.#key.kid });
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
