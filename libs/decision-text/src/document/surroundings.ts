import type { Directive, OperativeParagraph } from '../decision-document.js';

/** What a paragraph takes from where it stands. */
export interface Surroundings {
  /** The directives handed down by the paragraph or heading it stands under. */
  readonly inherited: readonly Directive[];
  /** The conditions of the paragraph that introduces it. */
  readonly conditions?: OperativeParagraph['conditions'];
  /** When what the paragraph that introduces it asks for falls due. */
  readonly deadlines?: OperativeParagraph['deadlines'];
  readonly hasChildren: boolean;
  /** It only names what a report or a study above it is to speak of: nothing in it is anybody's to do. */
  readonly isTopic?: boolean;
  /** The introduction ends with "that:", so that who is to do it stands first. */
  readonly isBelowThat?: boolean;
  /** It goes on with the verb of what those are asked who stand above it: "Member States to: 1. Protect sport". */
  readonly isTask?: boolean;
  /** The words of the first paragraph that stands under it. */
  readonly firstChild?: string | undefined;
}
