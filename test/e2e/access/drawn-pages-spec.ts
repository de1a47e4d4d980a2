/** Pages that the server draws, where people have to say who they are: nobody sees in one what they may not ask for. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../api/api-client.js';
import { enterExamples } from '../api/example-register.js';
import { bearing, type Comer, tokenFor } from './comers.js';

const EMPTY = '<div id="app"></div>';
const HERE = { 'sec-fetch-site': 'none' };
const ROW = 'AG/RES. 2456 (XXXIX-O/09) op. 9';

(existsSync('dist/web/index.html') ? describe : describe.skip)('a page that comes drawn', () => {
  let api: ApiClient;
  let delegate: Comer;
  let auditor: Comer;
  const page = async (headers: Readonly<Record<string, string>>): Promise<string> =>
    (await fetch(new URL('/mandates', api.server.url), { headers })).text();
  const personIn = (text: string): string | undefined =>
    [delegate, auditor].map(({ person }) => person).find((person) => text.includes(person));

  beforeAll(async () => {
    api = await ApiClient.over();
    await enterExamples(api); // before anybody is asked
    delegate = await tokenFor(api.data, 'Ana Xylander', ['reader']);
    auditor = await tokenFor(api.data, 'Bo Ypsilanti', ['reader']);
    while ((await page({ ...HERE, ...bearing(delegate) })).includes(EMPTY));
  }, 90_000);
  afterAll(() => api.end());

  it('shows what whoever asks for it may read, in their name', async () => {
    const drawn = await page({ ...HERE, ...bearing(delegate) });
    expect(drawn).toContain(ROW);
    expect(personIn(drawn)).toBe(delegate.person);
  });

  it('shows nothing to who does not say who they are, and nothing in the name of a token that is none', async () => {
    for (const headers of [
      HERE,
      { ...HERE, authorization: 'Bearer mandatum_nobody' },
      { ...HERE, cookie: 'mandatum_session=x' },
    ]) {
      const drawn = await page(headers);
      expect(drawn).not.toContain('AG/RES');
      expect(personIn(drawn)).toBeUndefined();
    }
  });

  it.each([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, {}])(
    'comes empty where a browser may have kept back who comes: %j',
    async (site) => {
      expect(await page({ ...site, ...bearing(delegate) })).toContain(EMPTY);
    },
  );

  it('knows who came over TLS through a proxy, by the cookie that is kept for them there', async () => {
    const behind = await ApiClient.over(undefined, { proxies: ['127.0.0.1'] });
    try {
      const who = await tokenFor(behind.data, 'Cy Zwart', ['reader']);
      const over = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
      const kept = await behind.postRaw('/session', '{}', { ...over, ...bearing(who) });
      const cookie = /^__Host-mandatum_session=[^;]+/.exec(kept.headers.get('set-cookie') ?? '')?.[0] ?? '';
      let drawn = EMPTY;
      while (drawn.includes(EMPTY))
        drawn = (await behind.send('/mandates', { headers: { ...HERE, ...over, cookie } })).text;
      expect(drawn).toContain(who.person);
    } finally {
      await behind.end();
    }
  });

  it('is never another’s, however many are drawn at once', async () => {
    const asked = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? delegate : auditor));
    const drawn = await Promise.all(asked.map((who) => page({ ...HERE, ...bearing(who) })));
    const shown = drawn.map((text, index) => (text.includes(EMPTY) ? asked[index]?.person : personIn(text)));
    expect(drawn.some((text) => !text.includes(EMPTY))).toBe(true);
    expect(shown).toEqual(asked.map(({ person }) => person));
  });
});
