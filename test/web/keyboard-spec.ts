import { afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { hasBrowser, screens } from './browser.js';
import { focusAtRest, focusOf } from './focus.js';

(hasBrowser ? describe : describe.skip)('the register by keyboard alone', () => {
  const the = screens();
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });

  /** Presses Tab until something has the focus that is called so. */
  const tabTo = async (page: Page, name: RegExp): Promise<void> => {
    for (let n = 0; n < 150; n++) {
      await page.keyboard.press('Tab');
      const at = await focusOf(page);
      if (name.test(at.name)) {
        expect(at).toMatchObject({ isSeen: true, isOutlined: true });
        return;
      }
    }
    throw new Error(`Tab does not come to ${String(name)}.`);
  };

  const tabToField = async (page: Page, field: string): Promise<void> => {
    for (let n = 0; n < 150; n++) {
      if ((await page.evaluate<string>('document.activeElement.name ?? ""')) === field) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${field}.`);
  };

  it('finds a mandate, steps through its life, enters what came of it, takes it back, and goes home again', async () => {
    const page = await the.at('/');
    await page.keyboard.press('/');
    expect(await focusAtRest(page)).toMatchObject({ tag: 'INPUT', isSeen: true, isOutlined: true });
    await page.keyboard.type('thirty-fourth regular session');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^1 mandate for/ }).waitFor();
    await page.getByRole('main').focus();
    await page.keyboard.press('j');
    await page.waitForURL(/row=/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/mandates\/944ead207191\.3/);
    await page.getByText('Step 1 of 1').waitFor();
    expect((await focusOf(page)).tag).toBe('MAIN'); // what is read out next is the answer

    await page.keyboard.press('s');
    await page.getByRole('heading', { name: /not found|in vain/i }).waitFor();
    expect(await focusAtRest(page)).toMatchObject({ tag: 'INPUT', isSeen: true, isOutlined: true });
    await page.keyboard.press('Escape');
    await expect(focusOf(page)).resolves.toMatchObject({ tag: 'BUTTON', name: expect.stringMatching(/^Searched in vain/), isOutlined: true }); // prettier-ignore
    await page.keyboard.press('Enter');
    await page.keyboard.type('CP/doc. of 2004');
    await tabToField(page, 'on');
    await page.keyboard.type('2005-01-15');
    await tabToField(page, 'recorder');
    await page.keyboard.type('Records Office');
    await page.getByText('searched for, not found', { exact: true }).waitFor(); // said before it is entered
    await page.keyboard.press('Enter');
    await page.getByText('Entered: 1 entry.').waitFor();
    expect((await focusOf(page)).name).toBe('Entered: 1 entry.');

    await page.getByText('Step 2 of 2').waitFor();
    await tabTo(page, /^Take it back$/);
    await page.keyboard.press('Enter');
    await page.getByText(/^Takes back: /).waitFor();
    expect(await focusAtRest(page)).toMatchObject({ tag: 'INPUT', isSeen: true, isOutlined: true });
    await page.keyboard.type('Another year was meant');
    await page.keyboard.press('Enter');
    await page.getByText('1 entry is taken back.').waitFor();
    expect((await focusOf(page)).tag).not.toBe('BODY');

    await page.keyboard.press('k');
    await page.keyboard.press(',');
    await page.waitForURL(/asOf=/);
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: /^1 mandate for/ }).waitFor();
    expect(await page.locator('tr.chosen').count()).toBe(1); // the row that one came from
    await tabTo(page, /^Past due$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '7 reports are past due' }).waitFor();
  });

  it('compares two decisions, and goes from difference to difference', async () => {
    const page = await the.at('/decisions');
    await tabTo(page, /^AG\/RES. 2118/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'AG/RES. 2118 (XXXV-O/05)' }).waitFor();
    await tabToField(page, 'former');
    await page.keyboard.type('AG/RES. 1948 (XXXIII-O/03)');
    await page.keyboard.press('Enter');
    await page.getByText(/1 paragraph is worded otherwise/).waitFor();
    await tabTo(page, /^Side by side$/);
    await page.keyboard.press('Enter');
    await page.locator('.beside-row').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await focusOf(page)).toMatchObject({ isSeen: true });
    await tabTo(page, /^Back to the text$/);
    await page.keyboard.press('Enter');
    await page.locator('.decision').waitFor();
    expect((await focusOf(page)).tag).not.toBe('BODY');
  });

  it('shows where the focus is in the dark, and on a phone, too', async () => {
    for (const options of [{ colorScheme: 'dark' as const }, { viewport: { width: 320, height: 640 } }]) {
      const page = await the.at('/mandates/cc7b276f6ff9.3.1', options);
      await page.waitForLoadState('networkidle');
      for (let n = 0; n < 50; n++) {
        await page.keyboard.press('Tab');
        const at = await focusOf(page);
        if (at.tag !== 'BODY') expect([at.name, at.isSeen, at.isOutlined]).toEqual([at.name, true, true]);
      }
    }
  });
});
