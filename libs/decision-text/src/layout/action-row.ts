import type { Passage } from '../text/passage.js';

/** A row of a table of actions: who is to do what, and by when. */
export interface ActionRow {
  readonly who: Passage;
  readonly what: Passage;
  readonly when: Passage | undefined;
}
