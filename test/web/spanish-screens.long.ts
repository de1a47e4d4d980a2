/** Every screen in Spanish, and what each action says of its consequences: not a word of English but what the record says. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { hasBrowser, screens } from './browser.js';

const DECISION = '/decisions/fc7ed3c752ee';
const RENEWED = '/mandates/cc7b276f6ff9.3.1';
const PLACES = [
  '/', '/?since=2005-06-08&asOf=2012-06-06', '/?asOf=2006-06-07&knownAt=205', '/?help=1&group=decision',
  '/sessions?body=oas-ga', '/sessions/oas-ga/regular/41', '/decisions', DECISION, '/decisions/cc7b276f6ff9?former=AG/RES.+1948+(XXXIII-O/03)',
  '/mandates', '/mandates?search=nowhere', RENEWED, `${RENEWED}?asOf=2006-03-17`, '/actors', '/actors/permanent-council',
  '/charts?body=oas-ga', '/record', '/reports', '/reports?as=list', '/distribution', '/bodies', '/proposals', '/sessions/oas-ga/regular/42?do=moveSession', '/log-in', '/charts/nowhere',
]; // prettier-ignore

/** What the app itself says on a screen: all but names, symbols and words of the record, which are marked or named by the register. */
const OWN = `(names) => {
  const own = [];
  const of = (text) => names.reduce((rest, name) => rest.replaceAll(name, '·'), text);
  const words = /\\b(?:the|of|by|to|and|not|is|was|with|for|from|before|this|that|are|it|on|at|nobody|nothing|none|report|session|entry|day|body|due)\\b/i;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: at, data } = walk.currentNode;
    if (at.closest('[lang=en], [translate=no], q, script, noscript, .symbol, .ref, kbd, textarea')) continue;
    if (words.test(of(data))) own.push(data.trim());
  }
  for (const labelled of document.querySelectorAll('[aria-label], [title]'))
    for (const name of ['aria-label', 'title']) {
      const text = labelled.getAttribute(name);
      if (text && !labelled.closest('[lang=en]') && words.test(of(text))) own.push(name + ': ' + text);
    }
  for (const left of document.querySelectorAll('span[lang=en]:not(.title-of-record)')) own.push('not put: ' + left.textContent);
  return [...new Set(own)];
}`;

/** Pages on which something is entered, and of what is entered there some whose consequences can be told of their examples. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  '/mandates/fc7ed3c752ee.7.1': ['terminateMandate', 'mergeMandate', 'assignResponsibility', 'noteOnMandate'],
  [DECISION]: ['describeAdoption', 'correctHead'],
  '/sessions/oas-ga/regular/42': ['schedulePart'],
};

/** Fills a form as its examples show, by an author and on a day that the register knows. */
const FILL = `(() => {
  const form = document.querySelector('form.entry');
  for (const at of form.elements) {
    if (at.name === 'recorder' || at.type === 'checkbox' || at.value) continue;
    if (at.tagName === 'SELECT' && at.required) at.value = at.options[1].value;
    else if (at.name === 'on') at.value = '2012-06-06';
    else if (at.name === 'by' && at.required) at.value = 'AG/RES. 2551 (XL-O/10) op. 4';
    else if (at.placeholder && at.required) at.value = at.placeholder;
    else if (at.required) at.value = 'X';
  }
  form.querySelector('input, textarea, select')?.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
})()`;

(hasBrowser ? describe : describe.skip)('the register in Spanish', () => {
  const the = screens();
  afterEach(() => {
    expect(the.complaints.splice(0).filter((one) => !one.includes('/preview'))).toEqual([]);
  });

  /** What the record says, and what the examples of forms do. */
  const namesOf = async (): Promise<readonly string[]> => {
    const of = async (path: string): Promise<readonly unknown[]> => {
      const { items } = (await (await fetch(`${the.url}/api/v1/${path}`)).json()) as { items: readonly unknown[] };
      return items;
    };
    const all = await Promise.all(['actors?limit=200', 'bodies', 'decisions?limit=200', 'mandates?limit=200&class=all', 'overdue?limit=200'].map(of)); // prettier-ignore
    const council: unknown = await (await fetch(`${the.url}/api/v1/actors/permanent-council`)).json();
    const { operations } = (await (await fetch(`${the.url}/api/v1/operations`)).json()) as { operations: { fields: { example?: unknown }[] }[] }; // prettier-ignore
    const examples = operations.flatMap(({ fields }) => fields.map(({ example }) => example));
    const strings = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []; // prettier-ignore
    return [...new Set([...all, council, examples, 'preamble of AG/RES. 2432 (XXXVIII-O/08)'].flatMap(strings))].filter((name) => /[ -]/.test(name)).toSorted((one, other) => other.length - one.length); // prettier-ignore
  };
  const ownIn = (page: Page, names: readonly string[]): Promise<readonly string[]> =>
    page.evaluate(`(${OWN})(${JSON.stringify(names)})`);

  it('says nothing of its own in English on any screen', async () => {
    const names = await namesOf();
    const own: string[] = [];
    const see = async (page: Page, place: string): Promise<void> => {
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      own.push(...(await ownIn(page, names)).map((text) => `${place}: ${text}`));
    };
    await the.visit(PLACES, see, { locale: 'es-ES' });
    expect(own).toEqual([]);
  }, 240_000);

  it('says nothing in English in any form, nor of what an entry would do', async () => {
    const names = await namesOf();
    const own: string[] = [];
    const see = async (page: Page, place: string): Promise<void> => {
      const more = page.getByLabel('Todo lo demás que se puede registrar');
      await more.waitFor();
      const ids = await more.locator('option').evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value)); // prettier-ignore
      for (const id of ids.filter(Boolean)) {
        await more.selectOption(id);
        await page.getByRole('button', { name: 'Rellenar' }).click();
        await page.waitForURL(new RegExp(`do=${id}\\b`));
        await page.locator('form.entry').waitFor();
        if (ACTIONS[place]?.includes(id) === true) {
          await page.evaluate(FILL);
          await page.locator('.would[aria-busy=false] :is(li, td)').first().waitFor();
        }
        own.push(...(await ownIn(page, names)).map((text) => `${id}: ${text}`));
      }
    };
    await the.visit(Object.keys(ACTIONS), see, { locale: 'es-ES' });
    expect([...new Set(own)]).toEqual([]);
  }, 240_000);
});
