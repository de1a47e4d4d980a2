/** Takes the pictures of docs/pictures from the running app with the example decisions: `npm run pictures`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser } from 'playwright-core';
import { startServer } from '../../apps/api/src/server.js';
import { launched } from '../support/chromium.js';
import { cliOver } from '../support/cli.js';
import { enterSeeds } from '../support/seeds.js';

const FOLDER = join('docs', 'pictures');
/** A day that stays, so that a picture changes only where the app does. */
const ON = 'asOf=2012-11-30';
const RENEWED = 'AG/RES. 2118 (XXXV-O/05)';

interface Picture {
  readonly name: string;
  readonly at: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** A key that is pressed before, as a reader would. */
  readonly press?: string;
  /** A button that is pressed before, and what is typed in the field that it opens. */
  readonly click?: string;
  readonly type?: string;
  /** What comes last of all that is to be seen. */
  readonly shown?: string;
}

const picturesOf = (mandate: string, decision: string): readonly Picture[] => [
  { name: 'past-due', at: `/?${ON}`, press: 'j' },
  { name: 'past-due-in-2006', at: '/?asOf=2006-06-07&lang=es', theme: 'dark', press: 'j' },
  { name: 'past-due-phone', at: `/?${ON}`, width: 390, height: 844 },
  { name: 'mandate', at: `/mandates/${mandate}?${ON}`, height: 1500 },
  { name: 'mandate-in-2006', at: `/mandates/${mandate}?asOf=2006-03-17`, theme: 'dark' },
  { name: 'mandate-phone', at: `/mandates/${mandate}?${ON}`, width: 390, height: 844, theme: 'dark' },
  { name: 'mandates', at: `/mandates?${ON}&search=trafficking`, shown: '.facets li' },
  { name: 'decision', at: `/decisions/${decision}?${ON}` },
  { name: 'decisions', at: `/decisions?${ON}` },
  { name: 'sessions', at: `/sessions?${ON}&body=oas-ga` },
  { name: 'session', at: `/sessions/oas-ga/regular/41?${ON}` },
  { name: 'actor', at: `/actors/permanent-council?${ON}`, height: 1100, shown: '.multiples rect' },
  { name: 'actors', at: `/actors?${ON}`, shown: 'tbody tr' },
  { name: 'over-time', at: `/charts?${ON}&body=oas-ga`, height: 800, shown: 'figure.columns rect' },
  { name: 'what-changed', at: `/?${ON}&since=2005-06-08`, height: 1300, shown: '.cited' },
  { name: 'distribution', at: `/distribution?${ON}`, shown: 'tbody tr' },
  { name: 'bodies', at: '/bodies', theme: 'dark' },
  {
    name: 'move-a-session',
    at: '/sessions/oas-ga/regular/42',
    height: 1100,
    click: 'Move this session',
    type: '2012-09-10',
  },
  { name: 'reports', at: `/reports?${ON}` },
  { name: 'record', at: '/record' },
  { name: 'log-in', at: '/log-in' },
];

/** Who proposes, and who looks at what waits. */
const [CLERK, COLLEAGUE] = ['A. Okafor', 'M. Soto'] as const;

/** Says of the body of the examples that it has two persons, and lets one of them propose something. */
const propose = async (data: string, url: string): Promise<{ readonly token: string; readonly proposal: string }> => {
  const run = cliOver(data);
  const issued = async (name: string): Promise<string> => {
    const { out } = await run('tokens', 'issue', '--role', 'recorder', '--name', name, '--json');
    return (JSON.parse(out) as { text: string }).text;
  };
  const [clerk, token] = [await issued(CLERK), await issued(COLLEAGUE)];
  await run('bodies', 'confirmation', 'oas-ga', 'required');
  const answer = await fetch(`${url}/api/v1/sessions/oas-ga/regular/42/moves`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${clerk}` },
    body: JSON.stringify({ opensOn: '2012-09-10', closesOn: '2012-09-12', on: '2012-01-15' }),
  });
  return { token, proposal: ((await answer.json()) as { proposal: string }).proposal };
};

/** As WebP, which is a tenth of a PNG. */
const take = async (browser: Browser, url: string, of: Picture, token?: string): Promise<Buffer> => {
  const { at, width = 1440, height = 900, theme = 'light', press, click, type, shown = 'main' } = of;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    if (token !== undefined) {
      await page.goto(`${url}/log-in`);
      await page.locator('input[name=token]').fill(token);
      await page.keyboard.press('Enter');
      await page.getByText(COLLEAGUE).waitFor();
    }
    await page.goto(url + at);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator(shown).first().waitFor();
    if (press) await page.keyboard.press(press);
    if (click) await page.getByRole('button', { name: click }).click();
    if (type) await page.keyboard.type(type);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const devtools = await context.newCDPSession(page);
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    return Buffer.from(data, 'base64');
  } finally {
    await context.close();
  }
};

const data = mkdtempSync(join(tmpdir(), 'mandatum-pictures-'));
await enterSeeds(data);
const server = await startServer({ port: 0, data });
const browser = await launched();
try {
  while (!(await fetch(`${server.url}/api/v1/health`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  const asked = new URLSearchParams({ decision: RENEWED, class: 'all' });
  const { items } = (await (await fetch(`${server.url}/api/v1/mandates?${asked.toString()}`)).json()) as { items: { id: string; paragraph: string; decision: string }[] }; // prettier-ignore
  const renewed = items.find(({ paragraph }) => paragraph === '3');
  if (!renewed) throw new Error(`${RENEWED} has no paragraph 3.`);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const keep = async (picture: Picture, token?: string) => {
    const taken = await take(browser, server.url, picture, token);
    writeFileSync(join(FOLDER, `${picture.name}.webp`), taken);
    process.stdout.write(`${picture.name}.webp ${Math.round(taken.length / 1_024)} kB\n`);
  };
  for (const picture of picturesOf(renewed.id, renewed.decision)) await keep(picture);
  const { token, proposal } = await propose(data, server.url); // from now on everybody is asked who they are
  await keep({ name: 'to-confirm', at: `/proposals/${proposal}`, shown: '.would li' }, token);
} finally {
  await browser.close();
  await server.close();
  rmSync(data, { recursive: true, force: true });
}
