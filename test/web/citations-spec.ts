/** Of symbols that begin alike, each citation leads to the decision that it names. */
import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliOver } from '../support/cli.js';
import { hasBrowser, screens } from './browser.js';

const textOf = (on: string, symbol: string, paragraph: string): string =>
  `Resolution adopted by the General Assembly on ${on}\n\n${symbol}. Lamps\n\nThe General Assembly,\n\n1. Requests the Secretary-General to ${paragraph}.\n`;
const TEXTS = [
  textOf('18 December 2002', '57/177', 'trim the wicks'),
  textOf('18 December 2002', '57/17', 'buy oil'),
  textOf('19 December 2003', '58/153', 'light the lamps, bearing in mind resolutions 57/177 and 57/17'),
];

(hasBrowser ? describe : describe.skip)('what a decision cites, in a browser', () => {
  const the = screens(async (data) => {
    const folder = mkdtempSync(join(tmpdir(), 'mandatum-citations-'));
    for (const [index, text] of TEXTS.entries()) {
      const path = join(folder, `${index}.txt`);
      writeFileSync(path, text);
      const { code, err } = await cliOver(data)('record', path, '--yes');
      if (code !== 0) throw new Error(err);
    }
    rmSync(folder, { recursive: true });
  });

  it('is a link to that decision, and never to one whose symbol only begins so', async () => {
    const page = await the.at('/decisions');
    await page.getByRole('link', { name: 'A/RES/58/153' }).click();
    await page.getByRole('heading', { name: 'A/RES/58/153' }).waitFor();
    const cited = page.locator('main .paragraph a', { hasText: /^57\// });
    expect(await cited.allInnerTexts()).toEqual(['57/177', '57/17']);
    await cited.nth(1).click();
    await page.getByRole('heading', { name: 'A/RES/57/17', exact: true }).waitFor();
  });
});
