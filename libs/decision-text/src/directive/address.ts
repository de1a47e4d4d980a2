/** Whom a directive is addressed to, and where that which is asked begins. */
export interface Address {
  readonly addressees: readonly string[];
  readonly through: readonly string[];
  readonly calledUpon: readonly string[];
  /** Offset in the object of the directive. */
  readonly taskAt: number;
}

/** A directive to no one. */
export const NOBODY: Address = { addressees: [], through: [], calledUpon: [], taskAt: 0 };
