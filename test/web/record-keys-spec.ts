/** Record, at its edges: files that are dropped, every key, and what keys and the pointer leave alone. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { pdfFile } from '../support/pdf-file.js';
import { wordFile } from '../support/word-file.js';
import { hasBrowser, screens } from './browser.js';

const LINES = [
  'The General Assembly,',
  ...Array.from({ length: 12 }, (_, at) => `${at + 1}. Requests the Secretary-General to submit a report on list ${at + 1} to the General Assembly at its forty-second regular session;`),
]; // prettier-ignore
const TEXT = LINES.join('\n\n');
const printed = LINES.map((text, index) => ({ text, left: 40, top: 60 + index * 30, size: 7 }));

const head = (page: Page) => page.getByRole('heading', { name: '12 things are asked' });
/** Drops a file on the page itself, not on a field of it. */
const drop = async (page: Page, name: string, content: Buffer): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const dropped = new DataTransfer();
    const bytes = Uint8Array.from(atob('${content.toString('base64')}'), (one) => one.charCodeAt(0));
    dropped.items.add(new File([bytes], '${name}'));
    return dropped;
  })()`);
  await page.dispatchEvent('footer', 'dragover', { dataTransfer });
  await page.dispatchEvent('footer', 'drop', { dataTransfer });
};
const proposal = (page: Page, number: number) => page.locator('.proposal').nth(number - 1);
const current = (page: Page) => page.locator('.proposal[aria-current=step]').getByRole('button').first().innerText();
const waiting = (page: Page, count: number) => page.getByRole('status').getByText(`${count} wait for you.`).waitFor(); // prettier-ignore

(hasBrowser ? describe : describe.skip)('the edges of recording a text', () => {
  const the = screens();
  afterEach(() => {
    // What is half put right is refused, which is said beside it.
    expect(the.complaints.splice(0).filter((one) => !one.endsWith('/decisions/preview'))).toEqual([]);
  });
  const read = async (): Promise<Page> => {
    const page = await the.at('/record');
    await page.getByLabel('Text of the decision').fill(TEXT);
    await page.getByRole('button', { name: 'Read it' }).click();
    await head(page).waitFor();
    return page;
  };

  it('takes a text, a web page, a Word file and a PDF that are dropped anywhere on the page', async () => {
    const html = `<html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}<script>document.title = 'no'</script></body></html>`;
    const page = await the.at('/record');
    await drop(page, 'one.txt', Buffer.from(TEXT));
    while (!(await page.locator('textarea').inputValue()).includes('list 12')) await page.waitForTimeout(20); // to be looked at first
    for (const [name, content] of [['one.html', Buffer.from(html)], ['one.docx', await wordFile(LINES)], ['one.pdf', Buffer.from(pdfFile([printed]))]] as const) {
      await page.goto(`${the.url}/record`);
      await page.locator('textarea').waitFor();
      await drop(page, name, content);
      await page.getByRole('heading', { name: /things are asked/ }).waitFor();
      expect([name, await page.locator('.source').innerText()]).toEqual([name, expect.stringContaining('forty-second regular session')]); // prettier-ignore
      expect(await page.title()).toBe('Mandatum');
    } // prettier-ignore
  });

  it('leaves one for later, goes back and forth, takes back, and tells its keys', async () => {
    const page = await read();
    await page.keyboard.press('Space');
    expect(await current(page)).toBe('op. 2');
    await waiting(page, 12); // nothing was said of the first
    await page.keyboard.press('a');
    await page.keyboard.press('x');
    await waiting(page, 10);
    expect(await current(page)).toBe('op. 4');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await current(page)).toBe('op. 2');
    await page.keyboard.press('x'); // the last answers stay open to be changed
    await proposal(page, 2).getByText('asks nothing').waitFor();
    await page.keyboard.press('Backspace');
    await proposal(page, 2).getByText('waits').waitFor();
    await waiting(page, 11);
    await page.keyboard.press('?');
    await page.getByRole('complementary', { name: 'Help' }).getByText(/take.*back|accept/i).first().waitFor(); // prettier-ignore
    await page.keyboard.press('?');
  });

  it('does nothing by a letter while a field has the focus, nor by a key of the system', async () => {
    const page = await read();
    await page.keyboard.press('e');
    await page.getByLabel('Verb').fill('');
    await page.keyboard.type('a x kn?');
    expect(await page.getByLabel('Verb').inputValue()).toBe('a x kn?');
    await waiting(page, 12);
    expect(await page.getByRole('complementary', { name: 'Help' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByLabel('Verb').waitFor({ state: 'detached' });
    await page.evaluate(
      'window.prevented = []; addEventListener("keydown", (event) => window.prevented.push(event.defaultPrevented))',
    );
    for (const held of ['Control', 'Meta', 'Alt']) for (const key of ['a', 'x', 'j', 's', 'm', 'n', 'e', 'Backspace']) await page.keyboard.press(`${held}+${key}`); // prettier-ignore
    const pressed = await page.evaluate<boolean[]>('window.prevented');
    expect(pressed.length).toBeGreaterThanOrEqual(24);
    expect(pressed).not.toContain(true);
    expect(await current(page)).toBe('op. 1');
    await waiting(page, 12);
  });

  it('moves neither the text nor the page when somebody clicks in the text', async () => {
    const page = await read();
    await page.locator('.source').evaluate((at) => { (at as unknown as { scrollTop: number }).scrollTop = 120; }); // prettier-ignore
    const places = () => page.evaluate<string>('`${scrollY} ${document.querySelector(".source").scrollTop}`');
    const before = await places();
    const asked = page.locator('.source').getByText(/on list [4-6] /);
    for (let at = 0; at < 3; at += 1) {
      const box = await asked.nth(at).boundingBox();
      if (!box) throw new Error('The text is not to be seen.');
      await page.mouse.click(box.x + 40, box.y + 6);
      await page
        .locator('.source .current', { hasText: `list ${at + 4} ` })
        .first()
        .waitFor();
      expect(await places()).toBe(before);
      expect((await asked.nth(at).boundingBox())?.y).toBe(box.y);
    }
  });
});
