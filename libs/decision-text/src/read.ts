import type { DecisionDocument, ReadOptions } from './decision-document.js';
import { assemble } from './document/assemble.js';

/**
 * Reads the text of a decision. Total: any text gives a document, at worst one that is all `unclassified`.
 * Takes time linear in the length of the text.
 */
export function read(text: string, options: ReadOptions = {}): DecisionDocument {
  return assemble(text, options);
}
