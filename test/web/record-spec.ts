import { afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { hasBrowser, screens } from './browser.js';

const OPENING = `AG/RES. 2650 (XLI-O/11)

PREVENTION OF TRAFFICKING IN PERSONS, ESPECIALLY WOMEN, ADOLESCENTS, AND CHILDREN

(Adopted at the second plenary session, held on June 7, 2011)

THE GENERAL ASSEMBLY,

HAVING SEEN the Annual Report on Fighting the Crime of Trafficking in Persons, Especially Women, Adolescents, and Children in the Americas (CP/doc.4023/05);

HAVING SEEN the report of the Permanent Council on the implementation of resolution AG/RES. 2456 (XXXIX-O/09) (CP/doc.4559/11); and

RECALLING resolution AG/RES. 1948 (XXXIII-O/03),

RESOLVES:
`;
const TEXT = `${OPENING}
1. To renew the mandate given to the Permanent Council in operative paragraph 3 of resolution AG/RES. 1948 (XXXIII-O/03).

2. To request the Permanent Council to report to the General Assembly at its forty-second regular session on the implementation of this resolution, the execution of which shall be subject to the availability of financial resources in the program-budget of the Organization and other resources.

3. To request the General Secretariat to keep a list of national authorities. To urge member states to name a point of contact.

4. To request the Secretary General to appoint a coordinator, and

5. to give the coordinator an office.

6. To take note of the list, which the Committee on Hemispheric Security keeps.
`;
const MANY = 350;
const LONG = OPENING.replace('2650', '2651') + Array.from({ length: MANY }, (_, at) => `\n${at + 1}. To request the General Secretariat to send a copy of list ${at + 1} to the member states.\n`).join(''); // prettier-ignore

const read = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Text of the decision').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: /asked/ }).waitFor();
};
const waiting = (page: Page, count: number) => page.getByRole('status').getByText(`${count} wait for you.`).waitFor(); // prettier-ignore
/** Once nothing has been drawn for half a second. */
const IS_STILL = `new Promise((resolve) => {
  const done = () => { drawing.disconnect(); resolve(true); };
  let timer = setTimeout(done, 500);
  const drawing = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 500); });
  drawing.observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true, characterData: true });
})`;
/** Presses `a`, and counts the proposals and the paragraphs of the text in which something was drawn anew. */
const DRAWN_BY_A_KEY = `(async () => {
  const seen = new Set();
  const drawn = new MutationObserver((changes) => {
    for (const { target } of changes) seen.add((target.closest ? target : target.parentElement)?.closest('.proposal, .source > span'));
  });
  drawn.observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true, characterData: true });
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  drawn.disconnect();
  return [...seen].filter(Boolean).length;
})()`;
/** What is proposed of a paragraph. */
const of = (page: Page, ref: string) => page.locator('.proposal', { has: page.getByRole('button', { name: `op. ${ref}`, exact: true }) }); // prettier-ignore

(hasBrowser ? describe : describe.skip)('a text that is recorded in a browser', () => {
  const the = screens();
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });

  it('is put right by keyboard alone: verb, addressee, class, report and due, with the day that comes of it', async () => {
    const page = await the.at('/record');
    await read(page, TEXT);
    const press = (...keys: readonly string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve()); // prettier-ignore
    await press('j', 'e');
    await page.getByLabel('Verb').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('instruct');
    await press('Tab', 'Control+a');
    await page.keyboard.type('General Secretariat; Permanent Council');
    await press('Tab');
    await page.keyboard.type('exh'); // a list is chosen from by its first letters
    await press('Tab', 'Control+a');
    await page.keyboard.type('Inter-American Children’s Institute');
    await press('Tab', 'Control+a');
    await page.keyboard.type('Permanent Council');
    await press('Tab', 'Control+a');
    await page.keyboard.type('at its forty-fifth regular session');
    await page.locator('form.entry [role=status]', { hasText: '15 Jun 2015 to 16 Jun 2015' }).waitFor();
    await press('Control+a');
    await page.keyboard.type('2014-03-01');
    await page.locator('form.entry [role=status]', { hasText: '1 Mar 2014' }).waitFor();
    await press('Control+a');
    await page.keyboard.type('at its forty-fifth regular session');
    await page.locator('form.entry [role=status]', { hasText: '15 Jun 2015 to 16 Jun 2015' }).waitFor();
    await press('Enter');
    const said = of(page, '2');
    await said.getByText('at its forty-fifth regular session').waitFor();
    expect((await said.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Verb instruct To General Secretariat; Permanent Council Class exhortation Report Inter-American Children’s Institute → Permanent Council, at its forty-fifth/,
    );
    await press('a'); // letters answer again, and the next is asked
    await said.getByText('accepted').waitFor();
    // Words that nobody has typed to their end are refused, which is said beside them.
    expect(the.complaints.splice(0).filter((one) => !one.endsWith('/decisions/preview'))).toEqual([]);
  });

  it('has its paragraphs split and joined, and what the reader has missed added', async () => {
    const page = await the.at('/record');
    await read(page, TEXT);
    await of(page, '3').first().getByRole('button').first().click();
    await page.keyboard.press('s');
    const field = page.locator('form.entry textarea');
    await field.fill((await field.inputValue()).replace('authorities. To', 'authorities.\n\nTo'));
    await page.getByRole('button', { name: 'Split', exact: true }).first().click();
    const second = of(page, '3-2');
    await second.waitFor();
    expect(await second.innerText()).toMatch(/urge[^]*member states[^]*exhortation/);
    expect(await of(page, '3').count()).toBe(1);

    await of(page, '4').getByRole('button').first().click();
    await page.keyboard.press('m');
    await of(page, '5').waitFor({ state: 'detached' });
    expect(await of(page, '4').count()).toBe(2); // both things that were asked stand under it
    expect(await page.locator('.source .current').innerText()).toMatch(
      /appoint a coordinator, and\s+5\.[^]*to give the coordinator/,
    );

    await of(page, '6').getByRole('button').first().click();
    await of(page, '6').getByText('asks nothing').waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Verb').fill('request');
    await page.getByLabel('To (several between semicolons)').fill('Committee on Hemispheric Security');
    await page.getByRole('button', { name: 'Add a report' }).click();
    await page.getByLabel('to', { exact: true }).fill('General Assembly');
    await page.getByRole('textbox', { name: /^Due/ }).fill('at its forty-fourth regular session');
    await page.getByText('5 Jun 2014').first().waitFor();
    await page.getByRole('button', { name: 'Keep it so' }).click();
    await of(page, '6').getByText('waits').waitFor();
    expect(await of(page, '6').innerText()).toMatch(/Committee on Hemispheric Security[^]*→ General Assembly/);
  });

  it('shows what is asked already and what is renewed, is gone on with by a colleague, and ends in one receipt', async () => {
    const page = await the.at('/record');
    await read(page, TEXT);
    await of(page, '2').getByText(/^One thing asked twice\?/).first().waitFor(); // prettier-ignore
    await of(page, '2').getByRole('link', { name: /AG\/RES\. 2\d{3} .* op\. \d/ }).first().waitFor(); // prettier-ignore
    const renewed = of(page, '1').getByRole('link', { name: 'AG/RES. 1948 (XXXIII-O/03) op. 3' });
    expect(await renewed.getAttribute('href')).toMatch(/^\/mandates\/944ead207191\.3/);
    await page.keyboard.press('a');
    await page.keyboard.press('x');
    await page.getByText(/^Kept on the server/).waitFor();
    await page.waitForURL(/work=/);
    const work = new URL(page.url()).searchParams.get('work') ?? '';

    const colleague = await the.at('/record');
    await colleague.locator(`a[href*="work=${work}"]`).click();
    await colleague.getByText(/^Begun, and last kept by/).waitFor();
    await colleague.getByRole('button', { name: 'Go on with it' }).click();
    await of(colleague, '1').getByText('accepted').waitFor();
    await of(colleague, '2').getByText('asks nothing').waitFor();
    await colleague.keyboard.press('Backspace'); // the last answers stay open to be changed, by whoever goes on
    await of(colleague, '2').getByText('waits').waitFor();
    while ((await colleague.getByText('All are settled.').count()) === 0) await colleague.keyboard.press('a');
    await colleague.getByText(/^What it says, and when it falls due/).waitFor();
    await colleague.getByLabel('Entered by').fill('Records Office');
    await colleague.getByRole('button', { name: 'Record this decision' }).click();
    await colleague.getByRole('heading', { name: 'On the register: AG/RES. 2650 (XLI-O/11).' }).waitFor();
    await colleague.getByText(/^Entered: \d+ entries\./).waitFor();
    expect(await (await fetch(`${the.url}/api/v1/work`)).text()).not.toContain(work);

    const evidence = colleague.locator('section', { hasText: 'Nothing of it counts until somebody confirms it.' }).last(); // prettier-ignore
    const proposed = evidence.getByRole('checkbox');
    await proposed.nth(1).check();
    await evidence.getByLabel('Why it shows nothing').fill('It is of another resolution');
    await evidence.getByRole('button', { name: '1 show nothing' }).click();
    await proposed.nth(1).waitFor({ state: 'detached' });
    await proposed.first().check();
    await evidence.getByRole('button', { name: 'Confirm 1' }).click();
    await evidence.getByText('Nothing more is said to have come or happened').waitFor();
    const asked = encodeURIComponent('AG/RES. 1948 (XXXIII-O/03) op. 2.b');
    expect(await (await fetch(`${the.url}/api/v1/mandates/${asked}`)).json()).toMatchObject({
      obligations: [{ status: 'received', discharge: { document: 'CP/doc.4023/05' } }],
    });

    await page.goto(`${the.url}/mandates/${encodeURIComponent('AG/RES. 1948 (XXXIII-O/03) op. 3')}`);
    await page.locator('main').getByText('AG/RES. 2650 (XLI-O/11)').first().waitFor(); // it was renewed by it
    await colleague.context().close();
    // What is recorded is kept no more: a window that still shows it may ask for it once.
    expect(the.complaints.splice(0).filter((one) => !/404 .*\/work\/\w+$/.test(one))).toEqual([]);
  });

  it('stays workable with 350 paragraphs: each key is answered, and draws anew only what it changes', async () => {
    const page = await the.at('/record');
    const compared = page.waitForResponse(/\/overlaps$/); // what it tells may be drawn at any of them
    await read(page, LONG);
    await waiting(page, MANY);
    await compared;
    await page.evaluate(IS_STILL);
    const box = async (selector: string) => await page.locator(selector).boundingBox();
    const [buttons, foot] = [await box('.settling > .actions'), await box('.foot')];
    expect((buttons?.y ?? 0) + (buttons?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);

    const touched = await page.evaluate<number>(DRAWN_BY_A_KEY);
    expect(touched).toBeGreaterThan(0);
    expect(touched).toBeLessThanOrEqual(4); // the one that was answered and the one that is asked, on either side
    await waiting(page, MANY - 1);

    for (let pressed = 0; pressed < 20; pressed += 1) await page.keyboard.press(pressed % 3 === 0 ? 'x' : 'a');
    await waiting(page, MANY - 21);
    const current = page.locator('.proposal[aria-current=step]');
    expect(await current.innerText()).toContain('op. 22');
    const [inside, list] = [await current.boundingBox(), await box('.proposals')];
    expect((inside?.y ?? 0) >= (list?.y ?? 0) && (inside?.y ?? 0) < (list?.y ?? 0) + (list?.height ?? 0)).toBe(true);
    await page.keyboard.press('Backspace');
    await waiting(page, MANY - 20);
  });
});
