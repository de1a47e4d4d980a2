/** Random work on reports: what came, what became of it, what is expected, and what texts say of them. */
import fc from 'fast-check';
import { CONSIDERATIONS, type SubmissionKind } from '#mandate/domain';
import { few, late, nth, on, session, type, weighted } from './told-days.js';

const kind = fc.constantFrom<SubmissionKind>(
  'whole',
  'whole',
  'whole',
  'part',
  'last-part',
  'interim',
  'refusal',
  'addendum',
  'handed-over',
);
const member = fc.option(fc.constantFrom('iin', 'oas-pc', 'oas-sg'), { freq: 1 });

export const reportSteps = [
  weighted(4, fc.record({ type: type('submit'), of: few, document: fc.constantFrom('CP/doc.1', 'CP/doc.2'), kind, session: fc.option(session, { freq: 1 }), id: fc.option(fc.constantFrom('1', '2'), { freq: 2 }), member, on })),
  weighted(2, fc.record({ type: type('search'), of: few, id: fc.option(fc.constantFrom('1', '2'), { freq: 2 }), on })),
  weighted(5, fc.record({ type: type('consider'), of: few, outcome: fc.constantFrom(...CONSIDERATIONS), id: fc.constantFrom('1', '2'), on: late })),
  weighted(2, fc.record({ type: type('expect'), of: nth, expectedOn: fc.constantFrom('2006-06-06', '2006'), id: fc.constantFrom('1', '2'), on })),
  weighted(2, fc.record({ type: fc.constantFrom('confirmEvidence', 'dismissEvidence'), of: nth })),
] as const; // prettier-ignore
