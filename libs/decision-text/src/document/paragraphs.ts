import type { OperativeParagraph } from '../decision-document.js';
import type { Item } from '../layout/item.js';
import type { DecisionContext } from './context.js';
import { readItem } from './read-item.js';

/** Reads the operative paragraphs; a sub-paragraph takes verb and addressee from the paragraph that introduces it. */
export function readParagraphs(items: readonly Item[], context: DecisionContext): OperativeParagraph[] {
  const byRef = new Map<string, OperativeParagraph>();
  const parents = new Set(items.map(({ parent }) => parent));
  for (const item of items) {
    const parent = item.parent === undefined ? undefined : byRef.get(item.parent);
    const inherited = parent === undefined ? [] : handedDown(parent);
    byRef.set(item.ref, readItem(item, { inherited, hasChildren: parents.has(item.ref) }, context));
  }
  return [...byRef.values()];
}

/** The last directive of an introduction governs what stands under it. */
const handedDown = ({ chapeau, directives }: OperativeParagraph): OperativeParagraph['directives'] =>
  chapeau ? directives.slice(-1) : [];
