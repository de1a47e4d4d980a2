import type { Block } from './block.js';

/** What a paragraph of the text is for. */
export type Role =
  | 'front'
  | 'opening'
  | 'preamble'
  | 'resolves'
  | 'operative'
  | 'heading'
  | 'closing'
  | 'annex-heading'
  | 'annex'
  | 'footnote'
  | 'mark'
  | 'unclassified';

export interface RoledBlock {
  readonly block: Block;
  readonly role: Role;
}
