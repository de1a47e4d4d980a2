import { afterEach, describe, expect, it } from '@jest/globals';
import { hasBrowser, screens } from './browser.js';

(hasBrowser ? describe : describe.skip)('work in a browser', () => {
  const the = screens();
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });

  it('tells two windows of each other: who was first is shown to who comes second, with both versions', async () => {
    const { items } = (await (await fetch(`${the.url}/api/v1/overdue?limit=1`)).json()) as { items: { mandateId: string }[] }; // prettier-ignore
    const mandate = `/mandates/${items[0]?.mandateId}`;
    const [here, there] = [await the.at(mandate), await the.at(mandate)];
    for (const [page, who, searched] of [[here, 'Ana', 'CP/doc. of 2004'], [there, 'Luis', 'CP/doc. of 2005']] as const) {
      await page.getByRole('button', { name: 'Searched in vain' }).waitFor();
      await page.keyboard.press('s');
      await page.locator('input[name=searched]').fill(searched);
      await page.locator('input[name=on]').fill('2006-01-15');
      await page.getByLabel('Entered by').fill(who);
    } // prettier-ignore
    await here.getByRole('button', { name: 'Enter it' }).click();
    await here.getByText('Entered: 1 entry.').waitFor();

    await there.getByRole('heading', { name: 'Ana recorded something since you opened this' }).waitFor();
    expect(await there.locator('input[name=searched]').inputValue()).toBe('CP/doc. of 2005');
    await there.getByRole('button', { name: 'Enter it' }).click();
    await there.getByText('Nothing of yours was entered').waitFor();
    const conflict = there.locator('.conflict');
    expect(await conflict.innerText()).toContain('no report found by Ana, who searched CP/doc. of 2004');
    expect(await conflict.innerText()).toContain('CP/doc. of 2005');
    expect(the.complaints.splice(0)).toEqual([expect.stringContaining('status of 412')]);
    await there.getByRole('button', { name: 'I have read it: go on with mine' }).click();
    await there.getByRole('button', { name: 'Enter it' }).click();
    await there.getByText('Entered: 1 entry.').waitFor();

    await here.getByRole('button', { name: 'Take it back' }).click();
    await here.getByText('Takes back: no report found by Ana').waitFor();
    await here.getByLabel('Why it is wrong').fill('Another year was meant');
    await here.keyboard.press('Enter');
    await here.getByText('1 entry is taken back.').waitFor();
  });
});
