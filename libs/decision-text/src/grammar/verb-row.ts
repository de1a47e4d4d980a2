import type { Act } from '../decision-document.js';

/**
 * One operative verb: lemma with particle, act, and what it says of mandates.
 *
 * - `ask`: somebody is asked for something
 * - `action`: the body decides something that somebody has to carry out
 * - `spent`: decided and done with by the adoption
 * - `say`: declares, welcomes, notes
 */
export type VerbRow = readonly [lemma: string, act: Act, effect: 'ask' | 'action' | 'spent' | 'say'];
