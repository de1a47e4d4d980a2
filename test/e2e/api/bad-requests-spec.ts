import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { ApiClient, type Answer, inPath } from './api-client.js';
import { exampleText, TEXT_1948 } from './example-register.js';

let api: ApiClient;
let seq: number;
const lastSeq = async () => (await api.get<{ seq: number }>('/health')).body.seq;
beforeAll(async () => {
  api = await ApiClient.over();
  await api.post('/decisions', { text: exampleText(TEXT_1948) });
  seq = await lastSeq();
}, 60_000);
afterAll(async () => {
  const after = await lastSeq();
  await api.end();
  expect(after).toBe(seq); // nothing of all this has entered anything
});

interface Described {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly { name: string }[] } }>>;
}
const OP3 = `/mandates/${inPath('AG/RES. 1948 (XXXIII-O/03) op. 3')}`;
const BY = { 'x-recorded-by': 'records officer' };

/** Refused with this status and code, in the one form that problems have, and nothing entered. */
const refuses = async (asked: Promise<Answer>, status: number, code: string): Promise<void> => {
  const { headers, body, status: got } = await asked;
  expect([got, (body as { code?: string } | null)?.code]).toEqual([status, code]);
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(body).toMatchObject({ type: `urn:mandatum:problem:${code}`, status });
  expect(Object.keys(body as object)).toEqual(expect.arrayContaining(['title', 'detail', 'instance']));
};

describe('a body', () => {
  it.each([
    ['of nothing', '', 400, 'request.malformed'],
    ['cut off', '{"text":', 400, 'request.malformed'],
    ['that is a number', '7', 400, 'request.invalid'],
    ['that is null', 'null', 422, 'text.missing'],
    ['that is a list', '[{"text":"a"}]', 400, 'request.invalid'],
    ['without a text', '{}', 422, 'text.missing'],
    ['with an empty text', '{"text":""}', 400, 'request.invalid'],
    ['with a blank text', '{"text":" \\n\\t "}', 400, 'request.invalid'],
    ['with a text that is a number', '{"text":7}', 400, 'request.invalid'],
    ['with a text that is a list', '{"text":["a"]}', 400, 'request.invalid'],
    ['with a binary text', '{"text":"\\u0000\\u0001PNG"}', 400, 'request.invalid'],
    ['with half a character', '{"text":"a \\ud800 b"}', 400, 'request.malformed'],
    ['with more than is asked', '{"text":"a","isAdmin":true}', 400, 'request.invalid'],
    ['that reaches for prototypes', '{"text":"a","__proto__":{"draft":true}}', 400, 'request.malformed'],
    ['that reaches for constructors', '{"text":"a","constructor":{"prototype":{"x":1}}}', 400, 'request.malformed'],
    ['that says one thing twice', '{"text":"a","text":"b"}', 400, 'request.malformed'],
    ['nested deep', `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 400, 'request.malformed'],
    ['nested deep in objects', `${'{"text":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 400, 'request.malformed'],
    ['without an operative part', '{"text":"1234 – 56"}', 422, 'text.no-operative-part'],
    ['with SQL', '{"text":"\'; DROP TABLE events; --"}', 422, 'decision.date-missing'],
  ])('%s is refused', async (_, body, status, code) => {
    await refuses(api.postRaw('/decisions', body, BY), status, code);
  });

  it.each([
    ['nested deep', `{"reason":"x","owed":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'request.malformed'],
    [
      'with one thing within another',
      `{"reason":"x","owed":[{"by":${'['.repeat(9)}${']'.repeat(9)}}]}`,
      'request.invalid',
    ],
    ['with 20,000 things owed', `{"reason":"x","owed":[${'{"id":"1"},'.repeat(19_999)}{}]}`, 'request.invalid'],
    ['with 200,000 addressees', `{"reason":"x","addressees":[${'"a",'.repeat(199_999)}"a"]}`, 'request.invalid'],
    ['with a text of 4 MB', `{"reason":"x","text":"${'a '.repeat(2_000_000)}"}`, 'request.invalid'],
  ])('of a correction %s is refused', async (_, body, code) => {
    for (const path of [`${OP3}/corrections`, `${OP3}/corrections/preview`])
      await refuses(api.postRaw(path, body, BY), 400, code);
  });

  it.each(['[[]]', '[[[[[]]]]]', '[[{"session":"oas-ga/regular/34"}]]', '[7]'])(
    'with %s for a list of things is refused',
    async (sessions) => {
      await refuses(api.postRaw('/sessions', `{"sessions":${sessions}}`, BY), 400, 'request.invalid');
    },
  );

  it('larger than 5 MB is refused', async () => {
    await refuses(
      api.postRaw('/decisions', JSON.stringify({ text: 'a'.repeat(6_000_000) }), BY),
      413,
      'request.too-large',
    );
  });

  it('that is not UTF-8 is refused, with the way out', async () => {
    const latin1 = Uint8Array.from(Buffer.from('{"text":"Señor"}', 'latin1'));
    const utf16 = Uint8Array.from(Buffer.from('\ufeff{"text":"a"}', 'utf16le'));
    await refuses(api.postRaw('/decisions', latin1, BY), 400, 'request.encoding-unreadable');
    await refuses(api.postRaw('/decisions', utf16, BY), 400, 'request.encoding-unreadable');
    const said = { ...BY, 'content-type': 'application/json; charset=iso-8859-1' };
    await refuses(api.postRaw('/decisions', latin1, said), 415, 'request.encoding-unsupported');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'of type %s is refused',
    async (type) => {
      await refuses(
        api.postRaw('/decisions', 'text=a', { ...BY, 'content-type': type }),
        415,
        'request.type-unsupported',
      );
    },
  );

  it('says field by field what is wrong', async () => {
    const said = { sessions: [{ session: 'oas-ga/regular/1', opens: '1971' }, { session: 5 }] };
    const { body } = await api.post<{ fields: { field: string }[] }>('/sessions', said);
    expect(body.fields.map(({ field }) => field)).toEqual(['sessions.0.opens', 'sessions.1.session']);
  });

  it('of 5 MB that is no decision is read in the end', async () => {
    const text = 'To request nothing of nobody, and so on; '.repeat(115_000);
    const answer = await api.postRaw('/extractions', JSON.stringify({ text }));
    expect(answer.status).toBe(200);
  });
});

describe('a date', () => {
  it.each(['2004-02-30', '2004-13', '2004-06-08T10:00', 'yesterday', '0000', '2006-05/2006-03', '２００４-06-08'])(
    '%s is refused where a fact is entered',
    async (on) => {
      await refuses(api.post(`${OP3}/claims`, { evidence: 'x', on }), 400, 'date.invalid');
    },
  );

  it.each(['asOf=2004-02-30', 'asOf=2004', 'asOf=today', `asOf=${inPath("1' OR 1")}`])(
    '%s is refused',
    async (asked) => {
      await refuses(api.get(`/overdue?${asked}`), 400, 'date.invalid');
    },
  );

  it('of knowledge that is no moment is refused', async () => {
    await refuses(api.get('/overdue?knownAt=soon'), 400, 'known-at.invalid');
    await refuses(api.get('/overdue?knownAt=2006-01-01T10:00'), 400, 'known-at.invalid');
  });
});

describe('a query', () => {
  it.each([
    'limit=0',
    'limit=201',
    'limit=ten',
    'limit=1e2',
    'limit=5&limit=6',
    'by=',
    'nonsense=1',
    'verifiedOnly=maybe',
    'by[]=x',
  ])('%s is refused', async (asked) => {
    await refuses(api.get(`/overdue?${asked}`), 400, 'request.invalid');
  });

  it('fails nowhere at the ends of the calendar and beyond, in every parameter of every list', async () => {
    const { body } = await api.send<Described>('/api/openapi.json');
    const asked = Object.entries(body.paths).flatMap(([path, { get }]) =>
      path.includes('{')
        ? []
        : (get?.parameters ?? []).filter(({ name }) => name !== 'after').map(({ name }) => `${path}?${name}=`),
    );
    expect(asked.length).toBeGreaterThan(200);
    const failed: string[] = [];
    for (const place of asked)
      await Promise.all(
        ['0001-01-01', '9999-12-31', '9999-99-99', '0000-01-01/9999-12-31', '%00'].map(async (said) => {
          const { status } = await api.send(`${place}${said}`);
          if (status >= 500) failed.push(`${place}${said} → ${status}`);
        }),
      );
    expect(failed).toEqual([]);
    await refuses(api.get('/entries?recordedOn=9999-99-99'), 400, 'date.invalid');
    expect((await api.get<{ total: number }>('/entries?recordedOn=0001-01-01')).body.total).toBe(0);
  });

  it('for a place that is none is refused', async () => {
    await refuses(api.get('/overdue?page=elsewhere'), 400, 'page.invalid');
    await refuses(api.get('/mandates?page=-1'), 400, 'page.invalid');
    await refuses(api.get(`/overdue?page=${Buffer.from('["a"]').toString('base64url')}`), 400, 'page.invalid');
  });

  it('for somebody whom nobody knows is refused', async () => {
    await refuses(api.get('/overdue?by=Nobody%20Ever'), 404, 'actor.unknown');
    await refuses(api.get(`/overdue?by=${inPath("x' OR '1'='1")}`), 404, 'actor.unknown');
    await refuses(api.get('/mandates?body=atlantis'), 404, 'body.unknown');
    await refuses(api.get('/overdue?session=no-session'), 404, 'session.unknown');
    await refuses(api.get('/overdue?session=oas-ga/regular/x'), 400, 'session.id-invalid');
    await refuses(api.get('/mandates?class=royal'), 400, 'request.invalid');
  });

  it.each(['"', 'a" OR "b', 'NEAR(', '*', "'; DROP TABLE entry; --", '%00', '(((', '😀'])(
    'for the words %s finds what has them, which is nothing',
    async (words) => {
      expect(await api.get(`/mandates?class=all&search=${inPath(words)}`)).toMatchObject({
        status: 200,
        body: { total: 0 },
      });
    },
  );
});

describe('a reference', () => {
  it.each(['AG/RES. 9999 (XXXIII-O/03) op. 1', 'op. 1', "' OR 1=1 --", '\0', '😀', '../../etc/passwd', 'constructor'])(
    'to %s is unknown',
    async (ref) => {
      await refuses(api.get(`/mandates/${inPath(ref)}`), 404, 'ref.unknown');
      await refuses(api.post(`/mandates/${inPath(ref)}/claims`, { evidence: 'x', on: '2004' }), 404, 'ref.unknown');
      await refuses(api.get(`/decisions/${inPath(ref)}/history`), 404, 'ref.unknown');
    },
  );

  it('to a decision is no mandate, and to a paragraph no decision', async () => {
    await refuses(api.get(`/mandates/${inPath('AG/RES. 1948 (XXXIII-O/03)')}`), 404, 'mandate.unknown');
    await refuses(api.get(`/decisions/${inPath('AG/RES. 1948 (XXXIII-O/03) op. 3')}`), 404, 'decision.unknown');
  });

  it('to several mandates is refused for writing', async () => {
    await refuses(
      api.post(`/mandates/${inPath('AG/RES. 1948 (XXXIII-O/03)')}/claims`, { evidence: 'x', on: '2004' }),
      409,
      'ref.ambiguous',
    );
  });

  it('to a session or an entry that is not there is unknown', async () => {
    await refuses(api.get('/sessions/oas-ga/regular/99'), 404, 'ref.unknown');
    await refuses(api.get('/sessions/oas-ga/regular/x'), 400, 'session.id-invalid');
    await refuses(api.post('/sessions/oas-ga/regular/99/opening', { on: '2030-01-01' }), 404, 'session.unknown');
    await refuses(api.post('/retractions', { entry: '999999', reason: 'x' }), 404, 'entry.unknown');
    const text = exampleText(TEXT_1948).replace('AG/RES. 1948', 'AG/RES. 1951');
    await refuses(api.post('/decisions', { text, session: 'oas-ga/regular/99' }), 404, 'session.unknown');
    await refuses(api.post('/decisions', { text, symbol: '---' }), 422, 'symbol.invalid');
  });

  it('is refused where it is not well encoded, or endless', async () => {
    await refuses(api.get('/mandates/%ff'), 400, 'request.malformed');
    await refuses(api.get(`/mandates/${'a'.repeat(5_000)}`), 414, 'request.malformed');
  });
});

describe('an address', () => {
  it.each([
    '/api/v1/nothing',
    '/api',
    '/nothing',
    '/assets/nothing.js',
    '/api/v1/mandates/',
    '/API/v1/mandates',
    '/api/v1/../../etc/passwd',
  ])('%s leads nowhere', async (path) => {
    await refuses(api.send(path), 404, 'route.unknown');
  });

  it('takes some methods, and names them', async () => {
    const answer = api.send('/api/v1/overdue', { method: 'DELETE' });
    await refuses(answer, 405, 'method.not-allowed');
    expect((await answer).headers.get('allow')).toBe('GET, HEAD');
    await refuses(api.send(`/api/v1${OP3}/claims`), 405, 'method.not-allowed');
  });
});

describe('who writes', () => {
  const session = JSON.stringify({ sessions: [{ session: 'remja/regular/9' }] });

  it('has to say who it is', async () => {
    await refuses(api.postRaw('/sessions', session), 400, 'request.recorder-missing');
    await refuses(api.postRaw('/sessions', session, { 'x-recorded-by': '   ' }), 400, 'request.recorder-missing');
  });

  it.each(['123', 'a'.repeat(101), '----', 'a\tb'])('is not called %s', async (name) => {
    await refuses(api.postRaw('/sessions', session, { 'x-recorded-by': name }), 400, 'request.recorder-invalid');
  });

  it.each(['two words', 'ñ', 'x'.repeat(201)])('has no command called %s', async (key) => {
    await refuses(
      api.post('/sessions', JSON.parse(session), { 'idempotency-key': key }),
      400,
      'request.idempotency-key-invalid',
    );
  });
});

describe('a page from elsewhere', () => {
  it('is refused under its own name', async () => {
    const { port } = new URL(api.server.url);
    const status = await new Promise((resolve, reject) =>
      request(
        { port, host: '127.0.0.1', path: '/api/v1/overdue', headers: { host: 'register.example' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      )
        .on('error', reject)
        .end(),
    );
    expect(status).toBe(421);
  });
});
