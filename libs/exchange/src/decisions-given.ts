/** The decisions that are given: in a text, or as decision documents. */
import { type DecisionDocument, type GivenDocument } from '#decision-text';
import { refusals } from '#rejection';
import {
  type Choice,
  type DecisionInText,
  type DecisionsInText,
  decisionsInText,
  factsOf,
} from './decisions-in-text.js';
import { duplicateKey } from './duplicate-key.js';

/** What a reader found in a text, or a person gives: then with what the reader finds in the text that it was read from. */
export type GivenDecision =
  | (DecisionInText & { readonly read?: undefined })
  | (Omit<DecisionInText, 'document'> & {
      readonly document: GivenDocument;
      /** Null where it comes without its text. */
      readonly read: DecisionDocument | null;
    });

const refused = refusals({
  'document.json-invalid': ({ why }: { readonly why: string }) =>
    `This begins like a decision document, and is no JSON: ${why}.`,
  'document.none': () => 'There is no decision document in this list; give one at least.',
});

/** No decision begins so; a document does, or a list of them. */
const JSON_BEGINS = /^\s*(?:\{\s*["}]|\[\s*[{\]])/;

const parsed = (content: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(content);
    const twice = duplicateKey(content);
    if (twice === undefined) return Array.isArray(value) ? value : [value];
    throw new SyntaxError(`the key "${twice}" stands twice in one object`);
  } catch (error) {
    throw refused('document.json-invalid', { why: error instanceof Error ? error.message : String(error) });
  }
};

/**
 * Reads a text, or takes the documents that it is.
 * @throws Rejection `document.json-invalid`, `document.none`, `document.invalid`
 */
export const decisionsGiven = async (content: string, choice: Choice): Promise<DecisionsInText<GivenDecision>> => {
  if (!JSON_BEGINS.test(content)) return decisionsInText(content, choice);
  // Most of what is recorded is text: what checks documents is loaded where there is one.
  const { documentIn } = await import('#decision-document');
  const values = parsed(content);
  const found = values.map((value, index) => ({
    ...documentIn(value, factsOf(choice)),
    number: values.length === 1 ? null : index + 1,
  }));
  const [first, ...more] = found;
  if (first === undefined) throw refused('document.none');
  return { decisions: [first, ...more], others: [] };
};
