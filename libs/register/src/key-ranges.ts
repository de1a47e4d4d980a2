/**
 * Ids are built from one another: mandates are `<decision>.<paragraph>.<n>`, obligations `<mandate>#<n>`. What belongs
 * to a decision, or a mandate, is a range of keys, and needs no index of its own.
 */
export interface KeyRange {
  readonly from: string;
  /** Exclusive. */
  readonly until: string;
}

export const mandatesOfDecision = (decision: string): KeyRange => ({ from: `${decision}.`, until: `${decision}/` });

export const obligationsOfMandate = (mandate: string): KeyRange => ({ from: `${mandate}#`, until: `${mandate}$` });
