/** The register in a real browser, on a real server with the example decisions. */
import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { type Server, startServer } from '../../apps/api/src/server.js';
import { CHROMIUM, launched } from '../support/chromium.js';
import { temporaryFolder } from '../support/cli.js';
import { enterSeeds } from '../support/seeds.js';

/** Whether there is a browser, and an app that was built for it. */
export const hasBrowser = CHROMIUM !== undefined && existsSync('dist/web/index.html');
if (!hasBrowser)
  console.log(`Screens are not tested: there is no ${CHROMIUM === undefined ? 'Chromium' : 'built app'}.`);

/** A page that is arrived at when the app has taken it over: a key that is pressed before does nothing. */
const arrivedAtWhenTakenOver = (page: Page): void => {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const isDone = () => page.locator('#taken-over').waitFor({ state: 'detached' });
  page.goto = async (...how) => {
    const answer = await goto(...how);
    await isDone();
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload(...how);
    await isDone();
    return answer;
  };
};

const SIDE_BY_SIDE = 3;

export class Screens {
  private browser: Browser | undefined;
  private server: Server | undefined;
  /** What a page complained of: errors of its scripts, and what its policy refused. */
  readonly complaints: string[] = [];

  /** @param prepare what is done with the folder of the register before it is served */
  async open(prepare: (data: string) => Promise<void>): Promise<void> {
    const data = temporaryFolder();
    await enterSeeds(data);
    await prepare(data);
    this.server = await startServer({ port: 0, data });
    while (!(await fetch(`${this.server.url}/api/v1/health`)).ok)
      await new Promise((resolve) => setTimeout(resolve, 50));
    this.browser = await launched();
  }

  /** Windows that nobody looks at any more would go on being told of what others record. */
  async closeWindows(): Promise<void> {
    await Promise.all(this.browser?.contexts().map((context) => context.close()) ?? []);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  get url(): string {
    return this.server?.url ?? '';
  }

  /** A window of its own, of a reader of English on a large screen. */
  async window(options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.browser) throw new Error('There is no browser.');
    const context: BrowserContext = await this.browser.newContext({
      viewport: { width: 1440, height: 1000 },
      locale: 'en-GB',
      ...options,
    });
    const page = await context.newPage();
    if (options.javaScriptEnabled !== false) arrivedAtWhenTakenOver(page);
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} ${message.location().url}`.trim());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    return page;
  }

  /**
   * Goes to each of these addresses, in a few windows side by side: most of the time is waiting till a page is still.
   * @param see is told what a page has asked this server for
   */
  async visit(
    addresses: readonly string[],
    see: (page: Page, address: string, asked: readonly string[]) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const left = addresses.values();
    const inTurn = async (): Promise<void> => {
      const page = await this.window(options);
      let asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().slice(this.url.length)));
      for (const address of left) {
        asked = [];
        await page.goto(this.url + address);
        await page.locator('main h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        await see(page, address, asked);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, inTurn));
  }

  /** A screen, when its answer is there. */
  async at(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.window(options);
    await page.goto(this.url + address);
    await page.locator('main h1').waitFor();
    return page;
  }
}

/** Screens for the tests of a file. */
export const screens = (prepare: (data: string) => Promise<void> = () => Promise.resolve()): Screens => {
  const made = new Screens();
  beforeAll(() => made.open(prepare), 120_000);
  afterEach(() => made.closeWindows());
  afterAll(() => made.close());
  return made;
};
