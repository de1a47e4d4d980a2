import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, inPath, type ListBody } from './api-client.js';
import { enterCalendar, exampleText, TEXT_1948 } from './example-register.js';

const OP3 = `/mandates/${inPath('AG/RES. 1948 (XXXIII-O/03) op. 3')}`;

let api: ApiClient;
const logged: string[] = [];
beforeAll(async () => {
  api = await ApiClient.over(undefined, {}, { level: 'error', write: (line) => void logged.push(line) });
  await enterCalendar(api);
  await api.post('/decisions', { text: exampleText(TEXT_1948) });
}, 60_000);
afterAll(() => api.end());

const nextOf = (headers: Headers): string => /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? '';

describe('a list', () => {
  it('is walked page by page along its Link header, and every item is seen once', async () => {
    const seen: unknown[] = [];
    let pages = 0;
    for (let path = '/api/v1/sessions?body=oas-ga&limit=7'; path !== ''; pages++) {
      const { body, headers } = await api.send<ListBody>(path);
      seen.push(...body.items.map(({ id }) => id));
      path = nextOf(headers);
    }
    const { body: whole } = await api.get<ListBody>('/sessions?body=oas-ga&limit=200');
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(pages).toBe(Math.ceil(whole.total / 7));
    expect(whole.next).toBeNull();
  });

  it('stays what it was while it is walked, whatever is entered meanwhile', async () => {
    const { headers, body: first } = await api.get<ListBody>('/sessions?body=oas-ga&limit=7');
    await api.post('/sessions', { sessions: [{ session: 'oas-ga/emergency/3' }] });
    const { body: second } = await api.send<ListBody>(nextOf(headers));
    expect(second).toMatchObject({ total: first.total, knownAt: first.knownAt });
  });

  it('is walked by "next" where a client prefers that', async () => {
    const { body: first } = await api.get<ListBody>('/mandates?class=all&limit=1');
    const { body: second } = await api.get<ListBody>(`/mandates?class=all&limit=1&page=${first.next}`);
    expect(second.items).toHaveLength(1);
    expect(second.items[0]?.['id']).not.toBe(first.items[0]?.['id']);
  });

  it('takes what its filters say', async () => {
    const found = async (query: string) =>
      (await api.get<ListBody>(`/mandates?${query}`)).body.items.map(({ ref }) => ref);
    expect(await found('addressee=permanent%20council')).toEqual(['AG/RES. 1948 (XXXIII-O/03) op. 3']);
    expect(await found('search=thirty-fourth')).toEqual(['AG/RES. 1948 (XXXIII-O/03) op. 3']);
    expect(await found('session=oas-ga/regular/34')).toEqual([]);
    expect((await api.get<ListBody>('/decisions?body=oas-ga')).body.items).toMatchObject([{ paragraphs: [] }]);
    expect((await api.get<ListBody>('/actors')).body.items).toContainEqual(
      expect.objectContaining({ code: 'permanent-council' }),
    );
  });

  it('waits for the position of a receipt', async () => {
    const { body } = await api.post('/sessions', { sessions: [{ session: 'remja/regular/12' }] });
    const listed = await api.get<ListBody>(`/sessions?limit=200&after=${body.position}`);
    expect(listed.body.items).toContainEqual(expect.objectContaining({ id: 'remja/regular/12' }));
  });

  it.each(['x', '-1', '0', '!', '9'.repeat(19), '%27%3B--', `${'0'.repeat(20)}-${'0'.repeat(20)}`])(
    'refuses at once what is no position: %s',
    async (after) => {
      for (const path of ['/sessions', '/mandates', '/overdue.csv', `${OP3}/history`])
        expect(await api.get(`${path}?after=${after}`)).toMatchObject({
          status: 400,
          body: { code: 'store.invalid-position' },
        });
    },
  );

  it('says that it is behind a position that nothing has', async () => {
    const answer = await api.get('/sessions?after=0999999999999999999');
    expect(answer).toMatchObject({ status: 503, body: { code: 'register.behind' } });
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(logged).toEqual([expect.stringContaining('"code":"register.behind"')]);
  }, 20_000);
});

describe('an answer', () => {
  it.each(['/overdue', '/mandates', '/decisions', '/sessions', '/actors', OP3, `${OP3}/history`])(
    'of %s is not sent again to who has it',
    async (path) => {
      const { headers } = await api.get(path);
      const etag = headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]+"$/);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(await api.get(path, { 'if-none-match': `"other", W/${etag}` })).toMatchObject({ status: 304, text: '' });
      expect(await api.get(path, { 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
    },
  );

  it('has another tag once the resource has changed', async () => {
    const before = (await api.get(OP3)).headers.get('etag');
    await api.post(`${OP3}/claims`, { evidence: 'CP/doc.3999/04', on: '2004-06-01' });
    expect((await api.get(OP3, { 'if-none-match': before ?? '' })).status).toBe(200);
  });

  it('is given to HEAD without its body', async () => {
    const answer = await api.send(`/api/v1${OP3}`, { method: 'HEAD' });
    expect([answer.status, answer.text]).toEqual([200, '']);
  });

  it('is of the day, and of the moment, that is asked about', async () => {
    expect((await api.get(`${OP3}?asOf=2003-06-09`)).status).toBe(404);
    expect((await api.get(`${OP3}?asOf=2003-06-10`)).status).toBe(200);
    expect((await api.get(`${OP3}?knownAt=1`)).status).toBe(404);
    // The register did not exist then: that is no empty list.
    for (const before of [`${OP3}?knownAt=2003-06-10`, '/sessions?knownAt=0', '/overdue?knownAt=2003-06-10'])
      expect(await api.get(before)).toMatchObject({ status: 422, body: { code: 'known-at.before-first-entry' } });
  });

  it('of one session tells its days, what is due, and its history', async () => {
    const path = '/sessions/OAS-GA/regular/34';
    expect((await api.get(path)).body).toMatchObject({ id: 'oas-ga/regular/34', opensOn: '2004-06-06', revision: 0 });
    expect((await api.get<ListBody>(`${path}/due`)).body.items).toMatchObject([
      { mandate: 'AG/RES. 1948 (XXXIII-O/03) op. 3' },
    ]);
    expect((await api.get<{ entries: unknown[] }>(`${path}/history`)).body.entries).toHaveLength(1);
  });
});

describe('a screen that stays open', () => {
  const follow = (after: string) => fetch(`${api.server.url}/api/v1/entries/following?after=${after}`);
  type Told = { readonly seq: number; readonly streams: readonly string[] | null };

  /** The events as they come. */
  async function* told(response: Response): AsyncGenerator<Told> {
    let text = '';
    for await (const bytes of (response.body as AsyncIterable<Uint8Array> | null) ?? []) {
      text += new TextDecoder().decode(bytes);
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const [, data] = /^data: (.*)$/m.exec(part) ?? [];
        if (data !== undefined) yield JSON.parse(data) as Told;
      }
    }
  }

  it('is told what came since it was read, and what comes, about what', async () => {
    const { body: before } = await api.get<{ readonly seq: number }>('/health');
    await api.post('/sessions', { sessions: [{ session: 'remja/regular/21' }] });
    const events = told(await follow(String(before.seq)));
    expect((await events.next()).value).toEqual({ seq: before.seq + 1, streams: ['session-remja.regular.21'] });
    await api.post('/sessions', { sessions: [{ session: 'remja/regular/22' }] });
    expect((await events.next()).value).toEqual({ seq: before.seq + 2, streams: ['session-remja.regular.22'] });
    await events.return(undefined);
  });

  it('that knows more than there is, or is far behind, has to ask for everything', async () => {
    const { body: now } = await api.get<{ readonly seq: number }>('/health');
    const events = told(await follow(String(now.seq + 1_000)));
    expect((await events.next()).value).toEqual({ seq: now.seq, streams: null });
    await events.return(undefined);
  });

  it('has to say from where on', async () => {
    expect((await follow('')).status).toBe(400);
  });
});
