import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import { TEXTS } from '../support/seeds.js';
import { hasBrowser, screens } from './browser.js';
import { focusOf } from './focus.js';

const RENEWED = '/mandates/cc7b276f6ff9.3.1';
const DECISION = '/decisions/fc7ed3c752ee';
const COMPARED = '/decisions/cc7b276f6ff9?former=AG/RES.+1948+(XXXIII-O/03)';
/** Every screen, and every state of one that shows other things than the screen itself. */
const PLACES = [
  '/', '/?since=2005-06-08', '/?asOf=2006-06-07&knownAt=205', '/?help=1', '/?lang=es',
  '/sessions', '/sessions/oas-ga/regular/41', '/sessions/oas-ga/regular/42',
  '/decisions', DECISION, COMPARED, `${COMPARED}&view=beside`,
  '/mandates', '/mandates?search=trafficking', '/mandates?search=nowhere',
  RENEWED, `${RENEWED}?asOf=2005-06-08`, `${RENEWED}?do=submitReport`, `${RENEWED}?lang=es`,
  '/actors', '/actors/permanent-council', '/charts',
  '/record', '/reports', '/reports?as=list', '/distribution', '/bodies', '/proposals', '/log-in', '/charts/nowhere',
]; // prettier-ignore

(hasBrowser ? describe : describe.skip)('everybody can use the register in a browser', () => {
  const the = screens();
  it.each(['light', 'dark'] as const)(
    'axe finds nothing on any screen in the %s theme',
    async (colorScheme) => {
      const found: string[] = [];
      for (const place of PLACES) {
        const page = await the.at(place, { colorScheme });
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id: rule, nodes } of violations)
          found.push(
            `${place}: ${rule}: ${nodes
              .map(({ html }) => html)
              .join(' ')
              .slice(0, 300)}`,
          );
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    600_000,
  );

  it('axe finds nothing in the palette, in a proof, in a decision that is looked through', async () => {
    const page = await the.at(RENEWED);
    await page.getByRole('button', { name: 'Prove it' }).click();
    await page.getByText(/Checked in this browser/).waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const axe = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Go to, or do' }).fill('2551');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto(`${the.url}/record`);
    await page.getByLabel('Text of the decision').fill(readFileSync(TEXTS.res1948, 'utf8').replaceAll('1948', '1949'));
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: /things are asked/ }).waitFor();
    expect(await axe()).toEqual([]);
  }, 120_000);

  // A window of 1440 px that is enlarged to 200 % has 720.
  it.each([320, 390, 720])(
    'nothing is lost at %s px',
    async (width) => {
      const wide: string[] = [];
      for (const place of PLACES) {
        const page = await the.at(place, { viewport: { width, height: 800 } });
        await page.waitForLoadState('networkidle');
        const past = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        if (past > 0) wide.push(`${place}: ${past} px`);
        await page.context().close();
      }
      expect(wide).toEqual([]);
    },
    600_000,
  );

  it('where the focus is is seen at every stop', async () => {
    const lost: string[] = [];
    for (const place of PLACES) {
      const page = await the.at(place);
      await page.waitForLoadState('networkidle');
      for (let n = 0; n < 70; n++) {
        await page.keyboard.press('Tab');
        const { tag, name, isSeen, isOutlined } = await focusOf(page);
        if (tag === 'BODY') break; // round once
        if (!isSeen || !isOutlined) lost.push(`${place}: ${tag} ${name}: ${isSeen ? 'no outline' : 'not to be seen'}`);
      }
      await page.context().close();
    }
    expect(lost).toEqual([]);
  }, 600_000);

  it('nothing moves for who wants no motion', async () => {
    const moved: string[] = [];
    const moving = `[...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      return animationName !== 'none' || scrollBehavior === 'smooth' || transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
    }).length + document.getAnimations().length`;
    for (const place of PLACES) {
      const page = await the.at(place, { reducedMotion: 'reduce' });
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('?');
      if ((await page.evaluate<number>(moving)) > 0) moved.push(place);
      await page.context().close();
    }
    expect(moved).toEqual([]);
  }, 600_000);
});
