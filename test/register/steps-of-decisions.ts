/** Random work on decisions: recorded, adopted, put right, limited by reservations, taken back. */
import fc from 'fast-check';
import { ADOPTION_MANNERS, type ReservationEntered } from '#decision/domain';
import { few, late, nth, on, SYMBOLS, type, weighted } from './told-days.js';
import { change, finding, paragraph } from './told-paragraphs.js';

const symbol = fc.constantFrom(...SYMBOLS);
const delegation = fc.constantFrom('Brazil', 'Peru');
const reserved = fc.constantFrom<ReservationEntered['kind']>('reservation', 'statement', 'explanation-of-vote');

export const decisionSteps = [
  weighted(5, fc.record({ type: type('record'), symbol, paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }), draft: fc.boolean(), confirmed: fc.boolean(), findings: fc.array(finding, { maxLength: 2 }), on })),
  weighted(3, fc.record({ type: type('adopt'), of: nth, symbol, paragraphs: fc.option(fc.array(paragraph, { minLength: 1, maxLength: 2 })), on })),
  weighted(6, fc.record({ type: type('correct'), of: nth, paragraph: fc.constantFrom('1', '2'), change, basis: fc.constantFrom('person', 'person', 'reading') })),
  weighted(1, fc.record({ type: type('withdraw'), of: few, on })),
  weighted(1, fc.record({ type: type('describe'), of: nth, how: fc.constantFrom(...ADOPTION_MANNERS), on })),
  weighted(1, fc.record({ type: type('corrigendum'), of: nth, document: fc.constantFrom('corr. 1', 'corr. 2'), on })),
  weighted(1, fc.record({ type: type('revise'), of: nth, by: nth, on })),
  weighted(1, fc.record({ type: type('repeal'), of: nth, by: nth, on })),
  weighted(3, fc.record({ type: type('reserve'), of: few, by: delegation, kind: reserved, paragraphs: fc.subarray(['1', '2']), on })),
  weighted(2, fc.record({ type: type('unreserve'), of: few, by: delegation, paragraph: fc.option(fc.constantFrom('1', '2'), { freq: 1 }), on: late })),
  weighted(3, fc.record({ type: type('retract'), of: nth })),
] as const; // prettier-ignore
