/** What is tried against a server that runs: all of it is refused, and none of it fails inside. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { connect } from 'node:net';
import { cliOver } from '../../support/cli.js';
import { type Answer, ApiClient, inPath, type ListBody, type ReceiptBody } from '../api/api-client.js';
import { enterCalendar } from '../api/example-register.js';
import { bearing, tokenFor } from './comers.js';
import { type Description, sendRandomRequests, SQL } from './random-requests.js';
import { connectSlowly } from './slow-connections.js';

/** Somebody who may do everything, so that what they send reaches what could be harmed. */
let as: Record<string, string>;
let api: ApiClient;
let description: Description;
beforeAll(async () => {
  api = await ApiClient.over(undefined, { perMinute: 1_000_000 });
  await enterCalendar(api);
  as = bearing(await tokenFor(api.data, 'Mallory', ['admin']));
  description = (await api.send<Description>('/api/openapi.json')).body;
}, 60_000);
afterAll(() => api.end());

interface Raw {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}
/** Exactly the path and headers that are said; fetch would mend them. */
const raw = (path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(api.server.url);
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.once('error', reject).end(body);
  });
const refusedWith = ({ status, text }: { readonly status: number; readonly text: string }, expected: number): void =>
  expect({ status, text: text.slice(0, 200) }).toEqual({ status: expected, text: expect.stringContaining('"code":"') });

describe('paths', () => {
  it.each([
    '/../../etc/passwd',
    '/api/docs/../../package.json',
    '/api/docs/..%2f..%2fpackage.json',
    '/api/docs/%2e%2e/%2e%2e/package.json',
    '/api/v1/..%5c..%5cetc%5cpasswd',
    '/api/v1/mandates/..%2f..%2f..%2fetc%2fpasswd',
    '/api/v1/mandates/%00',
    '//etc/passwd',
    '/api/v1//overdue',
    '/api/v1/%2e/overdue/',
    '/API/V1/overdue',
    '/api/v1/overdue%2f',
    '/api/v1/%6fverdue%00.csv',
  ])('lead nowhere: %s', async (path) => {
    const known = await raw(path, as);
    expect([path, known.status >= 400 && known.status < 500]).toEqual([path, true]);
    expect(known.text).not.toMatch(/root:|"dependencies"/);
    // And whoever is not known reads nothing by another spelling of the path.
    expect((await raw(path)).status).not.toBe(200);
  });
});

describe('bodies', () => {
  const post = (body: string) => api.postRaw('/sessions', body, as);

  it('are bounded in size, depth and kind', async () => {
    refusedWith(await post(`{"sessions": "${'x'.repeat(6 * 1024 * 1024)}"}`), 413);
    refusedWith(await post('['.repeat(100_000)), 400);
    refusedWith(await post(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`), 400);
    refusedWith(await post(`{"sessions": [${Array.from({ length: 20_000 }, () => '{}').join()}]}`), 400);
    refusedWith(await post(`[${'{},'.repeat(300_000)}{}]`), 400);
    refusedWith(await post('{"sessions": NaN}'), 400);
  });

  it('pollute no prototype', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype'])
      refusedWith(await post(`{"sessions": [{"session": "oas-ga/regular/70"}], "${key}": {"polluted": true}}`), 400);
    refusedWith(await api.get('/overdue?__proto__[polluted]=1', as), 400);
    refusedWith(await api.get('/overdue?constructor.prototype.polluted=1', as), 400);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('headers', () => {
  it('are not split by what is asked', async () => {
    const page = encodeURIComponent('x\r\nSet-Cookie: stolen=1');
    for (const path of [`/sessions?page=${page}`, `/sessions?limit=1&asOf=${page}`, `/mandates/${page}`]) {
      const { status, headers } = await api.get(path, as);
      expect([status < 500, headers.get('set-cookie')]).toEqual([true, null]);
    }
    const { headers } = await api.get(`/sessions?limit=1&by%0d%0aSet-Cookie:a=b`, as);
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('are not smuggled past the end of a request', async () => {
    const socket = connect(Number(new URL(api.server.url).port), '127.0.0.1');
    let answered = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answered += chunk));
    socket.write(
      'POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\n\r\n',
    );
    await new Promise((resolve) => socket.once('close', resolve));
    expect(answered).toMatch(/^HTTP\/1.1 400 /);
    expect(answered.match(/HTTP\/1.1/g)).toHaveLength(1);
  });
});

describe('SQL', () => {
  it('is a word like any other in every parameter', async () => {
    const before = (await api.get<ListBody>('/sessions', as)).body.total;
    for (const [path, { get }] of Object.entries(description.paths)) {
      if (!get || /sign-on|export|verify|seal/.test(path)) continue;
      const { parameters = [] } = get as { parameters?: readonly { readonly name: string; readonly in: string }[] };
      const attack = SQL[parameters.length % SQL.length] ?? '';
      const placed = path.replace(/\{\w+\}/g, encodeURIComponent(attack));
      expect([placed, (await api.send(placed, { headers: as })).status < 500]).toEqual([placed, true]);
      for (const [index, { name }] of parameters.filter((one) => one.in === 'query').entries()) {
        const url = `${path.replace(/\{\w+\}/g, '1')}?${name}=${encodeURIComponent(SQL[index % SQL.length] ?? '')}`;
        expect([url, (await api.send(url, { headers: as })).status < 500]).toEqual([url, true]);
      }
    }
    expect((await api.get<ListBody>('/sessions', as)).body.total).toBe(before);
  }, 120_000);
});

describe('what a text says', () => {
  const TITLE = '=HYPERLINK("http://evil.example","x")';
  const text = [
    'AG/RES. 9001 (XLI-O/11)',
    TITLE,
    '(Adopted at the fourth plenary session, held on June 7, 2011)',
    'THE GENERAL ASSEMBLY,',
    'RESOLVES:',
    '1. To request the <script>alert(1)</script> Permanent Council to report to the General Assembly at its forty-second regular session on red \u202etxt.exe.',
    '2. To instruct the General Secretariat to submit "><img src=x onerror=alert(1)> a report.',
  ].join('\n\n');

  it('is data: for browsers, terminals and spreadsheets', async () => {
    refusedWith(
      await api.post('/decisions', { text: text.replace('red', '\u001b]0;owned\u0007\u001b[31mred') }, as),
      400,
    );
    const recorded = await api.post<ReceiptBody & { readonly decision: string }>('/decisions', { text }, as);
    expect(recorded.status).toBe(201);
    const shown = await api.get(`/decisions/${inPath(recorded.body.decision)}`, as);
    expect(shown.headers.get('content-type')).toMatch(/^application\/json/);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    const terminal = await cliOver(api.data)('show', 'AG/RES. 9001 (XLI-O/11)');
    expect(terminal.code).toBe(0);
    expect(terminal.out).not.toMatch(/[^\P{Cc}\n]/u);
    const body = { code: 'evil-council', name: TITLE, kind: 'council', on: '2011-01-01' };
    const described = await api.post('/bodies', { ...body, sessions: ['={ordinal} SESSION'] }, as);
    for (const list of ['decisions', 'mandates', 'overdue', 'actors', 'bodies']) {
      const { text: file } = await api.get(`/${list}.csv?asOf=2013-01-01`, as);
      expect(file).not.toMatch(/(?:^|,|\n)"?[=+@\t]/);
    }
    expect([described.status, (await api.get('/bodies.csv', as)).text]).toEqual([
      200,
      expect.stringContaining("'=HYPERLINK"),
    ]);
  });
});

describe('what a file says', () => {
  it('is not told again by whoever reads it: neither on standard error nor in the log', async () => {
    const warnings: string[] = [];
    const hear = (warning: Error) => void warnings.push(String(warning));
    process.on('warning', hear);
    for (const bodies of ['%SAID \n---\n- code: x\n', '? [a, b]\n: SAID\n', '- &SAID x\n- *SAID\n- !!SAID y\n'])
      expect([400, 422]).toContain((await api.post('/bodies/imports', { bodies }, as)).status);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', hear);
    expect(warnings).toEqual([]);
  });
});

describe('a page of another site, open in the browser of somebody who may write', () => {
  const said = JSON.stringify({ sessions: [{ session: 'oas-ga/regular/71' }] });
  let alone: ApiClient;
  beforeAll(async () => {
    alone = await ApiClient.over(); // a tool of one user: nobody is asked
  });
  afterAll(() => alone.end());
  const send = (headers: Record<string, string>, path = '/sessions'): Promise<Answer<{ code: string } | null>> =>
    alone.postRaw(path, said, { 'x-recorded-by': 'x', ...headers });

  it('writes nothing', async () => {
    const refusals = [
      await send({ origin: 'https://evil.example' }),
      await send({ origin: 'null' }),
      await send({ 'sec-fetch-site': 'cross-site' }),
      await send({ 'sec-fetch-site': 'same-site' }),
      await send({ origin: 'https://evil.example' }, '/rebuild'),
      await send({ origin: `${alone.server.url}.evil.example` }),
    ];
    expect(refusals.map(({ status, body }) => [status, body?.code])).toEqual(
      refusals.map(() => [403, 'request.cross-site']),
    );
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const path of ['/sessions', '/rebuild', '/import'])
        expect((await send({ 'content-type': type }, path)).status).toBe(415);
    expect((await alone.get<ListBody>('/sessions')).body.total).toBe(0);
  });

  it('is told nothing by its own name for this machine, and may ask nothing by script', async () => {
    const { port } = new URL(alone.server.url);
    const rebound = await new Promise<number | undefined>((resolve, reject) => {
      request(
        { port, host: '127.0.0.1', path: '/api/v1/sessions', headers: { host: `evil.example:${port}` } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      )
        .once('error', reject)
        .end();
    });
    expect(rebound).toBe(421);
    const preflight = await alone.send('/api/v1/sessions', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect([preflight.status >= 400, preflight.headers.get('access-control-allow-origin')]).toEqual([true, null]);
    expect(
      (await alone.get('/sessions', { origin: 'https://evil.example' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  it('is not the page of the register itself, which may write', async () => {
    const own = await send({ origin: alone.server.url, 'sec-fetch-site': 'same-origin' });
    expect(own.status).toBe(200);
  });
});

describe('too many', () => {
  it('requests of one identity, or refused tokens of one address, are held back', async () => {
    const held = await ApiClient.over(undefined, { perMinute: 30 });
    const busy = await tokenFor(held.data, 'Busy', ['reader']);
    const other = await tokenFor(held.data, 'Other', ['reader']);
    const statuses: number[] = [];
    for (let sent = 0; sent < 32; sent++) statuses.push((await held.get('/sessions', bearing(busy))).status);
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 200), 429, 429]);
    expect((await held.get('/sessions', bearing(other))).status).toBe(200);
    const guesses: number[] = [];
    for (let sent = 0; sent < 22; sent++)
      guesses.push(
        (await held.get('/sessions', { authorization: `Bearer mandatum_${other.id}_${'x'.repeat(43)}` })).status,
      );
    expect(guesses).toEqual([...Array.from({ length: 20 }, () => 401), 429, 429]);
    const answer = await held.get<{ code: string }>('/sessions', bearing(other));
    expect([answer.status, answer.body.code, Number(answer.headers.get('retry-after')) > 0]).toEqual([
      429,
      'request.too-many',
      true,
    ]);
    await held.end();
  });
});

describe('too many from one address', () => {
  it('are held back, whoever they say they are; and an address that is only said counts for nothing', async () => {
    const held = await ApiClient.over(undefined, { perMinute: 3 });
    const comers = [];
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five'])
      comers.push(await tokenFor(held.data, name, ['reader']));
    const statuses: number[] = [];
    for (const [index, comer] of comers.entries())
      for (const sent of [1, 2, 3])
        statuses.push(
          (await held.get('/sessions', { ...bearing(comer), 'x-forwarded-for': `10.0.${index}.${sent}` })).status,
        );
    expect(statuses).toEqual([...Array.from({ length: 12 }, () => 200), 429, 429, 429]);
    await held.end();
  });
});

describe('at random', () => {
  it('requests made of the description fail inside nowhere', async () => {
    const { failed, statuses } = await sendRandomRequests(api, description, { count: 200, seed: 12, headers: as });
    expect(failed).toEqual([]);
    expect(Object.keys(statuses).length).toBeGreaterThan(3);
  }, 120_000);
});

describe('slowly', () => {
  it('begun requests keep nobody else waiting', async () => {
    const sockets = await connectSlowly(api, 60);
    expect((await api.get('/sessions', as)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});
