import { afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { cliOver } from '../support/cli.js';
import { hasBrowser, screens } from './browser.js';

const [OP_1948, OP_2118, OP_2432, OP_2456, OP_2551] = [
  'AG/RES. 1948 (XXXIII-O/03) op. 3',
  'AG/RES. 2118 (XXXV-O/05) op. 6',
  'AG/RES. 2432 (XXXVIII-O/08) op. 6',
  'AG/RES. 2456 (XXXIX-O/09) op. 9',
  'AG/RES. 2551 (XL-O/10) op. 7',
];

/** The days on which answers are expected of the five texts; those between are days after a session on which nothing is new. */
const EXPECTED: readonly (readonly [day: string, rows: readonly string[]])[] = [
  ['2004-06-08', []],
  ['2004-06-09', [OP_1948]],
  ['2005-06-06', [OP_1948]],
  ['2005-06-08', [OP_1948]],
  ['2006-06-07', [OP_1948, OP_2118, OP_2118]],
  ['2007-06-06', [OP_1948, OP_2118, OP_2118]],
  ['2008-06-04', [OP_1948, OP_2118, OP_2118]],
  ['2009-06-05', [OP_1948, OP_2118, OP_2118, OP_2432]],
  ['2010-06-09', [OP_1948, OP_2118, OP_2118, OP_2432]],
  ['2011-06-08', [OP_1948, OP_2118, OP_2118, OP_2432, OP_2456, OP_2551]],
  ['2012-06-06', [OP_1948, OP_2118, OP_2118, OP_2432, OP_2456, OP_2551, OP_2551]],
];

const symbolsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('tr.choosable .symbol').allInnerTexts()).toSorted();

(hasBrowser ? describe : describe.skip)('what is past due, in a browser', () => {
  const the = screens(async (data) => {
    const bound = await cliOver(data)(
      'submit',
      OP_2456,
      '--document',
      'CP/doc.4559/11',
      '--on',
      '2011-06-08',
      '--json',
    );
    late = (JSON.parse(bound.out) as { entries: { id: string }[] }).entries[0]?.id ?? '';
    const taken = await cliOver(data)('retract', late, '--reason', 'Another document was meant', '--yes');
    if (taken.code !== 0) throw new Error(taken.err);
  });
  let late = '';
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });

  it('shows on every day that is stepped to what was past due on it', async () => {
    const page = await the.at('/?asOf=2004-06-08');
    const heads = ['No report was past due', '1 report was past due'];
    for (const [day, rows] of EXPECTED) {
      const isStop = day !== '2004-06-08' && day !== '2005-06-06';
      if (isStop) await page.keyboard.press('.');
      else await page.goto(`${the.url}/?asOf=${day}`);
      await page.waitForURL(new RegExp(`asOf=${day}`));
      await page.getByRole('heading', { name: heads[rows.length] ?? `${rows.length} reports were past due` }).waitFor();
      const folded = page.getByRole('button', { name: /^Open all/ });
      if (rows.length > 2 && (await folded.count()) > 0) await folded.click();
      if (rows.length > 0) await page.locator('tr.choosable').nth(rows.length - 1).waitFor(); // prettier-ignore
      expect([day, await symbolsOf(page)]).toEqual([day, rows]);
    }
  });

  it('goes to each session that one drags over, and back to where the drag began', async () => {
    const page = await the.at('/?asOf=2012-06-06');
    const [from, over, to] = [/^XLII:/, /^XL:/, /^XXXVI:/].map((name) => page.getByRole('link', { name }));
    const at = async (stop: typeof from): Promise<readonly [number, number]> => {
      const box = await stop?.boundingBox();
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    };
    await page.mouse.move(...(await at(from)));
    await page.mouse.down();
    await page.mouse.move(...(await at(over)));
    await page.waitForURL(/asOf=2010-06-09/);
    await page.mouse.move(...(await at(to)));
    await page.mouse.up();
    await page.waitForURL(/asOf=2006-06-07/);
    await page.getByRole('heading', { name: '3 reports were past due' }).waitFor();
    await page.goBack();
    await page.waitForURL(/asOf=2012-06-06/);
  });

  it('keeps what is older than one session folded, however rows are grouped', async () => {
    const page = await the.at('/?asOf=2012-06-06');
    await page.locator('tr.choosable').nth(2).waitFor();
    expect(await symbolsOf(page)).toEqual([OP_2456, OP_2551, OP_2551]);
    await page.getByRole('button', { name: /XXXIX$/ }).waitFor(); // one line, with its count
    for (const [grouping, group] of [['Who owes', 'Permanent Council (OAS)'], ['Body', 'OAS General Assembly']] as const) {
      await page.getByRole('button', { name: grouping, exact: true }).click();
      const rows = page.locator('tbody', { has: page.getByRole('button', { name: group }) });
      const older = rows.getByRole('button', { name: '+ 3 older than one session' });
      await older.waitFor();
      expect(await rows.locator('tr.choosable .symbol').allInnerTexts()).toEqual([OP_2456, OP_2551, OP_2551]);
      await older.click();
      await rows.locator('tr.choosable').nth(5).waitFor();
      await older.waitFor({ state: 'detached' });
    } // prettier-ignore
  });

  it('is narrowed to who owes, to whom, a body, a session and a decision, each in the address', async () => {
    const page = await the.at('/?asOf=2012-06-06');
    const narrowed = async (label: string, option: RegExp, name: string, count: number) => {
      const choice = page.getByRole('combobox', { name: label, exact: true });
      const value = await choice.locator('option', { hasText: option }).first().getAttribute('value');
      await choice.selectOption(value);
      await page.waitForURL(new RegExp(`[?&]${name}=`));
      await page.getByRole('heading', { name: new RegExp(`^${count} reports? ${count === 1 ? 'was' : 'were'} past due$`) }).waitFor(); // prettier-ignore
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await page.getByRole('heading', { name: '7 reports were past due' }).waitFor();
    };
    await page.locator('option', { hasText: 'Meeting of Ministers' }).first().waitFor({ state: 'attached' });
    await narrowed('Owed by', /^Permanent Council.*\(6\)/, 'by', 6);
    await narrowed('Owed to', /^General Assembly.*\(6\)/, 'to', 6);
    await narrowed('Body', /^Meeting of Ministers.*\(1\)/, 'of', 1);
    await narrowed('Session', /XLI \(2\)/, 'session', 2);
    await narrowed('Decision', /2551.*\(2\)/, 'decision', 2);
  });

  it('tells what was searched in vain from what nobody has looked for', async () => {
    const page = await the.at('/?asOf=2012-06-06');
    const row = page.locator('tr.choosable', { has: page.getByRole('link', { name: OP_2456 }) });
    await row.click({ position: { x: 500, y: 8 } });
    await row.getByText('Not checked').waitFor();
    await page.getByRole('button', { name: 'Searched in vain' }).waitFor();
    await page.keyboard.press('s');
    await page.locator('input[name=searched]').fill('CP/doc. of 2011');
    await page.locator('input[name=on]').fill('2012-06-06');
    await page.getByLabel('Entered by').fill('Records Office');
    await page.getByRole('button', { name: 'Enter it' }).click();
    await row.getByText('Searched').waitFor();
    await page
      .locator('tr.choosable', { has: page.getByRole('link', { name: OP_2551 }) })
      .first()
      .getByText('Not checked')
      .waitFor();
  });

  it('says what entered and left the list between two days, or two entries, and by which entry', async () => {
    const page = await the.at('/?asOf=2012-06-06');
    await page.getByLabel('since').fill('2009-06-05');
    await page.getByLabel('until').fill('2012-06-06');
    await page.keyboard.press('Enter');
    await page.waitForURL(/since=2009-06-05&until=2012-06-06|until=2012-06-06.*since=2009-06-05/);
    const changes = page.locator('section', { hasText: 'What changed' }).locator('tbody tr');
    await changes.nth(2).waitFor();
    expect(await changes.count()).toBe(3);
    expect((await changes.allInnerTexts()).every((text) => text.includes('+'))).toBe(true);
    expect(await changes.last().innerText()).toMatch(/its time was over by \d Jun \d{4}/); // as people write a day
    await page.goto(`${the.url}/?asOf=2012-06-06&since=205&until=206`);
    await page.locator('section', { hasText: 'What changed' }).getByText(OP_2456).waitFor();
    expect(await changes.innerText()).toMatch(/–[^]*Entry 206/);
  });

  it('is cited by an address that shows whoever opens it the same', async () => {
    const page = await the.at('/?asOf=2012-06-06&of=oas-ga&group=by');
    await page.getByRole('heading', { name: '6 reports were past due' }).waitFor();
    const cited = await page.locator('.cited').innerText();
    expect(cited).toMatch(/^6 reports past due with none on file, as of 6 June 2012, as known at entry \d+\./);
    const address = /http\S+/.exec(cited)?.[0] ?? '';
    expect(address).toContain('of=oas-ga&group=by&asOf=2012-06-06&knownAt=');
    await page.goto(address);
    await page.getByRole('heading', { name: '6 reports were past due' }).waitFor();
    const href = await page.getByRole('link', { name: /spreadsheet|CSV/i }).last().getAttribute('href'); // prettier-ignore
    const file = await (await fetch(the.url + String(href))).text();
    expect(file.trim().split('\n').filter((line) => line.includes('oas-ga/regular/')).length).toBe(6); // prettier-ignore
  });
});
