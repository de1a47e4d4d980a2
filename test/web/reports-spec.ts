import { afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { hasBrowser, screens } from './browser.js';

const [OP_2118, OP_2432, OP_2456, OP_2551] = [
  'AG/RES. 2118 (XXXV-O/05) op. 6',
  'AG/RES. 2432 (XXXVIII-O/08) op. 6',
  'AG/RES. 2456 (XXXIX-O/09) op. 9',
  'AG/RES. 2551 (XL-O/10) op. 7',
];

/** What is owed, in the order in which it is listed. */
const rowsOf = (page: Page) => page.locator('table.choosing tbody tr');
const enter = async (page: Page): Promise<void> => {
  await page.getByLabel('Entered by').fill('Records Office');
  await page.getByRole('button', { name: 'Enter it' }).click();
};

(hasBrowser ? describe : describe.skip)('reports that came, in a browser', () => {
  const the = screens();
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });

  it('suggests first what a document is likely to answer, and says why', async () => {
    const page = await the.at('/reports');
    await page.getByText('10 reports are open').waitFor();
    await page.goto(`${the.url}/reports?asOf=2012-11-30`);
    expect(await rowsOf(page).filter({ hasText: OP_2432 }).innerText()).toContain('1,275 days'); // on the day that is asked for
    await page.goto(`${the.url}/reports`);
    await page.getByLabel('Symbol of the document').fill('CP/doc.4023/05');
    await page.getByText('10 reports are open; 1 is suggested').waitFor();
    expect(await rowsOf(page).first().innerText()).toMatch(/1948[^]*op\. 2\.b[^]*a text names this document for it/);

    await page.getByLabel('Symbol of the document').fill('CP/doc.4559/11');
    await page.getByLabel('Submitted on').fill('2011-06-06');
    await page.getByText('was due around that day').nth(1).waitFor();
    const first = (await rowsOf(page).allInnerTexts()).slice(0, 2).toSorted();
    expect(first[0]).toContain(OP_2456);
    expect(first[1]).toContain(OP_2551);
    await page.getByLabel(/^Words of its title/).fill('implementation of the mandates in this resolution');
    await rowsOf(page).filter({ hasText: OP_2432 }).getByText('has these words').waitFor();
    await page.getByText('Form, parts and further days').click();
    await page.locator('input[name=from]').fill('Inter-American');
    await rowsOf(page).filter({ hasText: OP_2432 }).getByText('has these words · owed by them').waitFor();
  });

  it('enters a part, which leaves the report open, and then the last part, which answers it', async () => {
    const page = await the.at('/reports');
    const part = async (document: string, on: string, kind: string, consequence: string) => {
      await page.getByLabel('Symbol of the document').fill(document);
      await page.getByLabel('Submitted on').fill(on);
      if ((await page.locator('select[name=kind]').count()) === 0 || !(await page.locator('select[name=kind]').isVisible()))
        await page.getByText('Form, parts and further days').click();
      await page.locator('select[name=kind]').selectOption(kind);
      await rowsOf(page).filter({ has: page.getByText(OP_2432, { exact: true }) }).getByRole('checkbox').check();
      await page.getByText(consequence).waitFor();
      await enter(page);
      await page.getByText('Entered: 1 entry.').waitFor();
    }; // prettier-ignore
    await part('CIDI/doc.1/09', '2009-05-04', 'part', 'It is put beside one obligation, which stays open.');
    const home = await the.at('/');
    await home.getByRole('heading', { name: '7 reports are past due' }).waitFor();
    await page.getByRole('button', { name: 'The next document' }).click();
    expect(await page.getByLabel('Symbol of the document').inputValue()).toBe('');
    expect(await page.getByLabel('Submitted on').inputValue()).toBe('2009-05-04'); // many come on one day
    await part(
      'CIDI/doc.1/09 add. 1',
      '2009-05-20',
      'last-part',
      'One obligation is answered; its row leaves the list',
    );
    await home.getByRole('heading', { name: '6 reports are past due' }).waitFor();
    await home.context().close();
  });

  it('enters one document for all that is ticked, with its form and its further days', async () => {
    const [page, other] = [await the.at('/reports'), await the.at('/?group=decision')];
    await page.getByLabel('Symbol of the document').fill('CP/doc.4559/11');
    await page.getByLabel('Submitted on').fill('2011-05-06');
    for (const ref of [OP_2456, OP_2551])
      await rowsOf(page).filter({ has: page.getByText(ref, { exact: true }) }).first().getByRole('checkbox').check(); // prettier-ignore
    await page.getByText('Form, parts and further days').click();
    await page.locator('select[name=form]').selectOption('oral');
    await page.locator('input[name=issuedOn]').fill('2011-05-10');
    await page.locator('input[name=consideredOn]').fill('2011-06-07');
    await page.getByText('2 obligations are answered; their rows leave the list of what is past due.').waitFor();
    await page.getByText('leaves the list of what is past due').nth(1).waitFor(); // worked out by the register, row by row
    await enter(page);
    await page.getByText(/^Entered: \d+ entries\.$/).waitFor();
    await other.getByRole('heading', { name: '4 reports are past due' }).waitFor(); // a window that nobody touched
    await page.goto(`${the.url}/sessions/oas-ga/regular/41`);
    await page.getByText('2 received · 0 received late · 0 due or to come · 0 past due').waitFor();
    expect(await page.locator('main tbody').first().innerText()).toContain('CP/doc.4559/11');
    const answer = await fetch(`${the.url}/api/v1/mandates/${encodeURIComponent(OP_2456)}`);
    const { obligations } = (await answer.json()) as { obligations: { submissions: unknown[] }[] };
    expect(obligations[0]?.submissions[0]).toMatchObject({
      document: 'CP/doc.4559/11',
      form: 'oral',
      issuedOn: '2011-05-10',
      consideredOn: '2011-06-07',
    });
    await other.context().close();
  });

  it('enters that a report is refused, with the ground of it; it stays owed', async () => {
    const page = await the.at('/reports');
    await page.getByLabel('Symbol of the document').fill('DDI/doc.7/12');
    await page.getByLabel('Submitted on').fill('2012-06-01');
    await page.getByText('Form, parts and further days').click();
    await page.locator('select[name=kind]').selectOption('a refusal to report');
    await rowsOf(page).filter({ has: page.getByText(OP_2118, { exact: true }) }).first().getByRole('checkbox').check(); // prettier-ignore
    await page.getByText('It is put beside one obligation, which stays open.').waitFor();
    await enter(page); // the browser asks for the ground first
    expect(await page.locator('input[name=ground]').evaluate((at) => (at as unknown as { validity: { valueMissing: boolean } }).validity.valueMissing)).toBe(true); // prettier-ignore
    await page.getByLabel('On what ground it is refused').fill('No funds were found');
    await page.getByText('report refused: DDI/doc.7/12 (No funds were found)').waitFor(); // said before it is entered
    await enter(page);
    await page.getByText('Entered: 1 entry.').waitFor();
    const answer = await fetch(`${the.url}/api/v1/mandates/${encodeURIComponent(OP_2118)}`);
    const { obligations } = (await answer.json()) as { obligations: { status: string; submissions: unknown[] }[] };
    const refusal = { document: 'DDI/doc.7/12', kind: 'refusal', ground: 'No funds were found' };
    expect(obligations).toContainEqual(
      expect.objectContaining({ status: 'overdue', submissions: [expect.objectContaining(refusal)] }),
    );
  });

  it('enters a pasted list in bulk: what is refused is said at its line, and the others stand', async () => {
    const page = await the.at('/reports?as=list');
    await page.locator('textarea').fill(
      [
        `CP/doc.3901/04\t2004-05-20\tAG/RES. 1948 (XXXIII-O/03) op. 3`,
        `CP/doc.4105/06; 2006-05-17; ${OP_2118}`,
        `CP/doc.4600/12; 2099-05-17; ${OP_2551}`,
        `CP/doc.4601/12; 2012-05-17`,
      ].join('\n'),
    ); // prettier-ignore
    const line = (number: number) => page.locator('tbody tr').nth(number - 1);
    await line(1).getByText('answers AG/RES. 1948 (XXXIII-O/03) op. 3').waitFor();
    await line(4).getByText('Symbol, day and mandate are needed.').waitFor();
    await page.getByText('3 documents will be entered, one after the other. 1 line is left out').waitFor();
    await page.getByLabel('Entered by').fill('Records Office');
    await page.getByRole('button', { name: 'Enter these documents' }).click();
    await line(1).getByText('entered').waitFor();
    await line(2).getByText('entered').waitFor();
    await line(3).getByText(/^Not entered:/).waitFor(); // prettier-ignore
    expect(the.complaints.splice(0)).toEqual([expect.stringMatching(/status of 4/)]);
    await page.goto(the.url);
    await page.getByRole('heading', { name: '2 reports are past due' }).waitFor();
  });
});
