/** Random work on the calendar and on bodies, actors and how far the record goes. */
import fc from 'fast-check';
import { RULES } from './naive-rules.js';
import { held, on, session, type, undated, weighted } from './told-days.js';

const debtor = fc.constantFrom('iin', 'oas-pc', 'oas-sg');

export const sessionSteps = [
  weighted(4, fc.record({ type: type('schedule'), session, days: fc.oneof(held, undated), on: fc.option(on, { freq: 2 }) })),
  weighted(3, fc.record({ type: type('move'), session, days: held, on })),
  weighted(3, fc.record({ type: fc.constantFrom('open', 'open', 'close', 'suspendSession', 'resumeSession', 'cancel'), session, on })),
  weighted(1, fc.record({ type: type('part'), session, part: fc.constantFrom('main', 'first resumed'), days: held, on })),
  weighted(2, fc.record({ type: type('deadline'), session, lead: fc.constantFrom('P6W', 'P1M', 'P3D'), kind: fc.option(fc.constantFrom('report', 'plan')), on: fc.option(on, { freq: 2 }) })),
] as const; // prettier-ignore

export const bodySteps = [
  weighted(3, fc.record({ type: type('succeed'), actor: debtor, by: fc.uniqueArray(debtor, { minLength: 1, maxLength: 2 }), on: fc.option(on, { freq: 3 }) })),
  weighted(1, fc.record({ type: type('rename'), actor: debtor, name: fc.constantFrom('The Office', 'The Bureau'), on: fc.option(on, { freq: 3 }) })),
  weighted(1, fc.record({ type: type('bodyDays'), holidays: fc.subarray(['--03-31', '2005-06-07', '2006-06-05/2006-06-09']), dissolved: fc.subarray(['2004-09-10/2005-01-15', '2006-06-07/..']) })),
  weighted(2, fc.record({ type: type('rule'), words: fc.option(fc.constantFrom(...Object.keys(RULES)), { freq: 3 }), on: fc.option(on, { freq: 2 }) })),
  weighted(1, fc.record({ type: type('letLapse'), terms: fc.subarray(['2004-12-31', '2005-06-05', '2006-06-05', 'dissolution']) })),
  weighted(2, fc.record({ type: type('cover'), body: fc.constantFrom('oas-ga', 'oas-ga', 'remja'), sessions: fc.tuple(fc.integer({ min: 33, max: 36 }), fc.integer({ min: 35, max: 38 })), what: fc.constantFrom('reports', 'reports', 'decisions'), extent: fc.constantFrom('complete', 'partial', 'partial') })),
] as const; // prettier-ignore
