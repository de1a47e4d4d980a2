import type { OperativeParagraph } from '../decision-document.js';
import type { Item } from '../layout/item.js';
import type { DecisionContext } from './context.js';
import { readItem } from './read-item.js';

/** Reads the operative paragraphs; the last directive of an introduction governs what stands under it. */
export function readParagraphs(items: readonly Item[], context: DecisionContext): OperativeParagraph[] {
  const byRef = new Map<string, OperativeParagraph>();
  const parents = new Set(items.map(({ parent }) => parent));
  for (const item of items) {
    const parent = item.parent === undefined ? undefined : byRef.get(item.parent);
    const inherited = parent?.chapeau === true ? parent.directives.at(-1) : undefined;
    byRef.set(item.ref, readItem(item, { inherited, hasChildren: parents.has(item.ref) }, context));
  }
  return [...byRef.values()];
}
