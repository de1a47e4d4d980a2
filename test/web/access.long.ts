import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import { hasBrowser, screens } from './browser.js';

const PLACES = ['/', '/sessions', '/sessions/oas-ga/regular/41', '/decisions', '/mandates', '/mandates?search=trafficking', '/actors', '/actors/permanent-council', '/charts', '/?since=2005-06-08', '/record', '/nowhere']; // prettier-ignore

(hasBrowser ? describe : describe.skip)('everybody can use the register in a browser', () => {
  const the = screens();
  const mandate = async (): Promise<string> => {
    const { items } = (await (await fetch(`${the.url}/api/v1/overdue?limit=1`)).json()) as { items: { mandateId: string; source: { decision: string } }[] }; // prettier-ignore
    return items[0]?.mandateId ?? '';
  };

  it.each(['light', 'dark'] as const)(
    'axe finds nothing on any screen in the %s theme',
    async (colorScheme) => {
      const id = await mandate();
      const found: string[] = [];
      for (const place of [
        ...PLACES,
        `/mandates/${id}`,
        `/mandates/${id}?asOf=2004-01-01`,
        `/decisions/${id.split('.')[0]}`,
      ]) {
        if (place === '/nowhere') continue;
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

  it.each([320, 390, 720])(
    'nothing is lost at %s px',
    async (width) => {
      const id = await mandate();
      for (const place of ['/', `/mandates/${id}`, '/sessions', '/decisions', '/mandates', '/record']) {
        const page = await the.at(place, { viewport: { width, height: 800 } });
        await page.waitForLoadState('networkidle');
        expect([place, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([
          place,
          true,
        ]);
        await page.context().close();
      }
    },
    300_000,
  );
});
