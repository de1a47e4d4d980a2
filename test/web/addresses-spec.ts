/** Whatever a list or a mandate shows is in its address: whoever opens it sees the same. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { cliOver } from '../support/cli.js';
import { hasBrowser, screens } from './browser.js';

const RENEWED = '/mandates/cc7b276f6ff9.3.1';
const [EARLIER, LATER] = ['AG/RES. 2432 (XXXVIII-O/08) op. 6', 'AG/RES. 2456 (XXXIX-O/09) op. 9'];
const OWED = '/mandates/fc7ed3c752ee.7.1';

const query = (page: Page): Readonly<Record<string, string>> => Object.fromEntries(new URL(page.url()).searchParams); // prettier-ignore
/** What is read of a list: its head, and its rows. */
const listed = async (page: Page): Promise<readonly string[]> => {
  await page.waitForLoadState('networkidle');
  return [await page.locator('main h1').innerText(), ...(await page.locator('main tbody .symbol').allInnerTexts())];
};

(hasBrowser ? describe : describe.skip)('addresses', () => {
  const the = screens(async (data) => {
    const { code, err } = await cliOver(data)('reiterate', EARLIER, '--by', LATER, '--on', '2009-06-04');
    if (code !== 0) throw new Error(err);
  });
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });
  /** The same in a window that has seen nothing yet. */
  const opened = async (page: Page, look: (page: Page) => Promise<unknown>): Promise<unknown> => {
    const other = await the.at(page.url().slice(the.url.length));
    const seen = await look(other);
    await other.context().close();
    return seen;
  };

  it('a search narrowed by facets, each with how many it leaves', async () => {
    const page = await the.at('/mandates?search=trafficking');
    const facets = page.getByRole('navigation', { name: 'Narrow the list' });
    for (const [head, value, name] of [['Validity', /^In force/, 'validity'], ['Asked of', /^Permanent Council/, 'addressee'], ['Reports', /past due/i, 'reporting']] as const) {
      const choice = facets.locator('section', { has: page.getByRole('heading', { name: head }) }).getByRole('link', { name: value }); // prettier-ignore
      const count = (await choice.locator('.number').innerText()).trim();
      await choice.click();
      await page.waitForURL(new RegExp(`[?&]${name}=`));
      await page.getByRole('heading', { name: new RegExp(`^${count} mandates? for`) }).waitFor();
      expect(await choice.getAttribute('aria-current')).toBe('true');
    } // prettier-ignore
    expect(query(page)).toMatchObject({ search: 'trafficking', validity: 'in-force', addressee: 'permanent-council' });
    expect(await opened(page, listed)).toEqual(await listed(page));
    await page.locator('.ruler a').first().click(); // on another day it is narrowed as it was
    await page.waitForURL(/asOf=/);
    expect(query(page)).toMatchObject({ search: 'trafficking', validity: 'in-force', addressee: 'permanent-council' });
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL(/\/mandates$/);
  });

  it('views: those that come with the app, and one that is kept by its name', async () => {
    const page = await the.at('/mandates');
    await page.getByRole('link', { name: 'fulfilled', exact: true }).click();
    await page.waitForURL(/validity=fulfilled/);
    await page.getByRole('link', { name: 'a report past due', exact: true }).click();
    await page.waitForURL(/reporting=past-due/);
    await page.getByRole('heading', { name: '5 mandates', exact: true }).waitFor();
    const rows = await listed(page);
    await page.getByRole('button', { name: 'Keep this view …' }).click();
    await page.getByLabel('Name of the view').fill('What I watch');
    await page.keyboard.press('Enter');
    await page.goto(`${the.url}/mandates`);
    const own = page.getByRole('link', { name: 'What I watch' });
    expect(await own.getAttribute('href')).toBe('/mandates?reporting=past-due'); // plain, to be sent to anybody
    await own.click();
    await page.getByRole('heading', { name: '5 mandates', exact: true }).waitFor();
    expect(await listed(page)).toEqual(rows);
    await page.getByRole('button', { name: 'Forget the view What I watch' }).click();
    await own.waitFor({ state: 'detached' });
  });

  it('a mandate: its lineage, drawn and in a table, each relative one step away; what shows that it was fulfilled', async () => {
    const page = await the.at(`/mandates/${encodeURIComponent(EARLIER)}`);
    const lineage = page.locator('section', { has: page.getByRole('heading', { name: /^Where it comes from/ }) });
    const here = lineage.locator('svg [aria-current]');
    await here.getByText('AG/RES. 2432').waitFor();
    expect(await lineage.locator('svg path').count()).toBe(1);
    expect(await lineage.locator('tbody tr').allInnerTexts()).toEqual([expect.stringMatching(/2432[^]*2456/)]); // prettier-ignore
    await lineage.locator('svg').getByRole('link', { name: LATER }).click();
    await page.locator('main h1').waitFor();
    await here.getByText('AG/RES. 2456').waitFor();
    await page.goto(the.url + RENEWED);
    await page.getByText('First Meeting, Isla Margarita').first().waitFor();
  });

  it('both dates, as they are typed; a day that is none is said to be none', async () => {
    const page = await the.at(RENEWED);
    const day = page.getByRole('textbox', { name: 'As of' });
    await day.fill('2006-13-40');
    await page.keyboard.press('Enter');
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    await day.fill('2005-06-30');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asOf=2005-06-30/);
    await page.getByRole('button', { name: 'now', exact: true }).click();
    await page.locator('input[name=moment]').fill('120');
    await page.keyboard.press('Enter');
    await page.waitForURL(/knownAt=120/);
    expect(query(page)).toMatchObject({ asOf: '2005-06-30', knownAt: '120' });
    await page.getByText(/^As it stood on 30 June 2005/).waitFor();
    const stood = (other: Page) => other.locator('aside dl').innerText();
    expect(await opened(page, stood)).toBe(await stood(page));
    await page.getByRole('button', { name: 'See today' }).click();
    await page.waitForURL((url) => !url.search.includes('asOf') && !url.search.includes('knownAt'));
  });

  it('which groups of what is past due are folded and which are not; the filters stay where nobody answers', async () => {
    const page = await the.at('/?asOf=2012-08-01');
    const groups = (on: Page) => on.locator('main tr.group button');
    const isOpen = async (on: Page) => {
      const all = await groups(on).all();
      return Promise.all(all.slice(0, 3).map((one) => one.getAttribute('aria-expanded')));
    };
    await groups(page).nth(0).click();
    await page.waitForURL(/fold=session/);
    await groups(page).nth(2).click();
    await page.waitForURL(/open=session/);
    const other = await the.at(page.url().slice(the.url.length));
    await groups(other).nth(2).waitFor();
    expect(await isOpen(other)).toEqual(['false', 'true', 'true']);
    await other.context().close();

    await page.goto(`${the.url}/?by=nobody-at-all`);
    await page.locator('main [role=alert]').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await groups(page).first().waitFor();
    expect(the.complaints.splice(0).every((complaint) => complaint.includes('nobody-at-all'))).toBe(true);
  });

  it('what is unfolded: why a day is due, a proof, what cannot be told, the table of a chart', async () => {
    const page = await the.at(OWED);
    await page.getByText('Why this date?').first().click();
    await page.getByRole('button', { name: 'Prove it' }).click();
    await page.getByText(/Checked in this browser/).waitFor();
    expect(query(page)['open']?.split('~')).toEqual([expect.stringMatching(/^why-1/), 'proof']);
    const other = await the.at(page.url().slice(the.url.length));
    await other.getByText(/Checked in this browser/).waitFor();
    await other.locator('ol.why li').first().waitFor();
    await other.getByText('Why this date?').first().click();
    await other.waitForURL(/open=proof/);
    await other.context().close();
    for (const [place, shown] of [['/?open=cannot-tell', 'section.apart tbody td'], ['/charts?body=oas-ga&open=table-past-due', 'figure table td']] as const) {
      await page.goto(the.url + place);
      await page.locator(`main ${shown}`).first().waitFor();
    } // prettier-ignore
  });
});
