import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cliOver } from '../support/cli.js';
import { hasBrowser, screens } from './browser.js';

const TERM = `AG/RES. 2700 (XLII-O/12)

(Adopted at the fourth plenary session, held on June 5, 2012)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To instruct the General Secretariat to support the working group until the forty-fifth regular session.
`;
const [IN_TIME, LATE] = ['AG/RES. 2456 (XXXIX-O/09) op. 9', 'AG/RES. 2551 (XL-O/10) op. 7'];

(hasBrowser ? describe : describe.skip)('sessions in a browser', () => {
  const the = screens(async (data) => {
    const text = join(data, 'term.txt');
    writeFileSync(text, TERM);
    for (const args of [
      ['record', text, '--yes'],
      ['submit', IN_TIME, '--document', 'CP/doc.4559/11', '--on', '2011-06-06'],
      ['submit', LATE, '--document', 'CP/doc.4570/11', '--on', '2011-08-01', '--session', 'oas-ga/regular/41'],
    ]) {
      const { code, err } = await cliOver(data)(...args);
      if (code !== 0) throw new Error(err);
    }
  });
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });

  it('lists the documents expected at one: what came, what came late, what is past due, what is due', async () => {
    const page = await the.at('/sessions?body=oas-ga');
    await page.getByRole('heading', { name: '56 sessions of OAS General Assembly' }).waitFor();
    await page.getByRole('link', { name: 'XLI', exact: true }).click();
    await page.getByRole('heading', { name: 'XLI: 2 documents expected' }).waitFor();
    await page.getByText('1 received · 1 received late · 0 due or to come · 0 past due').waitFor();
    const rows = page.locator('main table').first().locator('tbody tr');
    expect((await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^AG\/RES\. 2551 .* CP\/doc\.4570\/11 ✓ Received late/),
      expect.stringMatching(/^AG\/RES\. 2456 .* CP\/doc\.4559\/11 ✓ Received/),
    ]);
    const href = await page.getByRole('link', { name: 'All of it as CSV' }).getAttribute('href');
    expect(await (await fetch(the.url + String(href))).text()).toMatch(/CP\/doc\.4559\/11/);

    await page.goto(`${the.url}/sessions/oas-ga/regular/42`);
    await page.getByText('0 received · 0 received late · 0 due or to come · 1 past due').waitFor();
    await rows.first().getByText('Not checked').waitFor();
    await page.goto(`${the.url}/sessions/oas-ga/regular/42?asOf=2012-06-04`);
    await page.getByText('0 received · 0 received late · 1 due or to come · 0 past due').waitFor();
    await rows.first().getByText('Due now').waitFor();
  });

  it('lists the mandates that expire with it, and prints without what is only for the screen', async () => {
    const page = await the.at('/sessions/oas-ga/regular/45?asOf=2014-06-30');
    await page.getByRole('heading', { name: '1 mandate expires with it, unless it is renewed' }).waitFor();
    const row = page.locator('tr', { has: page.getByRole('link', { name: 'AG/RES. 2700 (XLII-O/12) op. 1' }) });
    expect(await row.innerText()).toMatch(/instruct General Secretariat[^]*16 Jun 2015[^]*forty-fifth regular session/);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.top', '.bar', '.ruler']) expect(await page.locator(part).first().isVisible()).toBe(false);
    expect(await row.isVisible()).toBe(true);
  });
});
