/** From asking for a screen until its answer is painted, in a browser that has seen nothing yet. */
import { type Browser } from 'playwright-core';
import { medianOf } from '../sampling.js';
import { atMostMs, type Result } from '../measurement.js';

const ROUNDS = 3;
const MS = 1_000;
const PATIENCE_MS = 30_000;
const BYTES = 180 * 1_024;

/** Notes when the first frame with the sentence that heads a screen, and with its first row where it is a list, was painted. */
const WATCH = `new MutationObserver((_changes, observer) => {
  if (!document.querySelector('main h1')?.textContent) return;
  if (document.querySelector('main table') && !document.querySelector('main tbody tr')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => window.answered(performance.now())));
}).observe(document, { childList: true, subtree: true, characterData: true });`;

/** Scripts come once the view has been painted: all that the app needs to take it over. */
const TAKEN_OVER = 'template#taken-over';
const SCRIPTS = `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

const seen = async (browser: Browser, address: string): Promise<{ ms: number; bytes: number }> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let answer: (ms: number) => void = () => undefined;
    const answered = new Promise<number>((resolve) => (answer = resolve));
    await page.exposeFunction('answered', (ms: number) => answer(ms)); // a page that comes at once asks for it at once
    await page.addInitScript(WATCH);
    await page.goto(address, { waitUntil: 'commit' });
    const ms = await Promise.race([answered, page.waitForTimeout(PATIENCE_MS).then(() => Infinity)]);
    await page.locator(TAKEN_OVER).waitFor({ state: 'detached' });
    return { ms, bytes: await page.evaluate<number>(SCRIPTS) };
  } finally {
    await context.close();
  }
};

/** @param screens by name, the address of each below the server's */
export const firstViews = async (
  browser: Browser,
  url: string,
  screens: Readonly<Record<string, string>>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const [name, path] of Object.entries(screens)) {
    process.stderr.write(`first view: ${name} …\n`);
    const rounds: { ms: number; bytes: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await seen(browser, url + path));
    const bytes = Math.max(...rounds.map((one) => one.bytes));
    results.push(
      atMostMs(
        `${name}: first view with its answer, CPU slowed four times, median`,
        medianOf(rounds.map(({ ms }) => ms)),
        MS,
      ),
      {
        what: `${name}: JavaScript of the first view, compressed`,
        measured: `${(bytes / 1_024).toFixed(1)} kB`,
        bound: '<= 180 kB',
        holds: bytes <= BYTES,
      },
    );
  }
  return results;
};
