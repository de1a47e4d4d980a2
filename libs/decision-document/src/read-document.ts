/** A decision document in JSON: checked, made whole, with what the reader finds in the text that it was read from. */
import { SHIPPED_BODIES } from '#body/directory';
import { documentRefused, withNewBody } from '#decision/application';
import { type DecisionDocument, type GivenDocument, read, readAll, type ReadOptions } from '#decision-text';
import { checkShape } from './check-shape.js';
import { complete } from './complete.js';

/** What the reader may know of sessions and bodies. */
export type ReadFacts = Pick<ReadOptions, 'calendars' | 'bodies'>;

export interface DocumentRead {
  /** The text that it stands for: the one that it was read from, or its own words. */
  readonly content: string;
  readonly document: GivenDocument;
  /** What the reader finds in the text; null where there is none. */
  readonly read: DecisionDocument | null;
}

/** What the reader finds in the text; of several decisions, the one whose paragraphs the document has. */
const readingOf = (content: string, { symbol, operative }: GivenDocument, facts: ReadFacts): DecisionDocument => {
  const words = new Set(operative.map(({ text }) => text));
  const shared = (one: DecisionDocument) => one.operative.filter(({ text }) => words.has(text)).length;
  const meant = read(content, { ...facts, ...(symbol !== null && { symbol }) });
  if (shared(meant) * 2 >= meant.operative.length) return meant;
  return [read(content, facts), ...readAll(content, facts)].reduce(
    (best, other) => (shared(other) > shared(best) ? other : best),
    meant,
  );
};

/** With the body that the document brings along. */
const bringing = (document: GivenDocument, facts: ReadFacts): ReadFacts =>
  document.new_body ? { ...facts, bodies: withNewBody(facts.bodies ?? SHIPPED_BODIES, document) } : facts;

/**
 * @param value JSON that has been parsed
 * @param facts by which its text is read again
 * @throws Rejection `document.invalid`, which says what is wrong and what is allowed, each by its place
 */
export const documentIn = (value: unknown, facts: ReadFacts = {}): DocumentRead => {
  const shape = checkShape(value);
  if ('faults' in shape) throw documentRefused(shape.faults);
  const { document, content, hasText, faults } = complete(shape.document);
  if (faults.length > 0) throw documentRefused(faults);
  return { content, document, read: hasText ? readingOf(content, document, bringing(document, facts)) : null };
};
