import type { Act } from '../decision-document.js';

/** What a directive does, once its object has been looked at. */
export interface Effect {
  readonly act: Act;
  readonly mandate: boolean;
  /** Done with by the adoption itself. */
  readonly spent: boolean;
}
