/** What people do with lists, at the speed of the machine: how long until the next paint, and whether a frame was blank. */
import { type Browser, type Page } from 'playwright-core';
import { atMostMs, type Result } from '../measurement.js';

const NEXT_PAINT_MS = 100;
const ROWS = 'main tbody tr';

/** Notes how long each interaction took until the next paint, and frames in which a list had been and was not to be seen. */
const WATCH = `
  window.interactions = []; window.frames = 0; window.blank = 0;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, name } of list.getEntries()) if (interactionId) window.interactions.push([duration, name]);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  const look = () => {
    if (window.isWatched) {
      window.frames += 1;
      const seen = [...document.querySelectorAll('${ROWS}')].some((row) => {
        const { top, bottom, height } = row.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < innerHeight;
      });
      const end = scrollY + innerHeight >= document.documentElement.scrollHeight - innerHeight;
      if (!seen && !end) window.blank += 1;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

const still = (page: Page): Promise<unknown> =>
  page.waitForLoadState('networkidle').then(() => page.waitForTimeout(150));

const pressed = async (page: Page, key: string, times: number): Promise<void> => {
  for (let n = 0; n < times; n++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await still(page);
};

const chosen = async (page: Page, index: number): Promise<void> => {
  await page.locator('main .bar select').first().selectOption({ index });
  await still(page);
};

const scrolled = async (page: Page): Promise<void> => {
  await page.mouse.move(500, 700);
  for (let n = 0; n < 40; n++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(16);
  }
  await page.evaluate('scrollTo(0, 0)');
  await still(page);
};

interface Doing {
  readonly what: string;
  readonly at: string;
  readonly does: (page: Page) => Promise<void>;
}

const DOINGS: readonly Doing[] = [
  {
    what: 'past due: choosing rows, stepping through days, folding, filtering, scrolling',
    at: '/',
    does: async (page) => {
      await pressed(page, 'j', 10);
      await pressed(page, ',', 3);
      await pressed(page, '.', 2);
      for (const group of ['Who owes', 'Body', 'Session']) {
        await page.getByRole('button', { name: group, exact: true }).click();
        await still(page);
      }
      await page.locator('main tr.group button').nth(3).click();
      await still(page);
      await chosen(page, 1);
      await chosen(page, 0);
      await scrolled(page);
    },
  },
  {
    what: 'mandates: choosing rows, filtering, paging, scrolling',
    at: '/mandates',
    does: async (page) => {
      await pressed(page, 'j', 10);
      await page.getByRole('searchbox').fill('matter 7');
      await page.keyboard.press('Enter');
      await still(page);
      await page.goBack();
      await still(page);
      await scrolled(page);
      await page.getByRole('button', { name: /^Show the next/ }).click();
      await still(page);
    },
  },
];

export const interactions = async (browser: Browser, url: string): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const { what, at, does } of DOINGS) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(WATCH);
    await page.goto(url + at);
    await page.locator(ROWS).first().waitFor({ timeout: 120_000 });
    await still(page);
    await page.evaluate('window.isWatched = true');
    await does(page);
    const took = await page.evaluate<[number, string][]>('window.interactions');
    const [frames, blank] = await page.evaluate<[number, number]>('[window.frames, window.blank]');
    results.push(
      atMostMs(
        `${what}: the slowest to its next paint`,
        Math.max(0, ...took.map(([duration]) => duration)),
        NEXT_PAINT_MS,
      ),
      {
        what: `${what}: blank frames`,
        measured: `${blank} of ${frames}`,
        bound: '0',
        holds: blank === 0,
      },
    );
    await context.close();
  }
  return results;
};
