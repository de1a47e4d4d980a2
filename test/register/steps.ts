/** Random work of a records office: what people try, in any order, dated in any way. Rules refuse what is not legal. */
import fc from 'fast-check';
import { type Finding } from '#decision/domain';
import { decisionSteps } from './steps-of-decisions.js';
import { courseSteps, rulingSteps } from './steps-of-mandates.js';
import { reportSteps } from './steps-of-reports.js';
import { bodySteps, sessionSteps } from './steps-of-sessions.js';
import { SESSIONS, SYMBOLS } from './told-days.js';
import { paragraph, reporting } from './told-paragraphs.js';

const SEEN: Finding = {
  kind: 'report-received',
  place: 'preamble/1',
  words: 'Having seen the report of iin on water',
  documents: ['CP/doc.7'],
};

/** What much else rests on. */
const BEGUN: readonly Step[] = [
  { type: 'claim', of: 0, evidence: 'a meeting', on: '2006-06-04' },
  { type: 'submit', of: 0, document: 'CP/doc.1', kind: 'part', session: null, id: '1', member: null, on: '2006-06-04' },
  { type: 'consider', of: 0, outcome: 'noted', id: '1', on: '2006-06-05' },
  { type: 'reserve', of: 0, by: 'Brazil', kind: 'reservation', paragraphs: ['1'], on: '2004-06-06' },
];

/** What is there before anything is tried: a calendar since always, and two decisions with something owed. */
export const groundwork: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.tuple(reporting, paragraph),
    fc.array(paragraph, { minLength: 2, maxLength: 3 }),
    fc.boolean(),
    fc.subarray([...BEGUN]),
  )
  .map(([first, second, draft, begun]): readonly Step[] => [
    ...SESSIONS.slice(0, -1).map((id, index): Step => {
      const year = 2004 + (index % 3);
      return {
        type: 'schedule',
        session: id,
        days: { opensOn: `${year}-06-05`, closesOn: index === 2 ? null : `${year}-06-06` },
        on: null,
      };
    }),
    {
      type: 'record',
      symbol: SYMBOLS[0],
      paragraphs: first,
      draft: false,
      confirmed: false,
      findings: [],
      on: '2004-01-15',
    },
    {
      type: 'record',
      symbol: SYMBOLS[1],
      paragraphs: second,
      draft,
      confirmed: true,
      findings: [SEEN],
      on: '2004-06-06',
    },
    ...(['iin', 'oas-pc'] as const).map((actor): Step => ({
      type: 'assign',
      of: 0,
      actor,
      role: 'lead',
      insteadOf: null,
      on: '2004-06-06',
    })),
    ...begun,
  ]);

export const step = fc.oneof(
  ...sessionSteps,
  ...decisionSteps,
  ...bodySteps,
  ...rulingSteps,
  ...courseSteps,
  ...reportSteps,
);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
