import { describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { hasBrowser, screens } from './browser.js';

const DECISION = '/decisions/fc7ed3c752ee';
const MANDATE = '/mandates/cc7b276f6ff9.3.1';
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

/** What a page tells a browser to ask for. */
const toldBy = async (url: string): Promise<readonly string[]> => {
  const { headers } = await fetch(url);
  return [...(headers.get('link') ?? '').matchAll(/<([^>]+)>/g)].map(([, path = '']) => path);
};

(hasBrowser ? describe : describe.skip)('the first view of a screen', () => {
  const the = screens();
  const address = (path: string) => the.url + path;
  const isOfRegister = (path: string) => path.startsWith('/api/');

  /** @param asked what is let through of all that is asked of the register */
  const opened = async (path: string, asked: (what: string) => boolean): Promise<Page> => {
    const page = await the.window();
    const pathOf = (url: string) => url.slice(the.url.length);
    await page.route('**/api/v1/**', (route) => (asked(pathOf(route.request().url())) ? route.continue() : undefined));
    await page.goto(address(path), { waitUntil: 'commit' });
    return page;
  };

  it.each(Object.entries(ANSWERED))(
    '%s is drawn with what its page told to ask for, and nothing else',
    async (path, shown) => {
      const told = await toldBy(address(path));
      const page = await opened(path, (what) => told.includes(what));
      await page.locator(shown).first().waitFor();
      await page.context().close();
    },
  );

  it.each(Object.keys(ANSWERED))(
    '%s asks once for what its page told to ask for, and all of it is there',
    async (path) => {
      const told = await toldBy(address(path));
      expect(told.filter((what) => !isOfRegister(what)).map((what) => what.replace(/.*\./, ''))).toEqual([
        'js',
        'woff2',
        'woff2',
      ]);
      for (const what of told) expect([what, (await fetch(address(what))).status]).toEqual([what, 200]);
      const page = await the.window();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().slice(the.url.length)));
      await page.goto(address(path));
      await page
        .locator(ANSWERED[path] ?? 'main h1')
        .first()
        .waitFor();
      for (const what of told) expect([what, asked.filter((one) => one === what).length]).toEqual([what, 1]);
      await page.context().close();
    },
  );
});
