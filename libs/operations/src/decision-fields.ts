/** What operations on decisions have in common. */
import { field } from '#fields';

/** How a day is given that may be known only in part. */
export const ON = '2006-03-17, 2006-03, 2006 or 2006-03-14/2006-03-17';
export const decision = field.decision({ about: 'the decision, by symbol or id', example: 'AG/RES. 2118 (XXXV-O/05)' });
export const ofDecision = (said: { readonly decision: string }) => `decision-${said.decision}` as const;
