import { afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { hasBrowser, screens } from './browser.js';

const BRAZIL = 'whether at the national or international level';
const DECISION = '/decisions/fc7ed3c752ee';
const RENEWED = '/mandates/cc7b276f6ff9.3.1';
const PLACES = ['/', '/sessions', '/sessions/oas-ga/regular/41', '/decisions', DECISION, '/mandates', RENEWED, '/actors', '/actors/permanent-council', '/charts', '/record', '/reports', '/distribution', '/bodies']; // prettier-ignore

const rowsOf = (page: Page, table: string): Promise<number> => page.locator(`${table} tbody tr`).count();

(hasBrowser ? describe : describe.skip)('what is read in a browser', () => {
  const the = screens();
  afterEach(() => {
    expect(the.complaints.splice(0)).toEqual([]);
  });

  it('a decision: all of its text, what it asks marked where it stands, each reservation at its words', async () => {
    const page = await the.at(`${DECISION}#op-annex/1/2`);
    const limited = page.locator('[id="op-annex/1/2"]');
    await limited.waitFor();
    expect(await limited.locator('mark.read-reserved').textContent()).toBe(`Reserved by Brazil: ${BRAZIL}`);
    const { y = -1 } = (await limited.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0); // the address names it
    expect(y).toBeLessThan(900);
    const [inFull, pointer] = await page.locator('.reservation').allInnerTexts();
    expect(inFull).toContain('Brazil reaffirms its commitment to the full implementation of the Protocol');
    expect(pointer).toContain('Reservation of Brazil');
    expect(pointer).not.toContain('Brazil reaffirms');
    await page.getByRole('link', { name: 'It stands at annex/1/2.' }).waitFor();

    const seventh = page.locator('#op-7');
    expect(await seventh.locator('mark').allTextContents()).toEqual([
      'Asked: To request',
      'Of whom: Permanent Council',
      'By when: at its forty-first and forty-second regular sessions',
    ]);
    // A name that is said of something else is not marked as whom it is asked of.
    expect(await page.locator('[id="op-annex/1/5"] mark.read-addressee').count()).toBe(0);
    const head = await page.locator('main .head').innerText();
    expect(head).toContain('69 as read, 0 confirmed, 0 corrected');
    await page.getByText('What the text has before its first operative paragraph').click();
    await page.getByText(/^BEARING IN MIND resolutions AG\/RES. 2019/).waitFor();
    await page.getByText(/^RESOLVES:$/).waitFor();
  });

  it('a decision: every entry of it, each taken back where it stands', async () => {
    const note = 'A reservation came by letter';
    const reserved = await fetch(`${the.url}/api/v1${DECISION}/reservations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-recorded-by': 'Records Office' },
      body: JSON.stringify({ by: 'Canada', text: note, kind: 'statement', on: '2010-07-01' }),
    });
    expect(await reserved.text()).toContain('commandId');
    const page = await the.at(DECISION);
    await page.getByText(note).first().waitFor();
    await page.getByText(/^Every entry/).click();
    const entry = page.locator('tr', { hasText: 'Canada' });
    await entry.getByRole('button', { name: /^Take back entry/ }).click();
    await entry.getByLabel('Why it is wrong').fill('Of another decision');
    await entry.getByLabel('Entered by').fill('Records Office');
    await entry.getByRole('button', { name: 'Take it back' }).click();
    await entry.locator('s').waitFor();
    expect(await entry.innerText()).toContain('Of another decision');
    await page.getByText(note).waitFor({ state: 'detached' });
  });

  it('a mandate: what was said to show that it is done, why that was returned, and who is to carry it out', async () => {
    const asked = '/mandates/944ead207191.4.1';
    const enter = async (what: string, said: object, who = 'Records Office'): Promise<void> => {
      const answer = await fetch(`${the.url}/api/v1${asked}/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-recorded-by': who },
        body: JSON.stringify(said),
      });
      expect(await answer.text()).toContain('commandId');
    };
    await enter('claims', { evidence: 'Letter of appointment', on: '2004-02-03' });
    await enter('evidence', { evidence: 'List of staff', link: 'https://example.org/staff', on: '2004-02-04' });
    await enter('returns', { basis: 'The post was not filled', on: '2004-03-01' }, 'Inspector');
    await enter('responsibilities', {
      actor: 'General Secretariat',
      role: 'lead',
      on: '2004-01-05',
      document: 'Memo 7',
    });
    const page = await the.at(asked);
    const evidence = page.locator('section', { has: page.getByRole('heading', { name: 'Evidence' }) });
    await evidence.getByText('Returned: not accepted as done').waitFor();
    const told = await evidence.innerText();
    for (const one of ['Letter of appointment', '3 February 2004, by Records Office', 'List of staff', 'The post was not filled', '1 March 2004']) expect(told).toContain(one); // prettier-ignore
    expect(await evidence.getByRole('link').getAttribute('href')).toBe('https://example.org/staff');
    const facts = page.locator('section', { has: page.getByRole('heading', { name: 'What else is known' }) });
    expect(await facts.innerText()).toMatch(/Responsible\s+General Secretariat Memo 7 since 5 January 2004/);
  });

  it('a decision: what it cites is a step away where it is on the register, however the text spells it', async () => {
    const page = await the.at('/decisions/fc7ed3c752ee?open=opening');
    const cited = page.locator('.head a', { hasText: 'AG/RES. ' });
    expect(await cited.allInnerTexts()).toEqual(['AG/RES. 2118 (XXXV-O/05)', 'AG/RES. 2432 (XXXVIII-08)', 'AG/RES. 2456 (XXXIX-O/09)']); // prettier-ignore
    expect(await page.locator('.head').innerText()).toContain('AG/RES. 2511 (XXXIX-O/09)'); // which is not
    await page.locator('.opening a', { hasText: 'AG/RES. 2432 (XXXVIII-08)' }).click();
    await page.getByRole('heading', { name: 'AG/RES. 2432 (XXXVIII-O/08)' }).waitFor();
  });

  it('decisions: how much of each a person has looked through', async () => {
    const page = await the.at('/decisions');
    const row = page.locator('tr', { hasText: 'AG/RES. 1948' });
    expect(await row.innerText()).toContain('6 as read, 0 confirmed, 0 corrected');
  });

  it('a mandate: its windows on an axis, every entry with both dates, what each changed, and where one is', async () => {
    const page = await the.at(`${RENEWED}?asOf=2006-03-17`);
    await page.getByText('As it stood on 17 March 2006, as known now.').waitFor();
    await page.getByText('Step 3 of 4').waitFor();
    await page.getByText('tabled for OAS General Assembly XXXV').waitFor(); // and not by its code
    const here = page.locator('tr[aria-current=step]');
    expect(await here.count()).toBe(1);
    const told = await here.innerText();
    expect(told).toMatch(/14 Mar 2006 – 17 Mar 2006\s+You are here/);
    expect(told).toMatch(/fulfilment claimed[^]*In force\s+Said to be done; not yet accepted ◆\s*changed by this step\s+Received in time ◆/); // prettier-ignore
    expect(await page.locator('.window svg rect.span').count()).toBe(1);
    expect(await page.locator('.window svg line.came').count()).toBe(1);
    expect(await page.locator('figure .ends').innerText()).toMatch(/7 Jun 2005\s+3 Jun 2006/);
    await page.getByText('7 June 2005 to 3 June 2006').waitFor();
    await page.getByText('Why this date?').click();
    await page.getByText(/Session|session/).first().waitFor(); // prettier-ignore
    await page.getByRole('button', { name: 'See today' }).click();
    await page.getByText('Step 4 of 4').waitFor();
    await page.getByRole('button', { name: 'Prove it' }).click();
    await page.getByText(/Checked in this browser\.$/).waitFor();
  });

  it('what recurs stands on one axis, each occasion with its words below', async () => {
    const text = ['AG/RES. 3001 (XLI-O/11)', '', 'LAMPS', '', '(Adopted at the second plenary session, held on June 7, 2011)', '', 'THE GENERAL ASSEMBLY,', '', 'RESOLVES:', '', '1. To request the Secretary General to report annually to the General Assembly on the lamps.'].join('\n'); // prettier-ignore
    const answer = await fetch(`${the.url}/api/v1/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-recorded-by': 'Ana' },
      body: JSON.stringify({ text }),
    });
    expect(answer.status).toBe(201);
    const asked = new URLSearchParams({ decision: 'AG/RES. 3001 (XLI-O/11)' });
    const { items } = (await (await fetch(`${the.url}/api/v1/mandates?${asked.toString()}`)).json()) as { items: { id: string }[] }; // prettier-ignore
    const page = await the.at(`/mandates/${items[0]?.id}?asOf=2015-06-30`);
    await page.getByText(/times: 0 received, 3 past due\./).waitFor();
    expect(await page.locator('.window').count()).toBe(1);
    expect(await page.locator('.window rect.span.overdue').count()).toBe(3);
    await page.getByText('Each of them').click();
    await page.getByText('2014 1 January 2014 to 31 December 2014 · ■ Past due, 181 days').waitFor();
  });

  it('an actor: its record by recipient, its load, and what it is charged with', async () => {
    const page = await the.at('/actors/permanent-council');
    await page.locator('.multiples svg').nth(1).waitFor();
    expect(await page.locator('.multiples figcaption').allInnerTexts()).toEqual([
      'Of these, to General Assembly (OAS)',
      expect.stringContaining('Of these, to Meeting of Ministers of Justice'),
    ]);
    expect(await rowsOf(page, '.lengths')).toBe(5);
    await page.getByRole('link', { name: /^All \d+ mandates/ }).click();
    await page.waitForURL(/\/mandates\?.*addressee=permanent-council/);
  });

  it('charts say the same in their tables', async () => {
    const page = await the.at('/charts?asOf=2012-11-30&body=oas-ga');
    for (const title of ['Past due', 'Asked for and received']) {
      const section = page.locator('section.apart', { has: page.getByRole('heading', { name: title }) });
      await section.locator('svg rect').first().waitFor();
      await section.getByText('As a table').click();
      const drawn = await section.locator('figure > svg > g').count();
      expect([title, await section.locator('table tbody tr').count()]).toEqual([title, drawn]);
    }
    await page.getByRole('row', { name: /^XLI\s+0\s+2$/ }).waitFor();
    await page.getByRole('row', { name: /Permanent Council \(OAS\)\s+6/ }).waitFor();
  });

  it('every list can be had as a file', async () => {
    const files = new Set<string>();
    await the.visit(PLACES, async (page) => {
      for (const file of await page.locator('a[href*=".csv"]').all())
        files.add((await file.getAttribute('href')) ?? '');
    });
    expect([...files].map((file) => /\/api\/v1\/(.*)\.csv/.exec(file)?.[1]).toSorted()).toEqual(expect.arrayContaining(['actors', 'actors/permanent-council/reporting-record', 'bodies', 'decisions', 'load', 'mandates', 'overdue', 'overdue/over-time', 'reports-by-session'])); // prettier-ignore
    for (const file of files) {
      const answer = await fetch(the.url + file);
      expect([file, answer.status, answer.headers.get('content-type')]).toEqual([file, 200, expect.stringContaining('text/csv')]); // prettier-ignore
      expect((await answer.text()).split('\n').length).toBeGreaterThan(1);
    }
  }, 240_000);

  it('prints on A4 what is read, and none of the ways to work with it', async () => {
    for (const place of ['/sessions/oas-ga/regular/41', '/?asOf=2012-11-30', DECISION]) {
      const page = await the.at(place);
      await page.waitForLoadState('networkidle');
      await page.emulateMedia({ media: 'print' });
      for (const tool of ['header.top', '.ruler', 'footer.foot', 'main .bar'])
        expect([place, tool, await page.locator(tool).first().isVisible()]).toEqual([place, tool, false]);
      expect(await page.locator('main h1').isVisible()).toBe(true);
      expect(await page.locator('.strip .day').isVisible()).toBe(true); // of which day it is
      expect(await page.locator('.strip').innerText()).toMatch(/As known at entry \d+/); // "now" says nothing on paper
      for (const head of await page.locator('tr.group th, tr.group td:first-child').all())
        expect(await head.innerText()).toMatch(/^\S+ (?:General Assembly|of Ministers)/); // what is pressed on a screen is read here
      for (const empty of ['Change the calendar', 'What changed', 'What you can enter'])
        expect(await page.getByRole('heading', { name: empty }).isVisible()).toBe(false);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    }
  });

  it('keeps to its policy: no script, style or source from elsewhere, and none inline', async () => {
    const answer = await fetch(the.url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'; base-uri 'none'; object-src 'none'");
    expect(policy).not.toContain('unsafe');
    const page = await answer.text();
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
  });
});
