import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { TEXTS } from '../support/seeds.js';
import { hasBrowser, screens } from './browser.js';

(hasBrowser ? describe : describe.skip)('the register in a browser', () => {
  const the = screens();
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });

  it('says what is past due, how far the record goes, and what cannot be told', async () => {
    const page = await the.at('/');
    expect(await page.locator('h1').innerText()).toBe('7 reports are past due');
    await page.locator('tr.choosable').nth(2).waitFor();
    const main = await page.locator('main').innerText();
    expect(main).toContain(
      'How far the record goes. OAS General Assembly: decisions in part for XXXIII–XL; reports not checked.',
    );
    expect(main).toContain('That none is on file does not say that none was made.');
    expect(main).toContain('3 obligations without a day that can be worked out');
    expect(main).toContain('One report asked for twice: also asked for by AG/RES. 2551 (XL-O/10) op. 7');
  });

  it('steps through the sessions of a body, and keeps the day in the address', async () => {
    const page = await the.at('/');
    await page.getByRole('link', { name: /^XXXVI: 7 June 2006/ }).click();
    await page.waitForURL(/asOf=2006-06-07/);
    await page.getByRole('heading', { name: '3 reports were past due' }).waitFor();
    await page.keyboard.press(',');
    await page.waitForURL(/asOf=2005-06-08/);
    await page.getByRole('heading', { name: '1 report was past due' }).waitFor();
    await page.locator('main tbody').getByText('AG/RES. 1948 (XXXIII-O/03) op. 3').first().waitFor();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByRole('heading', { name: '7 reports are past due' }).waitFor();
  });

  it('shows the words beside the row that is chosen by keyboard, and opens the mandate', async () => {
    const page = await the.at('/');
    await page.locator('tr.choosable').first().waitFor(); // the heads of the groups are there before their rows
    await page.keyboard.press('j');
    const aside = page.locator('aside');
    await aside.getByText('forty-second regular sessions').first().waitFor();
    expect(await aside.innerText()).toContain(
      'Permanent Council owes General Assembly a report that was due by 5 June 2012.',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/mandates\//);
    await page.getByRole('heading', { name: 'Every entry' }).waitFor();
  });

  it('brings the row that keys come to into sight', async () => {
    const page = await the.at('/mandates?class=all');
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.locator('tr.choosable').nth(12).waitFor();
    const press = async (key: string, times: number): Promise<void> => {
      for (let n = 0; n < times; n++) await page.keyboard.press(key);
    };
    const seen = (row: number) =>
      page.waitForFunction(`(() => {
        const row = document.querySelectorAll('tr.choosable')[${row}];
        const { top, bottom } = row.getBoundingClientRect();
        return row.matches('.chosen') && top >= 0 && bottom <= innerHeight;
      })()`);
    await press('j', 12);
    await seen(11);
    await press('k', 11);
    await seen(0);
  });

  it('steps through a mandate’s life, and says what each step has changed', async () => {
    const page = await the.at('/decisions');
    await page.getByRole('link', { name: 'AG/RES. 2118 (XXXV-O/05)' }).click();
    await page
      .getByRole('link', { name: /^renew Permanent Council/ })
      .first()
      .click();
    await page.getByText('Step 4 of 4').waitFor();
    expect(await page.locator('aside dl').innerText()).toMatch(/Validity\s+Fulfilled/);
    await page.keyboard.press('k');
    await page.waitForURL(/asOf=2006-03-17/);
    await page.locator('aside dd', { hasText: 'Said to be done; not yet accepted ◆' }).waitFor();
    await page.getByText('As of 17 March 2006. What follows had not happened yet.').waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await page.getByText('Step 1 of 4').waitFor();
    await page.getByText('Proposed: in a draft, not adopted').first().waitFor();
  });

  it('enters a report, and the row leaves the list of another window', async () => {
    const [here, there] = [await the.at('/'), await the.at('/')];
    await here.getByRole('button', { name: /XXXIV$/ }).click();
    await here.locator('tr', { hasText: 'AG/RES. 1948' }).click({ position: { x: 500, y: 8 } });
    await here.getByRole('button', { name: 'Report received' }).waitFor();
    await here.keyboard.press('r');
    await here.getByLabel(/symbol of the document/).fill('CP/doc.3901/04');
    await here.locator('input[name=on]').fill('2004-05-20');
    await here.getByLabel('Entered by').fill('Records Office');
    await here.getByRole('button', { name: 'Enter it' }).click();
    await here.getByText('Entered: 1 entry.').waitFor();
    await here.getByRole('heading', { name: '6 reports are past due' }).waitFor();
    await there.getByRole('heading', { name: '6 reports are past due' }).waitFor();
  });

  it('refuses what the rules refuse, in words, and keeps what was typed', async () => {
    const page = await the.at('/');
    await page
      .locator('tr.choosable')
      .first()
      .click({ position: { x: 500, y: 8 } });
    await page.getByRole('button', { name: 'Report received' }).waitFor();
    await page.keyboard.press('r');
    await page.getByLabel(/symbol of the document/).fill('CP/doc.1/01');
    await page.locator('input[name=on]').fill('1999-01-01');
    await page.getByText('It would be refused:').waitFor(); // said before it is sent
    await page.getByLabel('Entered by').fill('Records Office');
    await page.getByRole('button', { name: 'Enter it' }).click();
    await page
      .getByRole('alert')
      .getByText(/Not entered:/)
      .waitFor();
    expect(await page.getByLabel(/symbol of the document/).inputValue()).toBe('CP/doc.1/01');
    expect(the.complaints.splice(0)).toEqual([
      expect.stringMatching(/status of 4.*\/preview$/),
      expect.stringMatching(/status of 4/),
    ]);
  });

  it('compares a decision with another, word by word, in one text and side by side', async () => {
    const page = await the.at('/decisions');
    await page.getByRole('link', { name: 'AG/RES. 2118 (XXXV-O/05)' }).click();
    await page.getByLabel('or with another decision').fill('AG/RES. 1948 (XXXIII-O/03)');
    await page.keyboard.press('Enter');
    await page.getByText(/1 paragraph is worded otherwise, 5 left out, 6 new/).waitFor();
    expect(await page.locator('.compared del').count()).toBeGreaterThan(0);
    expect(await page.locator('.compared ins').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Side by side' }).click();
    await page.waitForURL(/view=beside/);
    await page.locator('.beside-row').first().waitFor();
    await page.getByRole('button', { name: 'Next difference' }).click();
    expect(await page.evaluate('document.activeElement.hasAttribute("data-differs")')).toBe(true);
  });

  it('goes anywhere by the palette, and says beside the work how one works here', async () => {
    const page = await the.at('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Go to, or do' }).fill('2551');
    await page.getByRole('dialog').getByRole('option', { name: /AG\/RES. 2551 \(XL-O\/10\)/ }).first().waitFor(); // prettier-ignore
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'AG/RES. 2551 (XL-O/10)' }).waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('complementary', { name: 'Help' });
    await help.getByText('Compare it with its own wording').waitFor();
    await page.getByRole('link', { name: 'Past due', exact: true }).click();
    await help.getByText('Which reports were asked for').waitFor();
    await page.keyboard.press('?');
    await help.waitFor({ state: 'detached' });
  });

  it('records a decision from its text, by keyboard alone, to the receipt', async () => {
    const page = await the.at('/record');
    const text = readFileSync(TEXTS.res1948, 'utf8').replaceAll('1948', '1949').replaceAll('TRAFFICKING', 'TRAFFIC');
    await page.getByLabel('Text of the decision').fill(text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /things are asked/ }).waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('e');
    await page.getByLabel('Verb').fill('invite');
    await page.keyboard.press('Enter');
    await page.getByLabel('Verb').waitFor({ state: 'detached' });
    while ((await page.getByText('All are settled.').count()) === 0) await page.keyboard.press('a');
    await page.getByLabel('Entered by').fill('Records Office');
    await page.keyboard.press('Enter');
    await page.getByText('On the register: AG/RES. 1949 (XXXIII-O/03).').waitFor();
    await page.getByRole('link', { name: 'Read it there' }).click();
    await page.getByRole('heading', { name: 'AG/RES. 1949 (XXXIII-O/03)' }).waitFor();
    await page.getByRole('link', { name: 'invite member states' }).waitFor();
  });

  it('shows what is hostile in a text as text', async () => {
    const page = await the.at('/record');
    const hostile = '<img src=x onerror="document.title=1"> \u202Eevil\u202C <script>document.title=2</script>';
    const text = readFileSync(TEXTS.res1948, 'utf8').replaceAll('1948', '1950').replace('To urge the member states', `To urge the member states ${hostile} ${'x'.repeat(10_000)}`); // prettier-ignore
    await page.getByLabel('Text of the decision').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: /asked/ }).waitFor();
    expect(await page.locator('.source').innerText()).toContain('<script>document.title=2</script>');
    expect(await page.title()).toBe('Mandatum');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('speaks Spanish, and keeps the words of the record', async () => {
    const page = await the.at('/?lang=es');
    expect(await page.locator('h1').innerText()).toMatch(/informes están vencidos$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.locator('main table').getByText('Permanent Council').first().waitFor();
  });
});
