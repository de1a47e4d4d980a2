/** Where a mandate stands, as far as rules and effects ask. */
import { type Claim, type KnownMandate } from './known-mandate.js';
import { type Receipt } from './obligation.state.js';

/** Nobody assesses what they have claimed themselves; a decision of the body anybody may enter. */
export const assessesOwnClaim = (claim: Claim, by: string, decision: string | null): boolean =>
  decision === null && claim.by === by;

/** Whether it is there to be carried out, now or later. */
export const isAlive = ({ validity }: KnownMandate): boolean => validity === 'in-force' || validity === 'suspended';

/** Whether the body has ended it for good: no renewal brings it back. */
export const isEnded = ({ validity, mergedInto }: KnownMandate): boolean =>
  validity === 'terminated' || validity === 'superseded' || (validity === 'merged' && mergedInto === null);

export const receiptOf = ({ evidence, on }: Pick<Claim, 'evidence' | 'on'>): Receipt => ({ document: evidence, on });
