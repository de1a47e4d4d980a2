import type { OperativeParagraph } from '../decision-document.js';
import type { Language } from '../grammar/language.js';
import type { Item } from '../layout/item.js';
import type { DecisionContext } from './context.js';
import { readItem } from './read-item.js';

/** Reads the operative paragraphs; the last directive of an introduction governs what stands under it. */
export function readParagraphs(items: readonly Item[], context: DecisionContext): OperativeParagraph[] {
  const parents = new Set(items.map(({ parent }) => parent));
  const parentsRead = new Map<string, OperativeParagraph>();
  return items.map((item) => {
    const parent = item.parent === undefined ? undefined : parentsRead.get(item.parent);
    const inherited = parent?.chapeau === true ? handedDown(parent, context.language) : [];
    const conditions = parent?.chapeau === true ? parent.conditions : [];
    const hasChildren = parents.has(item.ref);
    const paragraph = readItem(item, { inherited, conditions, hasChildren }, context);
    if (hasChildren) parentsRead.set(item.ref, paragraph);
    return paragraph;
  });
}

/**
 * What an introduction hands down: its last directive; all of them where they share the task, as in "Calls on States,
 * and invites organizations, to:".
 */
function handedDown(
  { text, directives }: OperativeParagraph,
  { clauses }: Language,
): readonly OperativeParagraph['directives'][number][] {
  const shared = directives.length > 1 && directives.every(({ mandate }) => mandate) && clauses.sharedTask(text);
  return shared ? directives : directives.slice(-1);
}
