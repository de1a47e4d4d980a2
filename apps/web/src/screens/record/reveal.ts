/** Brings something into view within what scrolls round it. */

const boxOf = (item: Element): Element | null => item.closest('.proposals, .source');

/** The page itself stays where it is. In the text there is room above for what leads to a paragraph. */
const within = (item: Element): void => {
  const box = boxOf(item);
  if (!box) return;
  const [inner, outer] = [item.getBoundingClientRect(), box.getBoundingClientRect()];
  const room = box.classList.contains('source') ? outer.height / 4 : 0;
  if (inner.top < outer.top) box.scrollTop -= outer.top + room - inner.top;
  else if (inner.bottom > outer.bottom - room)
    box.scrollTop +=
      room > 0 ? inner.top - outer.top - room : Math.min(inner.bottom - outer.bottom, inner.top - outer.top);
};

/**
 * @param mayMove whether the page may move as well, where the thing lies outside it: not when somebody has clicked, for what is
 * under the pointer stays there
 */
export const reveal = (item: Element | null | undefined, mayMove: boolean): void => {
  if (!item) return;
  within(item);
  const { top, bottom } = item.getBoundingClientRect();
  if (mayMove && (bottom < 0 || top > window.innerHeight)) item.scrollIntoView({ block: 'nearest' });
};
