/** Of some bodies, what one person enters waits for another: two of them, each in a window of their own. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';
import { cliOver } from '../support/cli.js';
import { TEXTS } from '../support/seeds.js';
import { hasBrowser, screens } from './browser.js';

(hasBrowser ? describe : describe.skip)('what waits for a second person, in a browser', () => {
  const tokens = new Map<string, string>();
  const the = screens(async (data) => {
    const run = cliOver(data);
    for (const [name, role] of [['A. Okafor', 'recorder'], ['M. Soto', 'recorder'], ['R. Reader', 'reader']] as const) {
      const { out } = await run('tokens', 'issue', '--role', role, '--name', name, '--json');
      tokens.set(name, (JSON.parse(out) as { text: string }).text);
    } // prettier-ignore
    await run('bodies', 'confirmation', 'oas-ga', 'required');
  });
  afterEach(() => {
    expect(the.complaints.splice(0).filter((one) => !/status of 401/.test(one))).toEqual([]);
  });

  const loggedIn = async (name: string, lang = 'en'): Promise<Page> => {
    const page = await the.window();
    await page.goto(`${the.url}/log-in?lang=${lang}`);
    await page.locator('input[name=token]').fill(tokens.get(name) ?? '');
    await page.keyboard.press('Enter');
    await page.getByText(name).waitFor();
    return page;
  };
  const mark = (page: Page) => page.locator('nav .waiting');
  const move = async (page: Page, opensOn: string) => {
    await page.goto(`${the.url}/sessions/oas-ga/regular/42`);
    await page.getByRole('button', { name: 'Move this session' }).click();
    await page.getByLabel('First day').fill(opensOn);
    await page.getByLabel('When that was fixed').fill('2012-01-15');
    await page.getByRole('button', { name: 'Enter it' }).click();
    await page.getByText('This waits for a second person').waitFor();
  };

  it('is marked for who may confirm it, told with its consequences, and entered in both names', async () => {
    const [one, other] = [await loggedIn('A. Okafor'), await loggedIn('M. Soto')];
    expect(await other.getByRole('link', { name: 'To confirm' }).count()).toBe(0); // nothing was ever proposed
    await move(one, '2012-09-10');
    await mark(other).getByText('1').waitFor(); // without being asked
    await one.getByRole('link', { name: 'To confirm' }).waitFor();
    expect(await mark(one).count()).toBe(0); // their own does not wait for them

    await one.getByRole('link', { name: 'See how it stands' }).click();
    await one.getByRole('heading', { name: /^A\. Okafor proposes to/ }).waitFor();
    await one.getByText('yours: waits for somebody else').waitFor();
    expect(await one.getByRole('button', { name: 'Confirm it' }).count()).toBe(0);

    await other.getByRole('link', { name: 'To confirm' }).click();
    await other.getByRole('heading', { name: 'One proposal waits for you' }).waitFor();
    await other.locator('main tbody').getByRole('link').first().click();
    await other.locator('.would[aria-busy=false] li').first().waitFor();
    const window = other.locator('main table tbody tr');
    expect(await window.innerText()).toMatch(/AG\/RES. 2551[^]*3 Jun 2012 to 5 Jun 2012\s+from 10 Sept 2012/);
    expect(await other.locator('.what-is-said').innerText()).toContain('10 September 2012');
    expect((await new AxeBuilder({ page: other }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await other.getByRole('button', { name: 'Confirm it' }).click();
    await other.getByText('Entered: 1 entry.').waitFor();
    await one.getByText(/entered; confirmed by M\. Soto/).waitFor(); // without being asked
    await mark(other).waitFor({ state: 'detached' });

    await other.goto(`${the.url}/sessions/oas-ga/regular/42`);
    await other.getByText('10 September 2012').first().waitFor();
  });

  it('is refused with a reason, which whoever proposed it reads; what is one’s own is taken back', async () => {
    const [one, other] = [await loggedIn('A. Okafor'), await loggedIn('M. Soto')];
    await move(one, '2012-10-01');
    await one.getByRole('link', { name: 'See how it stands' }).click();
    await mark(other).getByText('1').waitFor();
    await other.goto(one.url());
    await other.getByLabel('If not, why').fill('The Council has not decided that');
    await other.keyboard.press('Enter');
    await one.getByText(/refused by M\. Soto on .*: The Council has not decided that/).waitFor();

    await move(one, '2012-10-08');
    await one.getByRole('link', { name: 'See how it stands' }).click();
    await one.getByLabel('Why you take it back').fill('Wrong week');
    await one.keyboard.press('Enter');
    await one.getByText(/taken back by A\. Okafor on .*: Wrong week/).waitFor();
    await one.getByRole('navigation').getByRole('link', { name: 'To confirm' }).click();
    await one.getByRole('heading', { name: 'What became of 3 others' }).waitFor();
  });

  it('is a whole decision, too: its receipt says that it is proposed, and who confirms reads what it asks', async () => {
    const [one, other] = [await loggedIn('A. Okafor'), await loggedIn('M. Soto', 'es')];
    await one.goto(`${the.url}/record`);
    await one.getByLabel('Text of the decision').fill(readFileSync(TEXTS.res1948, 'utf8').replaceAll('1948', '1949'));
    await one.getByRole('button', { name: 'Read it' }).click();
    await one.getByRole('heading', { name: /things are asked/ }).waitFor();
    for (let asked = 0; asked < 5; asked++) await one.keyboard.press('a');
    await one.getByText('All are settled.').waitFor();
    await one.getByRole('button', { name: 'Record this decision' }).click();
    await one.getByRole('heading', { name: 'Proposed, not yet on the register' }).waitFor();
    await one.getByText('This waits for a second person').waitFor();

    await mark(other).getByText('1').waitFor();
    await other.getByRole('link', { name: 'Por confirmar' }).click();
    await other.getByRole('heading', { name: 'Una propuesta espera por usted' }).waitFor();
    await other.getByText('AG/RES. 1949 (XXXIII-O/03)').waitFor();
    await other.locator('main tbody').getByRole('link').first().click();
    await other.locator('.would[aria-busy=false] li').first().waitFor();
    await other.getByText(/^El texto entero/).click();
    await other.locator('.what-is-said .paragraph').first().waitFor();
    await other.getByRole('button', { name: 'Confirmarla' }).click();
    await other.getByText(/^Registrado: \d+ asientos/).waitFor();
  });

  it('is read by who enters nothing, and decided by others', async () => {
    const page = await loggedIn('R. Reader');
    await page.getByRole('link', { name: 'To confirm' }).click();
    await page.getByRole('heading', { name: 'Nothing waits for a second person' }).waitFor();
    await page.locator('main td:first-child a').last().click();
    await page.getByRole('heading', { name: /^A\. Okafor proposed to/ }).waitFor();
    for (const width of [320, 720, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
    expect(await page.locator('main form').count()).toBe(0);
  });
});
