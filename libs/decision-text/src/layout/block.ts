import { type Passage } from '../text/passage.js';
import type { ActionRow } from './action-row.js';
import type { Marker } from './marker.js';

/** A paragraph as the printer set it: one or more lines that read as one, and the numbers before them. */
export interface Block {
  /** `1.`, `(a)`, `•`; several where a paragraph opens with its first sub-paragraph: `6. (a)`. */
  readonly markers: readonly Marker[];
  /** The words without the markers. */
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** A row of a table of actions. */
  readonly row?: ActionRow;
  /** A note at the foot of a page whose mark stands in the text. */
  readonly isNote?: true;
}
