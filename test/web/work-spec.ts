import { afterEach, describe, expect, it } from '@jest/globals';
import { pdfFile } from '../support/pdf-file.js';
import { wordFile } from '../support/word-file.js';
import { hasBrowser, screens } from './browser.js';

const LINES = [
  'The General Assembly,',
  '1. Requests the Secretary-General to submit a report to the General Assembly at its forty-second regular session;',
  '2. Decides to remain seized of the matter.',
];

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

    await there.getByText('Ana recorded something since you opened this').waitFor();
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

    // Any entry is taken back where it stands, too.
    const entry = there.locator('tr', { hasText: 'no report found by Luis' });
    await entry.getByRole('button', { name: /^Take back entry/ }).click();
    await entry.getByText('Takes back: no report found by Luis').waitFor();
    await entry.getByLabel('Why it is wrong').fill('It was found after all');
    await there.keyboard.press('Enter');
    await entry.getByText('It was found after all').waitFor();
    expect(await entry.getByRole('button', { name: /^Take back entry/ }).count()).toBe(0);
  });

  it('says which windows move with a session before it is moved, and then shows them moved', async () => {
    const page = await the.at('/sessions/oas-ga/regular/42');
    await page.getByRole('button', { name: 'Move this session' }).click();
    await page.getByText('Type the new days to see which windows move.').waitFor();
    await page.locator('input[name=opensOn]:focus').waitFor();
    await page.keyboard.type('2012-09-10');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2012-09-12');
    await page.getByText(/^One window moves with it/).waitFor();
    const moves = page.locator('form.sheet tbody tr');
    expect(await moves.innerText()).toMatch(/AG\/RES. 2551 \(XL-O\/10\) op. 7[^]*3 Jun 2012 to 5 Jun 2012\s+10 Sept? 2012 to 12 Sept? 2012/); // prettier-ignore
    await page.keyboard.press('Tab');
    await page.keyboard.type('2012-01-15');
    await page.getByLabel('Entered by').fill('Records Office');
    await page.keyboard.press('Enter');
    await page.getByText('Entered: 1 entry.').waitFor();
    await page.getByText('10 September 2012 to 12 September 2012').waitFor();
    await page.goto(`${the.url}/?asOf=2012-08-01`);
    await page.getByRole('heading', { name: '6 reports were past due' }).waitFor();
    await page.goto(`${the.url}/?asOf=2012-08-01&knownAt=205`); // as it was known before
    await page.getByRole('heading', { name: '7 reports were past due' }).waitFor();
  });

  it('sets a body up without a file, and fills a gap of its calendar where it is named', async () => {
    const page = await the.at('/bodies');
    await page.getByLabel('Its full name, as it stands in its decisions').fill('Riverton Town Council');
    expect(await page.getByLabel('Code').inputValue()).toBe('riverton-town-council');
    await page.getByLabel('How its decisions are numbered').fill('CO {yy}-{number}');
    await page.getByLabel('Symbols as they are printed').fill('CO 25-81');
    await page.getByLabel('How it names its sessions').fill('{ordinal} ordinary meeting');
    await page.getByLabel('Its calendar').fill('1; 2027-03-01; 2027-03-03\n2; 2028-03-06');
    await page.getByLabel('Entered by').fill('Town Clerk');
    await page.getByRole('button', { name: 'Add this body' }).click();
    await page.getByRole('link', { name: 'See its calendar' }).click();
    await page.getByRole('heading', { name: '2 sessions of Riverton Town Council' }).waitFor();
    await page.getByRole('heading', { name: '1 gap in this calendar' }).waitFor();
    await page.getByRole('button', { name: 'Fill in' }).click();
    await page.reload(); // which gap is being filled stands in the address
    expect(await page.getByLabel('First day').inputValue()).toBe('2028-03-06');
    await page.getByLabel('Last day, if it is known').fill('2028-03-08');
    await page.getByLabel('When that was fixed').fill('2026-01-15');
    await page.getByRole('button', { name: 'Enter it' }).click();
    await page.locator('tr', { hasText: '6 Mar 2028 to 8 Mar 2028' }).waitFor();
  });

  it('gives mandates to a committee in bulk, sends one back and gives another to somebody else', async () => {
    const page = await the.at('/distribution');
    const decision = page.locator('tbody', { hasText: 'AG/RES. 1948 (XXXIII-O/03) op. 3' });
    await decision.getByRole('button', { name: 'only this decision' }).click();
    await page.getByRole('heading', { name: '4 mandates have nobody responsible' }).waitFor();
    await page.getByLabel(/^FIGHTING THE CRIME/).check();
    await page.getByText('4 mandates are given to them, one entry each.').waitFor();
    const say = async (document: string, on: string, actor?: string) => {
      if (actor) await page.getByLabel('Committee or unit').fill(actor);
      await page.getByLabel('Document that says so').fill(document);
      await page.getByLabel('From', { exact: true }).fill(on);
      await page.getByLabel('Entered by').fill('Records Office');
      await page.getByRole('button', { name: 'Enter it' }).click();
    };
    await say('CP/doc.3914/04', '2004-07-01', 'permanent-council');
    await page.getByText('Entered: 4 entries.').waitFor();
    await page.getByRole('heading', { name: 'Everything has somebody responsible' }).waitFor();

    await page.getByRole('button', { name: 'Given', exact: true }).click();
    await page.getByRole('heading', { name: '4 mandates were given to somebody' }).waitFor();
    await page.getByLabel('AG/RES. 1948 (XXXIII-O/03) op. 4').check();
    await page.getByText('One mandate goes to them, in the place of whoever has it.').waitFor();
    await say('CP/doc.3950/04', '2004-08-01', 'secretary-general');
    await page.locator('tr', { hasText: 'op. 4' }).getByText('Secretary General', { exact: false }).nth(1).waitFor();

    await page.getByLabel('What is done').selectOption('sent back');
    await page.getByLabel('AG/RES. 1948 (XXXIII-O/03) op. 3').check();
    await say('CP/doc.3960/04', '2004-09-01');
    await page.getByRole('heading', { name: '3 mandates were given to somebody' }).waitFor();
    await page.getByRole('button', { name: 'Not given to anybody' }).click();
    await page.getByRole('heading', { name: '1 mandate has nobody responsible' }).waitFor();
  });

  it('says of each line of a pasted list what it would answer, and leaves out what it cannot read', async () => {
    const page = await the.at('/reports?as=list');
    const lines = [
      'CP/doc.4105/06; 2006-03-17; AG/RES. 2551 (XL-O/10) op. 7',
      'CP/doc.9; soon; AG/RES. 2551 (XL-O/10) op. 7',
    ];
    await page.locator('textarea').fill(lines.join('\n'));
    await page.getByText('answers AG/RES. 2551 (XL-O/10) op. 7').waitFor();
    await page.getByText('This is no day: write it as 2006-03-17.').waitFor();
    await page.getByText('One document will be entered. 1 line is left out').waitFor();
  });

  it('reads a Word file and a PDF, and colours what was read of their words', async () => {
    const printed = LINES.map((text, index) => ({ text, left: 50, top: 100 + index * 40, size: 8 }));
    for (const [name, buffer] of [['one.docx', await wordFile(LINES)], ['one.pdf', Buffer.from(pdfFile([printed]))]] as const) {
      const page = await the.at('/record');
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await page.getByRole('heading', { name: /asked/ }).waitFor();
      expect(await page.locator('.source').innerText()).toContain('forty-second regular session');
      await page.locator('.source .read-addressee', { hasText: 'Secretary-General' }).waitFor();
      await page.locator('.source .read-deadline', { hasText: 'forty-second' }).waitFor();
    } // prettier-ignore
  });

  it('leaves no sentence of the register in English on a Spanish mandate', async () => {
    const { items } = (await (await fetch(`${the.url}/api/v1/overdue?limit=1`)).json()) as { items: { mandateId: string }[] }; // prettier-ignore
    const page = await the.at(`/mandates/${items[0]?.mandateId}?lang=es`);
    await page.getByText(/^dado por/).first().waitFor(); // prettier-ignore
    expect(await page.locator('main span[lang=en]').allInnerTexts()).toEqual([]);
  });
});
