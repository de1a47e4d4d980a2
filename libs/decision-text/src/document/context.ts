import type { KnownBody } from '#body/directory';
import type { BodyFacts } from '../bodies/body-facts.js';
import type { FootnoteCitations } from '../citation/footnote-citations.js';
import type { SessionRange } from '../decision-document.js';
import type { DueContext } from '../grammar/due-finding.js';
import type { Language } from '../grammar/language.js';

/** What the reading of a paragraph needs to know of its decision. */
export interface DecisionContext {
  readonly language: Language;
  /** Full name of the body that speaks. */
  readonly body: string | null;
  /** As it is described, where it is. */
  readonly speaking: KnownBody | undefined;
  readonly facts: BodyFacts;
  readonly due: DueContext;
  readonly calendar: readonly SessionRange[];
  readonly notes: FootnoteCitations;
  /** The word above the paragraphs: `resolves`, `declares`; what a paragraph without a verb of its own does. */
  readonly lead: string | undefined;
  /** Nothing leads over to an operative part: any sentence may lay something on somebody. */
  readonly isLoose: boolean;
}
