import { type Page } from 'playwright-core';

/** What has the focus: whether it can be seen where it is, and that it has it. */
const FOCUS = `(() => {
  const at = document.activeElement;
  const name = (at.getAttribute('aria-label') ?? at.textContent ?? at.value ?? '').trim().slice(0, 60);
  const { left, right, top, bottom, width, height } = at.getClientRects()[0] ?? at.getBoundingClientRect(); // a link may go on in another line
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const above = document.elementFromPoint(x, y);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
  return {
    tag: at.tagName, name,
    isSeen: width > 0 && height > 0 && bottom > 0 && top < innerHeight && above !== null && (at.contains(above) || above.contains(at) || above.closest('label')?.contains(at) === true),
    isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
  };
})()`;

export interface Focus {
  readonly tag: string;
  readonly name: string;
  readonly isSeen: boolean;
  readonly isOutlined: boolean;
}

/** Asked of the page. */
export const focusOf = (page: Page): Promise<Focus> => page.evaluate<Focus>(FOCUS);

/** The same once the page is at rest: what is still being drawn may push it out of sight for a moment. */
export const focusAtRest = async (page: Page): Promise<Focus> => {
  for (let tries = 0; tries < 20; tries++) {
    const at = await focusOf(page);
    if (at.isSeen) return at;
    await page.waitForTimeout(100);
  }
  return focusOf(page);
};
