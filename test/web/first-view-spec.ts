import { beforeAll, describe, expect, it } from '@jest/globals';
import { hasBrowser, screens } from './browser.js';

const DECISION = '/decisions/fc7ed3c752ee';
const MANDATE = '/mandates/cc7b276f6ff9.3.1';
/** Where a part of a page could not be drawn. */
const LEFT_OUT = '<!--$!-->';
/** Screens with an answer, each with what shows that it is there. */
const ANSWERED: Readonly<Record<string, string>> = {
  '/': 'main tr.group',
  '/?group=by&by=permanent-council&asOf=2006-06-30': 'main tr.group',
  '/mandates': 'main tbody tr',
  '/mandates?search=permanent+council&of=oas-ga': 'main tbody tr',
  [MANDATE]: 'main .paragraph',
  [`${MANDATE}?asOf=2006-03-17`]: 'main .paragraph',
  '/sessions?knownAt=60': 'main tbody tr',
  '/decisions': 'main tbody tr',
  '/decisions?of=oas-ga': 'main tbody tr',
  [DECISION]: 'main .paragraph-row',
  '/sessions': 'main tbody tr',
  '/sessions/oas-ga/regular/41': 'main tbody tr',
  '/actors': 'main tbody tr',
  '/actors/permanent-council': 'main tbody tr',
  '/record': 'main textarea',
  '/reports': 'main h1',
  '/charts': 'main h1',
};

(hasBrowser ? describe : describe.skip)('the first view of a screen', () => {
  const the = screens();
  const fetched = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(the.url + path, { headers });

  // The first page of a server waits for what draws pages to be begun, which a busy machine may take too long for.
  beforeAll(async () => {
    while ((await (await fetched('/')).text()).includes('<div id="app"></div>'));
  }, 60_000);

  it('comes with its answer, before any script has run', async () => {
    const page = await the.window({ javaScriptEnabled: false });
    for (const [path, shown] of Object.entries(ANSWERED)) {
      await page.goto(the.url + path);
      expect([path, await page.locator(shown).count()]).not.toEqual([path, 0]);
      expect([path, await page.locator('main [role=alert]').count()]).toEqual([path, 0]);
    }
  });

  it.each([
    '/?help=1&row=944ead207191.3.1%231&do=submitReport',
    `${MANDATE}?open=proof~why-1`,
    `${DECISION}?do=correctHead`,
    '/sessions/oas-ga/regular/42?do=moveSession',
    '/reports?as=list',
    '/distribution',
    '/bodies?lang=es',
    '/proposals',
    '/mandates/nobody',
    '/?asOf=bad',
  ])('%s has no part that only a browser could draw', async (path) => {
    const drawn = await (await fetched(path)).text();
    expect(drawn).not.toContain('<div id="app"></div>');
    expect(drawn).not.toContain(LEFT_OUT);
  });

  it('is taken over as it came, and nothing that came with it is asked again', async () => {
    await the.visit(Object.keys(ANSWERED), async (_page, path, asked) => {
      const links = (await fetched(path)).headers.get('link') ?? '';
      const files = [...links.matchAll(/<([^>]+)>/g)].map(([, file]) => file);
      expect([path, the.complaints]).toEqual([path, []]);
      expect(files).toHaveLength(2); // the faces
      for (const file of files)
        expect([path, file, asked.filter((one) => one === file).length]).toEqual([path, file, 1]);
      const again = asked.filter((one) => /^\/api\/v1\/(?:session|health|bodies|sessions|decisions|actors)$/.test(one));
      expect([path, again]).toEqual([path, []]);
    });
  });

  it('comes in the language and the colours that are asked for', async () => {
    const spanish = await (await fetched('/', { 'accept-language': 'es-CR,es;q=0.9' })).text();
    expect(spanish).toContain('<html lang="es">');
    expect(await (await fetched('/?lang=es&theme=dark')).text()).toContain('<html lang="es" data-theme="dark">');
    expect(await (await fetched('/?lang=xx&theme="><script>')).text()).toContain('<html lang="en">');
  });

  it('is drawn in the browser where it came empty', async () => {
    const away = { 'sec-fetch-site': 'cross-site' };
    expect(await (await fetched('/', away)).text()).toContain('<div id="app"></div>');
    const page = await the.window();
    await page.route(`${the.url}/mandates`, async (route) => {
      const answer = await route.fetch({ headers: { ...route.request().headers(), ...away } });
      await route.fulfill({ response: answer });
    });
    await page.goto(`${the.url}/mandates`);
    await page.locator('main tbody tr').first().waitFor();
    expect(the.complaints).toEqual([]);
  });

  it('says a moment of the record in no zone but the reader’s, once that is known', async () => {
    const inNone = await the.window({ javaScriptEnabled: false });
    await inNone.goto(the.url + MANDATE);
    expect(await inNone.locator('main').innerText()).toMatch(/\d\d:\d\d UTC/);
    const page = await the.at(MANDATE, { timezoneId: 'Asia/Kathmandu' });
    expect(await page.locator('main').innerText()).not.toContain('UTC');
    expect(the.complaints).toEqual([]);
  });

  it('does not say how many were past due on a day before that is known', async () => {
    const page = await the.window({ javaScriptEnabled: false });
    await page.goto(the.url);
    const stops = page.locator('.ruler li[data-stop]:not([data-stop=""]) .count');
    expect(await stops.count()).toBeGreaterThan(3);
    expect((await stops.allInnerTexts()).join('')).toBe('');
  });

  it('is drawn for many at once', async () => {
    const pages = await Promise.all(Array.from({ length: 40 }, async () => (await fetched('/mandates')).text()));
    const drawn = pages.filter((page) => page.includes('<tbody>'));
    expect(drawn.length).toBeGreaterThan(0);
    expect(
      pages.filter((page) => !page.includes('<tbody>')).every((page) => page.includes('<div id="app"></div>')),
    ).toBe(true);
  });
});
