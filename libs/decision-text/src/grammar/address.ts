/** Whom a directive is addressed to. */
export interface Address {
  readonly addressees: readonly string[];
  readonly through: readonly string[];
  readonly calledUpon: readonly string[];
}

/** A directive to no one. */
export const NOBODY: Address = { addressees: [], through: [], calledUpon: [] };
