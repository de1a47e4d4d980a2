/** A sign-on elsewhere, with a real issuer: its tokens, its keys, its roles, and browsers that log in there. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { SignJWT } from 'jose';
import { ApiClient } from '../api/api-client.js';
import { AUDIENCE, BROWSERS, Issuer } from './issuer.js';

let issuer: Issuer;
let api: ApiClient;
beforeAll(async () => {
  issuer = await Issuer.start();
  api = await ApiClient.over(undefined, {
    oidc: {
      issuer: issuer.url,
      audience: AUDIENCE,
      roleClaim: 'roles',
      rolePrefix: '',
      actorsClaim: 'mandatum_actors',
      client: { id: BROWSERS, secret: undefined },
    },
  });
}, 60_000);
afterAll(async () => {
  await api.end();
  await issuer.end();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const codeOf = async (token: string): Promise<string | number> => {
  const { status, body } = await api.get<{ readonly code: string } | null>('/mandates', bearer(token));
  return status === 200 ? 200 : `${status} ${body?.code}`;
};
let ordinal = 60;
const schedule = (token: string) =>
  api.post<{ code: string; position: string }>(
    '/sessions',
    { sessions: [{ session: `remja/regular/${++ordinal}` }] },
    bearer(token),
  );

describe('a token of the sign-on', () => {
  it('is asked for: nobody comes without one', async () => {
    expect((await api.get('/mandates')).status).toBe(401);
  });

  it('lets do what its roles do, under a pseudonym', async () => {
    const token = await issuer.token();
    const written = await schedule(token);
    expect(written.status).toBe(200);
    const { body } = await api.get<{ entries: { recordedBy: string }[] }>(
      `/sessions/remja/regular/${ordinal}/history?after=${written.body.position}`,
      bearer(token),
    );
    expect(body.entries.map(({ recordedBy }) => recordedBy)).toEqual([expect.stringMatching(/^p-[a-z0-9]{12}$/)]);
  });

  it('does less once its role was taken away', async () => {
    issuer.roles = ['reader'];
    const refused = await schedule(await issuer.token());
    expect([refused.status, refused.body.code]).toEqual([403, 'access.forbidden']);
    issuer.roles = ['king', 42 as unknown as string];
    expect(await codeOf(await issuer.token())).toBe('403 access.forbidden');
    issuer.roles = ['recorder'];
    expect((await schedule(await issuer.token())).status).toBe(200);
  });

  it('holds no longer than it says, nor before, nor for others', async () => {
    const now = Math.floor(Date.now() / 1000);
    const refused = '401 access.token-refused';
    expect(await codeOf(await issuer.signed({}))).toBe(200);
    expect(await codeOf(await issuer.signed({ exp: now - 10 }))).toBe(200); // clocks differ a little
    for (const claims of [
      { exp: now - 60 },
      { exp: undefined },
      { nbf: now + 300 },
      { aud: 'https://elsewhere.example' },
      { iss: 'https://elsewhere.example' },
      { sub: undefined },
    ])
      expect([claims, await codeOf(await issuer.signed(claims))]).toEqual([claims, refused]);
    expect(await codeOf(await issuer.signed({}, 'logout+jwt'))).toBe(refused);
  });

  it('is refused where it is forged', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: issuer.url, aud: AUDIENCE, sub: 'x', exp: 4_000_000_000, roles: ['admin'] };
    const good = await issuer.signed({});
    const [head = '', , signature = ''] = good.split('.');
    const shared = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(issuer.told));
    for (const token of [
      `${part({ alg: 'none' })}.${part(claims)}.`,
      `${part({ alg: 'NONE', typ: 'JWT' })}.${part(claims)}.x`,
      `${head}.${part(claims)}.${signature}`,
      `${good.slice(0, -6)}AAAAAA`,
      shared,
      `${part({ alg: 'RS256', jku: 'http://127.0.0.1:1/keys', kid: '../../etc/passwd' })}.${part(claims)}.AAAA`,
      'a.b.c',
      '..',
    ])
      expect([token.slice(0, 40), await codeOf(token)]).toEqual([token.slice(0, 40), '401 access.token-refused']);
  });

  it('is taken with a new key of the issuer, and no longer with the former', async () => {
    const former = await issuer.token();
    expect(await codeOf(former)).toBe(200);
    issuer.rotate();
    await delay(1_100); // new keys are asked for once in a second at most
    expect(await codeOf(await issuer.token())).toBe(200);
    expect(await codeOf(former)).toBe('401 access.token-refused');
  });
});

/** As a browser: cookies by site, redirects followed one by one. */
class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  async go(url: string, form?: Record<string, string>): Promise<Response> {
    const { host } = new URL(url);
    const kept = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, kept);
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      kept.set(name, value);
    }
    return response;
  }

  cookie(url: string, name: string): string | undefined {
    return this.#cookies.get(new URL(url).host)?.get(name);
  }
}

/** Logs in at the sign-on, as far as the address that it sends the browser back to. */
const logInElsewhere = async (browser: Browser, name: string): Promise<string> => {
  let address = `${api.server.url}/api/v1/session/sign-on`;
  for (let steps = 0; steps < 12; steps++) {
    let response = await browser.go(address);
    if (response.status === 200) {
      const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1] ?? 'login';
      response = await browser.go(address, { prompt, ...(prompt === 'login' && { login: name, password: 'x' }) });
    }
    address = new URL(response.headers.get('location') ?? '', address).href;
    if (address.includes('/sign-on/return')) return address;
  }
  throw new Error('The sign-on does not send the browser back.');
};

describe('a browser', () => {
  it('logs in there, and comes back known', async () => {
    const browser = new Browser();
    const back = await logInElsewhere(browser, 'ana');
    const page = await browser.go(back);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('set-cookie')).toMatch(
      /mandatum_session=[^;]+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Strict/,
    );
    const cookie = `mandatum_session=${browser.cookie(api.server.url, 'mandatum_session')}`;
    const self = await api.get<{ csrf: string; person: string }>('/session', { cookie });
    expect(self.body).toMatchObject({ coming: 'known', roles: ['recorder'], signOn: true });
    const written = await api.post(
      '/sessions',
      { sessions: [{ session: 'remja/regular/99' }] },
      { cookie, 'x-csrf-token': self.body.csrf },
    );
    expect(written.status).toBe(200);
    const longer = await api.postRaw('/session', '{}', { cookie, 'x-csrf-token': self.body.csrf });
    expect(longer.status).toBe(401); // roles that were taken away there would stay
    const people = await api.get<{ people: object[] }>('/people', { cookie });
    expect(people.body.people).toContainEqual(
      expect.objectContaining({ id: self.body.person, name: 'The person ana' }),
    );
  });

  it('is not logged in by an address that another was sent back to, nor twice by one', async () => {
    const [victim, attacker] = [new Browser(), new Browser()];
    const back = await logInElsewhere(attacker, 'mallory');
    expect((await victim.go(back)).status).toBe(401);
    await logInElsewhere(victim, 'victor');
    expect((await victim.go(back)).status).toBe(401);
    expect((await attacker.go(back)).status).toBe(200);
    expect((await attacker.go(back)).status).toBe(401);
  });
});

describe('a sign-on that does not answer', () => {
  it('is said, and no door is opened', async () => {
    const { oidc } = {
      oidc: {
        issuer: 'http://127.0.0.1:1',
        audience: AUDIENCE,
        roleClaim: 'roles',
        rolePrefix: '',
        actorsClaim: 'a',
        client: undefined,
      },
    };
    const logged: string[] = [];
    const alone = await ApiClient.over(
      undefined,
      { oidc },
      { level: 'error', write: (line) => void logged.push(line) },
    );
    const { status, body } = await alone.get<{ code: string }>('/mandates', bearer(await issuer.signed({})));
    expect([status, body.code]).toEqual([503, 'access.sign-on-unavailable']);
    expect(logged).toEqual([expect.stringContaining('"code":"access.sign-on-unavailable"')]);
    expect((await alone.get('/session/sign-on')).status).toBe(404);
    await alone.end();
  });
});
