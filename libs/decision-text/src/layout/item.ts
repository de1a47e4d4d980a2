import type { ActionRow } from './action-row.js';
import type { Passage } from '../text/passage.js';

/** An operative paragraph or sub-paragraph before its words are read. */
export interface Item {
  readonly ref: string;
  /** Ref of the paragraph it stands under. */
  readonly parent: string | undefined;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** For items of an annex: the heading they stand under, if any, and the introduction of the annex. */
  readonly heading: string | undefined;
  readonly inAnnex: boolean;
  /** A row of a table of actions. */
  readonly row?: ActionRow;
}
