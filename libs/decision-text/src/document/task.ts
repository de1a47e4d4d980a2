import type { DueFinding } from '../grammar/due-finding.js';
import type { Passage } from '../text/passage.js';

/** The due expressions of a whole passage, read when first asked for. */
export type Dues = () => readonly DueFinding[];

/** What somebody is asked to do: the stretch `[start, end)` of a passage. */
export interface Task {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly addressees: readonly string[];
  readonly dues: Dues;
}
