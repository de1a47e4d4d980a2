import { describe, expect, it } from '@jest/globals';
import { cliOver } from '../support/cli.js';
import { hasBrowser, screens } from './browser.js';

(hasBrowser ? describe : describe.skip)('a register that asks who comes', () => {
  const issued = async (data: string, role: string, name: string): Promise<string> => {
    const { out } = await cliOver(data)('tokens', 'issue', '--role', role, '--name', name, '--json');
    return (JSON.parse(out) as { text: string }).text;
  };
  const the = screens(async (data) => {
    token = await issued(data, 'reader', 'L. Ferreira');
    colleagues = await issued(data, 'admin', 'T. Adeyemi');
  });
  let token = '';
  let colleagues = '';

  it('lets nobody read until they log in, refuses what their role may not do, and lets them out again', async () => {
    const page = await the.window();
    await page.goto(the.url);
    await page.getByRole('alert').getByText('access.unauthenticated').waitFor();
    await page.getByRole('link', { name: 'Log in' }).click();
    await page.getByLabel('Your token, as it was issued').fill('mdt_wrong_token');
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('alert').getByText('access.token-refused').waitFor();
    await page.getByLabel('Your token, as it was issued').fill(token);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('heading', { name: '7 reports are past due' }).waitFor();
    await page.getByText('L. Ferreira').waitFor(); // not the pseudonym under which they enter
    expect(await page.evaluate('document.cookie')).toBe('');

    await page
      .locator('tr.choosable')
      .first()
      .click({ position: { x: 500, y: 8 } });
    await page.getByText(/can be entered by others: /).waitFor(); // a reader enters nothing
    expect(await page.getByRole('button', { name: 'Searched in vain' }).count()).toBe(0);
    await page.goto(`${page.url()}&do=verifyNonSubmission`); // nor does one who knows the address
    await page.locator('input[name=searched]').fill('CP/doc. 2012');
    await page.locator('input[name=on]').fill('2013-01-15');
    await page.getByRole('button', { name: 'Enter it' }).click();
    await page.getByRole('alert').getByText('access.forbidden').waitFor();

    for (const place of ['/record', '/reports', '/bodies']) {
      await page.goto(the.url + place);
      await page.getByText(/^This is entered by others: (?:recorders|officers)\.$/).waitFor();
      expect([place, await page.locator('main form').count()]).toEqual([place, 0]);
    }

    const about = encodeURIComponent('AG/RES. 2456 (XXXIX-O/09) op. 9');
    await fetch(`${the.url}/api/v1/mandates/${about}/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${colleagues}` },
      body: JSON.stringify({ note: 'Asked the Council for its report.', on: '2012-03-01' }),
    });
    await page.goto(`${the.url}/mandates/${about}`);
    await page.getByText('T. Adeyemi').first().waitFor(); // who entered it, by name

    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('alert').getByText('access.unauthenticated').waitFor();
  });
});
