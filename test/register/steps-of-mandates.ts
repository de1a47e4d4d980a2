/** Random work on mandates: what bodies decide of them, what is done of them, and what is written beside them. */
import fc from 'fast-check';
import { few, late, nth, on, type, weighted } from './told-days.js';

const debtor = fc.constantFrom('iin', 'oas-pc', 'oas-sg');
const responsible = fc.constantFrom('iin', 'oas-pc');
const decision = fc.option(fc.constant('AG/RES. 9'));

/** `of` and `by` point at one of the things that are there by then. */
export const rulingSteps = [
  weighted(2, fc.record({ type: type('renew'), of: nth, by: nth, on })),
  weighted(3, fc.record({ type: fc.constantFrom('suspend', 'resume'), of: nth, by: nth, on })),
  weighted(3, fc.record({ type: fc.constantFrom('terminate', 'supersede', 'merge'), of: nth, by: nth, on })),
  weighted(2, fc.record({ type: fc.constantFrom('reiterate', 'amend', 'reaffirm'), of: nth, by: nth, on })),
  weighted(3, fc.record({ type: type('extend'), of: nth, until: fc.constantFrom('2006-06-06', '2005-06', 'P6M', 'next', 'before oas-ga/regular/36', 'oas-ga/regular/37'), by: fc.option(nth), creditor: fc.constantFrom('oas-ga', 'oas-pc', 'iin'), id: fc.constantFrom('1', '2'), on })),
  weighted(2, fc.record({ type: type('waive'), of: nth, by: fc.option(nth), creditor: fc.constantFrom('oas-ga', 'oas-pc'), id: fc.constantFrom('1', '2'), on })),
] as const; // prettier-ignore

export const courseSteps = [
  weighted(4, fc.record({ type: type('claim'), of: few, evidence: fc.constantFrom('a meeting', 'a law'), on })),
  weighted(5, fc.record({ type: type('accept'), of: few, decision, on: late })),
  weighted(2, fc.record({ type: type('return'), of: few, decision, on: late })),
  weighted(3, fc.record({ type: type('evidence'), of: few, what: fc.constantFrom('a film', 'a list'), link: fc.option(fc.constant('https://example.org/a')), on: late })),
  weighted(2, fc.record({ type: type('progress'), of: nth, what: fc.constantFrom('a draft', 'a second draft'), on })),
  weighted(2, fc.record({ type: fc.constantFrom('fund', 'unfund'), of: nth, words: fc.constantFrom('a fund', 'the budget'), on })),
  weighted(3, fc.record({ type: type('assign'), of: fc.nat(2), actor: responsible, role: fc.constantFrom('lead', 'support'), insteadOf: fc.option(debtor, { freq: 1 }), on })),
  weighted(3, fc.record({ type: type('unassign'), of: fc.nat(2), actor: responsible, on })),
  weighted(2, fc.record({ type: type('tag'), of: nth, scheme: fc.constantFrom('theme', 'programme'), terms: fc.subarray(['water', 'land']), on })),
  weighted(1, fc.record({ type: type('join'), of: nth, other: nth, on })),
  weighted(2, fc.record({ type: type('note'), of: nth, note: fc.constantFrom('look at this', 'ask them'), on })),
  weighted(2, fc.record({ type: type('noteEntry'), of: nth, note: fc.constantFrom('look at this', 'ask them'), on })),
] as const; // prettier-ignore
